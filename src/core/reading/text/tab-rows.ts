import { matchHeader } from "../headers/match";
import { splitHeading } from "../numbering";
import type { SourceBlock } from "../source";
import { paragraphOf, tableOf, type TextCell } from "./build";
import { isBlank, type TextLine } from "./lines";

/**
 * Rows a line each, cells divided by TAB, as Excel and Word put them on the clipboard. Excel quotes a cell with line
 * breaks; Word does not, so a row that is too short goes on in the next line.
 */
export function readTabRows(lines: readonly TextLine[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let rows: TextCell[][] = [];
  let width = 0;
  const flush = () => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const line of quotedLines(lines)) {
    if (isBlank(line.text)) continue;
    const cells = cellsOf(line.text).map((text): TextCell => ({ text, line: line.number }));
    const header =
      cells.filter(({ text }) => matchHeader(text)[0]?.how !== "synonym" && matchHeader(text).length > 0).length >= 2;
    if (header) width = cells.length;
    const last = rows.at(-1);
    if (
      last &&
      !header &&
      width > 0 &&
      last.length < width &&
      last.length > 1 &&
      last.length + cells.length - 1 <= width + 1 &&
      !isWhole(cells, width)
    )
      goOn(last, cells);
    else if (last && last.length === 1 && cells.length === width && /^\s*\p{Ll}/u.test(cells[0]!.text))
      goOn(last, cells);
    else if (last && cells.length === 1 && last.length >= 2 && isTail(cells[0]!.text)) goOn(last, cells);
    else if (cells.length === 1 && rows.length === 0) blocks.push(paragraphOf(line.text, line.number));
    else rows.push(cells);
  }
  flush();
  return blocks;
}

const isWhole = (cells: readonly TextCell[], width: number): boolean => cells.length >= width;

/** A row's last cell goes on: its text continues in this line, further cells follow. */
function goOn(row: TextCell[], cells: readonly TextCell[]): void {
  const last = row[row.length - 1]!;
  row[row.length - 1] = { ...last, text: `${last.text}\n${cells[0]!.text}` };
  row.push(...cells.slice(1));
}

/**
 * A line alone continues the cell above when it begins in small letters or with a list mark of two and more; else it is
 * a heading.
 */
function isTail(text: string): boolean {
  const start = text.trim();
  return (
    splitHeading(start).level === undefined && (/^\p{Ll}/u.test(start) || /^(?:[2-9]|\d{2})[.)]\s*\p{Ll}/u.test(start))
  );
}

/** Lines joined where a quoted cell holds line breaks (Excel's clipboard). */
function quotedLines(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  let open: TextLine | undefined;
  for (const line of lines) {
    if (open) open.text += `\n${line.text}`;
    else if (opensQuote(line.text) && closes(lines, line.number)) open = { ...line };
    else joined.push(line);
    if (open && quotes(open.text) % 2 === 0) {
      joined.push(open);
      open = undefined;
    }
  }
  return open ? [...joined, open] : joined;
}

const quotes = (text: string): number => text.split('"').length - 1;
const opensQuote = (text: string): boolean => /(?:^|\t)"/.test(text) && quotes(text) % 2 === 1;
const LONGEST_CELL = 60;

/** A quote that nothing closes within a cell's reach is a quotation mark, not Excel's. */
function closes(lines: readonly TextLine[], from: number): boolean {
  return lines.slice(from, from + LONGEST_CELL).some(({ text }) => quotes(text) % 2 === 1 && /"(?:\t|$)/.test(text));
}

/** Cells of a line; a quoted one may hold TABs, when its closing quote stands before a TAB or at the end. */
function cellsOf(text: string): string[] {
  const cells: string[] = [];
  for (let at = 0; ;) {
    const quoted = text[at] === '"' ? quotedCell(text, at + 1) : undefined;
    const end = quoted?.end ?? text.indexOf("\t", at);
    cells.push(quoted?.text ?? text.slice(at, end < 0 ? undefined : end));
    if (end < 0 || end >= text.length) return cells;
    at = end + 1;
  }
}

function quotedCell(text: string, from: number): { text: string; end: number } | undefined {
  let cell = "";
  for (let at = from; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[at++];
    else return at + 1 === text.length || text[at + 1] === "\t" ? { text: cell, end: at + 1 } : undefined;
  }
  return undefined;
}
