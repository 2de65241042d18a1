import { type Catalogue, type Locale, type Values } from "./catalogue";
import { en } from "./en/excel";
import { pl } from "./pl/excel";

export type ExcelCode = keyof typeof pl;

const EXCEL: Catalogue<ExcelCode> = { pl, en };

/** Words written into the workbook. */
export function excelText(locale: Locale, code: ExcelCode, values: Values): string {
  return EXCEL[locale][code](values);
}
