/** Properties of Excel.Range: where it is, what its cells hold, how its lines stand. */
import { changeStyle, checkSize, isWhole, matrixOf, writeCells } from "../editing";
import { fromR1C1, toR1C1 } from "../formulas/r1c1";
import { areaName, columnsOf, isWholeColumns, isWholeRows, quoteSheet, rowsOf } from "../model/address";
import { boxOf } from "../model/metrics";
import { toJson, valueType } from "../model/values";
import type { RangeTarget, Session } from "../session";
import { hyperlinkOf, setHyperlink } from "./range-hyperlink";
import { setHidden, shared } from "./range-lines";
import { applyStyle } from "./styles";
import type { Properties } from "./types";

function matrix<T>({ area }: RangeTarget, session: Session, read: (row: number, column: number) => T): T[][] | null {
  // Whole columns and rows are too many cells: Excel answers null for their matrices.
  if (isWhole(area)) return null;
  checkSize(area, session);
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

export const fullAddress = ({ sheet, area }: RangeTarget): string => `${quoteSheet(sheet.name)}!${areaName(area)}`;

const formulaText = (target: RangeTarget, session: Session) =>
  matrix(target, session, (row, column) => {
    const cell = target.sheet.cell(row, column);
    return cell?.formula != null ? `=${cell.formula}` : toJson(cell?.value ?? null);
  });

const write = {
  set: (target: RangeTarget, value: unknown, session: Session) => writeCells(target.sheet, target.area, value, session),
};
const numberFormats = {
  get: (target: RangeTarget, session: Session) =>
    matrix(
      target,
      session,
      (row, column) => session.workbook.styles.get(target.sheet.styleAt(row, column)).numberFormat,
    ),
  set: ({ sheet, area }: RangeTarget, value: unknown, session: Session) => {
    const of = matrixOf(
      value,
      isWhole(area) && !Array.isArray(value) ? { ...area, top: 0, bottom: 0, left: 0, right: 0 } : area,
      session,
    );
    const check = (format: unknown) => {
      if (typeof format !== "string" || format.length > 255) throw session.invalid();
      return format === "" ? "General" : format;
    };
    if (!Array.isArray(value)) return changeStyle(sheet, area, { numberFormat: check(value) }, session);
    changeStyle(
      sheet,
      area,
      (style, row, column) => {
        const format = of(row - area.top, column - area.left);
        return { numberFormat: format === null ? style.numberFormat : check(format) };
      },
      session,
    );
  },
};

const box = (side: "left" | "top" | "width" | "height") => ({
  get: ({ sheet, area }: RangeTarget) => boxOf(sheet, area)[side],
});

/** The same formulas, as they read from their cells. */
const r1c1 = {
  get: (target: RangeTarget, session: Session) =>
    matrix(target, session, (row, column) => {
      const cell = target.sheet.cell(row, column);
      return cell?.formula != null ? `=${toR1C1(cell.formula, row, column)}` : toJson(cell?.value ?? null);
    }),
  set: ({ sheet, area }: RangeTarget, value: unknown, session: Session) => {
    const at = matrixOf(value, area, session);
    const written = Array.from({ length: rowsOf(area) }, (_row, row) =>
      Array.from({ length: columnsOf(area) }, (_column, column) => {
        const one = at(row, column);
        return typeof one === "string" && one.startsWith("=") ? fromR1C1(one, area.top + row, area.left + column) : one;
      }),
    );
    writeCells(sheet, area, written, session);
  },
};

export const rangeProperties: Properties<RangeTarget> = {
  Address: { get: fullAddress },
  AddressLocal: { get: fullAddress },
  CellCount: {
    get: ({ area }) => {
      const count = rowsOf(area) * columnsOf(area);
      return count > 2_147_483_647 ? -1 : count;
    },
  },
  RowIndex: { get: ({ area }) => area.top },
  ColumnIndex: { get: ({ area }) => area.left },
  RowCount: { get: ({ area }) => rowsOf(area) },
  ColumnCount: { get: ({ area }) => columnsOf(area) },
  Values: {
    get: (target, session) =>
      matrix(target, session, (row, column) => toJson(session.calculator.valueAt(target.sheet, row, column))),
    ...write,
  },
  Formulas: { get: formulaText, ...write },
  FormulasR1C1: r1c1,
  FormulasLocal: { get: formulaText, ...write },
  Text: {
    get: (target, session) =>
      matrix(target, session, (row, column) => session.calculator.textAt(target.sheet, row, column)),
  },
  ValueTypes: {
    get: (target, session) =>
      matrix(target, session, (row, column) => valueType(session.calculator.valueAt(target.sheet, row, column))),
  },
  NumberFormat: numberFormats,
  NumberFormatLocal: numberFormats,
  IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  IsEntireRow: { get: ({ area }) => isWholeRows(area) },
  RowHidden: {
    get: (target) => shared(target, "row", (sheet, row) => sheet.rows.get(row)?.hidden ?? false),
    set: (target, value, session) => setHidden(target, "row", value, session),
  },
  ColumnHidden: {
    get: (target) => shared(target, "column", (sheet, column) => sheet.columns.get(column)?.hidden ?? false),
    set: (target, value, session) => setHidden(target, "column", value, session),
  },
  Hidden: {
    get: (target) => {
      const rows = shared(target, "row", (sheet, row) => sheet.rows.get(row)?.hidden ?? false),
        columns = shared(target, "column", (sheet, column) => sheet.columns.get(column)?.hidden ?? false);
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
  Hyperlink: { get: hyperlinkOf, set: setHyperlink },
  Style: {
    get: ({ sheet, area }, session) => session.workbook.styles.get(sheet.styleAt(area.top, area.left)).styleName,
    set: applyStyle,
  },
  HasSpill: { get: () => false },
  Left: box("left"),
  Top: box("top"),
  Width: box("width"),
  Height: box("height"),
};
