import { cellText, type ColumnKey, type Table } from "../../table";

/**
 * Whether the source had the column or an action has something in it. Partners are worked out from Odpowiedzialny for
 * every action, so that column counts only where the source itself had it.
 */
export function hasColumn(table: Table, key: ColumnKey): boolean {
  if (table.columns.some((reading) => reading.column === key)) return true;
  return key !== "partners" && table.actions.some((action) => cellText(action, key) !== "");
}
