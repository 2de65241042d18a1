/**
 * Carrying edits out on the table as data. The same edits go to the sheet through `excel/`; both refuse what no longer
 * stands there.
 */
import { splitResponsible } from "../dictionary";
import type { Dictionary } from "../dictionary/types";
import { cellText, withText } from "../table/cells";
import { fold } from "../table/text";
import type { Action, Goal, Table } from "../table/types";
import { termOf } from "./terms";
import type { CellEdit } from "./types";

/** True when the action's partners are those of its responsible cell, not of a column of their own. */
function partnersFromCell(action: Action, dictionary?: Dictionary): boolean {
  const read = splitResponsible(action.responsible, dictionary);
  return read.partners.join("\u0000") === action.partners.join("\u0000");
}

/** The action with a new text in one column; lead and partners follow the responsible cell. */
function withCell(
  action: Action,
  { column, after: text }: CellEdit,
  period: Table["period"],
  dictionary?: Dictionary,
): Action {
  if (column === "id") return action;
  if (column === "from" || column === "to") return { ...action, [column]: termOf(text, column, period) };
  if (column !== "responsible") return withText(action, column, text);
  const read = splitResponsible(text, dictionary);
  return {
    ...action,
    responsible: text,
    lead: read.lead,
    partners: partnersFromCell(action, dictionary) ? read.partners : action.partners,
  };
}

/**
 * A name that all its actions gave up for one other name is renamed in the list; a name that is new stands after the
 * old one.
 */
function renamed(names: readonly string[], before: readonly string[], after: readonly string[]): string[] {
  const targets = new Map<string, Set<string>>();
  before.forEach((name, index) => targets.set(name, (targets.get(name) ?? new Set()).add(after[index]!)));
  return [...new Set(names.flatMap((name) => [...(targets.get(name) ?? [name])]))];
}

const goalOf = (action: Action): string =>
  [action.area, action.goalNumber, action.goal, action.strategicGoal ?? ""].join("\u0000");

function goalsAfter(goals: readonly Goal[], before: readonly Action[], after: readonly Action[]): Goal[] {
  const key = (goal: Goal): string => [goal.area, goal.number, goal.text, goal.strategicGoal ?? ""].join("\u0000");
  const names = renamed(goals.map(key), before.map(goalOf), after.map(goalOf));
  const byKey = new Map(goals.map((goal) => [key(goal), goal]));
  return names.map((name) => {
    const known = byKey.get(name);
    if (known) return known;
    const at = after.findIndex((action) => goalOf(action) === name);
    const action = after[at]!;
    const origin = byKey.get(goalOf(before[at]!))?.origin ?? action.origin;
    return {
      area: action.area,
      number: action.goalNumber,
      text: action.goal,
      origin,
      ...(action.strategicGoal !== undefined && { strategicGoal: action.strategicGoal }),
    };
  });
}

/**
 * Applies edits in order. An edit whose `before` no longer stands in its cell (white space aside), or whose action is
 * gone, is refused and returned. The table given is not changed; actions without edits stay the same objects.
 */
export function applyEdits(
  table: Table,
  edits: readonly CellEdit[],
  dictionary?: Dictionary,
): { table: Table; refused: CellEdit[] } {
  const place = new Map(table.actions.map(({ id }, index) => [id, index]));
  const actions = [...table.actions];
  const refused: CellEdit[] = [];
  for (const edit of edits) {
    const index = place.get(edit.actionId);
    const action = index === undefined ? undefined : actions[index];
    if (!action || edit.column === "id" || fold(cellText(action, edit.column)) !== fold(edit.before))
      refused.push(edit);
    else actions[index!] = withCell(action, edit, table.period, dictionary);
  }
  const touched = edits.some(
    ({ column }) => column === "area" || column === "goal" || column === "goalNumber" || column === "strategicGoal",
  );
  const areas = touched
    ? renamed(
        table.areas,
        table.actions.map(({ area }) => area),
        actions.map(({ area }) => area),
      )
    : table.areas;
  return {
    table: { ...table, actions, areas, goals: touched ? goalsAfter(table.goals, table.actions, actions) : table.goals },
    refused,
  };
}

/** The edits that put back what these changed. */
export function invert(edits: readonly CellEdit[]): CellEdit[] {
  return [...edits]
    .reverse()
    .map(({ actionId, column, before, after }) => ({ actionId, column, before: after, after: before }));
}
