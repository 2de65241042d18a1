/** Small builders: a table in one expression. */
import { makeId, type Action, type Table, type Term } from "../../src/core/table";

/** "2026" → a date; "" → missing; anything else keeps its words. */
export function term(text: string): Term {
  if (/^\d{4}(-\d\d){0,2}$/.test(text)) return { kind: "date", iso: text, text };
  return text === "" || text === "-" ? { kind: "missing", text } : { kind: "unreadable", text };
}

export function action(fields: Partial<Omit<Action, "from" | "to">> & { from?: string; to?: string } = {}): Action {
  const { from = "2026", to = "2030", ...rest } = fields;
  const made: Action = {
    id: "",
    area: "Rodzina",
    goalNumber: "I",
    goal: "Sprawna pomoc rodzinie",
    number: "1",
    text: "Utworzenie klubu rodzica",
    note: "",
    funding: "budżet gminy",
    responsible: "GOPS",
    lead: "GOPS",
    partners: [],
    origin: { file: "plan.xlsx", sheet: "Działania" },
    ...rest,
    from: term(from),
    to: term(to),
  };
  return { ...made, id: made.id || makeId(made, new Set()) };
}

/** A table of the given actions; its areas and goals follow from them. */
export function table(...actions: Action[]): Table {
  const goals = new Map(
    actions.map((each) => [
      `${each.area}|${each.goalNumber}`,
      { area: each.area, number: each.goalNumber, text: each.goal, origin: each.origin },
    ]),
  );
  return {
    title: "",
    period: { from: "2026", to: "2030" },
    areas: [...new Set(actions.map((each) => each.area))],
    goals: [...goals.values()],
    actions,
    columns: [],
  };
}
