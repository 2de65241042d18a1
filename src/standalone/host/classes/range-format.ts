/**
 * Excel.RangeFormat and what hangs on it: font, fill, borders, protection. Targets are lists of areas, so that
 * RangeAreas share it.
 */
import { changeStyle } from "../editing";
import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from "../model/address";
import { charactersToPoints, columnPoints, pointsToCharacters, rowPoints } from "../model/metrics";
import type { Style } from "../model/style";
import type { RangeTarget, Session } from "../session";
import { readColor } from "./colors";
import { linesOf, shared, type Axis } from "./range-lines";
import { rangeBordersClass } from "./range-borders";
import { handle, officeClass, oneOf, type OfficeClass } from "./types";

type Targets = RangeTarget[];

/** The value every cell of the areas has; null when they differ. */
export function uniform<T>(targets: Targets, session: Session, read: (style: Style) => T): T | null {
  const { styles } = session.workbook;
  let first: T | undefined;
  const seen = new Set<number>();
  for (const { sheet, area } of targets) {
    const indexes: number[] = [];
    if (isWholeColumns(area) || isWholeRows(area) || rowsOf(area) * columnsOf(area) > 50_000) {
      indexes.push(sheet.styleAt(area.top, area.left));
      sheet.forEachCell(area, (cell) => indexes.push(cell.style));
    } else
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) indexes.push(sheet.styleAt(row, column));
    for (const index of indexes) {
      if (seen.has(index)) continue;
      seen.add(index);
      const value = read(styles.get(index));
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  }
  return first ?? null;
}

const isText = (value: unknown) => typeof value === "string";
const isFlag = (value: unknown) => typeof value === "boolean";

/** A property of the look: read when uniform, written on every cell. */
export function styleProperty<K extends keyof Style>(name: K, read: (value: unknown, session: Session) => Style[K]) {
  return {
    get: (targets: Targets, session: Session) => uniform(targets, session, (style) => style[name]),
    set: (targets: Targets, value: unknown, session: Session) => {
      const checked = read(value, session);
      for (const { sheet, area } of targets) changeStyle(sheet, area, { [name]: checked } as Partial<Style>, session);
    },
  };
}

const flag = (value: unknown, session: Session): boolean => {
  if (!isFlag(value)) throw session.invalid();
  return value as boolean;
};
const text = (value: unknown, session: Session): string => {
  if (!isText(value) || value === "") throw session.invalid();
  return value as string;
};
const size =
  (least: number, most: number) =>
  (value: unknown, session: Session): number => {
    if (typeof value !== "number" || value < least || value > most) throw session.invalid();
    return value;
  };
const word =
  (words: readonly string[]) =>
  (value: unknown, session: Session): string =>
    oneOf(words, value, session, "");

export const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];
const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
];

const rangeFontClass: OfficeClass = officeClass<Targets>({
  name: "RangeFont",
  properties: {
    Name: styleProperty("fontName", text),
    Size: styleProperty("fontSize", size(1, 409)),
    Bold: styleProperty("bold", flag),
    Italic: styleProperty("italic", flag),
    Color: styleProperty("fontColor", (value, session) => readColor(value, session) ?? "#000000"),
    Underline: styleProperty("underline", word(UNDERLINES)),
    Strikethrough: styleProperty("strike", flag),
  },
});

const rangeFillClass: OfficeClass = officeClass<Targets>({
  name: "RangeFill",
  properties: {
    // Excel gives white for "no fill" (office-js #6218); null when the cells differ.
    Color: {
      get: (targets, session) => uniform(targets, session, (style) => style.fill ?? "#FFFFFF"),
      set: (targets, value, session) => {
        const color = readColor(value, session);
        for (const { sheet, area } of targets) changeStyle(sheet, area, { fill: color }, session);
      },
    },
    Pattern: {
      get: (targets, session) =>
        uniform(targets, session, (style) => style.pattern ?? (style.fill === null ? "None" : "Solid")),
      set: (targets, value, session) => {
        const pattern = oneOf(PATTERNS, value, session, "pattern");
        for (const { sheet, area } of targets)
          changeStyle(
            sheet,
            area,
            ({ fill }) =>
              pattern === "None"
                ? { fill: null, pattern: undefined }
                : { fill: fill ?? "#FFFFFF", pattern: pattern === "Solid" ? undefined : pattern },
            session,
          );
      },
    },
  },
  methods: {
    Clear: (targets, _args, session) => {
      for (const { sheet, area } of targets) changeStyle(sheet, area, { fill: null }, session);
      return null;
    },
  },
});

const formatProtectionClass: OfficeClass = officeClass<Targets>({
  name: "FormatProtection",
  properties: { Locked: styleProperty("locked", flag), FormulaHidden: styleProperty("hiddenFormula", flag) },
});

function setSize(targets: Targets, axis: Axis, value: unknown, session: Session): void {
  const most = axis === "row" ? 409.5 : charactersToPoints(255) + 10;
  if (typeof value !== "number" || value < 0 || value > most) throw session.invalid();
  for (const target of targets) {
    session.guard(target.sheet, undefined, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
    for (const line of linesOf(target, axis)) {
      if (axis === "row") target.sheet.row(line).height = value;
      else target.sheet.column(line).width = pointsToCharacters(value);
    }
    target.sheet.touch(axis === "row" ? "cells" : "columns");
    session.events.redrawn(target.sheet, "lines");
  }
}

/** Widths by the longest line of text, as Excel measures: wrapped cells do not widen their column. */
function autofitColumns(targets: Targets, session: Session): null {
  for (const target of targets) {
    const used = target.sheet.usedArea(true, target.area);
    if (used)
      for (let column = used.left; column <= used.right; column++) {
        let longest = 0;
        target.sheet.forEachCell({ ...used, left: column, right: column }, (cell, row) => {
          const style = session.workbook.styles.get(cell.style);
          if (style.wrap || target.sheet.mergeAt(row, column)) return;
          const lines = session.calculator.textAt(target.sheet, row, column).split("\n");
          longest = Math.max(
            longest,
            ...lines.map((line) => line.length * (style.bold ? 1.08 : 1) * (style.fontSize / 11)),
          );
        });
        if (longest > 0) target.sheet.column(column).width = Math.min(255, Math.ceil(longest + 1.3));
      }
    target.sheet.touch("columns");
    session.events.redrawn(target.sheet, "lines");
  }
  return null;
}

/**
 * Rows without a set height grow with their wrapped text when the file is opened; the host only forgets set heights.
 */
function autofitRows(targets: Targets, session: Session): null {
  for (const target of targets) {
    for (const line of linesOf(target, "row")) {
      const row = target.sheet.rows.get(line);
      if (row) row.height = null;
    }
    target.sheet.touch("cells");
    session.events.redrawn(target.sheet, "lines");
  }
  return null;
}

export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const first = (targets: Targets): RangeTarget => targets[0]!;

export const rangeFormatClass: OfficeClass = officeClass<Targets>({
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: styleProperty("horizontal", word(HORIZONTAL)),
    VerticalAlignment: styleProperty("vertical", word(VERTICAL)),
    WrapText: styleProperty("wrap", flag),
    IndentLevel: styleProperty("indent", size(0, 250)),
    ShrinkToFit: styleProperty("shrink", flag),
    TextOrientation: styleProperty("rotation", size(-90, 180)),
    ColumnWidth: {
      get: (targets) => shared(first(targets), "column", columnPoints),
      set: (targets, value, session) => setSize(targets, "column", value, session),
    },
    RowHeight: {
      get: (targets) => shared(first(targets), "row", rowPoints),
      set: (targets, value, session) => setSize(targets, "row", value, session),
    },
    UseStandardHeight: {
      get: (targets) => shared(first(targets), "row", (sheet, row) => sheet.rows.get(row)?.height == null),
      set: (targets, value, session) => {
        if (flag(value, session)) autofitRows(targets, session);
      },
    },
    UseStandardWidth: {
      get: (targets) => shared(first(targets), "column", (sheet, column) => sheet.columns.get(column)?.width == null),
      set: (targets, value, session) => {
        if (flag(value, session))
          for (const target of targets)
            for (const line of linesOf(target, "column")) {
              const column = target.sheet.columns.get(line);
              if (column) {
                column.width = null;
                target.sheet.touch("columns");
              }
            }
      },
    },
  },
  navigations: {
    Font: (targets) => handle(rangeFontClass, targets),
    Fill: (targets) => handle(rangeFillClass, targets),
    Borders: (targets) => handle(rangeBordersClass, targets),
    Protection: (targets) => handle(formatProtectionClass, targets),
  },
  methods: {
    AutofitColumns: (targets, _args, session) => autofitColumns(targets, session),
    AutofitRows: (targets, _args, session) => autofitRows(targets, session),
  },
});
