/**
 * What no plan has and no sheet holds is refused before anything looks at it: a sentence, and not minutes of waiting.
 */
import { fold } from "../table/text";
import type { Message } from "../table/read-result";
import type { SourceCell, SourceDocument, SourceTable } from "./source";

/** Rows of one table that hold text: a hundred times the longest plan known. */
export const MOST_ROWS = 25_000;
/** Places of one table, empty ones counted up to the last that holds text. */
export const MOST_PLACES = 20_000_000;
/** Letters of one cell or paragraph: three times what a cell of Excel holds. */
export const MOST_LETTERS = 100_000;

export function tooLarge(document: SourceDocument): Message | undefined {
  const { file } = document;
  for (const block of document.blocks) {
    const pieces = block.kind === "paragraph" ? [block] : block.cells;
    const long = pieces.find(({ text }) => text.length > MOST_LETTERS);
    if (long) return { code: "reading.text-large", values: { file, where: long.where, letters: long.text.length } };
    const size = block.kind === "table" ? sizeOf(block) : undefined;
    if (size && (size.rows > MOST_ROWS || size.places > MOST_PLACES))
      return { code: "reading.table-large", values: { file, where: block.where, rows: size.rows, most: MOST_ROWS } };
  }
  return undefined;
}

function sizeOf({ cells }: SourceTable): { rows: number; places: number } {
  const rows = new Set<number>();
  let [bottom, right] = [0, 0];
  const count = ({ row, column, text }: SourceCell): void => {
    if (text === "" || fold(text) === "") return;
    rows.add(row);
    bottom = Math.max(bottom, row + 1);
    right = Math.max(right, column + 1);
  };
  cells.forEach(count);
  return { rows: rows.size, places: bottom * right };
}
