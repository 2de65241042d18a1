/**
 * What a filter does to writing. On the desktop a matrix put over filtered rows leaves its first row in every visible
 * one and nothing in the hidden ones; clearing touches visible cells only; rows are neither added to nor deleted from a
 * filtered table (OfficeDev/office-js #224, #468, #994; xlwings #747). A person at the keyboard meets the same rows one
 * by one, so only the client's own writes go through here.
 */
import { intersect, rowsOf, type Area } from "./model/address";
import type { Table } from "./model/sheet";
import type { Sheet } from "./model/sheet";
import type { Session } from "./session";

export const isTableFiltered = (table: Table): boolean =>
  table.columns.some((column) => column.filter !== undefined) || table.rawFilter.includes("<filterColumn");

/** Areas of the sheet whose hidden rows a filter hides. */
const filteredAreas = (sheet: Sheet): Area[] => [
  ...sheet.tables.filter(isTableFiltered).map((table) => table.bodyArea),
  ...(sheet.filter && sheet.filterCriteria.size > 0 ? [{ ...sheet.filter, top: sheet.filter.top + 1 }] : []),
];

/** The visible rows of an area over which a filter hides some; null where no filter plays a part. */
export function visibleRows(sheet: Sheet, area: Area, session: Session): number[] | null {
  if (session.trigger !== "ThisLocalAddin" || rowsOf(area) < 2) return null;
  const hidden = new Set<number>();
  for (const filtered of filteredAreas(sheet)) {
    const hit = intersect(filtered, area);
    if (!hit) continue;
    for (let row = hit.top; row <= hit.bottom; row++) if (sheet.rows.get(row)?.hidden) hidden.add(row);
  }
  if (hidden.size === 0) return null;
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (!hidden.has(row)) rows.push(row);
  return rows;
}

/** Rows of a filtered table neither come nor go. */
export function guardFiltered(table: Table, session: Session): void {
  if (session.trigger === "ThisLocalAddin" && isTableFiltered(table))
    throw session.refuse("InvalidOperation", "filtered");
}
