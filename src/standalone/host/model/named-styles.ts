/** Cell styles by name: the built-in ones with the looks Office gives them, and those a workbook adds. */
import type { BorderLine, Style } from "./style";

const line = (color: string, weight = "Medium", style = "Continuous"): BorderLine => ({ style, color, weight });
const around = (one: BorderLine) => ({ EdgeTop: one, EdgeBottom: one, EdgeLeft: one, EdgeRight: one });
const below = (one: BorderLine) => ({ EdgeBottom: one });
const pair = (fontColor: string, fill: string): Partial<Style> => ({ fontColor, fill });
const heading = (fontSize: number, borders: Style["borders"] = {}): Partial<Style> => ({
  bold: true,
  fontSize,
  fontColor: "#44546A",
  borders,
});

const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
/** A colour made lighter by a share: what "20 %", "40 %" and "60 %" of an accent are. */
function lighter(hex: string, share: number): string {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(2)}${part(4)}`.toUpperCase();
}
const accents = Object.fromEntries(
  ACCENTS.flatMap((color, index) => [
    [`Accent${index + 1}`, pair("#FFFFFF", `#${color}`)],
    [`60% - Accent${index + 1}`, pair("#000000", lighter(color, 0.4))],
    [`40% - Accent${index + 1}`, pair("#000000", lighter(color, 0.6))],
    [`20% - Accent${index + 1}`, pair("#000000", lighter(color, 0.8))],
  ]),
);

export const BUILT_IN: Readonly<Record<string, Partial<Style>>> = {
  Normal: {},
  Good: pair("#006100", "#C6EFCE"),
  Bad: pair("#9C0006", "#FFC7CE"),
  Neutral: pair("#9C5700", "#FFEB9C"),
  "Heading 1": heading(15, below(line("#4472C4", "Thick"))),
  "Heading 2": heading(13, below(line("#A2B8E1", "Thick"))),
  "Heading 3": heading(11, below(line("#8EA9DB"))),
  "Heading 4": heading(11),
  Title: { fontSize: 18, fontColor: "#44546A", fontName: "Calibri Light" },
  Total: { bold: true, borders: { EdgeTop: line("#4472C4", "Thin"), EdgeBottom: line("#4472C4", "Thick", "Double") } },
  Input: { ...pair("#3F3F76", "#FFCC99"), borders: around(line("#7F7F7F", "Thin")) },
  Output: { ...pair("#3F3F3F", "#F2F2F2"), bold: true, borders: around(line("#3F3F3F", "Thin")) },
  Calculation: { ...pair("#FA7D00", "#F2F2F2"), bold: true, borders: around(line("#7F7F7F", "Thin")) },
  "Check Cell": { ...pair("#FFFFFF", "#A5A5A5"), bold: true, borders: around(line("#3F3F3F", "Thick", "Double")) },
  "Linked Cell": { fontColor: "#FA7D00", borders: below(line("#FF8001", "Thick", "Double")) },
  "Warning Text": { fontColor: "#FF0000" },
  "Explanatory Text": { fontColor: "#7F7F7F", italic: true },
  Note: { fill: "#FFFFCC", borders: around(line("#B2B2B2", "Thin")) },
  Comma: { numberFormat: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-' },
  Currency: { numberFormat: '_-* #,##0.00 "zł"_-;-* #,##0.00 "zł"_-;_-* "-"?? "zł"_-;_-@_-' },
  Percent: { numberFormat: "0%" },
  ...accents,
};

export interface NamedStyle {
  name: string;
  look: Partial<Style>;
  builtIn: boolean;
  /** Which parts of a look the style sets. */
  includes: Record<string, boolean>;
  autoIndent: boolean;
  readingOrder: string;
}

/** Office.js leaves the spaces out of built-in names: "Heading1" and "Heading 1" are one. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s%-]/g, "");

export class NamedStyles {
  private readonly all = Object.entries(BUILT_IN).map(([name, look]) => made(name, look, true));

  get list(): readonly NamedStyle[] {
    return this.all;
  }
  find(name: string): NamedStyle | undefined {
    return this.all.find((one) => plain(one.name) === plain(name));
  }
  add(name: string): void {
    this.all.push(made(name, {}, false));
  }
  remove(style: NamedStyle): void {
    this.all.splice(this.all.indexOf(style), 1);
  }
}

const made = (name: string, look: Partial<Style>, builtIn: boolean): NamedStyle => ({
  name,
  look: { ...look },
  builtIn,
  includes: {},
  autoIndent: false,
  readingOrder: "Context",
});
