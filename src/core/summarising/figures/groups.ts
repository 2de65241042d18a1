/**
 * Actions under their areas and goals, in the plan's order, areas and goals without actions included. Areas and goals
 * that differ only in the size of letters are one group: no formula of Excel could count them apart.
 */
import { sheetText, type Locale } from "../../messages/sheets";
import type { Action, Table } from "../../table";
import { criterion, identity, keyIn, ref } from "../formulas/references";

export interface GoalGroup {
  label: string;
  actions: Action[];
  /** What finds its rows. The number takes part only where two goals of the area have one text. */
  keys: { area: string; goal: string; number?: string };
}

export interface AreaGroup {
  label: string;
  actions: Action[];
  goals: GoalGroup[];
  keys: { area: string };
}

interface Draft {
  area: string;
  goals: Map<string, { number: string; text: string; actions: Action[] }>;
  actions: Action[];
}

function goalLabel(number: string, text: string, locale: Locale): string {
  if (number === "" && text === "") return sheetText(locale, "group.noGoal", {});
  return [number && `${number}.`, text].filter(Boolean).join(" ");
}

export function groupsOf(table: Table, locale: Locale = "pl"): AreaGroup[] {
  const drafts = new Map<string, Draft>();
  const draft = (area: string): Draft => {
    const key = identity(area);
    if (!drafts.has(key)) drafts.set(key, { area, goals: new Map(), actions: [] });
    return drafts.get(key)!;
  };
  const goalOf = (area: string, number: string, text: string) => {
    const { goals } = draft(area);
    const key = `${identity(number)}\u0000${identity(text)}`;
    if (!goals.has(key)) goals.set(key, { number, text, actions: [] });
    return goals.get(key)!;
  };
  for (const area of table.areas) draft(area);
  for (const goal of table.goals) goalOf(goal.area, goal.number, goal.text);
  for (const action of table.actions) {
    draft(action.area).actions.push(action);
    goalOf(action.area, action.goalNumber, action.goal).actions.push(action);
  }
  return [...drafts.values()]
    .filter((each) => each.area !== "" || each.actions.length > 0 || each.goals.size > 0)
    .map(({ area, goals, actions }) => {
      const texts = [...goals.values()].map((goal) => identity(goal.text));
      return {
        label: area || sheetText(locale, "group.noArea", {}),
        actions,
        keys: { area: criterion(area) },
        goals: [...goals.values()].map((goal) => {
          const alone = texts.filter((each) => each === identity(goal.text)).length === 1;
          return {
            label: goalLabel(goal.number, goal.text, locale),
            actions: goal.actions,
            keys: {
              area: criterion(area),
              goal: criterion(goal.text),
              ...(alone ? {} : { number: criterion(goal.number) }),
            },
          };
        }),
      };
    });
}

const KEY_COLUMNS = { area: "area", goal: "goal", number: "goalNumber" } as const;

/** The pairs `range,criterion` for the keys given, each of which stands in its cell. */
export function keyPairs(
  keys: { area?: string; goal?: string; number?: string },
  cells: { area: string; goal: string; number: string },
): string[] {
  return (["area", "goal", "number"] as const).flatMap((key) => {
    const value = keys[key];
    return value === undefined ? [] : [`${ref(KEY_COLUMNS[key])},${keyIn(value, cells[key])}`];
  });
}
