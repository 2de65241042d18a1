import { matchHeader } from "../headers/match";
import type { SourceBlock } from "../source";
import { paragraphOf, tableOf, type TextCell } from "./build";
import { isBlank, type TextLine } from "./lines";
import { headingOf, isMarkdown, withoutEmphasis } from "./markdown";

/**
 * Rows a line each, cells divided by "|" as web pages and Markdown give them. A row broken over lines goes on in the
 * next cell where the line ended with the divider, in its last cell where it did not; other lines without one are
 * paragraphs.
 */
export function readDividedRows(lines: readonly TextLine[]): SourceBlock[] {
  const markdown = isMarkdown(lines);
  const blocks: SourceBlock[] = [];
  let rows: TextCell[][] = [];
  let header: TextCell[] = [];
  /** The line before ended with a divider: its last cell is whole, and what follows in a short row is the next cell. */
  let closed = false;
  /** Rows begin with a divider: a line that begins with one begins a row. */
  let framed = false;
  const flush = () => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const line of lines) {
    if (isBlank(line.text) || /^[\s|:+=-]+$/.test(line.text)) continue;
    const last = rows.at(-1);
    const heading = markdown ? headingOf(line.text) : undefined;
    if (heading) {
      flush();
      blocks.push({ ...paragraphOf(heading.text, line.number), heading: heading.level });
      continue;
    }
    const width = header.length;
    if (!line.text.includes("|")) {
      if (last && closed && last.length < width && last.length > 1) {
        last.push({ text: line.text, line: line.number });
        closed = false;
      } else if (last && (last.length < width || /^\s*\p{Ll}/u.test(line.text)))
        last[last.length - 1]!.text += `\n${line.text}`;
      else {
        flush();
        blocks.push(paragraphOf(line.text, line.number));
      }
      continue;
    }
    const cells = cellsOf(line, markdown);
    const names = cells.filter(({ text }) => matchHeader(text).length > 0).length;
    if (names >= 2 && cells.length >= header.length) {
      header = cells;
      framed = /^\s*\|/.test(line.text);
    }
    const barFirst = /^\s*\|/.test(line.text);
    const short =
      last !== undefined && last.length > 1 && last.length < header.length && header !== cells && !(framed && barFirst);
    const next = closed || barFirst;
    if (short && next && last.length + cells.length <= width && !beginsRow(cells, header)) last.push(...cells);
    else if (short && !next && last.length + cells.length - 1 <= width && !beginsRow(cells, header)) {
      last[last.length - 1]!.text += `\n${cells[0]!.text}`;
      last.push(...cells.slice(1));
    } else rows.push(cells);
    closed = /\|\s*$/.test(line.text);
  }
  flush();
  return blocks;
}

/** Under a column of ordinals a number alone begins the next row, however short the row above is. */
const beginsRow = ([first]: readonly TextCell[], [name]: readonly TextCell[]): boolean =>
  ["ordinal", "number"].includes(matchHeader(name?.text ?? "")[0]?.column ?? "") &&
  /^\s*(?:\d{1,3}|[IVX]{1,5})[.)]?\s*$/.test(first?.text ?? "");

/**
 * Cells of a line; the frame's own dividers at both ends are no cells. In Markdown "\\|" is a letter and stars are
 * looks.
 */
function cellsOf(line: TextLine, markdown: boolean): TextCell[] {
  const text = line.text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  const parts = markdown ? text.split(/(?<!\\)\|/).map(withoutEmphasis) : text.split("|");
  return parts.map((cell) => ({ text: cell.replace(/<br\s*\/?>/gi, "\n"), line: line.number }));
}
