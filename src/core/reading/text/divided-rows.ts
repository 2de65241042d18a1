import { matchHeader } from "../headers/match";
import type { SourceBlock } from "../source";
import { paragraphOf, tableOf, type TextCell } from "./build";
import { isBlank, type TextLine } from "./lines";
import { headingOf, isMarkdown, withoutEmphasis } from "./markdown";

/**
 * Rows a line each, cells divided by "|" as web pages and Markdown give them. A line without the divider after a row
 * that is short of cells goes on in its last cell; other such lines are paragraphs between tables.
 */
export function readDividedRows(lines: readonly TextLine[]): SourceBlock[] {
  const markdown = isMarkdown(lines);
  const blocks: SourceBlock[] = [];
  let rows: TextCell[][] = [];
  let width = 0;
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
    if (!line.text.includes("|")) {
      if (last && (last.length < width || /^\s*\p{Ll}/u.test(line.text)))
        last[last.length - 1]!.text += `\n${line.text}`;
      else {
        flush();
        blocks.push(paragraphOf(line.text, line.number));
      }
      continue;
    }
    const cells = cellsOf(line, markdown);
    if (cells.filter(({ text }) => matchHeader(text).length > 0).length >= 2) width = cells.length;
    if (last && width > 0 && last.length < width && last.length + cells.length - 1 === width) {
      last[last.length - 1]!.text += `\n${cells[0]!.text}`;
      last.push(...cells.slice(1));
    } else rows.push(cells);
  }
  flush();
  return blocks;
}

/** Cells of a line; the frame's own dividers at both ends are no cells. In Markdown "\\|" is a letter and stars are looks. */
function cellsOf(line: TextLine, markdown: boolean): TextCell[] {
  const text = line.text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  const parts = markdown ? text.split(/(?<!\\)\|/).map(withoutEmphasis) : text.split("|");
  return parts.map((cell) => ({ text: cell.replace(/<br\s*\/?>/gi, "\n"), line: line.number }));
}
