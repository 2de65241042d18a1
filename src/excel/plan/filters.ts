/**
 * The user's filter, taken off before a command writes and put back after it. Excel on the desktop puts the first row
 * of a written matrix into every visible row of a filtered range and nothing into the hidden ones, and refuses to add
 * or delete rows there.
 */
import { sheetNamed } from "../engine/ranges";
import type { WriteStep } from "../engine/send";

export interface TableFilter {
  /** Conditions by the header of their column. Empty when the filter is the sheet's. */
  criteria: { header: string; criteria: Excel.FilterCriteria }[];
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
  table.columns.load("items/name");
  return { table };
}

export function settleFilter({ table }: FilterQuestion): TableFilter | undefined {
  const ofSheet = table.worksheet.autoFilter.isDataFiltered === true;
  if (!table.autoFilter.isDataFiltered && !ofSheet) return undefined;
  const all = table.autoFilter.isDataFiltered ? table.autoFilter.criteria : [];
  const criteria = (all as (Excel.FilterCriteria | null)[]).flatMap((one, index) =>
    one?.filterOn ? [{ header: table.columns.items[index]?.name ?? "", criteria: one }] : [],
  );
  return { criteria, ofSheet };
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
  if (!name) return "cleared";
  if (filter.ofSheet || !filter.criteria.length) return "cleared";
  try {
    const { columns } = context.workbook.tables.getItem(name);
    for (const { header, criteria } of filter.criteria) columns.getItemOrNullObject(header).filter.apply(criteria);
    await context.sync();
    return "restored";
  } catch {
    return "cleared";
  }
}
