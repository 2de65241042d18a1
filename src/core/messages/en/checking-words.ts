import type { Values } from "../catalogue";

const COLUMN: Readonly<Record<string, string>> = {
  area: "area",
  goalNumber: "goal number",
  goal: "operational goal",
  number: "number",
  action: "action",
  from: "from",
  to: "to",
  term: "term",
  funding: "source of funding",
  responsible: "responsible",
  strategicGoal: "strategic goal",
  partners: "partners",
  indicator: "indicator",
  indicatorBase: "base value",
  indicatorBaseYear: "base year",
  indicatorTarget: "target value",
  indicatorUnit: "unit",
  indicatorSource: "data source",
  indicatorFrequency: "frequency",
  cost: "cost",
  status: "status",
  done: "what was done",
  note: "notes",
  id: "id",
};

export const columnName = (key: string): string => COLUMN[key] ?? key;

/** Said after a sentence whose fact nobody has read in a source. */
export const unread = (values: Values): string =>
  values.unread ? " This was not checked in a source: look it up." : "";
