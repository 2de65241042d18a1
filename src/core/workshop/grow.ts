/**
 * A plan grown in the room, when there is none yet: problem → goal → action. Gaps stay empty and are found by the
 * checks.
 */
import { fold, isMissing, makeId, normal, type Action, type Goal, type Period, type Table, type Term } from "../table";

export const EMPTY_TERM: Term = { kind: "missing", text: "" };

export function emptyPlan(title: string, period?: Period): Table {
  return { title, ...(period ? { period } : {}), areas: [], goals: [], actions: [], columns: [] };
}

/** Adds an area; one that is there already stays as it is. */
export function addArea(table: Table, name: string): Table {
  const area = fold(name);
  return !area || table.areas.some((each) => normal(each) === normal(area))
    ? table
    : { ...table, areas: [...table.areas, area] };
}

const ROMAN = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
  "XV",
  "XVI",
  "XVII",
  "XVIII",
  "XIX",
  "XX",
];

/** Adds a goal to an area with the next Roman numeral. */
export function addGoal(table: Table, area: string, text: string): Table {
  const goals = table.goals.filter((goal) => normal(goal.area) === normal(area));
  const goal: Goal = {
    area: fold(area),
    number: ROMAN[goals.length] ?? String(goals.length + 1),
    text: fold(text),
    origin: { file: "" },
  };
  if (!goal.text || goals.some((each) => normal(each.text) === normal(goal.text))) return table;
  return { ...addArea(table, area), goals: [...table.goals, goal] };
}

/**
 * Adds an action to a goal, numbered after the last one there. Terms, money and owner stay open: nothing is invented.
 */
export function addAction(table: Table, goal: Pick<Goal, "area" | "number" | "text">, text: string): Table {
  if (isMissing(text)) return table;
  const ofGoal = (action: Action) => normal(action.area) === normal(goal.area) && action.goalNumber === goal.number;
  const last = table.actions.findLastIndex(ofGoal);
  const made = {
    area: goal.area,
    goalNumber: goal.number,
    goal: goal.text,
    number: String(table.actions.filter(ofGoal).length + 1),
    text: fold(text),
    from: EMPTY_TERM,
    to: EMPTY_TERM,
    note: "",
    funding: "",
    responsible: "",
    lead: "",
    partners: [],
    origin: { file: "" },
  };
  const action: Action = { ...made, id: makeId(made, new Set(table.actions.map((each) => each.id))) };
  const at = last >= 0 ? last + 1 : table.actions.length;
  return { ...table, actions: [...table.actions.slice(0, at), action, ...table.actions.slice(at)] };
}
