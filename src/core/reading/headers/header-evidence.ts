import { fold, normal } from "../../table/text";
import type { Matrix, MatrixRow } from "../matrix";
import type { SourceCell } from "../source";
import { isActionLabel, matchHeader } from "./match";
import { squeeze } from "./squeeze";

const YEAR = /^(?:19|20)\d\d ?r?\.?$/;
/** A full date, a range, an amount with its unit: content of a row, never the name of a column. */
const CONTENT =
  /\b\d{1,2}[.\-/]\d{1,2}[.\-/]\d{2,4}\b|\d\s*(?:zł|pln|tys\.?|mln|%)(?:\s|$)|^\d{1,3}(?:[ .]\d{3})+(?:,\d\d)?$|^\d{1,3}[.)](?:$|\s*\p{L})|@/iu;
const SENTENCE = 110;
/** Points from which a table's first row of several cells is its header though none of its words is known. */
const ENOUGH = 5;

/**
 * Two different columns named by the list (or a typo away) and half of the row known, or all but one of three known.
 */
export function namesColumns(row: MatrixRow): boolean {
  const strong = new Set<string>();
  let known = 0;
  for (const cell of row.own) {
    const [best] = matchHeader(cell.text);
    if (!best) continue;
    known++;
    if (best.how !== "synonym") strong.add(best.column);
  }
  // Years as headers (a timetable's columns) speak neither for a header nor against it.
  const years = row.own.filter(({ text }) => YEAR.test(fold(text))).length;
  const all = row.own.length - (years > 2 ? years : 0);
  return (
    (strong.size >= 2 && known * 2 >= all) ||
    (strong.size >= 1 && known >= 3 && known * 5 >= all * 3) ||
    (strong.size >= 3 && known >= 3 && known * 3 >= all)
  );
}

/**
 * The table's first row of several cells, or one its author marked, weighed by all that tells a header from content.
 */
export function looksLikeHeader(matrix: Matrix, index: number): boolean {
  const row = matrix.rows[index]!;
  const below = matrix.rows.slice(index + 1, index + 12).filter((other) => other.own.length > 1);
  if (row.own.length < 3 || below.length === 0 || row.own.some(isContent)) return false;
  // The vertical label beside the actions stands in a row of content, unless the row divides columns below it.
  const divides = row.own.some(({ colSpan }) => colSpan > 1) && row.own.some(({ rowSpan }) => rowSpan > 1);
  if (row.own.some(({ text }) => isActionLabel(text)) && row.own.length < 4 && !divides) return false;
  const marked =
    row.own.every(({ look }) => look?.header) && below.some((other) => other.own.some((cell) => !cell.look?.header));
  const before = matrix.rows.slice(0, index).some((other) => other.own.length > 1);
  if (before && !marked) return false;
  return points(matrix, row, below, marked) >= ENOUGH;
}

function points(matrix: Matrix, row: MatrixRow, below: readonly MatrixRow[], marked: boolean): number {
  const { own } = row;
  const share = (holds: (cell: SourceCell) => boolean) => own.filter(holds).length / own.length;
  const unlike = (look: "bold" | "fill") =>
    share((cell) => cell.look?.[look] !== undefined) > 0.7 &&
    below.some((other) => other.own.some((cell) => cell.look?.[look] !== own[0]!.look?.[look]));
  const spanning = own.filter(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1).length;
  const named = own.filter(({ text }) => matchHeader(text).length > 0).length;
  const covered = own.reduce((sum, { colSpan }) => sum + colSpan, 0) / Math.max(1, matrix.columns.length);
  const [next] = below;
  return (
    (marked ? 4 : 0) +
    (unlike("bold") ? 2.5 : 0) +
    (unlike("fill") ? 2 : 0) +
    2 +
    (covered >= 0.75 ? 1 : -2) +
    (share(({ text }) => fold(text).length <= 60 && !/\d/.test(text.replace(/\b(?:19|20)\d\d\b/g, ""))) >= 0.8
      ? 1
      : -1) +
    (share(({ text }) => /\?\s*$/.test(text)) >= 0.5 ? 2 : 0) +
    (spanning > 1 ? 2 : 0) +
    Math.min(4, named * 1.2) +
    (next && isColumnNumbers(next.own) ? 4 : 0) +
    Math.min(3, unlikeBelow(row, below))
  );
}

/** Columns whose cells below are numbers, dates or codes under a word. */
function unlikeBelow(row: MatrixRow, below: readonly MatrixRow[]): number {
  const numeric = (text: string) => /^[\d .,–—/-]+(?:r\.?|zł|%)?$/.test(fold(text)) && /\d/.test(text);
  return row.own.filter(({ column, text }) => {
    const cells = below.flatMap((other) => other.own.filter((cell) => cell.column === column));
    return (
      /\p{L}{2}/u.test(text) && cells.length > 0 && cells.filter((cell) => numeric(cell.text)).length * 2 > cells.length
    );
  }).length;
}

/** What no header says: a day, an amount, a sentence, a number of its own. */
export function isContent({ text, value }: SourceCell): boolean {
  const folded = fold(text);
  return (
    value?.type === "date" ||
    value?.type === "boolean" ||
    (value?.type === "number" && !YEAR.test(folded)) ||
    folded.length > SENTENCE ||
    CONTENT.test(folded)
  );
}

/** "1 2 3 4 5" or "(1) (2) (3)" or "a b c" under a header: the numbers of its columns. */
export function isColumnNumbers(cells: readonly SourceCell[]): boolean {
  if (cells.length < 3) return false;
  const words = cells.map((cell) => normal(cell.text).replace(/[().\s]/g, ""));
  const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
  const follow = (values: readonly number[]) =>
    values.every((value, index) => value === values[0]! + index) && values[0]! <= 2;
  return (
    follow(words.map((word) => (/^\d{1,2}$/.test(word) ? Number(word) : NaN))) ||
    follow(words.map((word) => (/^[a-z]$/.test(word) ? word.charCodeAt(0) - 96 : NaN))) ||
    follow(words.map((word) => (roman.includes(word) ? roman.indexOf(word) + 1 : NaN)))
  );
}

/** The same words again in the same places: a header repeated at a page's top or before the next goal. */
export function repeatsHeader(row: MatrixRow, before: readonly { column: number; text: string }[]): boolean {
  if (row.own.length < 2) return false;
  const same = row.own.filter((cell) =>
    before.some(({ column, text }) => column === cell.column && squeeze(text) === squeeze(cell.text)),
  );
  return same.length >= 2 && same.length * 5 >= row.own.length * 4;
}
