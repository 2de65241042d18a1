import type { TextCell } from "./build";
import type { TextLine } from "./lines";

/** A quotation left open this long is a quotation mark and no quoted cell. */
const LONGEST_CELL = 200;

/**
 * Records of separated values as RFC 4180 has them: a quoted cell holds dividers, line breaks and doubled quotes; a
 * quote inside an unquoted cell is a letter like any other.
 */
export function recordsOf(lines: readonly TextLine[], divider: string): TextCell[][] {
  const records: TextCell[][] = [];
  for (let index = 0; index < lines.length;) {
    const { cells, next } = readRecord(lines, index, divider);
    records.push(cells);
    index = next;
  }
  return records;
}

const OPENING = /\s*"/y;

function opensQuoted(text: string, at: number): boolean {
  OPENING.lastIndex = at;
  return OPENING.test(text);
}

function readRecord(lines: readonly TextLine[], start: number, divider: string): { cells: TextCell[]; next: number } {
  const cells: TextCell[] = [];
  let line = start;
  let at = 0;
  for (;;) {
    const text = lines[line]!.text;
    const number = lines[line]!.number;
    const quoted = opensQuoted(text, at) ? readQuoted(lines, line, text.indexOf('"', at) + 1, divider) : undefined;
    if (quoted) {
      cells.push({ text: quoted.text, line: number });
      ({ line, at } = quoted);
    } else {
      const end = text.indexOf(divider, at);
      cells.push({ text: text.slice(at, end < 0 ? undefined : end), line: number });
      at = end < 0 ? text.length : end;
    }
    if (at >= lines[line]!.text.length) return { cells, next: line + 1 };
    at += divider.length;
  }
}

/**
 * The cell whose opening quote stands before `from`; undefined unless a divider or the line's end follows the closing
 * one.
 */
function readQuoted(
  lines: readonly TextLine[],
  start: number,
  from: number,
  divider: string,
): { text: string; line: number; at: number } | undefined {
  let text = "";
  let at = from;
  for (let line = start; line < Math.min(lines.length, start + LONGEST_CELL); line++, at = 0) {
    const whole = lines[line]!.text;
    for (; at < whole.length; at++) {
      if (whole[at] !== '"') text += whole[at];
      else if (whole[at + 1] === '"') text += whole[at++];
      else {
        const rest = /^\s*/.exec(whole.slice(at + 1))![0].length + at + 1;
        return rest >= whole.length || whole.startsWith(divider, rest) ? { text, line, at: rest } : undefined;
      }
    }
    text += "\n";
  }
  return undefined;
}
