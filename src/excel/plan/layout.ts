/** Where a cell of the plan stands: the one place that turns an action and a column into an address. */
import { cellAddress, type ColumnKey } from "../../core/table";
import type { PlanLayout } from "../api";

/** "F17", or undefined when the layout has no such row or column. */
export function cellOf(layout: PlanLayout, actionId: string, column: ColumnKey): string | undefined {
  if (layout.cells) return layout.cells[actionId]?.[column];
  const row = layout.rows[actionId];
  const at = layout.columns[column];
  return row === undefined || at === undefined ? undefined : cellAddress(row, at);
}
