/** Excel.RangeView: the rows of a range that are shown, as a filter leaves them. */
import { areaName, columnsOf, quoteSheet } from "../model/address";
import { toJson, valueType } from "../model/values";
import type { RangeTarget, Session } from "../session";
import { range } from "./range-handle";
import { handle, officeClass, type Handle, type OfficeClass } from "./types";

interface ViewTarget extends RangeTarget {
  rows: readonly number[];
  columns: readonly number[];
}

function shown({ sheet, area }: RangeTarget): ViewTarget {
  const visible = (from: number, to: number, hidden: (index: number) => boolean) =>
    Array.from({ length: to - from + 1 }, (_none, index) => from + index).filter((index) => !hidden(index));
  return {
    sheet,
    area,
    rows: visible(area.top, area.bottom, (row) => sheet.rows.get(row)?.hidden ?? false),
    columns: visible(area.left, area.right, (column) => sheet.columns.get(column)?.hidden ?? false),
  };
}

type Reader = (target: ViewTarget, row: number, column: number, session: Session) => unknown;
const matrix = (read: Reader) => ({
  get: (target: ViewTarget, session: Session) =>
    target.rows.map((row) => target.columns.map((column) => read(target, row, column, session))),
});
const formula: Reader = ({ sheet }, row, column) => {
  const cell = sheet.cell(row, column);
  return cell?.formula != null ? `=${cell.formula}` : toJson(cell?.value ?? null);
};

const rangeViewClass: OfficeClass = officeClass<ViewTarget>({
  name: "RangeView",
  properties: {
    RowCount: { get: ({ rows }) => rows.length },
    ColumnCount: { get: ({ columns }) => columns.length },
    Index: { get: ({ rows, area }) => (rows[0] ?? area.top) - area.top },
    CellAddresses: matrix(
      ({ sheet }, row, column) =>
        `${quoteSheet(sheet.name)}!${areaName({ top: row, bottom: row, left: column, right: column })}`,
    ),
    Values: matrix(({ sheet }, row, column, session) => toJson(session.calculator.valueAt(sheet, row, column))),
    Text: matrix(({ sheet }, row, column, session) => session.calculator.textAt(sheet, row, column)),
    ValueTypes: matrix(({ sheet }, row, column, session) => valueType(session.calculator.valueAt(sheet, row, column))),
    Formulas: matrix(formula),
    FormulasLocal: matrix(formula),
    NumberFormat: matrix(
      ({ sheet }, row, column, session) => session.workbook.styles.get(sheet.styleAt(row, column)).numberFormat,
    ),
  },
  navigations: { Rows: (target) => handle(rangeViewsClass, target) },
  methods: { GetRange: ({ sheet, area }) => range(sheet, area) },
});

const rowView = (target: ViewTarget, row: number): Handle =>
  handle(rangeViewClass, { ...target, area: { ...target.area, top: row, bottom: row }, rows: [row] });

const rangeViewsClass: OfficeClass = officeClass<ViewTarget>({
  name: "RangeViewCollection",
  items: (target) => target.rows.map((row) => rowView(target, row)),
  methods: {
    GetCount: ({ rows }) => rows.length,
    GetItemAt: (target, [index], session) => {
      const row = target.rows[index as number];
      if (row === undefined) throw session.invalid("index");
      return rowView(target, row);
    },
  },
});

/** The shown part of a range; too wide or too long a range is refused as any other is. */
export function visibleView(target: RangeTarget, session: Session): Handle {
  if (columnsOf(target.area) > 16_384 || target.area.bottom - target.area.top > 200_000)
    throw session.refuse("RangeExceedsLimit");
  return handle(rangeViewClass, shown(target));
}
