/**
 * Heights of rows with wrapped text: programs show a file without them one line high. Measured, and free to be fitted
 * anew by Excel.
 */
import { wrappedLines } from "../../metrics";

/** Points of a letter, and points a line takes, in body text and in a title. */
const SIZE = 11;
const LINE = 15;
const TITLE_LINE = 21;
/** Points of a column's character: the seven pixels of a digit. */
const CHARACTER = 5.25;

/** A wrapped cell: its text, the width of its column in characters. */
export interface WrappedCell {
  text: string;
  width: number;
  bold?: boolean;
}

/** Height in points; undefined for a row of one plain line. */
export function heightOf(cells: readonly WrappedCell[], title: boolean): number | undefined {
  const lines = cells.reduce(
    (most, { text, width, bold }) => Math.max(most, wrappedLines(text, width * CHARACTER, SIZE, bold)),
    1,
  );
  if (lines === 1 && !title) return undefined;
  // Excel draws no row higher than this.
  return Math.min(409, lines * (title ? TITLE_LINE : LINE));
}
