/**
 * The different wordings of a column, each with what it was read as. A formula cannot read "we współpracy z…", but it
 * can count a wording: so what a wording means stands beside it in hidden columns, and the number of its actions stays
 * live.
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

type WordingColumn = Extract<ColumnKey, "responsible" | "funding">;

/**
 * Live sheets hold this many wordings, the most frequent first: each is a line of formulas, and a sheet must open. A
 * plan has about two wordings for three actions, so only plans of some 3 000 actions meet the limit, and they are told
 * so.
 */
const MOST_WORDINGS = 2000;

/** Wordings a live sheet has lines for. */
export const liveWordings = (actions: readonly Action[], column: WordingColumn): Wording[] =>
  wordingsOf(actions, column).slice(0, MOST_WORDINGS);

/** How many wordings, and of how many actions, a live sheet counts together with "other entries". */
export function beyondLive(actions: readonly Action[], column: WordingColumn): { wordings: number; actions: number } {
  const rest = wordingsOf(actions, column).slice(MOST_WORDINGS);
  return { wordings: rest.length, actions: rest.reduce((sum, wording) => sum + wording.actions.length, 0) };
}

/** All of them, most frequent first, then by first appearance; cells that say nothing are no wording. */
export function wordingsOf(actions: readonly Action[], column: WordingColumn): Wording[] {
  const found = new Map<string, Wording>();
  for (const action of actions) {
    const cell = actionCell(action, column);
    if (cell.kind !== "text" || isMissing(cell.text)) continue;
    const key = identity(cell.text);
    const wording = found.get(key) ?? { text: cell.text, key: criterion(cell.text), actions: [] };
    wording.actions.push(action);
    found.set(key, wording);
  }
  return [...found.values()].sort((a, b) => b.actions.length - a.actions.length);
}
