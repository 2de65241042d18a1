/** Excel.TableColumnCollection and Excel.TableColumn */
import { applyShift, checkShift, shiftFor } from "../shifting";
import { writeCells } from "../editing";
import { MAX_COLUMNS, rowsOf, type Area } from "../model/address";
import { toJson } from "../model/values";
import { uniqueHeader, type Table, type TableColumn } from "../model/sheet";
import type { Session } from "../session";
import { range } from "./range-handle";
import { handle, handleOrNull, officeClass, type Handle, type OfficeClass } from "./types";
import { filterClass, type ColumnTarget } from "./auto-filter";

const indexOf = ({ table, column }: ColumnTarget): number => table.columns.indexOf(column);
const strip = (target: ColumnTarget, area: Area): Area => {
  const at = target.table.area.left + indexOf(target);
  return { ...area, left: at, right: at };
};
const whole = (target: ColumnTarget): Area => strip(target, target.table.area);

/** A column cell by cell: header, body, totals; writing takes the same shape. */
const tableColumnClass: OfficeClass = officeClass<ColumnTarget>({
  name: "TableColumn",
  key: ({ column }) => ({ Id: column.id }),
  properties: {
    Id: { get: ({ column }) => column.id },
    Index: { get: indexOf },
    Name: {
      get: ({ column }) => column.name,
      set: (target, value, session) => {
        if (typeof value !== "string" || value === "") throw session.invalid();
        if (
          target.table.columns.some(
            (one) => one !== target.column && one.name.toLocaleLowerCase("pl") === value.toLocaleLowerCase("pl"),
          )
        )
          throw session.invalid();
        writeCells(target.table.sheet, { ...whole(target), bottom: target.table.area.top }, `'${value}`, session);
      },
    },
    Values: {
      get: (target, session) => {
        const area = whole(target);
        return Array.from({ length: rowsOf(area) }, (_none, row) => [
          toJson(session.calculator.valueAt(target.table.sheet, area.top + row, area.left)),
        ]);
      },
      set: (target, value, session) => writeCells(target.table.sheet, whole(target), value, session),
    },
  },
  navigations: { Filter: (target) => handle(filterClass, target) },
  methods: {
    GetRange: (target) => range(target.table.sheet, whole(target)),
    GetDataBodyRange: (target) => range(target.table.sheet, strip(target, target.table.bodyArea)),
    GetHeaderRowRange: (target) => range(target.table.sheet, strip(target, target.table.headerArea)),
    GetTotalRowRange: (target, _args, session) => {
      if (!target.table.showTotals) throw session.refuse("InvalidOperation");
      return range(target.table.sheet, strip(target, target.table.totalsArea));
    },
    Delete: (target, _args, session) => {
      const { table } = target;
      session.guard(table.sheet, undefined, "none");
      if (table.columns.length === 1) throw session.refuse("InvalidOperation");
      moveRight(table, whole(target), true, session);
      session.events.changed({
        sheet: table.sheet,
        area: whole({ table, column: table.columns[0]! }),
        kind: "ColumnDeleted",
        shift: "ShiftCellLeft",
      });
      return null;
    },
  },
});

function moveRight(table: Table, area: Area, remove: boolean, session: Session): void {
  const shift = shiftFor(table.sheet, area, "column", remove);
  checkShift(table.sheet, area, shift, session);
  applyShift(table.sheet, area, shift, session);
}

/** Adds before `index` (zero-based; null or -1 = at the end). Cells to the right of the table move away. */
function add(table: Table, [index, values, name]: readonly unknown[], session: Session): Handle {
  session.guard(table.sheet, undefined, "none");
  const at = index === null || index === undefined || index === -1 ? table.columns.length : index;
  if (typeof at !== "number" || at < 0 || at > table.columns.length) throw session.invalid("index");
  const left = table.area.left + at;
  if (left >= MAX_COLUMNS) throw session.invalid("index");
  const strip: Area = { ...table.area, left, right: left };
  const end = at === table.columns.length;
  if (!end || table.sheet.usedArea(true, strip)) moveRight(table, strip, false, session);
  if (end) table.area = { ...table.area, right: left };
  else table.columns.splice(at, 1);
  const taken = table.columns.map((column) => column.name);
  const column: TableColumn = {
    id: table.nextColumnId(),
    name: uniqueHeader(typeof name === "string" && name !== "" ? name : `Column${table.columns.length + 1}`, taken),
  };
  table.columns.splice(at, 0, column);
  if (table.showHeaders) {
    const cell = table.sheet.ensure(table.area.top, left);
    cell.value = column.name;
    cell.formula = null;
  }
  table.sheet.touch("tables");
  table.sheet.touch("cells");
  session.workbook.changed();
  if (values !== null && values !== undefined) {
    const matrix = Array.isArray(values) && !Array.isArray(values[0]) ? values.map((value) => [value]) : values;
    const rows = Array.isArray(matrix) ? matrix.length : 0;
    const area =
      rows === rowsOf(table.area)
        ? strip
        : rows === rowsOf(table.bodyArea)
          ? { ...table.bodyArea, left, right: left }
          : null;
    if (Array.isArray(matrix) && !area) throw session.invalid("values");
    writeCells(table.sheet, area ?? { ...table.bodyArea, left, right: left }, matrix, session);
  } else session.events.changed({ sheet: table.sheet, area: strip, kind: "ColumnInserted", shift: "ShiftCellRight" });
  return handle(tableColumnClass, { table, column: table.columns[at]! });
}

const find = (table: Table, key: unknown): TableColumn | undefined =>
  typeof key === "number" ? table.columns.find((column) => column.id === key) : table.column(String(key));

export const tableColumnsClass: OfficeClass = officeClass<Table>({
  name: "TableColumnCollection",
  properties: { Count: { get: (table) => table.columns.length } },
  items: (table) => table.columns.map((column) => handle(tableColumnClass, { table, column })),
  item: (table, [key], session) => {
    const column = find(table, key);
    if (!column) throw session.refuse("ItemNotFound");
    return handle(tableColumnClass, { table, column });
  },
  methods: {
    Add: add,
    GetCount: (table) => table.columns.length,
    GetItemAt: (table, [index], session) => {
      const column = table.columns[index as number];
      if (!column) throw session.invalid();
      return handle(tableColumnClass, { table, column });
    },
    GetItemOrNullObject: (table, [key]) => {
      const column = find(table, key);
      return handleOrNull(tableColumnClass, column ? { table, column } : null);
    },
  },
});
