import { fold } from "../table/text";
import type { SourceCell, SourceTable } from "./source";

/**
 * One row of a table: the cells that begin in it and hold text, and what covers each place (merged cells from above or
 * the left).
 */
export interface MatrixRow {
  index: number;
  /** Cells with text that begin here, left to right. */
  own: SourceCell[];
  /** By column: the cell whose area covers the place, with or without text. */
  at: readonly (SourceCell | undefined)[];
}

/** A table as rows that can be looked up by place. Only columns that hold text are listed in `columns`. */
export interface Matrix {
  table: SourceTable;
  rows: MatrixRow[];
  /** Columns in which some cell with text begins, left to right. */
  columns: readonly number[];
}

const MOST_ROWS = 1_048_576;

/**
 * Lays the cells of a table out. Spans are cut at the last row and column that hold anything, so a lying span costs
 * nothing.
 */
export function layOut(table: SourceTable): Matrix {
  const filled = table.cells.filter((cell) => fold(cell.text) !== "");
  const last = filled.reduce((most, cell) => Math.max(most, cell.row), -1);
  const width = filled.reduce((most, cell) => Math.max(most, cell.column), -1) + 1;
  const height = Math.min(last + 1, MOST_ROWS);
  const grid = Array.from({ length: height }, () => new Array<SourceCell | undefined>(width).fill(undefined));
  const own: SourceCell[][] = Array.from({ length: height }, () => []);
  for (const cell of table.cells) {
    if (cell.row >= height) continue;
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, height); row++)
      for (let column = cell.column; column < Math.min(cell.column + cell.colSpan, width); column++)
        grid[row]![column] ??= cell;
  }
  for (const cell of filled) if (cell.row < height) own[cell.row]!.push(cell);
  const rows = grid.map((at, index) => ({ index, at, own: own[index]!.sort((a, b) => a.column - b.column) }));
  return { table, rows, columns: [...new Set(filled.map((cell) => cell.column))].sort((a, b) => a - b) };
}

/** The text at a place, also under a merge; "" when nothing is there. */
export function textAt(row: MatrixRow, column: number): string {
  return row.at[column]?.text ?? "";
}
