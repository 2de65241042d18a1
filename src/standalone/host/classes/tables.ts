/** Excel.TableCollection and Excel.Table */
import { splitSheet } from "../model/address";
import { TABLE_EVENTS, WORKBOOK } from "../events";
import { registrations } from "./registrations";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/sheet";
import { Workbook } from "../model/workbook";
import type { Session } from "../session";
import { tableAutoFilterClass } from "./auto-filter";
import { range, rangeArgument } from "./range-handle";
import { tableColumnsClass } from "./table-columns";
import { tableRowsClass } from "./table-rows";
import { tableSortClass } from "./sort";
import { field, handle, handleOrNull, officeClass, type Handle, type OfficeClass, named } from "./types";
import { checkName } from "../table-names";
import { createTable, touchTable, removeTable, resize } from "../table-making";
import { setHeaders, setTotals } from "../table-parts";

type Owner = Workbook | Sheet;

const tablesOf = (owner: Owner): Table[] => [...owner.tables].sort((a, b) => a.id - b.id);

function add(owner: Owner, address: unknown, hasHeaders: unknown, session: Session): Handle {
  if (typeof hasHeaders !== "boolean") throw session.invalid("hasHeaders");
  const home = owner instanceof Workbook ? owner.active : owner;
  const target = rangeArgument(address, session, home);
  if (
    typeof address === "string" &&
    owner !== target.sheet &&
    !(owner instanceof Workbook) &&
    splitSheet(address).sheet !== null
  )
    throw session.invalid("address");
  return handle(tableClass, createTable(target, hasHeaders, session));
}

const STYLES = /^TableStyle(Light(1\d?|2[01]?|[3-9])|Medium(1\d?|2[0-8]?|[3-9])|Dark(1[01]?|[2-9]))$/;

const FLAGS: Readonly<Record<string, keyof Table & string>> = {
  ShowBandedRows: "showBandedRows",
  ShowBandedColumns: "showBandedColumns",
  HighlightFirstColumn: "highlightFirstColumn",
  HighlightLastColumn: "highlightLastColumn",
  ShowFilterButton: "showFilterButton",
};

export const tableClass: OfficeClass = officeClass<Table>({
  name: "Table",
  key: (table) => ({ Id: table.officeId }),
  properties: {
    Id: { get: (table) => table.officeId },
    LegacyId: { get: (table) => String(table.id) },
    Name: {
      get: (table) => table.name,
      set: (table, value, session) => {
        const before = table.name;
        table.name = checkName(value, session, table);
        session.calculator.renameTable(table, before);
        touchTable(table, session);
      },
    },
    Style: {
      get: (table) => table.style,
      set: (table, value, session) => {
        if (value !== "" && !STYLES.test(String(value))) throw session.invalid();
        table.style = value;
        touchTable(table, session);
      },
    },
    ShowHeaders: {
      get: (table) => table.showHeaders,
      set: (table, value, session) => setHeaders(table, value === true, session),
    },
    ShowTotals: {
      get: (table) => table.showTotals,
      set: (table, value, session) => setTotals(table, value === true, session),
    },
    ...Object.fromEntries(
      Object.entries(FLAGS).map(([name, key]) => [
        name,
        field<Table, keyof Table & string>(key, { check: (value) => typeof value === "boolean", after: touchTable }),
      ]),
    ),
  },
  navigations: {
    Worksheet: (table) => handle(named("Worksheet"), table.sheet),
    Columns: (table) => handle(tableColumnsClass, table),
    Rows: (table) => handle(tableRowsClass, table),
    Sort: (table) => handle(tableSortClass, table),
    AutoFilter: (table) => handle(tableAutoFilterClass, table),
  },
  methods: {
    GetRange: (table) => range(table.sheet, table.area),
    GetDataBodyRange: (table) => range(table.sheet, table.bodyArea),
    GetHeaderRowRange: (table, _args, session) => {
      if (!table.showHeaders) throw session.refuse("InvalidOperation");
      return range(table.sheet, table.headerArea);
    },
    GetTotalRowRange: (table, _args, session) => {
      if (!table.showTotals) throw session.refuse("InvalidOperation");
      return range(table.sheet, table.totalsArea);
    },
    Delete: (table, _args, session) => {
      session.guard(table.sheet, undefined, "none");
      removeTable(table);
      table.sheet.forEachCell(table.area, (cell) => {
        cell.value = null;
        cell.formula = null;
        cell.style = 0;
      });
      table.sheet.touch("cells");
      session.workbook.changed();
      session.events.tableEvent("DeletedEvent", table);
      return null;
    },
    ConvertToRange: (table, _args, session) => {
      session.guard(table.sheet, undefined, "none");
      session.calculator.dropTable(table);
      removeTable(table);
      session.workbook.changed();
      session.events.tableEvent("DeletedEvent", table);
      return range(table.sheet, table.area);
    },
    Resize: (table, [newRange], session) => {
      resize(table, rangeArgument(newRange, session, table.sheet), session);
      return null;
    },
    ClearFilters: (table, _args, session) => {
      clearFilters(table, session);
      return null;
    },
    ReapplyFilters: () => null,
    ...registrations<Table>(
      { DataChangedEvent: TABLE_EVENTS.DataChangedEvent!, SelectionChangedEvent: TABLE_EVENTS.SelectionChangedEvent! },
      (table) => table.officeId,
    ),
  },
});

export function clearFilters(table: Table, session: Session): void {
  table.rawFilter = "";
  for (const column of table.columns) delete column.filter;
  for (let row = table.bodyArea.top; row <= table.bodyArea.bottom; row++) {
    const line = table.sheet.rows.get(row);
    if (line) line.hidden = false;
  }
  table.sheet.touch("cells");
  touchTable(table, session);
}

const find = (owner: Owner, key: unknown): Table | undefined => {
  const wanted = String(key).toLocaleLowerCase("pl");
  return owner.tables.find(
    (table) =>
      table.officeId === key || String(table.id) === String(key) || table.name.toLocaleLowerCase("pl") === wanted,
  );
};

export const tablesClass: OfficeClass = officeClass<Owner>({
  name: "TableCollection",
  properties: { Count: { get: (owner) => owner.tables.length } },
  items: (owner) => tablesOf(owner).map((table) => handle(tableClass, table)),
  item: (owner, [key], session) => {
    const table = find(owner, key);
    if (!table) throw session.refuse("ItemNotFound");
    return handle(tableClass, table);
  },
  methods: {
    Add: (owner, [address, hasHeaders], session) => add(owner, address, hasHeaders, session),
    GetCount: (owner) => owner.tables.length,
    GetItemOrNullObject: (owner, [key]) => handleOrNull(tableClass, find(owner, key)),
    GetItemAt: (owner, [index], session) => {
      const table = tablesOf(owner)[index as number];
      if (!table) throw session.invalid();
      return handle(tableClass, table);
    },
    ...registrations<Owner>(TABLE_EVENTS, (owner) => (owner instanceof Workbook ? WORKBOOK : owner.id)),
  },
});

export const tableScopedCollectionClass: OfficeClass = officeClass<Table[]>({
  name: "TableScopedCollection",
  items: (tables) => tables.map((table) => handle(tableClass, table)),
  item: (tables, [key], session) => {
    const table = tables.find(
      (one) => one.officeId === key || one.name.toLocaleLowerCase("pl") === String(key).toLocaleLowerCase("pl"),
    );
    if (!table) throw session.refuse("ItemNotFound");
    return handle(tableClass, table);
  },
  methods: {
    GetCount: (tables) => tables.length,
    GetFirst: (tables, _args, session) => {
      if (!tables[0]) throw session.refuse("ItemNotFound");
      return handle(tableClass, tables[0]);
    },
    GetItemOrNullObject: (tables, [key]) =>
      handleOrNull(
        tableClass,
        tables.find((one) => one.name.toLocaleLowerCase("pl") === String(key).toLocaleLowerCase("pl")),
      ),
  },
});
