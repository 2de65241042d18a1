/** Looks → formats of the file. Formats of the opened file keep their numbers; new looks are made by excelize. */
import { BORDER_SIDES, type BorderLine, type Style } from "../model/style";
import type { Workbook } from "../model/workbook";
import type { ExcelizeFile } from "./excelize";
import { done } from "./done";

const BORDER_NUMBERS: Readonly<Record<string, number>> = {
  "Continuous Thin": 1,
  "Continuous Medium": 2,
  "Dash Thin": 3,
  "Dot Thin": 4,
  "Continuous Thick": 5,
  "Double Thick": 6,
  "Double Thin": 6,
  "Continuous Hairline": 7,
  "Dash Medium": 8,
  "DashDot Thin": 9,
  "DashDot Medium": 10,
  "DashDotDot Thin": 11,
  "DashDotDot Medium": 12,
  "SlantDashDot Medium": 13,
};
const BORDER_TYPES: Readonly<Record<string, string>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
};
const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "center",
  Justify: "justify",
  Distributed: "distributed",
};
const UNDERLINE: Readonly<Record<string, string>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "single",
  DoubleAccountant: "double",
};

/** Numbers of patterns in the engine, by their names in Office.js; a plain fill is 1. */
const PATTERNS: Readonly<Record<string, number>> = {
  Gray50: 2,
  Gray75: 3,
  Gray25: 4,
  Horizontal: 5,
  Vertical: 6,
  Down: 7,
  Up: 8,
  Checker: 9,
  SemiGray75: 10,
  LightHorizontal: 11,
  LightVertical: 12,
  LightDown: 13,
  LightUp: 14,
  Grid: 15,
  CrissCross: 16,
  Gray16: 17,
  Gray8: 18,
};
const hex = (color: string): string => color.replace(/^#/, "");
const border = (side: string, line: BorderLine) => ({
  Type: BORDER_TYPES[side],
  Color: hex(line.color),
  Style: BORDER_NUMBERS[`${line.style} ${line.weight}`] ?? 1,
});
const borders = (lines: Readonly<Record<string, BorderLine>>) =>
  BORDER_SIDES.flatMap((side) =>
    lines[side] && BORDER_TYPES[side] && lines[side]!.style !== "None" ? [border(side, lines[side]!)] : [],
  );

function cellStyle(style: Style): object {
  const format =
    style.numberFormat === "General"
      ? {}
      : style.numberFormat === "@"
        ? { NumFmt: 49 }
        : { CustomNumFmt: style.numberFormat };
  return {
    ...format,
    Font: {
      Family: style.fontName,
      Size: style.fontSize,
      Bold: style.bold,
      Italic: style.italic,
      Strike: style.strike,
      Color: hex(style.fontColor),
      ...(UNDERLINE[style.underline] ? { Underline: UNDERLINE[style.underline] } : {}),
    },
    ...(style.fill === null
      ? {}
      : { Fill: { Type: "pattern", Pattern: PATTERNS[style.pattern ?? ""] ?? 1, Color: [hex(style.fill)] } }),
    Border: borders(style.borders),
    Alignment: {
      ...(HORIZONTAL[style.horizontal] ? { Horizontal: HORIZONTAL[style.horizontal] } : {}),
      ...(VERTICAL[style.vertical] ? { Vertical: VERTICAL[style.vertical] } : {}),
      WrapText: style.wrap,
      Indent: style.indent,
      ShrinkToFit: style.shrink,
      TextRotation: style.rotation < 0 ? 90 - style.rotation : style.rotation,
    },
    Protection: { Locked: style.locked, Hidden: style.hiddenFormula },
  };
}

function differentialStyle(look: Partial<Style>): object {
  const font = {
    ...(look.bold === undefined ? {} : { Bold: look.bold }),
    ...(look.italic === undefined ? {} : { Italic: look.italic }),
    ...(look.strike === undefined ? {} : { Strike: look.strike }),
    ...(look.fontColor ? { Color: hex(look.fontColor) } : {}),
    ...(look.underline && UNDERLINE[look.underline] ? { Underline: UNDERLINE[look.underline] } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { Font: font } : {}),
    ...(look.fill ? { Fill: { Type: "pattern", Pattern: 1, Color: [hex(look.fill)] } } : {}),
    ...(look.borders ? { Border: borders(look.borders) } : {}),
    ...(look.numberFormat ? { CustomNumFmt: look.numberFormat } : {}),
  };
}

export class StyleWriter {
  private readonly numbers = new Map<number, number>();
  private readonly differentials = new Map<string, number>();
  constructor(
    private readonly file: ExcelizeFile,
    private readonly workbook: Workbook,
  ) {}

  /** Asks excelize for every look in use, while it can still be asked. */
  prepare(workbook: Workbook): void {
    for (const sheet of workbook.sheets) {
      for (const column of sheet.columns.values()) this.number(column.style);
      for (const row of sheet.rows.values()) {
        this.number(row.style);
        for (const cell of row.cells) if (cell) this.number(cell.style);
      }
      if (sheet.touched.has("conditionalFormats") || !sheet.source)
        for (const rule of sheet.conditionalFormats) this.differential(rule.format);
    }
  }

  number(index: number): number {
    if (index < this.workbook.styles.fileCount) return index;
    let number = this.numbers.get(index);
    if (number === undefined)
      this.numbers.set(index, (number = done(this.file.NewStyle(cellStyle(this.workbook.styles.get(index)))).style));
    return number;
  }

  /** The number of a conditional format's look; null when it paints nothing. */
  differential(look: Partial<Style>): number | null {
    if (Object.keys(look).length === 0) return null;
    const key = JSON.stringify(look);
    let number = this.differentials.get(key);
    if (number === undefined)
      this.differentials.set(key, (number = done(this.file.NewConditionalStyle(differentialStyle(look))).style));
    return number;
  }
}
