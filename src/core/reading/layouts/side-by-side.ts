import { fold } from "../../table/text";
import { matchHeader } from "../headers/match";
import type { SourceCell, SourceTable } from "../source";

/**
 * Two tables beside each other on one sheet, divided by an empty column, become two tables; one table with empty
 * columns in it stays one. Cells keep their places, so addresses stay true.
 */
export function sideBySide(table: SourceTable): SourceTable[] {
  const filled = table.cells.filter((cell) => fold(cell.text) !== "");
  const used = new Set<number>();
  for (const cell of filled)
    for (let column = cell.column; column < Math.min(cell.column + cell.colSpan, table.columnCount); column++)
      used.add(column);
  const columns = [...used].sort((a, b) => a - b);
  const starts = columns.filter((column) => !used.has(column - 1));
  if (starts.length < 2) return [table];
  const strips = starts.map((start, at) =>
    filled.filter((cell) => cell.column >= start && cell.column < (starts[at + 1] ?? Infinity)),
  );
  const headers = strips.map(headerOf);
  const tables = headers.filter((keys) => keys.size > 0);
  const alike = tables.length > 1 && tables.every((keys) => [...keys].filter((key) => tables[0]!.has(key)).length >= 2);
  if (!alike || strips.some((strip, at) => strip.length > 3 && headers[at]!.size === 0)) return [table];
  return strips.filter((strip) => strip.length > 0).map((cells) => ({ ...table, cells }));
}

/**
 * What one row of a strip names, when it names actions or goals and two more columns; each of two tables names its own.
 */
function headerOf(cells: readonly SourceCell[]): ReadonlySet<string> {
  const rows = new Map<number, Set<string>>();
  for (const cell of cells) {
    const [best] = matchHeader(cell.text);
    if (best && best.how !== "synonym") rows.set(cell.row, (rows.get(cell.row) ?? new Set()).add(best.column));
  }
  return [...rows.values()].find((keys) => keys.size >= 3 && (keys.has("action") || keys.has("goal"))) ?? new Set();
}
