/**
 * Rows typed or pasted right under the table. Excel takes them in by itself only while AutoExpand is on and the user
 * types in Excel; from LibreOffice, a script or a paste they stay outside, and a plan read by the table's edge would
 * lose them in silence.
 */
import { STANDARD_HEADERS, fold } from "../../core/table";
import type { Area } from "../../core/summarising/model/sheet-model";
import type { SheetGrid } from "../api";

/** More rows than this under a table are another list, not forgotten actions. */
const MOST = 5_000;

/** The table's area with whatever the sheet holds under it, at most `MOST` rows. */
export function withBelow(table: Area, used: Area | undefined): Area {
  return used && used.bottom > table.bottom ? { ...table, bottom: Math.min(used.bottom, table.bottom + MOST) } : table;
}

/**
 * Keeps, of the rows under the table, those that follow it without a gap and say an action; the rest is the user's own.
 */
export function trimBelow(grid: SheetGrid, table: Area): { grid: SheetGrid; taken: number } {
  const own = table.bottom - table.top + 1;
  const action = grid.values[0]?.findIndex((header) => fold(String(header ?? "")) === STANDARD_HEADERS.action) ?? -1;
  const says = (row: SheetGrid["values"][number], column: number) => fold(String(row[column] ?? "")) !== "";
  // One filled cell is a remark or a total; an action has at least one more thing said of it.
  const isAction = (row: SheetGrid["values"][number]) =>
    action >= 0 && says(row, action) && row.filter((_, column) => says(row, column)).length > 1;
  let taken = 0;
  while (own + taken < grid.values.length && isAction(grid.values[own + taken]!)) taken++;
  return {
    taken,
    grid: {
      ...grid,
      values: grid.values.slice(0, own + taken),
      ...(grid.formats ? { formats: grid.formats.slice(0, own + taken) } : {}),
    },
  };
}
