/** One line of a text file; `number` from 1, as editors count. */
export interface TextLine {
  number: number;
  text: string;
}

/**
 * Lines of a text whatever its line ends; a byte order mark at the start is dropped. Word's soft break (0x0B) goes on
 * inside its line, unless nothing else ends lines; the sign that ends a cell in text taken out of a .doc (0x07) is a
 * TAB.
 */
export function linesOf(text: string): TextLine[] {
  const plain = cellMarks(text.replace(/^\uFEFF/, "").replaceAll("\u0000", ""));
  const ends = /[\r\n]/.test(plain) ? /\r\n|[\r\n\f\u2028\u2029]/ : /[\v\f\u2028\u2029]/;
  return plain.split(ends).map((line, index) => ({ number: index + 1, text: line }));
}

/** A cell's mark ends the cell; two together, or one before the line's end, end the row. */
function cellMarks(text: string): string {
  if (!text.includes("\u0007")) return text;
  const rows = /[\r\n]/.test(text) ? text : text.replaceAll("\u0007\u0007", "\u0007\n");
  const ended = rows.replaceAll("\u0007\r", "\r").replaceAll("\u0007\n", "\n");
  return (ended.endsWith("\u0007") ? ended.slice(0, -1) : ended).replaceAll("\u0007", "\t");
}

/** A soft break inside a cell is the end of a line in it. */
export const broken = (text: string): string => text.replaceAll("\v", "\n");

export const isBlank = (text: string): boolean => text.trim() === "";

export const lineWhere = (number: number): string => `wiersz ${number}`;
