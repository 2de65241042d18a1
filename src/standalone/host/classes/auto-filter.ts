/**
 * Excel.AutoFilter of a sheet and of a table, and the filter of a table's column. Filters by values and "custom"
 * conditions hide rows.
 */
import { intersect } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Table, TableColumn } from "../model/sheet";
import { isTableFiltered } from "../filtered";
import type { Session } from "../session";
import { checkCriteria, refilter, type Criteria } from "./filter-criteria";
import { range, rangeArgument } from "./range-handle";
import { NULL_OBJECT, officeClass, type OfficeClass } from "./types";

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

/** The first or last of a column, by number or by share. */
const top =
  (filterOn: string) =>
  (target: ColumnTarget, [count]: readonly unknown[], session: Session): null => {
    applyToColumn(target, checkCriteria({ filterOn, criterion1: String(count as number) }, session), session);
    return null;
  };

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
    ApplyTopItemsFilter: top("TopItems"),
    ApplyTopPercentFilter: top("TopPercent"),
    ApplyBottomItemsFilter: top("BottomItems"),
    ApplyBottomPercentFilter: top("BottomPercent"),
    ApplyDynamicFilter: (target, [dynamicCriteria], session) => {
      applyToColumn(target, checkCriteria({ filterOn: "Dynamic", dynamicCriteria }, session), session);
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
    ClearColumnCriteria: (table, [columnIndex], session) => {
      const column = table.columns[columnIndex as number];
      if (!column) throw session.invalid("columnIndex");
      applyToColumn({ table, column }, undefined, session);
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

function refilterSheet(sheet: Sheet, session: Session): void {
  const { filter } = sheet;
  if (!filter) return;
  const criteria = [...sheet.filterCriteria].map(([index, value]): [number, Criteria] => [
    filter.left + index,
    value as Criteria,
  ]);
  refilter(sheet, { ...filter, top: filter.top + 1 }, new Map(criteria), session);
}

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
      refilterSheet(sheet, session);
      return null;
    },
    ClearColumnCriteria: (sheet, [columnIndex], session) => {
      if (!sheet.filter || typeof columnIndex !== "number") throw session.invalid("columnIndex");
      sheet.filterCriteria.delete(columnIndex);
      sheet.touch("filter");
      refilterSheet(sheet, session);
      return null;
    },
    ClearCriteria: (sheet, _args, session) => {
      sheet.filterCriteria.clear();
      if (sheet.filter) refilter(sheet, { ...sheet.filter, top: sheet.filter.top + 1 }, new Map(), session);
      sheet.touch("filter");
      return null;
    },
    Reapply: (sheet, _args, session) => {
      refilterSheet(sheet, session);
      return null;
    },
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
