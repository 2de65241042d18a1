/**
 * Hidden cells other formulas lean on: the marks that mean "nothing here", as criteria, and counts over the whole table
 * of words and days, for what stands nowhere need not be counted in every area and goal.
 */
import { columnLetters, MISSING_MARKS } from "../../table";
import { formula, text } from "../model/cells";
import { CONTINUOUS_WORDS, countRows, type Present } from "./counting";
import { FIRST_DAY_SERIAL } from "./live-gaps";
import { criterion, ref } from "./references";
import type { SheetBuilder } from "../model/sheet-builder";
import type { CellContent } from "../model/sheet-model";

/** Columns the block takes. */
export const WHOLE_TABLE_COLUMNS = 3;

/** Writes the block at row 1 of the given column, hides it, and gives back where each thing stands. */
export function wholeTable(sheet: SheetBuilder, column: number): Present {
  const down = (offset: number, cells: readonly CellContent[]): string[] => {
    const letter = columnLetters(column + offset);
    sheet.place(
      1,
      column + offset,
      cells.map((cell) => [cell]),
      "note",
    );
    return cells.map((_, index) => `$${letter}$${index + 1}`);
  };
  const counts = (offset: number, criteria: readonly string[]): string[] =>
    down(
      offset,
      criteria.map((one) => formula(countRows([one]), "0")),
    );
  const marks = down(
    0,
    MISSING_MARKS.map((mark) => text(criterion(mark))),
  );
  const words = counts(
    1,
    CONTINUOUS_WORDS.map((word) => `${ref("from")},"*${word}*"`),
  );
  const [from, to] = counts(
    2,
    (["from", "to"] as const).map((end) => `${ref(end)},">=${FIRST_DAY_SERIAL}"`),
  );
  sheet.hide(...Array.from({ length: WHOLE_TABLE_COLUMNS }, (_, index) => column + index));
  return { marks: `${marks[0]}:${marks.at(-1)}`, words, days: { from: from!, to: to! } };
}
