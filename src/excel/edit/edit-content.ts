/**
 * A column's text as the cell content it becomes, and a cell's value as the text an edit speaks of: each the other's
 * inverse.
 */
import { fold, withText, type Action, type ColumnKey } from "../../core/table";
import { TERM_FORMATS } from "../../core/table/term-format";
import { actionCell } from "../../core/summarising/sheets/action-cells";
import type { CellContent } from "../../core/summarising/model/sheet-model";
import { isDateFormat, isoOf } from "../engine/gate";

const NO_TERM = { kind: "missing", text: "" } as const;
const BLANK: Action = {
  id: "",
  area: "",
  goalNumber: "",
  goal: "",
  number: "",
  text: "",
  from: NO_TERM,
  to: NO_TERM,
  note: "",
  funding: "",
  responsible: "",
  lead: "",
  partners: [],
  origin: { file: "" },
};

const YEAR = /^\d{4}$/;
const DATED = /^\d{4}-\d{2}(-\d{2})?$/;

function termContent(text: string): CellContent {
  if (YEAR.test(text)) return { kind: "number", number: Number(text), format: TERM_FORMATS.year };
  return DATED.test(text) ? { kind: "date", iso: text } : { kind: "text", text };
}

/** Years stay years, dates become dates, amounts numbers where a number says the same; everything else is text. */
export function editContent(column: ColumnKey, text: string): CellContent {
  if (text === "") return { kind: "empty" };
  if (column === "from" || column === "to") return termContent(text);
  return column === "id" ? { kind: "text", text } : actionCell(withText(BLANK, column, text), column);
}

/** What a cell says, as `before` of an edit spells it. */
export function textOf(value: unknown, format: string): string {
  if (typeof value === "number" && isDateFormat(format, value)) return isoOf(value, format);
  return value === null || value === undefined ? "" : String(value);
}

/** White space is no difference: reading folds it. */
export function stillStands(before: string, value: unknown, format: string): boolean {
  return fold(before) === fold(textOf(value, format));
}
