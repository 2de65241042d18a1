/** Excel.TableCollection and Excel.Table */
import { columnsOf, intersect, rowsOf, splitSheet, type Area } from "../model/address";
import { TABLE_EVENTS, WORKBOOK } from "../events";
import { registrations } from "./registrations";
import type { Sheet } from "../model/sheet";
import { Table, uniqueHeader } from "../model/sheet";
import { Workbook } from "../model/workbook";
import type { RangeTarget, Session } from "../session";
import { tableAutoFilterClass } from "./auto-filter";
import { range, rangeArgument } from "./range-handle";
import { tableColumnsClass } from "./table-columns";
import { tableRowsClass } from "./table-rows";
import { tableSortClass } from "./sort";
import { field, handle, handleOrNull, officeClass, type Handle, type OfficeClass, named } from "./types";
import { shiftDown } from "../shifting";

type Owner = Workbook | Sheet;

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/;

/** Names of tables and of defined names obey the same rules and share one list. */
export function checkName(name: unknown, session: Session, except?: Table): string {
  if (typeof name !== "string" || !NAME.test(name) || LOOKS_LIKE_CELL.test(name)) throw session.invalid();
  const other = session.workbook.table(name);
  if ((other && other !== except) || session.workbook.definedName(name, null)) throw session.invalid();
  return name;
}

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

/**
 * Over another table or merged cells: MergedRangeConflict. Without headers, a header row is put in
 * and the data move down one row; a table always has at least one row of data.
 */
export function createTable({ sheet, area: given }: RangeTarget, hasHeaders: boolean, session: Session): Table {
  session.guard(sheet, undefined, "none");
  let area: Area = { ...given };
  if (rowsOf(area) > 1_000_000 || columnsOf(area) > 16_000) {
    const used = sheet.usedArea(true, area);
    if (!used) throw session.invalid("address");
    area = used;
  }
  if (!hasHeaders) {
    const body = area;
    const cells: [number, number, NonNullable<ReturnType<Sheet["cell"]>>][] = [];
    sheet.forEachCell(body, (cell, row, column) => {
      cells.push([row, column, cell]);
    });
    area = { ...area, bottom: area.bottom + 1 };
    check(sheet, area, session);
    for (const [row, column] of cells) delete sheet.rows.get(row)!.cells[column];
    for (const [row, column, cell] of cells) sheet.row(row + 1).cells[column] = cell;
  } else if (area.top === area.bottom) area = { ...area, bottom: area.bottom + 1 };
  check(sheet, area, session);
  const id = session.workbook.freeTableId();
  let name = `Table${id}`;
  for (let number = id + 1; session.workbook.table(name) || session.workbook.definedName(name, null); number++)
    name = `Table${number}`;
  const table = new Table(id, name, sheet, area);
  table.columns = headersOf(sheet, area, session);
  sheet.tables.push(table);
  for (const aspect of ["tables", "cells"] as const) sheet.touch(aspect);
  session.workbook.changed();
  session.events.tableEvent("AddedEvent", table);
  return table;
}

function check(sheet: Sheet, area: Area, session: Session, except?: Table): void {
  if (sheet.tables.some((table) => table !== except && intersect(table.area, area)))
    throw session.refuse("MergedRangeConflict");
  if (sheet.merges.some((merge) => intersect(merge, area))) throw session.refuse("MergedRangeConflict");
  if (sheet.filter && intersect(sheet.filter, area)) sheet.filter = null;
}

/** Headers from the first row: always text, blanks become Column1…, repeats get a number. */
function headersOf(sheet: Sheet, area: Area, session: Session): Table["columns"] {
  const names: string[] = [];
  for (let index = 0; index < columnsOf(area); index++) {
    const cell = sheet.ensure(area.top, area.left + index);
    const shown = session.calculator.textAt(sheet, area.top, area.left + index);
    const later =
      shown === ""
        ? Array.from({ length: columnsOf(area) - index - 1 }, (_none, ahead) =>
            session.calculator.textAt(sheet, area.top, area.left + index + 1 + ahead),
          )
        : [];
    const name = uniqueHeader(shown === "" ? `Column${index + 1}` : shown, [...names, ...later]);
    cell.value = name;
    cell.formula = null;
    names.push(name);
  }
  return names.map((name, index) => ({ id: index + 1, name }));
}

function touch(table: Table, session: Session): void {
  table.sheet.touch("tables");
  session.events.redrawn(table.sheet, "table");
}

export function removeTable(table: Table): void {
  table.sheet.tables = table.sheet.tables.filter((one) => one !== table);
  table.sheet.touch("tables");
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
        touch(table, session);
      },
    },
    Style: {
      get: (table) => table.style,
      set: (table, value, session) => {
        if (value !== "" && !STYLES.test(String(value))) throw session.invalid();
        table.style = value;
        touch(table, session);
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
        field<Table, keyof Table & string>(key, { check: (value) => typeof value === "boolean", after: touch }),
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
  touch(table, session);
}

/** "The headers must remain in the same row, and the resulting table must overlap the original table." */
function resize(table: Table, { sheet, area }: RangeTarget, session: Session): void {
  if (
    sheet !== table.sheet ||
    area.top !== table.area.top ||
    !intersect(area, table.area) ||
    rowsOf(area) < 2 ||
    table.showTotals
  )
    throw session.invalid("newRange");
  session.guard(sheet, undefined, "none");
  check(sheet, area, session, table);
  const kept = new Map(table.columns.map((column, index) => [table.area.left + index, column]));
  table.area = area;
  let nextId = table.nextColumnId();
  const fresh = table.showHeaders ? headersOf(sheet, area, session) : [];
  table.columns = Array.from({ length: columnsOf(area) }, (_none, index) => {
    const old = kept.get(area.left + index),
      name = fresh[index]?.name ?? old?.name ?? `Column${index + 1}`;
    return old ? { ...old, name } : { id: nextId++, name };
  });
  sheet.touch("cells");
  session.workbook.changed();
  touch(table, session);
}

function setHeaders(table: Table, show: boolean, session: Session): void {
  if (show === table.showHeaders) return;
  const { sheet, area } = table;
  if (show) {
    if (area.top === 0) throw session.refuse("InvalidOperation");
    table.area = { ...area, top: area.top - 1 };
    table.columns.forEach((column, index) => {
      const cell = sheet.ensure(area.top - 1, area.left + index);
      cell.value = column.name;
      cell.formula = null;
    });
  } else {
    sheet.forEachCell(table.headerArea, (cell) => {
      cell.value = null;
      cell.formula = null;
    });
    table.area = { ...area, top: area.top + 1 };
  }
  table.showHeaders = show;
  sheet.touch("cells");
  session.workbook.changed();
  touch(table, session);
}

/**
 * The totals row comes below the table. Excel remembers what it held when it is turned off; the first time its last
 * column counts or sums.
 */
function setTotals(table: Table, show: boolean, session: Session): void {
  if (show === table.showTotals) return;
  const { sheet, area } = table;
  if (show) {
    const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    if (sheet.usedArea(true, below)) shiftDown(sheet, below, session);
    table.area = { ...area, bottom: area.bottom + 1 };
    fillTotals(table, below.top, session);
  } else {
    rememberTotals(table);
    sheet.forEachCell(table.totalsArea, (cell) => {
      cell.value = null;
      cell.formula = null;
    });
    table.area = { ...area, bottom: area.bottom - 1 };
  }
  table.showTotals = show;
  sheet.touch("cells");
  session.workbook.changed();
  touch(table, session);
}

function rememberTotals(table: Table): void {
  table.columns.forEach((column, index) => {
    const cell = table.sheet.cell(table.area.bottom, table.area.left + index);
    column.totals = cell ? { value: cell.value, formula: cell.formula } : { value: null, formula: null };
  });
}

const TOTAL_LABEL = "Total";

function fillTotals(table: Table, row: number, session: Session): void {
  const { sheet, area } = table;
  if (table.columns.some((column) => column.totals)) {
    table.columns.forEach((column, index) => {
      const cell = sheet.ensure(row, area.left + index);
      cell.value = column.totals?.value ?? null;
      cell.formula = column.totals?.formula ?? null;
      cell.calculatedAt = -1;
    });
    return;
  }
  const last = table.columns[table.columns.length - 1]!;
  if (table.columns.length > 1) {
    sheet.ensure(row, area.left).value = TOTAL_LABEL;
    table.columns[0]!.totalsLabel = TOTAL_LABEL;
  }
  const numeric = session.calculator.valueAt(sheet, table.bodyArea.top, area.right);
  last.totalsFunction = typeof numeric === "number" ? "sum" : "count";
  const cell = sheet.ensure(row, area.right);
  cell.formula = `SUBTOTAL(${typeof numeric === "number" ? 109 : 103},${table.name}[${last.name.replace(/[[\]#'@]/g, "'$&")}])`;
  cell.calculatedAt = -1;
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
