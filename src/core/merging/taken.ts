/**
 * What of a merge people take: each change, each new row and each row that did not come back can be ticked by
 * itself.
 */
import { withCells, type CellReading } from "../reading/cell-texts";
import type { ColumnKey, Table } from "../table";
import { ownHeader, withOwnCell } from "./merged-column";
import type { Change, MergeResult } from "./types";

export interface Ticks {
  /** Keys of changes and new rows that are not taken; the plan keeps what it had. */
  left: ReadonlySet<string>;
  /** Ids of rows that leave the plan because they did not come back; none unless somebody says so. */
  removed: ReadonlySet<string>;
}

export const NO_TICKS: Ticks = { left: new Set(), removed: new Set() };

export const changeKey = ({ actionId, column }: Pick<Change, "actionId" | "column">): string => `${actionId}|${column}`;
export const newRowKey = (actionId: string): string => `new|${actionId}`;

/** The merged table as it is with these ticks; rows that are untouched stay the same objects. */
export function takenTable({ table, changes, added }: MergeResult, { left, removed }: Ticks, by: CellReading): Table {
  const undone = new Map<string, Change[]>();
  for (const change of changes)
    if (left.has(changeKey(change))) undone.set(change.actionId, [...(undone.get(change.actionId) ?? []), change]);
  const refused = new Set(added.filter((id) => left.has(newRowKey(id))));
  const actions = table.actions
    .filter(({ id }) => !refused.has(id) && !removed.has(id))
    .map((action) =>
      (undone.get(action.id) ?? []).reduce((now, { column, before }) => {
        const header = ownHeader(column);
        return header === undefined
          ? withCells(now, { [column as ColumnKey]: before }, by)
          : withOwnCell(now, header, before);
      }, action),
    );
  return { ...table, actions };
}
