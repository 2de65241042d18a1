import { fold } from "../../table/text";
import type { Matrix, MatrixRow } from "../matrix";
import type { SourceCell } from "../source";
import { isColumnNumbers, isContent, looksLikeHeader, namesColumns, repeatsHeader } from "./header-evidence";
import { childOf, parentOf, joinRow, joinYears } from "./header-join";
import type { HeaderCell } from "./header-cell";
import { matchHeader } from "./match";
import { squeeze } from "./squeeze";

/** A header of one to three rows, and where it stands in the table. */
export interface HeaderBlock {
  row: number;
  height: number;
  headers: HeaderCell[];
  /** Every cell that belongs to it: structure, all of it. */
  cells: SourceCell[];
}

const MOST_ROWS = 4;

/** Reads a header that begins in this row; undefined when the row is none. `before` are the headers found above it. */
export function readHeaderBlock(
  matrix: Matrix,
  index: number,
  before: readonly HeaderBlock[] = [],
  answered: ReadonlySet<string> = new Set(),
): HeaderBlock | undefined {
  const row = matrix.rows[index]!;
  if (row.own.length < 2) return undefined;
  const named = namesColumns(row) && !(before.length > 0 && row.own.some(isContent));
  const again = before.some(({ cells }) =>
    repeatsHeader(
      row,
      cells.filter((cell) => cell.row === cells[0]!.row),
    ),
  );
  const told = row.own.filter(({ text }) => answered.has(squeeze(text))).length;
  const byAnswer = told > 1 || (told > 0 && told === answered.size);
  if (!named && !again && !byAnswer && !(before.length === 0 && looksLikeHeader(matrix, index))) return undefined;
  let headers: HeaderCell[] = row.own.map((cell) => ({
    column: cell.column,
    text: fold(cell.text),
    path: [fold(cell.text)],
    span: cell.colSpan,
    matches: matchHeader(cell.text),
  }));
  const cells = [...row.own];
  let height = 1;
  while (height < MOST_ROWS && index + height < matrix.rows.length) {
    const next = matrix.rows[index + height]!;
    if (height === 1 && isWhole(row, next)) break;
    const joined =
      proven(matrix, { row, index, height, headers, cells }, next) ??
      joinYears(row, headers, next) ??
      joinRow(row, headers, next);
    if (!joined) break;
    headers = joined;
    cells.push(...next.own);
    height++;
  }
  return { row: index, height, headers, cells };
}

/** A marked header row with nothing merged, above a row that is not marked, is the whole header. */
const isWhole = (row: MatrixRow, next: MatrixRow): boolean =>
  row.own.every(({ look, colSpan, rowSpan }) => look?.header && colSpan === 1 && rowSpan === 1) &&
  next.own.some(({ look }) => !look?.header) &&
  next.own.length >= row.own.length;

interface Open {
  row: MatrixRow;
  index: number;
  height: number;
  headers: readonly HeaderCell[];
  cells: readonly SourceCell[];
}

/**
 * A row that its looks and merges prove to be part of the header whatever it says; each cell goes under the one that
 * covers it.
 */
function proven(matrix: Matrix, open: Open, next: MatrixRow): HeaderCell[] | undefined {
  if (next.own.some(isLong)) return undefined;
  const reached = open.cells.some((cell) => cell.row + cell.rowSpan > next.index);
  const free = next.own.filter(
    (cell) => !open.cells.some((upper) => covers(upper, cell) && upper.row + upper.rowSpan > next.index),
  );
  if (reached && (next.own.length === 0 || free.length > 0)) return under(open.headers, next);
  if (next.own.length < 2 || next.own.some(isContent) || isColumnNumbers(next.own)) return undefined;
  const marked = [...open.row.own, ...next.own].every(({ look }) => look?.header);
  if (marked && matrix.rows.slice(next.index + 1).some((row) => row.own.some(({ look }) => !look?.header)))
    return under(open.headers, next);
  const inside = next.own.every((cell) => {
    const parent = parentOf(open.headers, cell.column);
    return parent !== undefined && parent.span > 1 && cell.column < parent.column + parent.span;
  });
  return (inside && open.headers.some(({ span }) => span === 1)) || fillsGaps(open, next)
    ? under(open.headers, next)
    : undefined;
}

const isLong = ({ text }: SourceCell): boolean => fold(text).length > 80;
const covers = (upper: SourceCell, cell: SourceCell): boolean =>
  upper.column <= cell.column && cell.column < upper.column + upper.colSpan;

/**
 * A sheet whose header is merged for the eye only: the second row fills the blanks of the first and leaves its own
 * places blank.
 */
function fillsGaps({ headers, row }: Open, next: MatrixRow): boolean {
  const taken = new Set(headers.map(({ column }) => column));
  const gap = (column: number) => !taken.has(column);
  const fits = next.own.every(({ column, text }) => (gap(column) || gap(column + 1)) && fold(text).length <= 30);
  const filled = next.own.filter(({ column }) => gap(column)).length;
  return (
    fits &&
    filled > 0 &&
    next.own.some(({ column }) => !gap(column)) &&
    next.own.length < row.own.length &&
    next.own.every(({ text }) =>
      /^(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?|razem|ogółem|łącznie|suma|[IV]{1,3}(?:\s*kw\.?)?)$/i.test(
        fold(text),
      ),
    )
  );
}

function under(headers: readonly HeaderCell[], next: MatrixRow): HeaderCell[] {
  const merged = new Map(headers.map((header) => [header.column, header]));
  for (const cell of next.own) {
    const parent = parentOf(headers, cell.column);
    merged.set(cell.column, childOf(parent, cell));
  }
  return [...merged.values()].sort((a, b) => a.column - b.column);
}
