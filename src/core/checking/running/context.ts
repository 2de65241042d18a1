import type { Action, IsoDate, Table } from "../../table/types";
import type { CheckContext, Frame } from "../types";
import type { CheckOptions } from "../settings/options";
import { BUILT_IN_FACTS } from "../../facts";
import { guessKind, kindOf } from "../../kinds";
import { yearNumber } from "../time/dates";
import { Presence } from "../tallies/presence";
import { goalBook } from "../tallies/goal-book";
import { readingsOf } from "../texts/readings";
import { RULES } from "../registry";
import { Accepting } from "../settings/accepting";
import { activeRules, type ActiveRule } from "../settings/severity";

/** One check's settings, ready to run: what the slow, the live and the whole check have in common. */
export interface Setup {
  context: CheckContext;
  presence: Presence;
  accepting: Accepting;
  active: ActiveRule[];
  options: CheckOptions;
}

const UNKNOWN_FRAME: Frame = { level: "nieznany" };

function today(): IsoDate {
  return new Date().toISOString().slice(0, 10);
}

export function setUp(table: Table, options: CheckOptions): Setup {
  const rules = options.rules ?? RULES;
  const frame: Frame = { ...UNKNOWN_FRAME, ...options.frame };
  const profile = options.profile ?? "kontrola";
  const presence = new Presence(table.columns);
  if (presence.counting) for (const action of table.actions) presence.count(action, 1);
  const period = frame.period ?? table.period;
  const facts = options.facts ?? BUILT_IN_FACTS;
  const context: CheckContext = {
    table,
    frame,
    profile,
    kind: kindOf(frame.kind ?? kindFor(table, frame), facts),
    facts,
    period,
    years: period && { from: yearNumber(period.from), to: yearNumber(period.to) },
    absent: presence.absent(),
    hasStatus: () => presence.hasStatus(table.actions),
    readings: readingsOf(options.dictionary, frame, facts),
    goals: goalBook(),
  };
  return {
    context,
    presence,
    accepting: new Accepting(
      options.suppressions ?? [],
      options.baseline,
      options.today ?? frame.referenceDate ?? today(),
      options.confirmed,
    ),
    active: activeRules(rules, profile, options.severityByRule),
    options,
  };
}

/** What the table itself says it is, where the office has said nothing. */
export const kindFor = (table: Table, frame: Partial<Frame>) => guessKind(table, frame.name)?.kind;

/** Place of each action, by identity: two rows with one id are still two rows. */
export function orderOf(actions: readonly Action[]): (action: Action) => number {
  let places: Map<Action, number> | undefined;
  return (action) => (places ??= new Map(actions.map((each, index) => [each, index]))).get(action) ?? actions.length;
}
