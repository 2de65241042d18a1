/** The action table as plain text columns for people: terms as one writes them, "brak danych" instead of emptiness. */
import { fold, isMissing, type Action, type Table, type Term } from "../table";
import { NO_DATA, WORD } from "../messages/exporting";
import type { PlainTable } from "./types";

/** A column of an exported action table. */
export interface PlanColumn {
  header: string;
  /** Share of the table's width. */
  weight: number;
  text(action: Action): string;
}

/** "2026", "03.2026", "31.03.2026"; words as written; "brak danych" for nothing. */
export function termText(term: Term): string {
  if (term.kind === "date" && term.iso) return term.iso.split("-").reverse().join(".");
  return orNoData(term.text);
}

/** The text, or "brak danych" for every mark that means nothing. */
export function orNoData(text: string | undefined): string {
  return isMissing(text) ? NO_DATA : text!;
}

/** "I. Rodziny radzące sobie w kryzysie". */
export function goalText({ number, text }: { number: string; text: string }): string {
  if (number === "") return orNoData(text);
  return text === "" ? number : `${number}. ${text}`;
}

/** Name, then base and target on a line of their own, then source and frequency. */
export function indicatorText(action: Action): string {
  const indicator = action.indicator;
  if (!indicator) return NO_DATA;
  const year = indicator.baseYear ? ` (${indicator.baseYear})` : "";
  const parts = [
    indicator.base && `${WORD.base}: ${indicator.base}${year}`,
    !indicator.base && indicator.baseYear && `${WORD.baseYear}: ${indicator.baseYear}`,
    indicator.target && `${WORD.target}: ${indicator.target}`,
    indicator.unit && `${WORD.unit}: ${indicator.unit}`,
    indicator.source && `${WORD.source}: ${indicator.source}`,
    indicator.frequency && `${WORD.frequency}: ${indicator.frequency}`,
  ].filter(Boolean);
  return parts.length === 0 ? orNoData(indicator.name) : `${orNoData(indicator.name)}\n(${parts.join("; ")})`;
}

/** Remarks, and the columns of the source that no standard column took: nothing is dropped. */
function notesText(action: Action): string {
  const extra = Object.entries(action.extra ?? {}).filter(([, value]) => !isMissing(value));
  return (
    [action.note, ...extra.map(([header, value]) => `${header}: ${value}`)]
      .filter((line) => !isMissing(line))
      .join("\n") || WORD.noNotes
  );
}

interface Candidate extends PlanColumn {
  /** Left out where no action has anything to say in it. */
  optional?: (action: Action) => boolean;
}

const CANDIDATES: readonly Candidate[] = [
  {
    header: WORD.strategicGoal,
    weight: 16,
    text: (a) => orNoData(a.strategicGoal),
    optional: (a) => !isMissing(a.strategicGoal),
  },
  { header: WORD.number, weight: 5, text: (a) => orNoData(a.number) },
  { header: WORD.action, weight: 30, text: (a) => orNoData(a.text) },
  { header: WORD.from, weight: 10, text: (a) => termText(a.from) },
  { header: WORD.to, weight: 10, text: (a) => termText(a.to) },
  { header: WORD.funding, weight: 18, text: (a) => orNoData(a.funding) },
  { header: WORD.responsible, weight: 22, text: (a) => orNoData(a.responsible) },
  { header: WORD.indicator, weight: 20, text: indicatorText, optional: (a) => a.indicator !== undefined },
  { header: WORD.cost, weight: 10, text: (a) => orNoData(a.cost), optional: (a) => !isMissing(a.cost) },
  { header: WORD.status, weight: 11, text: (a) => orNoData(a.status), optional: (a) => !isMissing(a.status) },
  { header: WORD.done, weight: 16, text: (a) => orNoData(a.done), optional: (a) => !isMissing(a.done) },
  { header: WORD.note, weight: 14, text: notesText, optional: (a) => notesText(a) !== WORD.noNotes },
];

export const GOAL_COLUMN: PlanColumn = {
  header: WORD.goal,
  weight: 20,
  text: (action) => goalText({ number: action.goalNumber, text: action.goal }),
};
export const AREA_COLUMN: PlanColumn = { header: WORD.area, weight: 14, text: (action) => orNoData(action.area) };

/** The columns this table needs, in the sheet's order; area and goal are the layout's business. */
export function planColumns(table: Table): PlanColumn[] {
  return CANDIDATES.filter(({ optional }) => !optional || table.actions.some(optional));
}

export interface GoalGroup {
  number: string;
  text: string;
  strategicGoal?: string;
  actions: Action[];
}

export interface AreaGroup {
  area: string;
  goals: GoalGroup[];
}

/** Areas and goals in the table's order, with the goals and areas that have no action. */
export function groupPlan(table: Table): AreaGroup[] {
  const areas = new Map<string, Map<string, GoalGroup>>();
  const areaOf = (area: string) => areas.get(area) ?? (areas.set(area, new Map()), areas.get(area)!);
  const goalOf = (area: string, number: string, text: string, strategicGoal: string | undefined): GoalGroup => {
    const goals = areaOf(area);
    const key = `${number}\u0000${fold(text)}`;
    const known = goals.get(key);
    if (known) return known;
    const group: GoalGroup = { number, text, actions: [], ...(strategicGoal ? { strategicGoal } : {}) };
    goals.set(key, group);
    return group;
  };
  table.areas.forEach(areaOf);
  for (const goal of table.goals) goalOf(goal.area, goal.number, goal.text, goal.strategicGoal);
  for (const action of table.actions)
    goalOf(action.area, action.goalNumber, action.goal, action.strategicGoal).actions.push(action);
  return [...areas].map(([area, goals]) => ({ area, goals: [...goals.values()] }));
}

/** The whole plan as one plain table: area and goal in every row. */
export function planTable(table: Table): PlainTable {
  const columns = [AREA_COLUMN, GOAL_COLUMN, ...planColumns(table)];
  return {
    title: table.title,
    header: columns.map(({ header }) => header),
    rows: table.actions.map((action) => columns.map(({ text }) => text(action))),
  };
}
