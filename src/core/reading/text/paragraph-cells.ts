import { fold, isMissing } from "../../table/text";
import { isActionLabel, matchHeader } from "../headers/match";
import type { HeaderColumn } from "../headers/vocabulary";
import { isCapitals, splitHeading } from "../numbering";
import type { SourceBlock } from "../source";
import { parseTerm } from "../terms/parse-term";
import { paragraphOf, tableOf, type TextCell } from "./build";
import { isBlank, type TextLine } from "./lines";
import type { TextReading } from "./text-reading";

/**
 * A table whose cells came one a paragraph, as web pages give them. Rows are told by the header's length and held to
 * what the columns must hold: when dates do not fall under their headers, nothing is pretended and the text stays
 * paragraphs.
 */
export function readParagraphCells(lines: readonly TextLine[]): TextReading | undefined {
  const cells = lines
    .filter(({ text }) => !isBlank(text))
    .map(({ text, number }): TextCell => ({ text: text.replace(/^\s*[*•·▪]\s+/, ""), line: number }));
  const first = headerAt(cells, 0);
  if (!first) return undefined;
  const blocks: SourceBlock[] = [];
  let index = 0;
  while (index < cells.length) {
    const header = headerAt(cells, index);
    if (!header) {
      blocks.push(paragraphOf(cells[index]!.text, cells[index]!.line));
      index++;
      continue;
    }
    if (header.start > index) {
      for (const { text, line } of cells.slice(index, header.start)) blocks.push(paragraphOf(text, line));
    }
    const end = header.start + header.columns.length;
    const next = headerAt(cells, end);
    const stop = next ? next.start - headingLines(cells, next.start, end) : cells.length;
    const rows = rowsUnder(cells.slice(end, stop), header.columns);
    if (!rows) return undefined;
    blocks.push(tableOf([cells.slice(header.start, end), ...rows.table]));
    for (const { text, line } of rows.rest) blocks.push(paragraphOf(text, line));
    index = stop;
  }
  return { blocks, messages: [{ code: "reading.text-paragraphs", values: {} }] };
}

interface HeaderRun {
  start: number;
  columns: HeaderColumn[];
}

/** The next run of three or more paragraphs that are header words. */
function headerAt(cells: readonly TextCell[], from: number): HeaderRun | undefined {
  for (let start = from; start < cells.length; start++) {
    const columns: HeaderColumn[] = [];
    for (let index = start; index < cells.length && columns.length < 25; index++) {
      const [best] = matchHeader(cells[index]!.text);
      if (
        !best ||
        (best.how === "synonym" && fold(cells[index]!.text).length > (columns.length > 0 ? 60 : 40)) ||
        (columns.length > 2 && isActionLabel(cells[index]!.text) && columns.includes("goal"))
      )
        break;
      columns.push(best.column);
    }
    const strong = columns.filter((_, at) => matchHeader(cells[start + at]!.text)[0]!.how !== "synonym").length;
    if (new Set(columns).size >= 3 && strong >= 2) return { start, columns };
  }
  return undefined;
}

/** How many lines just before a header belong to it: the area's name above the table. */
function headingLines(cells: readonly TextCell[], header: number, from: number): number {
  let lines = 0;
  while (
    header - lines - 1 >= from &&
    lines < 3 &&
    (isCapitals(cells[header - lines - 1]!.text) || splitHeading(cells[header - lines - 1]!.text).level === "area") &&
    !/^\d/.test(cells[header - lines - 1]!.text.trim())
  )
    lines++;
  return lines;
}

interface RowsUnder {
  table: TextCell[][];
  rest: TextCell[];
}

const TERMS: readonly HeaderColumn[] = ["from", "to", "term"];

/**
 * Whole rows of the header's length, goals and labels between them; undefined as soon as a date column holds no date.
 */
function rowsUnder(cells: readonly TextCell[], columns: readonly HeaderColumn[]): RowsUnder | undefined {
  const dates = columns.flatMap((column, index) => (TERMS.includes(column) ? [index] : []));
  if (dates.length === 0) return undefined;
  const fits = (at: number) =>
    at + columns.length <= cells.length && dates.every((offset) => isDate(cells[at + offset]!.text));
  /** Every date is really one: a dash would fit anywhere. */
  const surely = (at: number) => fits(at) && dates.every((offset) => !isMissing(cells[at + offset]!.text));
  const table: TextCell[][] = [];
  for (let index = 0; index < cells.length;) {
    const cell = cells[index]!;
    const band =
      splitHeading(cell.text).numerals === "roman" ||
      splitHeading(cell.text).level !== undefined ||
      isCapitals(cell.text);
    if (isActionLabel(cell.text) && fits(index + 1)) {
      table.push([{ ...cell }]);
      index++;
    } else if (surely(index) || (fits(index) && !(band && fits(index + 1)))) {
      table.push(cells.slice(index, index + columns.length));
      index += columns.length;
    } else if (band || isActionLabel(cell.text)) {
      table.push([{ ...cell }]);
      index++;
    } else if (
      table.length > 0 &&
      cells.slice(index).every(({ text }) => !isDate(text) || isMissing(text)) &&
      !cells.slice(index).some((_, offset) => fits(index + offset))
    ) {
      return { table, rest: cells.slice(index) };
    } else return undefined;
  }
  return table.some((row) => row.length > 1) ? { table, rest: [] } : undefined;
}

function isDate(text: string): boolean {
  const { kind } = parseTerm(text);
  return kind !== "unreadable" && (kind === "missing" || fold(text).length < 60);
}
