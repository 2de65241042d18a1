import { say, type Catalogue, type Locale, type Values } from "./catalogue";
import { en } from "./en/sheets";
import { pl } from "./pl/sheets";

export type { Locale } from "./catalogue";

export type SheetCode = keyof typeof pl;

export const SHEET_TEXTS: Catalogue<SheetCode> = { pl, en };

/** A text of a sheet. The codes of lists and enums are put together, so an unknown one is shown as itself, visibly. */
export function sheetText(locale: Locale, code: string, values: Values): string {
  return say(SHEET_TEXTS, locale, code, values) ?? code;
}
