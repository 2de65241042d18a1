/**
 * A hidden grid: wordings down, what they are counted by across. Its first three lines hold the criteria or the year of
 * each column; a line holds the wording's criterion, its count, its count of actions "all the time", then one cell a
 * column.
 */
import { columnLetters, type ColumnKey } from "../../table";
import { formula, number, text } from "../model/cells";
import { continuous, countRows, touching } from "./counting";
import { keyPairs } from "../figures/groups";
import { keyIn, ref } from "./references";
import type { SheetBuilder } from "../model/sheet-builder";
import type { CellContent } from "../model/sheet-model";

export type GridColumn =
  | { kind: "group"; area?: string; goal?: string; number?: string }
  | { kind: "year"; year: number }
  /** A mark of one meaning, by the wording's index: a constant, since no formula can read it. */
  | { kind: "marks"; marks: readonly number[] };

export interface KeyGrid {
  /** Absolute range of the actions of each wording. */
  counts: string;
  /** Absolute range of a column, by its place in the list given. */
  range(index: number): string;
}

export interface GridSpec {
  source: Extract<ColumnKey, "responsible" | "funding">;
  /** Criteria, a line each. */
  keys: readonly string[];
  columns: readonly GridColumn[];
}

const HEAD = 3;
const OWN = 3;

/** Writes the grid with its top line at row 1, from the given column on, and hides it. */
export function keyGrid(sheet: SheetBuilder, left: number, { source, keys, columns }: GridSpec): KeyGrid {
  const letter = (offset: number) => `$${columnLetters(left + offset)}`;
  const heads = columns.map((column): CellContent[] => {
    if (column.kind === "group") return [text(column.area), text(column.goal), text(column.number)];
    return column.kind === "year"
      ? [number(column.year, "0"), text(undefined), text(undefined)]
      : [text(undefined), text(undefined), text(undefined)];
  });
  const cell = (column: GridColumn, at: number, row: number, line: number): CellContent => {
    if (column.kind === "marks") return number(column.marks[line] ?? 0, "0");
    const own = `${ref(source)},${keyIn(keys[line]!, `${letter(0)}${row}`)}`;
    const head = (index: number) => `${letter(OWN + at)}$${index}`;
    if (column.kind === "year") return formula(`${touching([own], head(1), head(1))}+${letter(2)}${row}`, "0");
    return formula(countRows([own, ...keyPairs(column, { area: head(1), goal: head(2), number: head(3) })]), "0");
  };
  const lines = keys.map((key, line) => {
    const row = HEAD + 1 + line;
    const own = [`${ref(source)},${keyIn(key, `${letter(0)}${row}`)}`];
    return [
      text(key),
      formula(countRows(own), "0"),
      formula(continuous(own), "0"),
      ...columns.map((column, at) => cell(column, at, row, line)),
    ];
  });
  const none = [text(undefined), ...Array.from({ length: OWN - 1 + columns.length }, () => number(0, "0"))];
  if (columns.length > 0)
    sheet.place(
      1,
      left + OWN,
      [0, 1, 2].map((index) => heads.map((head) => head[index]!)),
      "note",
    );
  sheet.place(HEAD + 1, left, lines.length > 0 ? lines : [none], "note");
  sheet.hide(...Array.from({ length: OWN + columns.length }, (_, index) => left + index));
  const bottom = HEAD + Math.max(1, lines.length);
  const range = (offset: number) => `${letter(offset)}$${HEAD + 1}:${letter(offset)}$${bottom}`;
  return { counts: range(1), range: (index) => range(OWN + index) };
}
