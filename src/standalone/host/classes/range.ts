/** Excel.Range */
import {
  areaName,
  bounding,
  columnsOf,
  intersect,
  isInside,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  quoteSheet,
  rowsOf,
  type Area,
} from "../model/address";
import { changeStyle, checkSize, clearCells, isWhole, matrixOf, writeCells } from "../editing";
import { boxOf } from "../model/metrics";
import { toJson, valueType } from "../model/values";
import type { RangeTarget, Session } from "../session";
import { conditionalFormatsClass } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { rangeFormatClass } from "./range-format";
import { range, rangeArgument } from "./range-handle";
import { hyperlinkOf, setHyperlink } from "./range-hyperlink";
import { setHidden, shared } from "./range-lines";
import { rangeAreasClass } from "./range-areas";
import { dataRegion, edgeOf, findCell, mergedAreas, replaceAll, specialCells } from "./range-search";
import { rangeSortClass } from "./sort";
import { copyFrom, deleteCells, insertCells, mergeCells, removeDuplicates, unmergeCells } from "./range-structure";
import { tableScopedCollectionClass } from "./tables";
import { handle, handleOrNull, NULL_OBJECT, officeClass, oneOf, type Handle, type OfficeClass, named } from "./types";

/** A moved or resized area; off the sheet is InvalidArgument. */
function at({ sheet }: RangeTarget, area: Area, session: Session): Handle {
  if (!isInside(area) || area.bottom < area.top || area.right < area.left) throw session.invalid();
  return range(sheet, area);
}

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

const sameSheet = (target: RangeTarget, arg: unknown, session: Session): RangeTarget => {
  const found = rangeArgument(arg, session, target.sheet);
  if (found.sheet !== target.sheet) throw session.invalid();
  return found;
};

export const fullAddress = ({ sheet, area }: RangeTarget): string => `${quoteSheet(sheet.name)}!${areaName(area)}`;

const number = (value: unknown, session: Session): number => {
  if (typeof value !== "number" || !Number.isInteger(value)) throw session.invalid();
  return value;
};

function used(
  target: RangeTarget,
  valuesOnly: unknown,
  session: Session,
  orNull: boolean,
): Handle | typeof NULL_OBJECT {
  const area = target.sheet.usedArea(valuesOnly === true, target.area);
  if (area) return range(target.sheet, area);
  if (orNull) return NULL_OBJECT;
  throw session.refuse("ItemNotFound");
}

function found<T>(
  target: T | null | undefined,
  make: (target: T) => Handle,
  session: Session,
  orNull: boolean,
): Handle | typeof NULL_OBJECT {
  if (target !== null && target !== undefined) return make(target);
  if (orNull) return NULL_OBJECT;
  throw session.refuse("ItemNotFound");
}

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

export const rangeClass: OfficeClass = officeClass<RangeTarget>({
  name: "Range",
  properties: {
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
    },
    HasSpill: { get: () => false },
    Left: box("left"),
    Top: box("top"),
    Width: box("width"),
    Height: box("height"),
  },
  navigations: {
    Worksheet: ({ sheet }) => handle(named("Worksheet"), sheet),
    Format: (target) => handle(rangeFormatClass, [target]),
    DataValidation: (target) => handle(dataValidationClass, [target]),
    ConditionalFormats: (target) => handle(conditionalFormatsClass, [target]),
    Sort: (target) => handle(rangeSortClass, target),
  },
  methods: {
    _ValidateArraySize: ({ area }, [rows, columns], session) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw session.invalid("Range.values");
      return null;
    },
    Calculate: () => null,
    SetDirty: (_target, _args, session) => {
      session.workbook.changed();
      return null;
    },
    Select: ({ sheet, area }, _args, session) => {
      session.select(sheet, [area]);
      return null;
    },
    Clear: ({ sheet, area }, [applyTo], session) => {
      clearCells(
        sheet,
        area,
        oneOf(
          ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"],
          applyTo ?? "All",
          session,
          "applyTo",
        ),
        session,
      );
      return null;
    },
    Delete: (target, [shift], session) => {
      deleteCells(target, oneOf(["Up", "Left"], shift, session, "shift"), session);
      return null;
    },
    Insert: (target, [shift], session) => {
      insertCells(target, oneOf(["Down", "Right"], shift, session, "shift"), session);
      return range(target.sheet, target.area);
    },
    Merge: (target, [across], session) => {
      mergeCells(target, across === true, session);
      return null;
    },
    Unmerge: (target, _args, session) => {
      unmergeCells(target, session);
      return null;
    },
    CopyFrom: (target, [source, type, skipBlanks, transpose], session) => {
      copyFrom(
        target,
        rangeArgument(source, session, target.sheet),
        String(type ?? "All"),
        skipBlanks === true,
        transpose === true,
        session,
      );
      return null;
    },
    RemoveDuplicates: (target, [columns, header], session) =>
      removeDuplicates(target, columns, header === true, session),
    ReplaceAll: (target, [text, replacement, criteria], session) =>
      replaceAll(target, text, replacement, criteria ?? {}, session),
    Find: (target, [text, criteria], session) =>
      found(
        findCell(target, text, criteria ?? {}, session),
        ({ row, column }) => range(target.sheet, { top: row, bottom: row, left: column, right: column }),
        session,
        false,
      ),
    FindOrNullObject: (target, [text, criteria], session) =>
      found(
        findCell(target, text, criteria ?? {}, session),
        ({ row, column }) => range(target.sheet, { top: row, bottom: row, left: column, right: column }),
        session,
        true,
      ),
    GetCell: (target, [row, column], session) => {
      const top = target.area.top + number(row, session),
        left = target.area.left + number(column, session);
      return at(target, { top, left, bottom: top, right: left }, session);
    },
    GetRow: (target, [row], session) => {
      const top = target.area.top + number(row, session);
      return at(target, { ...target.area, top, bottom: top }, session);
    },
    GetColumn: (target, [column], session) => {
      const left = target.area.left + number(column, session);
      return at(target, { ...target.area, left, right: left }, session);
    },
    GetLastCell: ({ sheet, area }) =>
      range(sheet, { top: area.bottom, left: area.right, bottom: area.bottom, right: area.right }),
    GetLastRow: ({ sheet, area }) => range(sheet, { ...area, top: area.bottom }),
    GetLastColumn: ({ sheet, area }) => range(sheet, { ...area, left: area.right }),
    GetRowsAbove: (target, [count = 1], session) =>
      count < 0
        ? at(target, { ...target.area, top: target.area.bottom + 1, bottom: target.area.bottom - count }, session)
        : at(target, { ...target.area, top: target.area.top - count, bottom: target.area.top - 1 }, session),
    GetRowsBelow: (target, [count = 1], session) =>
      count < 0
        ? at(target, { ...target.area, top: target.area.top + count, bottom: target.area.top - 1 }, session)
        : at(target, { ...target.area, top: target.area.bottom + 1, bottom: target.area.bottom + count }, session),
    GetColumnsBefore: (target, [count = 1], session) =>
      at(target, { ...target.area, left: target.area.left - count, right: target.area.left - 1 }, session),
    GetColumnsAfter: (target, [count = 1], session) =>
      at(target, { ...target.area, left: target.area.right + 1, right: target.area.right + count }, session),
    GetEntireColumn: ({ sheet, area }) => range(sheet, { ...area, top: 0, bottom: MAX_ROWS - 1 }),
    GetEntireRow: ({ sheet, area }) => range(sheet, { ...area, left: 0, right: MAX_COLUMNS - 1 }),
    GetOffsetRange: (target, [rows, columns], session) => {
      const { area } = target,
        y = number(rows, session),
        x = number(columns, session);
      return at(
        target,
        { top: area.top + y, bottom: area.bottom + y, left: area.left + x, right: area.right + x },
        session,
      );
    },
    GetResizedRange: (target, [rows, columns], session) =>
      at(
        target,
        {
          ...target.area,
          bottom: target.area.bottom + number(rows, session),
          right: target.area.right + number(columns, session),
        },
        session,
      ),
    GetAbsoluteResizedRange: (target, [rows, columns], session) =>
      at(
        target,
        {
          ...target.area,
          bottom: target.area.top + number(rows, session) - 1,
          right: target.area.left + number(columns, session) - 1,
        },
        session,
      ),
    GetBoundingRect: (target, [another], session) =>
      range(target.sheet, bounding(target.area, sameSheet(target, another, session).area)),
    GetIntersection: (target, [another], session) =>
      found(
        intersect(target.area, sameSheet(target, another, session).area),
        (area) => range(target.sheet, area),
        session,
        false,
      ),
    GetIntersectionOrNullObject: (target, [another], session) => {
      const it = rangeArgument(another, session, target.sheet);
      return found(
        it.sheet === target.sheet ? intersect(target.area, it.area) : null,
        (area) => range(target.sheet, area),
        session,
        true,
      );
    },
    GetUsedRange: (target, [valuesOnly], session) => used(target, valuesOnly, session, false),
    GetUsedRangeOrNullObject: (target, [valuesOnly], session) => used(target, valuesOnly, session, true),
    GetSurroundingRegion: (target, _args, session) => range(target.sheet, dataRegion(target, session)),
    GetRangeEdge: (target, [direction], session) =>
      range(target.sheet, edgeOf(target, String(direction), false, session)),
    GetExtendedRange: (target, [direction], session) =>
      range(target.sheet, edgeOf(target, String(direction), true, session)),
    GetMergedAreasOrNullObject: (target) => {
      const areas = mergedAreas(target);
      return handleOrNull(rangeAreasClass, areas.length > 0 ? areas : null);
    },
    GetSpecialCells: (target, [type, values], session) =>
      found(
        specialCells(target, String(type), values, session),
        (areas) => handle(rangeAreasClass, areas),
        session,
        false,
      ),
    GetSpecialCellsOrNullObject: (target, [type, values], session) =>
      found(
        specialCells(target, String(type), values, session),
        (areas) => handle(rangeAreasClass, areas),
        session,
        true,
      ),
    GetTables: (target, [contained], session) => {
      void session;
      return handle(
        tableScopedCollectionClass,
        target.sheet.tables.filter((table) => {
          const hit = intersect(table.area, target.area);
          return (
            hit !== null &&
            (contained !== true || (rowsOf(hit) === rowsOf(table.area) && columnsOf(hit) === columnsOf(table.area)))
          );
        }),
      );
    },
    _KeepReference: () => null,
  },
});
