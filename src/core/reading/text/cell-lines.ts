/**
 * Text in which a TAB opens a cell and a line without TAB continues the cell above (how converters write a Word table).
 * Rows have no sign of their own: they are told by the header's number of cells, blank lines and what a row begins
 * with.
 */
import { isActionLabel, matchHeader } from "../headers/match";
import { isCapitals, splitHeading } from "../numbering";
import type { SourceBlock } from "../source";
import { paragraphOf, tableOf, type TextCell } from "./build";
import { isBlank, type TextLine } from "./lines";

interface Cell extends TextCell {
  /** A blank line stood before the cell's TAB. */
  afterBlank: boolean;
}

type Item = { kind: "cell"; cell: Cell } | { kind: "paragraph"; text: string; line: number };

/** Blocks of such a text: paragraphs between the tables and one table for each stretch of cells. */
export function readCellLines(lines: readonly TextLine[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let cells: Cell[] = [];
  const flush = () => {
    if (cells.length > 0) blocks.push(tableOf(rowsOf(cells)));
    cells = [];
  };
  for (const item of itemsOf(lines)) {
    if (item.kind === "cell") cells.push(item.cell);
    else {
      flush();
      blocks.push(paragraphOf(item.text, item.line));
    }
  }
  flush();
  return blocks;
}

function itemsOf(lines: readonly TextLine[]): Item[] {
  const items: Item[] = [];
  let blankBefore = true;
  let open: Cell | undefined;
  lines.forEach((line, index) => {
    const opened = /^ *\t(.*)$/.exec(line.text);
    if (opened) {
      open = { text: opened[1]!.replace(/(?<!\t)\t+$/, ""), line: line.number, afterBlank: blankBefore };
      items.push({ kind: "cell", cell: open });
    } else if (!isBlank(line.text)) {
      if (open && !(blankBefore && isHeadingAbove(lines, index))) open.text += `\n${line.text}`;
      else {
        items.push({ kind: "paragraph", text: line.text, line: line.number });
        open = undefined;
      }
    }
    blankBefore = !opened && isBlank(line.text);
  });
  return items;
}

/**
 * A line without TAB is a heading, not the tail of a cell, when a header row follows it: directly, or after other such
 * lines. Capitals alone prove nothing ("2. AWRSP"), a list mark speaks against it.
 */
function isHeadingAbove(lines: readonly TextLine[], index: number): boolean {
  const text = lines[index]!.text.trim();
  if (/^(?:\d{1,2}\s*[.)]|[-–•*])/.test(text) || /^\p{Ll}/u.test(text)) return false;
  if (
    !isCapitals(text) &&
    splitHeading(text).level === undefined &&
    !(index > 1 && isBlank(lines[index - 1]!.text) && isBlank(lines[index - 2]!.text))
  )
    return false;
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next]!.text;
    const opened = /^ *\t(.*)$/.exec(line);
    if (opened && isBlank(opened[1]!)) continue;
    if (opened) return matchHeader(opened[1]!).length > 0 && headerFollows(lines, next);
  }
  return false;
}

function headerFollows(lines: readonly TextLine[], start: number): boolean {
  const cells = lines.slice(start, start + 12).filter((line) => /^ *\t\s*\S/.test(line.text));
  return cells.length > 1 && cells.slice(0, 3).every((line) => matchHeader(line.text).length > 0);
}

function rowsOf(cells: readonly Cell[]): TextCell[][] {
  const rows: TextCell[][] = [];
  let index = 0;
  let width = 0;
  let header: Cell[] | undefined;
  while (index < cells.length) {
    const length = headerLength(cells, index);
    if (length > 0) {
      header = cells.slice(index, index + length);
      index += length;
      const end = nextHeader(cells, index);
      width = likelyWidth(cells.slice(index, end), length);
      rows.push(spread(header, width));
      rows.push(...partition(cells.slice(index, end), width));
      index = end;
    } else {
      const end = nextHeader(cells, index);
      rows.push(...chunks(cells.slice(index, end)));
      index = end;
    }
  }
  return rows;
}

/**
 * How many cells from here on are header words without a break (empty ones between them count); 0 for fewer than three.
 */
function headerLength(cells: readonly Cell[], start: number): number {
  let end = start;
  let known = 0;
  for (; end < cells.length && end < start + 25; end++) {
    const text = cells[end]!.text;
    if (isBlank(text) && end > start && !(cells[end]!.afterBlank && known > 2)) continue;
    if (isBlank(text) || (isActionLabel(text) && known > 2 && cells[end]!.afterBlank)) break;
    if (matchHeader(text).length === 0) break;
    known++;
  }
  while (end > start && isBlank(cells[end - 1]!.text)) end--;
  return known >= 3 ? end - start : 0;
}

function nextHeader(cells: readonly Cell[], start: number): number {
  for (let index = start; index < cells.length; index++) if (headerLength(cells, index) > 0) return index;
  return cells.length;
}

function chunks(cells: readonly Cell[]): Cell[][] {
  const found: Cell[][] = [];
  for (const cell of cells) {
    if (cell.afterBlank || found.length === 0) found.push([cell]);
    else found[found.length - 1]!.push(cell);
  }
  return found;
}

/** Rows have the header's cells, or one more: the label beside the actions, under the goals' header. */
function likelyWidth(body: readonly Cell[], header: number): number {
  const sizes = chunks(body).map((chunk) => chunk.length);
  const hits = (width: number) => sizes.filter((size) => size === width).length;
  const labelled = body.some((cell) => isActionLabel(cell.text)) ? 1 : 0;
  return hits(header + 1) + labelled > hits(header) ? header + 1 : header;
}

/** The header's cells over a body one cell wider: the goals' header stands over the label and the actions. */
function spread(header: readonly Cell[], width: number): TextCell[] {
  if (width === header.length) return [...header];
  const goal = header.findIndex((cell) => matchHeader(cell.text)[0]?.column === "goal");
  return header.map((cell, index) =>
    index === Math.max(goal, 0) ? { ...cell, span: width - header.length + 1 } : cell,
  );
}

/**
 * Chunks between blank lines → rows of `width` cells; a blank line inside a cell breaks a row in two, and is mended
 * here.
 */
function partition(body: readonly Cell[], width: number): TextCell[][] {
  const parts = chunks(body);
  const rows: TextCell[][] = [];
  for (let index = 0; index < parts.length;) {
    const joined = joinable(parts, index, width);
    const row = parts.slice(index, index + joined).flat();
    index += joined;
    rows.push(...cut(row, width));
  }
  return rows;
}

function joinable(parts: readonly Cell[][], start: number, width: number): number {
  const first = parts[start]!;
  if (first.length >= width || isBand(first[0]!.text)) return 1;
  let size = 0;
  for (let index = start; index < parts.length && size < width; index++) {
    size += parts[index]!.length;
    if (size === width) return index - start + 1;
    if (index > start && isBand(parts[index]![0]!.text)) return 1;
  }
  return 1;
}

const isBand = (text: string): boolean => {
  const heading = splitHeading(text);
  return heading.numerals === "roman" || heading.level !== undefined;
};

/** Rows that no blank line divides: bands first, then whole rows. */
function cut(row: readonly Cell[], width: number): TextCell[][] {
  if (row.length <= width) return [[...row]];
  if (row.length % width === 1 && isBand(row[0]!.text)) return [[row[0]!], ...cut(row.slice(1), width)];
  if (row.length % width === 0) return [row.slice(0, width), ...cut(row.slice(width), width)];
  return [row.slice(0, width), ...cut(row.slice(width), width)];
}
