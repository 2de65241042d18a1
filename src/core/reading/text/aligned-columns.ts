import { matchHeader } from "../headers/match";
import type { SourceBlock } from "../source";
import { paragraphOf, tableOf, type TextCell } from "./build";
import { isBlank, type TextLine } from "./lines";
import type { TextReading } from "./text-reading";

const GAP = /(?:\s{2,}|\u00A0{2,})/;

/**
 * Columns kept apart by spaces alone, as a terminal or a .pdf gives them. Read only when every line of several cells
 * has as many as the header: a blank cell would move all that follow, and nobody could tell.
 */
export function readAlignedColumns(lines: readonly TextLine[]): TextReading | undefined {
  const parted = lines
    .filter(({ text }) => !isBlank(text))
    .map(({ text, number }) =>
      text
        .trim()
        .split(GAP)
        .map((cell): TextCell => ({ text: cell, line: number })),
    );
  const start = parted.findIndex(
    (cells) =>
      cells.length > 2 && cells.filter(({ text }) => matchHeader(text).length > 0).length * 3 >= cells.length * 2,
  );
  const rows = start < 0 ? [] : parted.slice(start).filter((cells) => cells.length > 1);
  if (rows.length < 2 || rows.some(({ length }) => length !== rows[0]!.length)) return undefined;
  const blocks: SourceBlock[] = [];
  let table: TextCell[][] = [];
  const flush = () => {
    if (table.length > 0) blocks.push(tableOf(table));
    table = [];
  };
  for (const [index, cells] of parted.entries()) {
    if (index >= start && cells.length > 1) table.push(cells);
    else {
      flush();
      blocks.push(paragraphOf(cells.map(({ text }) => text).join(" "), cells[0]!.line));
    }
  }
  flush();
  return { blocks, messages: [{ code: "reading.text-aligned", values: {} }] };
}
