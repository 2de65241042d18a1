/** Hidden lines beside a part: each wording with the live number of its actions. */
import { columnLetters, type ColumnKey } from "../../table";
import { formula, number, text } from "../model/cells";
import { countRows } from "./counting";
import { ref } from "./references";
import type { SheetBuilder } from "../model/sheet-builder";
import type { Wording } from "./wordings";

export interface WordingKeys {
  top: number;
  bottom: number;
  /** Absolute ranges of the hidden block, ready for a formula. */
  counts: string;
  /** Range of the marks made for one meaning, by its index. */
  marks(index: number): string;
}

export interface WordingMarks {
  source: Extract<ColumnKey, "responsible" | "funding">;
  wordings: readonly Wording[];
  marks: readonly (readonly number[])[];
  meanings: number;
}

/**
 * Writes `key | count | mark 1 | mark 2 …` at the given cell and hides the columns. `marks[i][j]` is 1 where wording i
 * has meaning j. Without wordings one empty line stands, so that ranges are never upside down.
 */
export function wordingKeys(
  sheet: SheetBuilder,
  { row, column }: { row: number; column: number },
  { source, wordings, marks, meanings }: WordingMarks,
): WordingKeys {
  const letter = columnLetters(column);
  const lines = wordings.map((wording, index) => [
    text(wording.key),
    formula(countRows([`${ref(source)},$${letter}${row + index}`]), "0"),
    ...marks[index]!.map((mark) => number(mark, "0")),
  ]);
  const none = [text(undefined), number(0, "0"), ...Array.from({ length: meanings }, () => number(0, "0"))];
  sheet.place(row, column, lines.length > 0 ? lines : [none], "note");
  sheet.hide(...Array.from({ length: 2 + meanings }, (_, index) => column + index));
  const bottom = row + Math.max(1, lines.length) - 1;
  const range = (offset: number) =>
    `$${columnLetters(column + offset)}$${row}:$${columnLetters(column + offset)}$${bottom}`;
  return { top: row, bottom, counts: range(1), marks: (index) => range(2 + index) };
}

/** Actions of all wordings that have the meaning. */
export function countMeaning(keys: WordingKeys, index: number): string {
  return `SUMPRODUCT(${keys.counts},${keys.marks(index)})`;
}
