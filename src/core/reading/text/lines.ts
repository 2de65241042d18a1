/** One line of a text file; `number` from 1, as editors count. */
export interface TextLine {
  number: number;
  text: string;
}

/** Lines of a text whatever its line ends; a byte order mark at the start is dropped. */
export function linesOf(text: string): TextLine[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|[\r\n\v\f\u2028\u2029]/)
    .map((line, index) => ({ number: index + 1, text: line }));
}

export const isBlank = (text: string): boolean => text.trim() === "";

export const lineWhere = (number: number): string => `wiersz ${number}`;
