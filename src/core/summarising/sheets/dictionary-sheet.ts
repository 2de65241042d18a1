/**
 * The sheet Słownik: institutions, sources of money, statuses. The first two tables are the dictionary's own rows (its
 * parser reads them back), so the user edits them here; the lists of the sheet Działania take their values from the
 * first column of each.
 */
import { sheetText, type Locale } from "../../messages/sheets";
import { text } from "../model/cells";
import type { ListSources } from "./action-sheet";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type SheetModel } from "../model/sheet-model";

/** One table of the dictionary as text; the first column holds the name that lists offer. */
export interface DictionaryPart {
  headers: readonly string[];
  rows: readonly (readonly string[])[];
  /** 0-based columns the program needs and nobody reads: hidden, neither seen nor printed. */
  technical?: readonly number[];
  /** Widths in characters. */
  widths?: readonly number[];
}

export interface DictionaryRows {
  institutions: DictionaryPart;
  sources: DictionaryPart;
}

export const INSTITUTION_TABLE = "Instytucje";
export const SOURCE_TABLE = "Zrodla";
export const STATUS_TABLE = "Statusy";

const HEADER_ROW = 3;
const NAME_WIDTH = 38;
const DETAIL_WIDTH = 20;

interface PlacedPart extends DictionaryPart {
  name: string;
  left: number;
  bottom: number;
}

function statuses(locale: Locale): DictionaryPart {
  return {
    headers: [sheetText(locale, "dictionary.status", {})],
    rows: ["planned", "running", "done", "dropped"].map((key) => [sheetText(locale, `status.${key}`, {})]),
    widths: [16],
  };
}

/** The tables stand beside one another with a free column between, so that each can grow downwards. */
function placed(rows: DictionaryRows, locale: Locale): PlacedPart[] {
  let left = 1;
  const parts: [string, DictionaryPart][] = [
    [INSTITUTION_TABLE, rows.institutions],
    [SOURCE_TABLE, rows.sources],
    [STATUS_TABLE, statuses(locale)],
  ];
  return parts.map(([name, part]) => {
    const at = { ...part, name, left, bottom: HEADER_ROW + Math.max(1, part.rows.length) };
    left += part.headers.length + 1;
    return at;
  });
}

/** Where the lists of Działania find their values. */
export function dictionaryLists(rows: DictionaryRows, locale: Locale = "pl"): ListSources {
  const [institutions, sources, status] = placed(rows, locale).map((part) => ({
    sheet: SHEETS.dictionary,
    top: HEADER_ROW + 1,
    left: part.left,
    bottom: part.bottom,
  }));
  return { responsible: institutions!, partners: institutions!, funding: sources!, status: status! };
}

export function dictionarySheet(rows: DictionaryRows, locale: Locale = "pl"): SheetModel {
  const parts = placed(rows, locale);
  const widths = parts.flatMap((part) => [
    ...part.headers.map((_, index) => part.widths?.[index] ?? (index === 0 ? NAME_WIDTH : DETAIL_WIDTH)),
    3,
  ]);
  const sheet = new SheetBuilder(SHEETS.dictionary, widths, { titleRows: { from: HEADER_ROW, to: HEADER_ROW } });
  sheet.line(sheetText(locale, "dictionary.title", {}), "title");
  sheet.notes([sheetText(locale, "dictionary.note", {})]);
  for (const part of parts) {
    sheet.place(HEADER_ROW, part.left, [part.headers.map(text)], "header", { wrap: true });
    const body = part.rows.length > 0 ? part.rows : [part.headers.map(() => "")];
    sheet.place(
      HEADER_ROW + 1,
      part.left,
      body.map((row) => row.map(text)),
      "body",
      { wrap: true },
    );
    sheet.hide(...(part.technical ?? []).map((index) => part.left + index));
    sheet.model.tables.push({
      name: part.name,
      top: HEADER_ROW,
      left: part.left,
      bottom: part.bottom,
      right: part.left + part.headers.length - 1,
      style: "TableStyleLight1",
      showFilter: part.headers.length > 1,
    });
  }
  // Side by side on the screen, so that each list can grow; one after another on paper.
  sheet.model.page.columns = parts.map((part) => ({ from: part.left, to: part.left + part.headers.length - 1 }));
  sheet.model.freezeRows = HEADER_ROW;
  return sheet.model;
}
