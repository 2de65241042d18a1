/** Cells of a merge: those of standard columns, and of the office's own, which are known by their headers. */
import { STANDARD_HEADERS, cellText, fold, withCellOf, type Action, type ColumnKey, type Table } from "../table";
import type { MergedColumn } from "./types";

const OWN = "extra:";

const headerOf = (column: MergedColumn): string | undefined =>
  column.startsWith(OWN) ? column.slice(OWN.length) : undefined;

/** What the column is called on the sheet. */
export const columnTitle = (column: MergedColumn): string => headerOf(column) ?? STANDARD_HEADERS[column as ColumnKey];

export const ownColumn = (header: string): MergedColumn => `${OWN}${header}`;

/** Headers of the office's own columns that a table has, filled or not. */
export function ownHeaders(table: Table): string[] {
  const read = table.columns
    .filter(({ column, header }) => column === "extra" && header !== "")
    .map(({ header }) => header);
  return [...new Set([...read, ...table.actions.flatMap(({ extra }) => Object.keys(extra ?? {}))])];
}

/** Cells are compared as people see them: white space folded. */
export function shownIn(action: Action, column: MergedColumn): string {
  const header = headerOf(column);
  return fold(header === undefined ? cellText(action, column as ColumnKey) : (action.extra?.[header] ?? ""));
}

/** The action with one cell of another. */
export function withMerged(action: Action, other: Action, column: MergedColumn): Action {
  const header = headerOf(column);
  return header === undefined
    ? withCellOf(action, other, column as ColumnKey)
    : withOwnCell(action, header, other.extra?.[header] ?? "");
}

export const withOwnCell = (action: Action, header: string, text: string): Action => ({
  ...action,
  extra: { ...action.extra, [header]: text },
});

/** The header of one of the office's own columns; undefined for a standard one. */
export const ownHeader = headerOf;
