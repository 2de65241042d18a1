/**
 * The user's filter, taken off before a command writes and put back after it. Excel on the desktop puts the first row of a written
 * matrix into every visible row of a filtered range and nothing into the hidden ones, and refuses to add or delete rows there.
 */
import { sheetNamed } from "../engine/ranges";
import type { WriteStep } from "../engine/send";

export interface TableFilter {
  /** By column of the table; null where the column has no condition. Empty when the filter is the sheet's. */
  criteria: (Excel.FilterCriteria | null)[];
  /** The filter of the sheet itself hides rows. */
  ofSheet: boolean;
}

export interface FilterQuestion {
  table: Excel.Table;
}

/** Asks in the request being made. */
export function askFilter(table: Excel.Table): FilterQuestion {
  table.autoFilter.load("isDataFiltered,criteria");
  table.worksheet.autoFilter.load("isDataFiltered");
  return { table };
}

export function settleFilter({ table }: FilterQuestion): TableFilter | undefined {
  const ofSheet = table.worksheet.autoFilter.isDataFiltered === true;
  if (!table.autoFilter.isDataFiltered && !ofSheet) return undefined;
  const criteria = table.autoFilter.isDataFiltered ? table.autoFilter.criteria : [];
  return { criteria: criteria as TableFilter["criteria"], ofSheet };
}

/** Every row shown. Done in any case: the filter may have come after the reading. */
export function openSteps(tables: readonly string[], sheets: readonly string[]): WriteStep[] {
  return [
    ...tables.map((name): WriteStep => ({
      bytes: 150,
      act: (context) => context.workbook.tables.getItem(name).clearFilters(),
    })),
    ...sheets.map((name): WriteStep => ({
      bytes: 200,
      act: (context) => sheetNamed(context, name).autoFilter.clearCriteria(),
    })),
  ];
}

/** Puts the filter back, in a request of its own: what cannot be put back must not undo what was written. */
export async function closeFilter(
  context: Excel.RequestContext,
  name: string,
  filter: TableFilter | undefined,
): Promise<"none" | "restored" | "cleared"> {
  if (!filter) return "none";
  const conditions = filter.criteria.flatMap((one, index) => (one?.filterOn ? [{ index, criteria: one }] : []));
  if (filter.ofSheet || !conditions.length) return "cleared";
  try {
    const { columns } = context.workbook.tables.getItem(name);
    for (const { index, criteria } of conditions) columns.getItemAt(index).filter.apply(criteria);
    await context.sync();
    return "restored";
  } catch {
    return "cleared";
  }
}
