import { matchHeader } from "../headers/match";
import type { SourceBlock } from "../source";
import { paragraphOf, tableOf, type TextCell } from "./build";
import { isBlank, type TextLine } from "./lines";
import { recordsOf } from "./records";

const isHeader = (cells: readonly TextCell[]): boolean =>
  cells.filter(({ text }) => matchHeader(text).length > 0).length * 2 >= cells.length;

/**
 * Commas divide sentences too: they are dividers only under a header of three names and where most lines have as many
 * cells.
 */
export function isCommaSeparated(lines: readonly TextLine[]): boolean {
  const records = recordsOf(lines, ",").filter((cells) => cells.length > 1 || !isBlank(cells[0]!.text));
  const header = records.find((cells) => cells.length > 2 && isHeader(cells));
  return (
    header !== undefined &&
    records.length > 1 &&
    records.filter(({ length }) => length === header.length).length * 2 > records.length
  );
}

/**
 * A file of separated values → one table; lines before it and between its parts that hold no divider are paragraphs.
 */
export function readSeparatedValues(lines: readonly TextLine[], divider: ";" | ","): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let rows: TextCell[][] = [];
  const flush = () => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const cells of recordsOf(lines, divider)) {
    const [only] = cells;
    if (cells.every(({ text }) => isBlank(text))) continue;
    if (cells.length > 1) rows.push(cells);
    else if (rows.length > 0 && /^\s*\p{Ll}/u.test(only!.text)) rows.at(-1)!.at(-1)!.text += `\n${only!.text}`;
    else {
      flush();
      blocks.push(paragraphOf(only!.text, only!.line));
    }
  }
  flush();
  return blocks;
}
