/** Excel.TableRowCollection and Excel.TableRow. Rows have no id: they are known by their place. */
import { applyShift, checkShift, shiftFor } from "../shifting";
import { clearCells, writeCells } from "../editing";
import { guardFiltered } from "../filtered";
import { rowsOf, type Area } from "../model/address";
import type { Table } from "../model/sheet";
import { toJson } from "../model/values";
import type { Session } from "../session";
import { range } from "./range-handle";
import { handle, officeClass, type Handle, type OfficeClass } from "./types";

interface RowTarget {
  table: Table;
  index: number;
}

const areaOf = ({ table, index }: RowTarget): Area => {
  const top = table.bodyArea.top + index;
  return { ...table.bodyArea, top, bottom: top };
};

/** A table that was emptied keeps one blank row; adding to it fills that row first, as Excel does. */
const isBlank = (table: Table, session: Session): boolean => {
  void session;
  return rowsOf(table.bodyArea) === 1 && table.sheet.usedArea(true, table.bodyArea) === null;
};

function add(table: Table, index: unknown, values: unknown, session: Session): Handle {
  session.guard(table.sheet, undefined, "none");
  guardFiltered(table, session);
  const count = rowsOf(table.bodyArea);
  const at = index === null || index === undefined || index === -1 ? count : index;
  if (typeof at !== "number" || at < 0 || at > count) throw session.invalid("index");
  const matrix = Array.isArray(values) && values.length > 0 && !Array.isArray(values[0]) ? [values] : values;
  const size = Array.isArray(matrix) ? matrix.length : 1;
  if (Array.isArray(matrix) && !(matrix as unknown[][]).every((row) => row.length === table.columns.length))
    throw session.invalid("values");
  const blank = at === count && isBlank(table, session) && matrix !== null && matrix !== undefined;
  const top = table.bodyArea.top + (blank ? 0 : at);
  const need = size - (blank ? 1 : 0);
  if (need > 0) {
    const strip: Area = { ...table.bodyArea, top: blank ? top + 1 : top, bottom: (blank ? top + 1 : top) + need - 1 };
    const atEnd = strip.top > table.bodyArea.bottom;
    if (!atEnd || table.showTotals || table.sheet.usedArea(true, { ...strip, bottom: strip.bottom })) {
      const shift = shiftFor(table.sheet, strip, "row", false);
      checkShift(table.sheet, strip, shift, session);
      const before = table.area;
      applyShift(table.sheet, strip, shift, session);
      if (table.area.bottom === before.bottom) table.area = { ...table.area, bottom: before.bottom + need };
    } else table.area = { ...table.area, bottom: table.area.bottom + need };
    carryLook(table, strip);
  }
  table.sheet.touch("tables");
  table.sheet.touch("cells");
  session.workbook.changed();
  const area: Area = { ...table.bodyArea, top, bottom: top + size - 1 };
  if (matrix === null || matrix === undefined)
    session.events.changed({ sheet: table.sheet, area, kind: "RowInserted", shift: "ShiftCellDown" });
  else writeCells(table.sheet, area, matrix, session);
  return handle(tableRowClass, { table, index: top - table.bodyArea.top });
}

/** New rows look like the row above them. */
function carryLook(table: Table, strip: Area): void {
  const above = strip.top - 1;
  if (above < table.bodyArea.top) return;
  for (let column = strip.left; column <= strip.right; column++) {
    const style = table.sheet.styleAt(above, column);
    if (style !== 0)
      for (let row = strip.top; row <= strip.bottom; row++) table.sheet.ensure(row, column).style = style;
  }
}

/** Deletes body rows; the last one is only emptied, because a table keeps one. */
function remove(table: Table, index: number, session: Session): void {
  session.guard(table.sheet, undefined, "none");
  guardFiltered(table, session);
  const area = areaOf({ table, index });
  if (rowsOf(table.bodyArea) === 1) {
    clearCells(table.sheet, area, "Contents", session);
    return;
  }
  const shift = shiftFor(table.sheet, area, "row", true);
  checkShift(table.sheet, area, shift, session);
  applyShift(table.sheet, area, shift, session);
  session.events.changed({ sheet: table.sheet, area, kind: "RowDeleted", shift: "ShiftCellUp" });
}

const tableRowClass: OfficeClass = officeClass<RowTarget>({
  name: "TableRow",
  key: ({ index }) => ({ Index: index }),
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, session) => {
        const area = areaOf(target);
        return [
          Array.from({ length: area.right - area.left + 1 }, (_none, column) =>
            toJson(session.calculator.valueAt(target.table.sheet, area.top, area.left + column)),
          ),
        ];
      },
      set: (target, value, session) =>
        writeCells(
          target.table.sheet,
          areaOf(target),
          Array.isArray(value) && !Array.isArray(value[0]) ? [value] : value,
          session,
        ),
    },
  },
  methods: {
    GetRange: (target) => range(target.table.sheet, areaOf(target)),
    Delete: ({ table, index }, _args, session) => {
      remove(table, index, session);
      return null;
    },
  },
});

export const tableRowsClass: OfficeClass = officeClass<Table>({
  name: "TableRowCollection",
  properties: { Count: { get: (table) => rowsOf(table.bodyArea) } },
  items: (table) =>
    Array.from({ length: rowsOf(table.bodyArea) }, (_none, index) => handle(tableRowClass, { table, index })),
  methods: {
    Add: (table, [index, values], session) => add(table, index, values, session),
    GetCount: (table) => rowsOf(table.bodyArea),
    GetItemAt: (table, [index], session) => {
      if (typeof index !== "number" || index < 0 || index >= rowsOf(table.bodyArea)) throw session.invalid("index");
      return handle(tableRowClass, { table, index });
    },
    DeleteRowsAt: (table, [index, count], session) => {
      for (let step = 0; step < (count ?? 1); step++) remove(table, index, session);
      return null;
    },
  },
});
