/** Builders for the tests of rules: one action or table in one expression, about an invented commune. */
import type { Action, ColumnReading, Indicator, Table, Term, TermKind } from "../../../src/core/table";

const KINDS: Readonly<Record<string, TermKind>> = {
  "na bieżąco": "continuous",
  "praca ciągła": "continuous",
  "w razie konieczności": "conditional",
  corocznie: "frequency",
  otwarte: "open",
};

/** "2026", "2026-03", "2026-03-31" → a date; "" and "-" → missing; "na bieżąco"… by kind; other words → unreadable. */
export function term(text: string): Term {
  if (/^\d{4}(-\d\d){0,2}$/.test(text)) return { kind: "date", iso: text, text };
  if (text === "" || text === "-") return { kind: "missing", text };
  const kind = KINDS[text] ?? "unreadable";
  return { kind, text, ...(kind === "frequency" ? { movedFrequency: text } : {}) };
}

export interface Spec extends Partial<Omit<Action, "from" | "to" | "indicator" | "origin">> {
  from?: string | Term;
  to?: string | Term;
  indicator?: Indicator | string;
}

const asTerm = (value: string | Term): Term => (typeof value === "string" ? term(value) : value);

/** A sound action of the plan of Gmina Sosnówka; each field can be spoilt. */
export function act(spec: Spec = {}): Action {
  const { from = "2026", to = "2027", indicator, ...rest } = spec;
  return {
    id: "A1",
    area: "Rodzina",
    goalNumber: "I",
    goal: "Dostępna pomoc dla rodzin",
    number: "1",
    text: "Otwarcie klubu rodzica w Sosnówce",
    note: "",
    funding: "budżet gminy",
    responsible: "GOPS",
    lead: "gminny ośrodek pomocy społecznej",
    partners: [],
    origin: { file: "plan.xlsx" },
    ...rest,
    from: asTerm(from),
    to: asTerm(to),
    ...(indicator === undefined ? {} : { indicator: typeof indicator === "string" ? { name: indicator } : indicator }),
  };
}

export const ALL_COLUMNS: ColumnReading[] = (
  ["goal", "number", "action", "from", "to", "funding", "responsible"] as const
).map((column) => ({ header: column, column, confidence: "sure", how: "own" }));

/** A table of actions; ids A1, A2… and numbers 1, 2… in each goal unless given. */
export function plan(specs: readonly Spec[], extra: Partial<Table> = {}): Table {
  const numbers = new Map<string, number>();
  const actions = specs.map((spec, index) => {
    const goal = `${spec.area ?? ""}|${spec.goalNumber ?? ""}|${spec.goal ?? ""}`;
    numbers.set(goal, (numbers.get(goal) ?? 0) + 1);
    return act({ id: `A${index + 1}`, number: String(numbers.get(goal)), text: TEXTS[index % TEXTS.length], ...spec });
  });
  const goals = new Map(
    actions.map((action) => [
      `${action.area}|${action.goalNumber}|${action.goal}`,
      { area: action.area, number: action.goalNumber, text: action.goal, origin: action.origin },
    ]),
  );
  return {
    title: "",
    period: { from: "2026", to: "2035" },
    areas: [...new Set(actions.map((action) => action.area))],
    goals: [...goals.values()],
    actions,
    columns: ALL_COLUMNS,
    ...extra,
  };
}

/** Texts no two of which are alike. */
const TEXTS = [
  "Otwarcie klubu rodzica w Sosnówce",
  "Zakup busa do przewozu osób niepełnosprawnych",
  "Remont świetlicy przy ulicy Lipowej",
  "Zatrudnienie asystenta rodziny",
  "Wydanie informatora o usługach opiekuńczych",
  "Budowa podjazdu przy bibliotece",
  "Letnie półkolonie dla uczniów klas młodszych",
];
