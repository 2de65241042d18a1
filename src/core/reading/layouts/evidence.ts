import type { ColumnMap } from "../headers/column-map";
import type { HeaderColumn } from "../headers/vocabulary";

const PLAN_COLUMNS: readonly HeaderColumn[] = ["from", "to", "term", "responsible", "funding", "partners", "indicator"];
const GOAL_COLUMNS: readonly HeaderColumn[] = ["goal", "strategicGoal", "area", "status"];

/**
 * Whether a header belongs to an action table. Actions named by a header need one more column of a plan (a price beside
 * them is not one); without them, goals need two and bare columns three: the actions are then looked for by content.
 */
export function isPlan(map: ColumnMap): boolean {
  const named = new Set(
    map.columns
      .filter(({ how, column }) => how !== "position" && !(how === "content" && column === "action"))
      .map(({ column }) => column),
  );
  const parts = new Set(map.columns.flatMap(({ part }) => part?.kind ?? []));
  const plan = PLAN_COLUMNS.filter((column) => named.has(column)).length + parts.size;
  const goals = GOAL_COLUMNS.filter((column) => named.has(column)).length;
  if (!map.columns.some(({ column }) => column === "action")) return false;
  if (named.has("action")) return plan + goals >= 1;
  return goals >= 1 ? plan >= 1 : plan >= 2;
}

/** Our own table: it has the column Id, or all nine columns of the standard under their own names. */
export function isStandard(map: ColumnMap): boolean {
  const own = new Set(map.columns.filter(({ how }) => how === "own").map(({ column }) => column));
  return own.has("action") && own.has("id") && own.has("area");
}
