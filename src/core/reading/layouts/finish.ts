import type { Dictionary } from "../../dictionary";
import { splitResponsible } from "../../dictionary";
import { PARTNER_DIVIDER } from "../../table/cells";
import { splitOutsideBrackets } from "../../table/cut";
import { makeId } from "../../table/ids";
import { fold, isMissing, normal } from "../../table/text";
import type { Action, Goal, Indicator, Period, Table, Term, UnreadReason } from "../../table/types";
import type { Notes } from "../notes";
import { parseTerm, parseTermPair, type TermReading } from "../terms/parse-term";
import { bodiesOf as bodiesMarked, sourcesOf, timeOf } from "./from-parts";
import type { RowTools } from "./row";
import type { RawAction, RawPlan, Sourced } from "./raw-action";

/** What turning raw actions into the table needs. */
export interface FinishContext {
  /** Told by the user or by the title; dates without a year and "na bieżąco" lean on it. */
  period?: Period;
  dictionary?: Dictionary;
  tools: RowTools;
}

/**
 * Raw actions → actions: dates read, lead and partners told apart, ids given; goals and areas listed in the source's
 * order.
 */
export function finish(plan: RawPlan, context: FinishContext): Pick<Table, "areas" | "goals" | "actions"> {
  const { tools } = context;
  const used = new Set<Sourced>();
  const use = (sourced: Sourced) => {
    for (let said: Sourced | undefined = sourced; said && !used.has(said); said = said.earlier) {
      used.add(said);
      said.pieces.forEach((piece) => tools.ledger.placed(piece));
    }
  };
  const ids = givenIds(plan.actions, tools);
  const taken = new Set(ids.filter((id) => id !== ""));
  let above: Action | undefined;
  const actions = plan.actions.map((raw, index) => {
    [raw.area, raw.strategicGoal, raw.goal].forEach(use);
    above = asAbove(actionOf(raw, ids[index]!, taken, context), above, raw.where, context);
    return above;
  });
  const goals = new Map<string, Goal>();
  for (const { area, strategicGoal, goal, origin } of plan.goals) {
    [area, strategicGoal, goal].forEach(use);
    const key = [area.text, goal.number, goal.text].join("\u0000");
    if (!goals.has(key))
      goals.set(key, {
        area: area.text,
        number: goal.number,
        text: goal.text,
        ...(strategicGoal.text === "" ? {} : { strategicGoal: strategicGoal.text }),
        origin,
      });
  }
  plan.areas.forEach(use);
  const areas = [...new Set(plan.areas.map(({ text }) => text))].filter((area) => area !== "");
  return { areas, goals: [...goals.values()], actions };
}

/** Ids of the column Id; the second of two equal ones (a copied row) and a blank one get a new id later. */
function givenIds(actions: readonly RawAction[], { notes, ledger }: RowTools): string[] {
  const seen = new Set<string>();
  return actions.map(({ texts, where, idCell }) => {
    const id = texts.id ?? "";
    if (id === "") return "";
    if (seen.has(id)) {
      notes.count("reading.id-repeated", where, id);
      if (idCell) ledger.dropped(idCell);
      return "";
    }
    seen.add(id);
    return id;
  });
}

function actionOf(
  raw: RawAction,
  id: string,
  taken: Set<string>,
  { period, dictionary, tools }: FinishContext,
): Action {
  const { texts } = raw;
  const { from, to, note } = termsOf(raw, period, tools.notes);
  const responsible = texts.responsible ?? bodiesMarked(raw, "responsible").join(", ");
  const { lead, partners } = bodiesOf(raw, responsible, dictionary);
  const key = { area: raw.area.text, goalNumber: raw.goal.number, number: raw.number, text: raw.text };
  const own = id === "" ? makeId(key, taken) : id;
  taken.add(own);
  const indicator = indicatorOf(raw);
  return {
    id: own,
    ...key,
    goal: raw.goal.text,
    ...(raw.strategicGoal.text === "" ? {} : { strategicGoal: raw.strategicGoal.text }),
    from,
    to,
    note: noteOf(texts.note ?? "", note),
    funding: texts.funding ?? sourcesOf(raw).join(", "),
    responsible,
    lead,
    partners,
    ...(indicator ? { indicator } : {}),
    ...(texts.cost === undefined ? {} : { cost: texts.cost }),
    ...(texts.status === undefined ? {} : { status: texts.status }),
    ...(texts.done === undefined ? {} : { done: texts.done }),
    ...(Object.keys(raw.extra).length > 0 ? { extra: raw.extra } : {}),
    origin: raw.origin,
  };
}

/** Remarks moved from a date cell join the notes once: a table read again does not grow. */
function noteOf(written: string, moved: string): string {
  if (moved === "" || written.includes(moved)) return written;
  return written === "" ? moved : `${written}; ${moved}`;
}

function termsOf(raw: RawAction, period: Period | undefined, notes: Notes): TermReading {
  const { from, to, term } = raw.dates;
  const marked = !from && !to && !term ? timeOf(raw, period) : undefined;
  if (marked) {
    notes.count("reading.years-from-columns", raw.where, `${marked.from.text} – ${marked.to.text}`);
    return { ...marked, note: "" };
  }
  const reading = term ? parseTermPair(term.text, { period, value: term.value }) : twoCells(raw, period, notes);
  tell(reading, raw, notes);
  // A lone day may be the day of the action or its deadline: it is taken as written, and the question is put.
  if (term && reading.from.iso?.length === 10 && reading.from.iso === reading.to.iso)
    notes.count("reading.single-day", term.where, fold(term.text));
  for (const cell of [term, from, to])
    if (cell && TWO_YEARS.test(fold(cell.text)) && reading.from.iso?.endsWith("-09"))
      notes.count("reading.school-year", cell.where, fold(cell.text));
  if (term && (from || to))
    return {
      ...reading,
      ...(from ? { from: parseTerm(from.text, { period, value: from.value, end: "from" }) } : {}),
      ...(to ? { to: parseTerm(to.text, { period, value: to.value, end: "to" }) } : {}),
    };
  return reading;
}

/** Two years and a stroke, and not a word that they are a school year. */
const TWO_YEARS = /^\d{4} ?\/ ?(?:\d{2}|\d{4})(?: ?r\.?)?$/;

/** "od" and "do" in cells of their own; a whole range in the first with the second empty stands for both. */
function twoCells(raw: RawAction, period: Period | undefined, notes: Notes): TermReading {
  const { from, to } = raw.dates;
  const start = parseTermPair(from?.text ?? "", { period, value: from?.value });
  const end = parseTermPair(to?.text ?? "", { period, value: to?.value });
  const range = start.from.iso !== undefined && start.to.iso !== undefined && start.from.iso !== start.to.iso;
  if (
    end.to.kind === "missing" &&
    start.from.kind !== "missing" &&
    (range || start.from.kind === "open" || start.from.kind === "continuous") &&
    !raw.standard
  ) {
    notes.count("reading.range-in-one-cell", from!.where, fold(from!.text));
    return start;
  }
  // "od maja 2026" under "na kiedy" is a beginning: the end stays open.
  if (start.from.kind === "missing" && end.to.kind === "open" && end.from.kind === "date" && !raw.standard) {
    notes.count("reading.range-in-one-cell", to!.where, fold(to!.text));
    return end;
  }
  const note = [...new Set([start.note, end.note].filter((text) => text !== ""))].join("; ");
  return { from: start.from, to: end.to, note, ...(start.loose || end.loose ? { loose: true } : {}) };
}

const UNREAD: Readonly<Record<UnreadReason, string>> = {
  digits: "reading.unreadable-digits",
  day: "reading.unreadable-day",
  year: "reading.unreadable-year",
  words: "reading.unreadable-date",
};

const TOLD: readonly (readonly [(term: Term) => boolean, (term: Term) => string])[] = [
  [(term) => term.movedFrequency !== undefined, () => "reading.frequency-moved"],
  [(term) => term.yearFromTitle === true, () => "reading.year-from-title"],
  [(term) => term.kind === "continuous", () => "reading.continuous"],
  [(term) => term.kind === "conditional", () => "reading.conditional"],
  [(term) => term.kind === "unreadable", ({ unread }) => UNREAD[unread ?? "words"]],
];

/** What was assumed of a term, told with its own words and the place of its own cell. */
function tell({ from, to, loose }: TermReading, raw: RawAction, notes: Notes): void {
  const { dates } = raw;
  const placed = [
    { term: from, where: (dates.term ?? dates.from ?? dates.to)?.where },
    { term: to, where: (dates.term ?? dates.to ?? dates.from)?.where },
  ];
  for (const [holds, code] of TOLD) {
    const found = placed.find(({ term }) => holds(term));
    if (found) notes.count(code(found.term), found.where ?? raw.where, found.term.text);
  }
  if (loose) notes.count("reading.term-worded", placed[0]!.where ?? raw.where, from.text);
}

/** The lead from the responsible cell; partners from their own column and from what stands after "we współpracy z". */
function bodiesOf(
  raw: RawAction,
  responsible: string,
  dictionary: Dictionary | undefined,
): { lead: string; partners: string[] } {
  const split = splitResponsible(responsible, dictionary);
  const marked = bodiesMarked(raw, "partners");
  const column = raw.texts.partners === undefined && marked.length > 0 ? marked.join("; ") : raw.texts.partners;
  if (column === undefined) return { lead: split.lead, partners: [...split.partners] };
  if (raw.standard) return { lead: split.lead, partners: namesOf(column.split(PARTNER_DIVIDER.trim())) };
  const named = isMissing(column)
    ? []
    : namesOf(splitOutsideBrackets(column.replace(/(?:^|[\s,;])\d{1,2}[.)]\s*(?=\p{L})/gu, ";"), ";,"));
  const known = new Set(named.map(normal));
  return { lead: split.lead, partners: [...named, ...split.partners.filter((name) => !known.has(normal(name)))] };
}

/** "j.w." in the cell of who answers means the row above: its lead and partners, the words staying as they are. */
function asAbove(
  action: Action,
  above: Action | undefined,
  where: string,
  { dictionary, tools }: FinishContext,
): Action {
  if (!above || splitResponsible(action.responsible, dictionary).answer !== "above") return action;
  tools.notes.count("reading.as-above", where, action.responsible);
  return { ...action, lead: above.lead, partners: [...above.partners, ...action.partners] };
}

/** Names of a partners' cell as they are written: their own text is kept, so nothing of the column is lost. */
const namesOf = (parts: readonly string[]): string[] => parts.map((name) => name.trim()).filter(Boolean);

const INDICATOR: readonly (readonly [keyof Indicator, keyof RawAction["texts"]])[] = [
  ["base", "indicatorBase"],
  ["baseYear", "indicatorBaseYear"],
  ["target", "indicatorTarget"],
  ["unit", "indicatorUnit"],
  ["source", "indicatorSource"],
  ["frequency", "indicatorFrequency"],
];

function indicatorOf({ texts }: RawAction): Indicator | undefined {
  const parts = Object.fromEntries(
    INDICATOR.flatMap(([key, column]) => (texts[column] === undefined ? [] : [[key, texts[column]]])),
  );
  if (texts.indicator === undefined && Object.keys(parts).length === 0) return undefined;
  return { name: texts.indicator ?? "", ...parts };
}
