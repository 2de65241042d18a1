import { sheetText } from "../../messages/sheets";
import { text } from "../model/cells";
import type { SheetOptions } from "../model/options";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type SheetModel } from "../model/sheet-model";

/** A readable part of the settings: the strategy's frame, severities, suppressions, the baseline. */
export interface SettingsPart {
  title: string;
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  /** Said where there are no rows. */
  none?: string;
}

const WIDTHS = [30, 34, 34, 24, 16, 16];

/**
 * The sheet Ustawienia planu: settings as people read them; the add-in keeps them elsewhere in the workbook. Hidden:
 * the screen Ustawienia shows it.
 */
export function settingsSheet(parts: readonly SettingsPart[], options: SheetOptions = {}): SheetModel {
  const locale = options.locale ?? "pl";
  const sheet = new SheetBuilder(SHEETS.settings, [...WIDTHS]);
  sheet.line(sheetText(locale, "settings.title", {}), "title");
  sheet.notes([sheetText(locale, "settings.note", {})]);
  for (const part of parts) {
    sheet.gap();
    sheet.heading(part.title, Math.max(2, part.headers.length));
    if (part.rows.length === 0) {
      sheet.notes(part.none === undefined ? [] : [part.none]);
      continue;
    }
    sheet.add([part.headers.map(text)], "header", { wrap: true });
    sheet.add(
      part.rows.map((row) => row.map(text)),
      "body",
      { wrap: true },
    );
  }
  return { ...sheet.model, hidden: true };
}
