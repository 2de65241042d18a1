/** One action's cell in the sheet Działania. Reading that cell again gives the same term, number or text. */
import { TERM_FORMATS } from "../../table/term-format";
import { cellText, type Action, type ColumnKey, type Term } from "../../table";
import { EMPTY, number, text } from "../model/cells";
import type { CellContent } from "../model/sheet-model";

/** Serials before this day differ between calendars (1900 was no leap year), so such dates stay text. */
const FIRST_SERIAL = "1900-03-01";

/**
 * A year is a number, a month the first of that month shown as "mm.yyyy", a day a date. Words that stand for the whole
 * period, a condition or a damaged year stay as they were written, so that their findings stay too. An end nobody wrote
 * stays empty, and so does a frequency, which stands in Uwagi.
 */
export function termCell(term: Term): CellContent {
  if (term.kind === "open" || term.kind === "frequency") return EMPTY;
  if (term.kind !== "date" || term.iso === undefined) return text(term.text);
  if (/^\d{4}$/.test(term.iso)) return number(Number(term.iso), TERM_FORMATS.year);
  return term.iso < FIRST_SERIAL ? text(term.iso) : { kind: "date", iso: term.iso };
}

/** "12" is a number; "012", "1.2", "1e3" and anything longer than Excel's 15 digits stay text. */
function whole(value: string): CellContent {
  return /^(0|[1-9]\d{0,14})$/.test(value) ? number(Number(value), "0") : text(value);
}

/** An amount or a measure written so that a number says exactly the same. */
function plain(format: string): (value: string) => CellContent {
  return (value) =>
    /^-?\d+(\.\d+)?$/.test(value) && String(Number(value)) === value ? number(Number(value), format) : text(value);
}

const AS_NUMBER: Partial<Record<ColumnKey, (value: string) => CellContent>> = {
  goalNumber: whole,
  number: whole,
  indicatorBaseYear: whole,
  indicatorBase: plain("General"),
  indicatorTarget: plain("General"),
  cost: plain("#,##0.00"),
};

export function actionCell(action: Action, column: ColumnKey): CellContent {
  if (column === "from" || column === "to") return termCell(action[column]);
  const value = cellText(action, column);
  return (AS_NUMBER[column] ?? text)(value);
}

const measure = plain("General");

/**
 * A cell of a column of the office's own: what is exactly a number stays one, so that its formulas and charts go on
 * working.
 */
export function ownCell(value: string | undefined): CellContent {
  return value === undefined ? EMPTY : measure(value);
}
