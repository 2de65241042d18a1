import type { ColumnKey } from "./types";

/** Headers of the standard table, in the order of the sheet: the nine it always has, the optional ones, then Id. */
export const STANDARD_HEADERS: Readonly<Record<ColumnKey, string>> = {
  area: "Obszar",
  goalNumber: "Nr celu",
  goal: "Cel operacyjny",
  number: "Nr",
  action: "Działanie",
  from: "Od kiedy",
  to: "Do kiedy",
  funding: "Źródło finansowania",
  responsible: "Odpowiedzialny",
  strategicGoal: "Cel strategiczny",
  partners: "Partnerzy",
  indicator: "Wskaźnik",
  indicatorBase: "Wskaźnik – wartość bazowa",
  indicatorBaseYear: "Wskaźnik – rok bazowy",
  indicatorTarget: "Wskaźnik – wartość docelowa",
  indicatorUnit: "Wskaźnik – jednostka",
  indicatorSource: "Wskaźnik – źródło danych",
  indicatorFrequency: "Wskaźnik – częstotliwość",
  cost: "Koszt",
  status: "Status",
  done: "Co zrobiono",
  note: "Uwagi",
  id: "Id",
};

/** The columns every standard table has, besides Id, which always stands last. */
export const REQUIRED_COLUMNS: readonly ColumnKey[] = [
  "area",
  "goalNumber",
  "goal",
  "number",
  "action",
  "from",
  "to",
  "funding",
  "responsible",
];

/** The optional columns in their order; a table shows those its source had or the user turned on. */
export const OPTIONAL_COLUMNS: readonly ColumnKey[] = [
  "strategicGoal",
  "partners",
  "indicator",
  "indicatorBase",
  "indicatorBaseYear",
  "indicatorTarget",
  "indicatorUnit",
  "indicatorSource",
  "indicatorFrequency",
  "cost",
  "status",
  "done",
  "note",
];
