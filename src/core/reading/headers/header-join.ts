import { fold, normal } from "../../table/text";
import { textAt, type MatrixRow } from "../matrix";
import type { SourceCell } from "../source";
import { namesColumns } from "./header-evidence";
import type { HeaderCell } from "./header-cell";
import { isActionLabel, matchHeader, type HeaderMatch } from "./match";

const YEAR = /^(?:19|20)\d\d ?r?\.?$/;
/** What divides the levels of a header in one line. */
export const PATH = " › ";

/** The header above a place: the one that covers it, or the nearest to the left where a sheet has no merges to tell. */
export function parentOf(headers: readonly HeaderCell[], column: number): HeaderCell | undefined {
  return headers.filter((header) => header.column <= column).at(-1);
}

/** A cell of the next row under its parent: both are its name, unless together they are a wording of the list. */
export function childOf(parent: HeaderCell | undefined, cell: SourceCell): HeaderCell {
  const own = fold(cell.text);
  if (!parent) return { column: cell.column, text: own, path: [own], span: cell.colSpan, matches: matchHeader(own) };
  const joined = fold(`${parent.text.replaceAll(PATH, " ")} ${own}`);
  const together = matchHeader(joined);
  const alone = matchHeader(own);
  const exact = together[0]?.cost === 0;
  const matches = exact ? together : alone[0]?.cost === 0 ? alone : together.length > 0 ? together : alone;
  const repeats = normal(own).startsWith(normal(parent.text));
  const path = repeats ? [own] : [...parent.path, own];
  return { column: cell.column, text: exact ? joined : path.join(PATH), path, span: cell.colSpan, matches };
}

/** The header with one more row under it, or undefined when the row below is not part of the header. */
export function joinRow(row: MatrixRow, headers: readonly HeaderCell[], next: MatrixRow): HeaderCell[] | undefined {
  if (next.own.length === 0 || (next.own.length === 1 && isActionLabel(next.own[0]!.text)) || repeats(headers, next))
    return undefined;
  // A text over the whole width is a heading among the rows.
  if (next.own.length === 1 && row.own.length > 2 && next.own[0]!.colSpan >= row.own.length) return undefined;
  const merged = new Map(headers.map((header) => [header.column, header]));
  for (const cell of next.own) {
    if (fold(cell.text).length > 60 || !/\p{L}{2}/u.test(cell.text.replace(/(?<=\p{L}) (?=\p{L}(?: |$))/gu, "")))
      return undefined;
    const parent = above(row, headers, cell.column);
    const header = better(parent, cell);
    if (!header) return undefined;
    merged.set(cell.column, header);
  }
  return [...merged.values()].sort((a, b) => a.column - b.column);
}

function above(row: MatrixRow, headers: readonly HeaderCell[], column: number): HeaderCell | undefined {
  if (fold(textAt(row, column)) !== "") return headers.find((header) => header.column === row.at[column]!.column);
  return parentOf(headers, column);
}

/**
 * Years in a row under a header that stands over them ("Nakłady w latach"): each is the header of its column. Dates
 * under "od" and "do" are none.
 */
export function joinYears(row: MatrixRow, headers: readonly HeaderCell[], next: MatrixRow): HeaderCell[] | undefined {
  const years = next.own.map(({ text }) => parseInt(text, 10));
  if (
    years.length < 2 ||
    !next.own.every(({ text }) => YEAR.test(fold(text))) ||
    years.some((year, at) => at > 0 && year !== years[at - 1]! + 1)
  )
    return undefined;
  const parents = next.own.map(({ column }) => above(row, headers, column));
  if (
    parents.some((parent) => parent === undefined || ["from", "to"].includes(parent.matches[0]?.column ?? "")) ||
    new Set(parents).size > 1
  )
    return undefined;
  const merged = new Map(headers.map((header) => [header.column, header]));
  for (const cell of next.own) merged.set(cell.column, { ...childOf(parents[0], cell), matches: [] });
  return [...merged.values()].sort((a, b) => a.column - b.column);
}

function repeats(headers: readonly HeaderCell[], next: MatrixRow): boolean {
  const columns = new Set(headers.map((header) => header.matches[0]?.column));
  const again = next.own.filter((cell) => columns.has(matchHeader(cell.text)[0]?.column));
  return namesColumns(next) && again.length * 2 > headers.length && again.length > 1;
}

/** How the second line of a broken header begins; anything else under a header is content. */
const TAIL =
  /^(?:[(]|(?:za|w|we|na|z|do|dla|i|oraz|lub|przez|realizacj\p{L}*|finansowani\p{L}*|zadani\p{L}*|działa\p{L}*)(?:\s|$))/iu;
const SMALL = /^\p{Ll}/u;

/**
 * The reading of a child under its parent: together when that is of the list, the child when it is, else what is left.
 */
function better(parent: HeaderCell | undefined, cell: SourceCell): HeaderCell | undefined {
  const alone = matchHeader(cell.text);
  const broken = /[-\u00AD]\s*$/.test(cell.text);
  const text = parent ? fold(`${parent.text} ${cell.text}`) : fold(cell.text);
  const together = parent ? matchHeader(text) : [];
  const make = (matches: readonly HeaderMatch[], said: string): HeaderCell => ({
    column: cell.column,
    text: said,
    path: [said],
    span: cell.colSpan,
    matches,
  });
  if (together[0]?.cost === 0) return make(together, text);
  if (parent && broken) return make(parent.matches, text);
  if (alone[0]?.cost === 0) return make(alone, text);
  if (together[0] && together[0].cost < (parent?.matches[0]?.cost ?? 9)) return make(together, text);
  if (alone[0] && alone[0].how === "typo") return make(alone, text);
  // The rest of a broken header says nothing by itself ("za realizację"), but the whole still means what its beginning
  // meant.
  return parent &&
    (SMALL.test(fold(cell.text)) || TAIL.test(fold(cell.text))) &&
    together[0] &&
    together[0].column === parent.matches[0]?.column
    ? make(together, text)
    : undefined;
}
