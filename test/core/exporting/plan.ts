import type { Action, Table } from "../../../src/core/table";

/** A term as the reader makes it of a plain year, or of nothing. */
export const year = (text: string): Action["from"] =>
  text === "" ? { kind: "missing", text } : { kind: "date", iso: text, text };

let count = 0;

/** An action with everything said, changed by `more`. */
export function action(more: Partial<Action> = {}): Action {
  count++;
  return {
    id: `ID${String(count).padStart(6, "0")}`,
    area: "RODZINA",
    goalNumber: "I",
    goal: "Rodziny radzą sobie",
    number: "1",
    text: "Zatrudnienie asystenta rodziny.",
    from: year("2026"),
    to: year("2032"),
    note: "",
    funding: "budżet gminy",
    responsible: "GOPS",
    lead: "GOPS",
    partners: [],
    origin: { file: "plan.docx" },
    ...more,
  };
}

/** A table of these actions; areas and goals in order of first appearance, then the extra ones. */
export function plan(actions: Action[], more: Partial<Table> = {}): Table {
  const goals = [
    ...new Map(
      actions.map((each) => [
        `${each.area}|${each.goalNumber}|${each.goal}`,
        { area: each.area, number: each.goalNumber, text: each.goal, origin: each.origin },
      ]),
    ).values(),
  ];
  return {
    title: "Strategia na lata 2026–2032",
    areas: [...new Set(actions.map(({ area }) => area))],
    goals,
    actions,
    columns: [],
    ...more,
  };
}
