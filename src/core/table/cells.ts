/**
 * One action's columns as text, and putting a column's content from one action into another.
 * Merging, comparing, fixing and writing all look at cells this way, so a column is spelled out once, here.
 */
import type { Action, ColumnKey, Indicator, Term } from "./types";

/** Partners stand in one cell, divided so that a name with a comma stays whole. */
export const PARTNER_DIVIDER = "; ";

const INDICATOR_FIELDS = {
  indicator: "name",
  indicatorBase: "base",
  indicatorBaseYear: "baseYear",
  indicatorTarget: "target",
  indicatorUnit: "unit",
  indicatorSource: "source",
  indicatorFrequency: "frequency",
} as const satisfies Partial<Record<ColumnKey, keyof Indicator>>;

type IndicatorColumn = keyof typeof INDICATOR_FIELDS;

function isIndicatorColumn(column: ColumnKey): column is IndicatorColumn {
  return column in INDICATOR_FIELDS;
}

/** "na bieżąco" keeps its words even where the period gave it an end: the cell says the words. */
function termText(term: Term): string {
  return term.kind === "date" ? (term.iso ?? term.text) : term.text;
}

const READ: Readonly<Record<Exclude<ColumnKey, IndicatorColumn>, (action: Action) => string>> = {
  area: (a) => a.area,
  goalNumber: (a) => a.goalNumber,
  goal: (a) => a.goal,
  number: (a) => a.number,
  action: (a) => a.text,
  from: (a) => termText(a.from),
  to: (a) => termText(a.to),
  funding: (a) => a.funding,
  responsible: (a) => a.responsible,
  strategicGoal: (a) => a.strategicGoal ?? "",
  partners: (a) => a.partners.join(PARTNER_DIVIDER),
  cost: (a) => a.cost ?? "",
  status: (a) => a.status ?? "",
  done: (a) => a.done ?? "",
  note: (a) => a.note,
  id: (a) => a.id,
};

/**
 * What the action has in a column, as text: "" when nothing; a date as its ISO form, any other term in its own words.
 */
export function cellText(action: Action, column: ColumnKey): string {
  return isIndicatorColumn(column) ? (action.indicator?.[INDICATOR_FIELDS[column]] ?? "") : READ[column](action);
}

const SAME_NAME = [
  "area",
  "goalNumber",
  "goal",
  "number",
  "from",
  "to",
  "funding",
  "strategicGoal",
  "partners",
  "cost",
  "status",
  "done",
  "note",
  "id",
] as const;

/**
 * The action with one column taken over from another action, terms with their precision and marks. The lead goes with
 * "responsible".
 */
export function withCellOf(action: Action, other: Action, column: ColumnKey): Action {
  if (isIndicatorColumn(column)) {
    const indicator = {
      ...(action.indicator ?? { name: "" }),
      [INDICATOR_FIELDS[column]]: other.indicator?.[INDICATOR_FIELDS[column]],
    };
    return { ...action, indicator };
  }
  if (column === "action") return { ...action, text: other.text };
  if (column === "responsible") return { ...action, responsible: other.responsible, lead: other.lead };
  const name = SAME_NAME.find((key) => key === column)!;
  return { ...action, [name]: other[name] };
}

/** The action with plain text in a column. Terms are not taken: understanding a date is reading's work. */
export function withText(action: Action, column: Exclude<ColumnKey, "from" | "to" | "id">, text: string): Action {
  if (isIndicatorColumn(column))
    return { ...action, indicator: { ...(action.indicator ?? { name: "" }), [INDICATOR_FIELDS[column]]: text } };
  if (column === "action") return { ...action, text };
  if (column === "partners")
    return {
      ...action,
      partners: text
        .split(";")
        .map((part) => part.trim())
        .filter(Boolean),
    };
  return { ...action, [column]: text };
}
