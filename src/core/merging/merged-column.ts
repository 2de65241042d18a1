/** Cells of a merge: those of standard columns, and of the office's own, which are known by their headers. */
import { ownCell } from "../table/own-cells";
import {
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  STANDARD_HEADERS,
  cellText,
  fold,
  withCellOf,
  type Action,
  type ColumnKey,
  type Table,
} from "../table";
import type { MergedColumn } from "./types";

export const OWN_COLUMNS = "extra:";

const headerOf = (column: MergedColumn): string | undefined =>
  column.startsWith(OWN_COLUMNS) ? column.slice(OWN_COLUMNS.length) : undefined;

/** What the column is called on the sheet. */
export const columnTitle = (column: MergedColumn): string => headerOf(column) ?? STANDARD_HEADERS[column as ColumnKey];

export const ownColumn = (header: string): MergedColumn => `${OWN_COLUMNS}${header}`;

/** Headers of the office's own columns that a table has, filled or not. */
export function ownHeaders(table: Table): string[] {
  const read = table.columns
    .filter(({ column, header }) => column === "extra" && header !== "")
    .map(({ header }) => header);
  return [...new Set([...read, ...table.actions.flatMap(({ extra }) => Object.keys(extra ?? {}))])];
}

const STANDARD: readonly ColumnKey[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];

/**
 * The columns a table has: those its headers name, and those that hold something. A table read from nowhere has them
 * all.
 */
export function columnsOf(table: Table): MergedColumn[] {
  const own = ownHeaders(table).map(ownColumn);
  if (table.columns.length === 0) return [...STANDARD, ...own];
  const named = new Set<string>(
    table.columns.flatMap(({ column }) =>
      column === "term" ? ["from", "to"] : column === "ordinal" ? ["number"] : [column],
    ),
  );
  return [
    ...STANDARD.filter((key) => named.has(key) || table.actions.some((action) => cellText(action, key) !== "")),
    ...own,
  ];
}

/** The header a column stood under in the file; the standard one where the reader names none. */
export const headerFor = (table: Table, column: MergedColumn): string =>
  table.columns.find((reading) => reading.column === column)?.header || columnTitle(column);

/** Cells are compared as people see them: white space folded. */
export function shownIn(action: Action, column: MergedColumn): string {
  const header = headerOf(column);
  return fold(header === undefined ? cellText(action, column as ColumnKey) : ownCell(action, header));
}

/** The action with one cell of another. */
export function withMerged(action: Action, other: Action, column: MergedColumn): Action {
  const header = headerOf(column);
  return header === undefined
    ? withCellOf(action, other, column as ColumnKey)
    : withOwnCell(action, header, ownCell(other, header));
}

export const withOwnCell = (action: Action, header: string, text: string): Action => ({
  ...action,
  extra: { ...action.extra, [header]: text },
});

/** The header of one of the office's own columns; undefined for a standard one. */
export const ownHeader = headerOf;
