import { fold } from "../../table/text";
import type { SourceCell } from "../source";
import { textAt, type Matrix, type MatrixRow } from "../matrix";
import { isActionLabel, matchHeader, type HeaderMatch } from "./match";

/** One header: its text (of all its rows) and the column it stands over. */
export interface HeaderCell {
  column: number;
  text: string;
  matches: readonly HeaderMatch[];
}

/** A header of one to three rows, and where it stands in the table. */
export interface HeaderBlock {
  row: number;
  height: number;
  headers: HeaderCell[];
  /** Every cell that belongs to it: structure, all of it. */
  cells: SourceCell[];
}

const MOST_ROWS = 3;
const YEAR = /^\s*(?:19|20)\d\d\s*(?:(?:r\.?|\.)\s*)?$/;

/** Reads a header that begins in this row; undefined when the row is none. */
export function readHeaderBlock(matrix: Matrix, index: number): HeaderBlock | undefined {
  const row = matrix.rows[index]!;
  if (row.own.length < 2 || !isHeaderRow(row)) return undefined;
  let headers: HeaderCell[] = row.own.map((cell) => ({
    column: cell.column,
    text: fold(cell.text),
    matches: matchHeader(cell.text),
  }));
  const cells = [...row.own];
  let height = 1;
  while (height < MOST_ROWS && index + height < matrix.rows.length) {
    const next = matrix.rows[index + height]!;
    const joined = joinYears(row, headers, next) ?? joinRow(row, headers, next);
    if (!joined) break;
    headers = joined;
    cells.push(...next.own);
    height++;
  }
  return { row: index, height, headers, cells };
}

/** Two different columns named by the list (or a typo away) and half of the row known, or all but one of three known. */
function isHeaderRow(row: MatrixRow): boolean {
  const strong = new Set<string>();
  let known = 0;
  for (const cell of row.own) {
    const [best] = matchHeader(cell.text);
    if (!best) continue;
    known++;
    if (best.how !== "synonym") strong.add(best.column);
  }
  // Years as headers (a timetable's columns) speak neither for a header nor against it.
  const years = row.own.filter(({ text }) => YEAR.test(text)).length;
  const all = row.own.length - (years > 2 ? years : 0);
  return (
    (strong.size >= 2 && known * 2 >= all) ||
    (strong.size >= 1 && known >= 3 && known * 5 >= all * 3) ||
    (strong.size >= 3 && known >= 3 && known * 3 >= all)
  );
}

/** The header with one more row under it, or undefined when the row below is not part of the header. */
function joinRow(row: MatrixRow, headers: readonly HeaderCell[], next: MatrixRow): HeaderCell[] | undefined {
  if (next.own.length === 0 || (next.own.length === 1 && isActionLabel(next.own[0]!.text)) || repeats(headers, next))
    return undefined;
  const merged = new Map(headers.map((header) => [header.column, header]));
  for (const cell of next.own) {
    if (fold(cell.text).length > 60 || !/\p{L}{2}/u.test(cell.text.replace(/(?<=\p{L}) (?=\p{L}(?: |$))/gu, "")))
      return undefined;
    const parent = parentOf(row, headers, cell.column);
    const header = better(parent, cell);
    if (!header) return undefined;
    merged.set(cell.column, header);
  }
  return [...merged.values()].sort((a, b) => a.column - b.column);
}

/** Years in a row under a header that stands over them ("Nakłady w latach"): each is the header of its column. Dates under "od" and "do" are none. */
function joinYears(row: MatrixRow, headers: readonly HeaderCell[], next: MatrixRow): HeaderCell[] | undefined {
  const years = next.own.map(({ text }) => parseInt(text, 10));
  if (
    years.length < 2 ||
    !next.own.every(({ text }) => YEAR.test(text)) ||
    years.some((year, at) => at > 0 && year !== years[at - 1]! + 1)
  )
    return undefined;
  const above = next.own.map(({ column }) => parentOf(row, headers, column));
  if (
    above.some((parent) => parent === undefined || ["from", "to"].includes(parent.matches[0]?.column ?? "")) ||
    new Set(above).size > 1
  )
    return undefined;
  const merged = new Map(headers.map((header) => [header.column, header]));
  for (const cell of next.own)
    merged.set(cell.column, { column: cell.column, text: fold(`${above[0]!.text} ${cell.text}`), matches: [] });
  return [...merged.values()].sort((a, b) => a.column - b.column);
}

function repeats(headers: readonly HeaderCell[], next: MatrixRow): boolean {
  const columns = new Set(headers.map((header) => header.matches[0]?.column));
  const again = next.own.filter((cell) => columns.has(matchHeader(cell.text)[0]?.column));
  return isHeaderRow(next) && again.length * 2 > headers.length && again.length > 1;
}

/** The header above a place: the one that covers it, or the nearest to the left where a sheet has no merges to tell. */
function parentOf(row: MatrixRow, headers: readonly HeaderCell[], column: number): HeaderCell | undefined {
  if (fold(textAt(row, column)) !== "") return headers.find((header) => header.column === row.at[column]!.column);
  return headers.filter((header) => header.column <= column).at(-1);
}

/** How the second line of a broken header begins; anything else under a header is content. */
const TAIL =
  /^(?:[(]|(?:za|w|we|na|z|do|dla|i|oraz|lub|przez|realizacj\p{L}*|finansowani\p{L}*|zadani\p{L}*|działa\p{L}*)(?:\s|$))/iu;
const SMALL = /^\p{Ll}/u;

/** The reading of a child under its parent: together when that is of the list, the child when it is, else what is left. */
function better(parent: HeaderCell | undefined, cell: SourceCell): HeaderCell | undefined {
  const alone = matchHeader(cell.text);
  const broken = /[-\u00AD]\s*$/.test(cell.text);
  const text = parent ? fold(`${parent.text} ${cell.text}`) : fold(cell.text);
  const together = parent ? matchHeader(text) : [];
  const make = (matches: readonly HeaderMatch[], said: string): HeaderCell => ({
    column: cell.column,
    text: said,
    matches,
  });
  if (together[0]?.cost === 0) return make(together, text);
  if (parent && broken) return make(parent.matches, text);
  if (alone[0]?.cost === 0) return make(alone, text);
  if (together[0] && together[0].cost < (parent?.matches[0]?.cost ?? 9)) return make(together, text);
  if (alone[0] && alone[0].how === "typo") return make(alone, text);
  // The rest of a broken header says nothing by itself ("za realizację"), but the whole still means what its beginning meant.
  return parent &&
    (SMALL.test(fold(cell.text)) || TAIL.test(fold(cell.text))) &&
    together[0] &&
    together[0].column === parent.matches[0]?.column
    ? make(together, text)
    : undefined;
}
