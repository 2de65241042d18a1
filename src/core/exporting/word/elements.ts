/** WordprocessingML, element by element: strings, each well formed and in the schema's order. */
import {
  BORDERS_XML,
  CELL_MARGINS_XML,
  GOAL_SHADE,
  HEADER_SHADE,
  STYLES,
  type ParagraphLook,
  type StyleSheet,
} from "./look";
import { widestWord } from "../../metrics";
import { properties, type Properties } from "./schema-order";
import { xmlText } from "../../ooxml/xml-text";

/** One paragraph; "\n" is a line break inside it, "\t" a tab. */
export function paragraph(text: string, look: ParagraphLook, sheet: StyleSheet, more: Properties<"pPr"> = {}): string {
  return `<w:p>${paragraphProperties(look, sheet, more)}${run(text, runProperties(look, sheet))}</w:p>`;
}

/** A paragraph that holds something else than text (a picture, a field). */
export function paragraphOf(
  inner: string,
  look: ParagraphLook,
  sheet: StyleSheet,
  more: Properties<"pPr"> = {},
): string {
  return `<w:p>${paragraphProperties(look, sheet, more)}${inner}</w:p>`;
}

function paragraphProperties(look: ParagraphLook, sheet: StyleSheet, more: Properties<"pPr">): string {
  const id = sheet.paragraph(look);
  if (id !== undefined) return properties("pPr", { ...(id === "Normal" ? {} : { pStyle: id }), ...more });
  return properties("pPr", { ...STYLES[look].paragraph, ...more });
}

function runProperties(look: ParagraphLook, sheet: StyleSheet): string {
  return sheet.paragraph(look) === undefined ? properties("rPr", STYLES[look].run) : "";
}

export function run(text: string, runPr = ""): string {
  if (text === "") return "";
  const parts = linesOf(text)
    .join("\n")
    .split(/([\n\t])/);
  const inner = parts.map((part) =>
    part === "\n"
      ? "<w:br/>"
      : part === "\t"
        ? "<w:tab/>"
        : part === ""
          ? ""
          : `<w:t xml:space="preserve">${xmlText(part)}</w:t>`,
  );
  return `<w:r>${runPr}${inner.join("")}</w:r>`;
}

/** One cell of a table to be written. */
export interface WordCell {
  text: string;
  look?: ParagraphLook;
  /** Columns it covers. */
  span?: number;
  merge?: "restart" | "continue";
  shade?: "header" | "goal";
  /** Text that runs from bottom to top. */
  upright?: boolean;
}

export interface WordTable {
  /** Title and description a screen reader reads (w:tblCaption, w:tblDescription). */
  caption: string;
  description: string;
  /** One per column of the grid: its share of what is left once no word of it need break. */
  columns: readonly { weight: number }[];
  /** The first row is the header. */
  rows: readonly (readonly WordCell[])[];
  /** The first column is a header too (cards). */
  firstColumn?: boolean;
}

/** `width` is the width of the text on the page, in twentieths of a point. */
export function table(model: WordTable, width: number, sheet: StyleSheet): string {
  const widths = columnWidths(model, width);
  const look = {
    val: model.firstColumn ? "06A0" : "0620",
    firstRow: 1,
    lastRow: 0,
    firstColumn: model.firstColumn ? 1 : 0,
    lastColumn: 0,
    noHBand: 1,
    noVBand: 1,
  };
  const tblPr = properties("tblPr", {
    ...(sheet.table
      ? { tblStyle: sheet.table }
      : { tblBorders: { xml: BORDERS_XML }, tblCellMar: { xml: CELL_MARGINS_XML } }),
    tblW: { w: 5000, type: "pct" },
    tblLayout: { type: "fixed" },
    tblLook: look,
    tblCaption: xmlText(model.caption),
    tblDescription: xmlText(model.description),
  });
  const grid = `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join("")}</w:tblGrid>`;
  // A table of few rows moves to the next page whole, with its caption.
  const last = model.rows.length - 1;
  const letters = model.rows.reduce((sum, cells) => sum + cells.reduce((all, { text }) => all + text.length, 0), 0);
  const together = model.rows.length <= KEPT_TOGETHER.rows && letters <= KEPT_TOGETHER.letters;
  const rows = model.rows.map((cells, index) =>
    row(cells, { header: index === 0, keepNext: together && index < last }, widths, sheet),
  );
  return `<w:tbl>${tblPr}${grid}${rows.join("")}</w:tbl>`;
}

const KEPT_TOGETHER = { rows: 14, letters: 1200 };

/**
 * Points of the letters in a table's cells, and twentieths of a point beside them (w:tblCellMar left and right,
 * lines).
 */
const CELL_SIZE = Number(STYLES.cell.run.sz) / 2;
const SIDES = 190;
/** A word wider than this (an address of a page) may break: it must not push the other columns off the page. */
const WIDEST_WORD = 2400;

/** Twentieths of a point below which a word of the column would break, and below which a number or a date would. */
function leastWidths({ rows, columns }: WordTable): { words: number[]; figures: number[] } {
  const words = columns.map(() => 0);
  const figures = columns.map(() => 0);
  rows.forEach((cells, index) => {
    let column = 0;
    for (const { text, span = 1, look, upright } of cells) {
      const bold = index === 0 || look === "goalCell" || look === "headerCell";
      if (span === 1 && !upright) {
        const width = Math.ceil(widestWord(text, CELL_SIZE, bold) * 20);
        words[column] = Math.max(words[column]!, width);
        if (FIGURE.test(text)) figures[column] = Math.max(figures[column]!, width);
      }
      column += span;
    }
  });
  const bounded = (widths: number[]) => widths.map((width) => Math.min(WIDEST_WORD, width) + SIDES);
  return { words: bounded(words), figures: bounded(figures) };
}

/** A year, a date, a number: broken over two lines it is read as another one. */
const FIGURE = /^[\d.,/–% ]{1,12}$/;

/** No word breaks while the page has room for all; what is left over goes to columns by their weight. */
function columnWidths(model: WordTable, width: number): number[] {
  const { words: least, figures } = leastWidths(model);
  if (sum(least) >= width) return squeezed(least, figures, width);
  const fixed = new Set<number>();
  for (;;) {
    const free = width - sum(least.filter((_, index) => fixed.has(index)));
    const weights = sum(model.columns.map(({ weight }, index) => (fixed.has(index) ? 0 : weight)));
    const share = (index: number) => (model.columns[index]!.weight / weights) * free;
    const tight = least.findIndex((each, index) => !fixed.has(index) && share(index) < each);
    if (tight < 0) return least.map((each, index) => (fixed.has(index) ? each : Math.floor(share(index))));
    fixed.add(tight);
  }
}

/** More columns than the page has room for: years and numbers stay whole where that is possible, long words break. */
function squeezed(least: readonly number[], figures: readonly number[], width: number): number[] {
  const spare = width - sum(figures);
  if (spare <= 0) return figures.map((each) => Math.floor((each / sum(figures)) * width));
  const wanted = sum(least) - sum(figures);
  return least.map((each, index) => Math.floor(figures[index]! + ((each - figures[index]!) / wanted) * spare));
}

const sum = (widths: readonly number[]): number => widths.reduce((total, each) => total + each, 0);

/** Every way of writing a line break, Word's own (a vertical tab) and Unicode's included. */
function linesOf(text: string): string[] {
  return text.split(/\r\n?|[\n\v\u2028\u2029]/);
}

/** A row never breaks over a page, unless it is too long to fit one. */
const LONG_ROW = 2500;

interface RowKind {
  header: boolean;
  /** On the page of the row after it. */
  keepNext: boolean;
}

function row(cells: readonly WordCell[], kind: RowKind, widths: readonly number[], sheet: StyleSheet): string {
  const { header } = kind;
  const long = cells.some((cell) => cell.text.length > LONG_ROW);
  let column = 0;
  const inner = cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return tableCell(cell, width, kind, sheet);
  });
  return `<w:tr>${properties("trPr", { cantSplit: long && !header ? undefined : true, tblHeader: header ? true : undefined })}${inner.join("")}</w:tr>`;
}

function tableCell(cell: WordCell, width: number, { header, keepNext }: RowKind, sheet: StyleSheet): string {
  const shade = cell.shade ?? (header ? "header" : undefined);
  const tcPr = properties("tcPr", {
    tcW: { w: width, type: "dxa" },
    gridSpan: cell.span !== undefined && cell.span > 1 ? cell.span : undefined,
    vMerge: cell.merge === "restart" ? "restart" : cell.merge === "continue" ? true : undefined,
    shd: shade === "goal" ? GOAL_SHADE : shade === "header" && !sheet.shadesHeader ? HEADER_SHADE : undefined,
    textDirection: cell.upright ? "btLr" : undefined,
    vAlign: cell.upright ? "center" : undefined,
  });
  const look = cell.look ?? (header ? "headerCell" : "cell");
  return `<w:tc>${tcPr}${linesOf(cell.text)
    .map((line) => paragraph(line, look, sheet, keepNext ? { keepNext: true } : {}))
    .join("")}</w:tc>`;
}
