/** The ways to make a cell, so that a model reads like the sheet it becomes. */
import type { CellContent } from "./sheet-model";

export const EMPTY: CellContent = { kind: "empty" };

/** Text is never parsed, whatever it begins with; "" is an empty cell, as Excel itself would have it. */
export function text(value: string | undefined): CellContent {
  return value === undefined || value === "" ? EMPTY : { kind: "text", text: value };
}

export function number(value: number, format?: string): CellContent {
  return format === undefined ? { kind: "number", number: value } : { kind: "number", number: value, format };
}

/** A formula without its "=", English names, commas. */
export function formula(body: string, format?: string): CellContent {
  return format === undefined
    ? { kind: "formula", formula: `=${body}` }
    : { kind: "formula", formula: `=${body}`, format };
}

/** A formula with the text it gives now. */
export function formulaShown(body: string, shown: string): CellContent {
  return { kind: "formula", formula: `=${body}`, shown };
}

/** A link to a cell of this workbook; `target` as `'Działania'!F17`. */
export function link(shown: string, target: string): CellContent {
  return { kind: "link", text: shown, target };
}
