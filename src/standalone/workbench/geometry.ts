/**
 * Where columns and rows stand, in pixels. Rows without a height of their own grow with their wrapped text, as Excel's
 * do.
 */
import type { CellPicture, SheetPicture } from "./picture";

export const ROW_HEIGHT = 21;
export const HEAD_WIDTH = 44;
const LINE = 17;
const LETTER = 6.6;
const TALLEST = 400;

export interface Geometry {
  lefts: number[];
  tops: number[];
  width: number;
  height: number;
}

const widthOf = (word: string): number => word.length + 0.32 * (word.match(/\p{Lu}/gu)?.length ?? 0);

function linesOf(text: string, width: number): number {
  const letters = Math.max(1, (width - 10) / LETTER);
  return text.split("\n").reduce((sum, line) => sum + wrapped(line, letters), 0);
}

/** Lines a text takes when it is broken at spaces; capitals are wider. */
function wrapped(line: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const word of line.split(" ")) {
    const width = widthOf(word);
    if (used > 0 && used + 1 + width > letters) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + width;
    while (used > letters) [lines, used] = [lines + 1, used - letters];
  }
  return lines;
}

export function geometryOf(picture: SheetPicture): Geometry {
  const lefts = [0];
  for (let column = 0; column < picture.columns; column++) lefts.push(lefts[column]! + (picture.widths[column] ?? 64));
  const merged = new Set(picture.merges.map(({ top, left }) => `${top},${left}`));
  const needed = new Map<number, number>();
  const grow = ({ row, column, text, look }: CellPicture): void => {
    const style = picture.looks[look];
    // What is hidden needs no room.
    if (merged.has(`${row},${column}`) || lefts[column + 1] === lefts[column]) return;
    const size = ((style?.size ?? 11) / 11) * LINE;
    const lines = style?.wrap ? linesOf(text, lefts[column + 1]! - lefts[column]!) : 1;
    needed.set(row, Math.max(needed.get(row) ?? ROW_HEIGHT, Math.min(TALLEST, lines * size + 4)));
  };
  for (const cell of picture.cells) if (cell.text && picture.heights[cell.row] === undefined) grow(cell);
  const tops = [0];
  for (let row = 0; row < picture.rows; row++)
    tops.push(tops[row]! + (picture.heights[row] ?? needed.get(row) ?? ROW_HEIGHT));
  return { lefts, tops, width: lefts[picture.columns]!, height: tops[picture.rows]! };
}
