/**
 * The different wordings of a column, each with what it was read as. A formula cannot read "we współpracy z…", but it can count
 * a wording: so what a wording means stands beside it in hidden columns, and the number of its actions stays live.
 */
import { isMissing, type Action, type ColumnKey } from "../../table";
import { actionCell } from "../sheets/action-cells";
import { criterion, identity } from "./references";

export interface Wording {
  text: string;
  /** Criterion that finds its cells. */
  key: string;
  actions: Action[];
}

/** Beyond this many wordings the rest is counted together as "other wordings": a sheet must open quickly. */
export const MOST_WORDINGS = 300;

/** Most frequent first, then by first appearance; cells that say nothing are no wording. */
export function wordingsOf(
  actions: readonly Action[],
  column: Extract<ColumnKey, "responsible" | "funding">,
): Wording[] {
  const found = new Map<string, Wording>();
  for (const action of actions) {
    const cell = actionCell(action, column);
    if (cell.kind !== "text" || isMissing(cell.text)) continue;
    const key = identity(cell.text);
    const wording = found.get(key) ?? { text: cell.text, key: criterion(cell.text), actions: [] };
    wording.actions.push(action);
    found.set(key, wording);
  }
  return [...found.values()].sort((a, b) => b.actions.length - a.actions.length).slice(0, MOST_WORDINGS);
}
