/** Builders: a plan of an invented commune in one expression, and a finding about it. */
import type { Finding } from "../../../src/core/checking/types";
import type { Action, Table, Term } from "../../../src/core/table";
import { splitResponsible } from "../../../src/core/dictionary";

const term = (text: string): Term =>
  /^\d{4}/.test(text)
    ? { kind: "date", iso: text, text }
    : text === "" || text === "-"
      ? { kind: "missing", text }
      : { kind: "unreadable", text };

export interface ActionLike extends Partial<Omit<Action, "from" | "to">> {
  from?: string | Term;
  to?: string | Term;
}

/** An action with what the test cares about; lead and partners follow the responsible cell as reading has them. */
export function action(like: ActionLike, index = 0): Action {
  const responsible = like.responsible ?? "GOPS";
  const { lead, partners } = splitResponsible(responsible);
  return {
    id: `A${index + 1}`,
    area: "RODZINA",
    goalNumber: "I",
    goal: "Wsparcie rodzin",
    number: String(index + 1),
    text: `Działanie ${index + 1}`,
    note: "",
    funding: "budżet gminy",
    lead,
    partners,
    origin: { file: "plan.xlsx" },
    ...like,
    responsible,
    from: typeof like.from === "object" ? like.from : term(like.from ?? "2024"),
    to: typeof like.to === "object" ? like.to : term(like.to ?? "2026"),
  };
}

export function plan(...actions: ActionLike[]): Table {
  const all = actions.map(action);
  const goals = [
    ...new Map(
      all.map(({ area, goalNumber, goal, origin }) => [
        `${area}${goalNumber}${goal}`,
        { area, number: goalNumber, text: goal, origin },
      ]),
    ).values(),
  ];
  return {
    title: "",
    areas: [...new Set(all.map(({ area }) => area))],
    goals,
    actions: all,
    columns: [],
    period: { from: "2024", to: "2030" },
  };
}

export const finding = (code: string, fixes: string[], more: Partial<Finding> = {}): Finding => ({
  code,
  severity: "warning",
  scope: "row",
  actionId: "A1",
  values: {},
  fixes,
  ...more,
});
