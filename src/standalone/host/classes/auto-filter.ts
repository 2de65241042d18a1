/**
 * Excel.AutoFilter of a sheet and of a table, and the filter of a table's column. Filters by values and "custom"
 * conditions hide rows.
 */
import { intersect, type Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Table, TableColumn } from "../model/sheet";
import { isTableFiltered } from "../filtered";
import { criterion } from "../formulas/criteria";
import type { Session } from "../session";
import { range, rangeArgument } from "./range-handle";
import { NULL_OBJECT, officeClass, type OfficeClass } from "./types";

interface Criteria {
  filterOn: string;
  values?: string[];
  criterion1?: string;
  criterion2?: string;
  operator?: string;
}

/** Hides the body rows that any column's filter rejects. */
function refilter(sheet: Sheet, body: Area, filters: ReadonlyMap<number, Criteria>, session: Session): void {
  for (let row = body.top; row <= body.bottom; row++) {
    const hidden = [...filters].some(([column, filter]) => !passes(filter, sheet, row, column, session));
    if (hidden || sheet.rows.has(row)) sheet.row(row).hidden = hidden;
  }
  sheet.touch("cells");
  session.events.redrawn(sheet, "filter");
}

function passes(filter: Criteria, sheet: Sheet, row: number, column: number, session: Session): boolean {
  const shown = session.calculator.textAt(sheet, row, column);
  if (filter.filterOn === "Values")
    return (filter.values ?? []).some(
      (value) => String(value).toLocaleLowerCase("pl") === shown.toLocaleLowerCase("pl"),
    );
  const value = session.calculator.valueAt(sheet, row, column);
  const first = filter.criterion1 === undefined || criterion(filter.criterion1)(value);
  if (filter.criterion2 === undefined) return first;
  return filter.operator === "Or"
    ? first || criterion(filter.criterion2)(value)
    : first && criterion(filter.criterion2)(value);
}

function checkCriteria(value: unknown, session: Session): Criteria {
  const given = value as Criteria;
  if (typeof given !== "object" || given === null || typeof given.filterOn !== "string")
    throw session.invalid("criteria");
  if (given.filterOn !== "Values" && given.filterOn !== "Custom")
    throw session.refuse("NotImplemented", given.filterOn);
  return given;
}

const tableFilters = (table: Table): Map<number, Criteria> =>
  new Map(
    table.columns.flatMap((column, index) =>
      column.filter ? [[table.area.left + index, column.filter as Criteria]] : [],
    ),
  );

export interface ColumnTarget {
  table: Table;
  column: TableColumn;
}

function applyToColumn({ table, column }: ColumnTarget, criteria: Criteria | undefined, session: Session): void {
  session.guard(table.sheet, undefined, "allowAutoFilter");
  if (criteria) column.filter = criteria;
  else delete column.filter;
  table.sheet.touch("tables");
  refilter(table.sheet, table.bodyArea, tableFilters(table), session);
}

export const filterClass: OfficeClass = officeClass<ColumnTarget>({
  name: "Filter",
  properties: { Criteria: { get: ({ column }) => column.filter ?? null } },
  methods: {
    Apply: (target, [criteria], session) => {
      applyToColumn(target, checkCriteria(criteria, session), session);
      return null;
    },
    ApplyValuesFilter: (target, [values], session) => {
      applyToColumn(target, { filterOn: "Values", values }, session);
      return null;
    },
    ApplyCustomFilter: (target, [criterion1, criterion2, operator], session) => {
      applyToColumn(
        target,
        { filterOn: "Custom", criterion1, criterion2: criterion2 ?? undefined, operator: operator ?? undefined },
        session,
      );
      return null;
    },
    Clear: (target, _args, session) => {
      applyToColumn(target, undefined, session);
      return null;
    },
  },
});

export const tableAutoFilterClass: OfficeClass = officeClass<Table>({
  name: "AutoFilter",
  properties: {
    Enabled: { get: (table) => table.showFilterButton },
    IsDataFiltered: { get: isTableFiltered },
    Criteria: { get: (table) => table.columns.map((column) => column.filter ?? null) },
  },
  methods: {
    Apply: (table, [_range, columnIndex, criteria], session) => {
      const column = table.columns[columnIndex as number];
      if (columnIndex !== undefined && columnIndex !== null && !column) throw session.invalid("columnIndex");
      if (column) applyToColumn({ table, column }, criteria ? checkCriteria(criteria, session) : undefined, session);
      return null;
    },
    ClearCriteria: (table, _args, session) => {
      table.rawFilter = "";
      for (const column of table.columns) delete column.filter;
      refilter(table.sheet, table.bodyArea, new Map(), session);
      table.sheet.touch("tables");
      return null;
    },
    Reapply: (table, _args, session) => {
      refilter(table.sheet, table.bodyArea, tableFilters(table), session);
      return null;
    },
    Remove: (table, _args, session) => {
      for (const column of table.columns) delete column.filter;
      table.showFilterButton = false;
      table.sheet.touch("tables");
      refilter(table.sheet, table.bodyArea, new Map(), session);
      return null;
    },
    GetRange: (table) => range(table.sheet, table.area),
    GetRangeOrNullObject: (table) => (table.showFilterButton ? range(table.sheet, table.area) : NULL_OBJECT),
  },
});

export const sheetAutoFilterClass: OfficeClass = officeClass<Sheet>({
  name: "AutoFilter",
  properties: {
    Enabled: { get: (sheet) => sheet.filter !== null },
    IsDataFiltered: { get: (sheet) => sheet.filterCriteria.size > 0 },
    Criteria: {
      get: (sheet) =>
        sheet.filter
          ? Array.from(
              { length: sheet.filter.right - sheet.filter.left + 1 },
              (_none, index) => sheet.filterCriteria.get(index) ?? null,
            )
          : [],
    },
  },
  methods: {
    Apply: (sheet, [target, columnIndex, criteria], session) => {
      session.guard(sheet, undefined, "allowAutoFilter");
      const { area } = rangeArgument(target, session, sheet);
      if (sheet.tables.some((table) => intersect(table.area, area)))
        throw session.refuse("InvalidArgument", "The range is part of a table.");
      sheet.filter = area;
      sheet.filterCriteria.clear();
      if (criteria) sheet.filterCriteria.set((columnIndex as number) ?? 0, checkCriteria(criteria, session));
      sheet.touch("filter");
      refilter(
        sheet,
        { ...area, top: area.top + 1 },
        new Map([...sheet.filterCriteria].map(([index, value]) => [area.left + index, value as Criteria])),
        session,
      );
      return null;
    },
    ClearCriteria: (sheet, _args, session) => {
      sheet.filterCriteria.clear();
      if (sheet.filter) refilter(sheet, { ...sheet.filter, top: sheet.filter.top + 1 }, new Map(), session);
      sheet.touch("filter");
      return null;
    },
    Reapply: () => null,
    Remove: (sheet, _args, session) => {
      if (sheet.filter) refilter(sheet, { ...sheet.filter, top: sheet.filter.top + 1 }, new Map(), session);
      sheet.filter = null;
      sheet.filterCriteria.clear();
      sheet.touch("filter");
      return null;
    },
    GetRange: (sheet, _args, session) => {
      if (!sheet.filter) throw session.refuse("ItemNotFound");
      return range(sheet, sheet.filter);
    },
    GetRangeOrNullObject: (sheet) => (sheet.filter ? range(sheet, sheet.filter) : NULL_OBJECT),
  },
});
