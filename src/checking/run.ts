/**
 * The check itself, as a generator that gives way after every handful of rows: `check` runs it through, `checkInSlices` lets the
 * pane breathe. The findings come in a fixed order: the table's, the goals', then row by row.
 */
import type { Action, Table } from "../table/types";
import type { CheckContext, CheckResult, Finding, Rule, RowRule, Tally, TableRule, TallyRule } from "./types";
import type { ActiveRule } from "./severity";
import { orderOf, type Setup } from "./context";
import { Collector } from "./collect";
import { issue } from "./issue";
import { NOTHING } from "./nothing";

/** Rows, or pieces of a tally's work, done between two chances to give way. */
const HANDFUL = 200;

export const isRowRule = (active: ActiveRule): active is ActiveRule<RowRule> => "check" in active.rule;
export const isTableRule = (active: ActiveRule): active is ActiveRule<TableRule> => "checkTable" in active.rule;
export const isTallyRule = (active: ActiveRule): active is ActiveRule<TallyRule> => "tally" in active.rule;

/** All findings of the row rules about one action, appended to `into` in the order of the catalogue. */
export function checkRow(rules: readonly ActiveRule<RowRule>[], action: Action, context: CheckContext, into: Finding[]): void {
  for (let index = 0; index < rules.length; index++) {
    const active = rules[index]!;
    const found = active.check!(action, context);
    for (let each = 0; each < found.length; each++) into.push(issue(active, found[each]!));
  }
}

const LEVEL = { table: 0, goal: 1, row: 2 } as const;

/** Table and goal findings in the order they are shown, and row findings of table rules by their action. */
export interface Overview {
  above: Finding[];
  byAction: Map<string, Finding[]>;
}

export function overview(issued: readonly { active: ActiveRule<Rule>; findings: readonly Finding[] }[]): Overview {
  const above: Finding[] = [];
  const byAction = new Map<string, Finding[]>();
  for (const { findings } of [...issued].sort((a, b) => LEVEL[a.active.rule.scope] - LEVEL[b.active.rule.scope] || a.active.rank - b.active.rank))
    for (const finding of findings) {
      if (finding.scope !== "row" || finding.actionId === undefined) above.push(finding);
      else byAction.set(finding.actionId, [...(byAction.get(finding.actionId) ?? []), finding]);
    }
  return { above, byAction };
}

export interface Progress {
  done: number;
  total: number;
}

/** What the rules say of single rows, until it is known what comes before it: findings one after another, and where each row's end. */
interface RowFindings {
  findings: Finding[];
  ends: Int32Array;
}

export function* run(setup: Setup, table: Table): Generator<Progress, CheckResult> {
  const { context, active } = setup;
  const { actions } = table;
  const total = actions.length * 2;
  const order = orderOf(actions);
  const issued: { active: ActiveRule; findings: Finding[] }[] = [];

  const tallies: { active: ActiveRule<TallyRule>; tally: Tally }[] = active.filter(isTallyRule).map((each) => ({ active: each, tally: each.rule.tally(context) }));
  const rowRules = active.filter(isRowRule);
  const rows: RowFindings = { findings: [], ends: new Int32Array(actions.length) };
  for (let start = 0; start < actions.length; start += HANDFUL) {
    const end = Math.min(start + HANDFUL, actions.length);
    lookAt(actions, start, end, tallies.map(({ tally }) => tally), rowRules, context, rows);
    yield { done: end, total };
  }
  for (const { active: each, tally } of tallies) {
    while (tally.settle && !tally.settle(HANDFUL)) yield { done: actions.length, total };
    issued.push({ active: each, findings: tally.findings(order).map((found) => issue(each, found)) });
    yield { done: actions.length, total };
  }
  for (const each of active.filter(isTableRule)) issued.push({ active: each, findings: each.rule.checkTable(context).map((found) => issue(each, found)) });

  const { above, byAction } = overview(issued);
  const collector = new Collector(setup);
  for (const finding of above) collector.take(finding, undefined);
  // Nothing to weave in and nothing to judge.
  if (byAction.size === 0 && collector.takeAll(rows.findings)) return collector.result(table);
  for (let start = 0; start < actions.length; start += HANDFUL) {
    const end = Math.min(start + HANDFUL, actions.length);
    gather(collector, actions, start, end, rows, byAction);
    yield { done: actions.length + end, total };
  }
  return collector.result(table);
}

/** Shows some rows to the tallies and to the rules of single rows, while each is at hand. Apart from the generator, whose loops run slower. */
function lookAt(actions: readonly Action[], start: number, end: number, tallies: readonly Tally[], rules: readonly ActiveRule<RowRule>[], context: CheckContext, { findings, ends }: RowFindings): void {
  const checks = rules.map((active) => active.check!);
  for (let place = start; place < end; place++) {
    const action = actions[place]!;
    for (let index = 0; index < tallies.length; index++) tallies[index]!.add(action);
    for (let index = 0; index < checks.length; index++) {
      const found = checks[index]!(action, context);
      if (found !== NOTHING) for (let each = 0; each < found.length; each++) findings.push(issue(rules[index]!, found[each]!));
    }
    ends[place] = findings.length;
  }
}

/** Findings of some rows: of each row's own rules, then what rules over the table say about it. */
function gather(collector: Collector, actions: readonly Action[], start: number, end: number, { findings, ends }: RowFindings, byAction: Overview["byAction"]): void {
  for (let place = start, at = place > 0 ? ends[place - 1]! : 0; place < end; place++) {
    const action = actions[place]!;
    for (; at < ends[place]!; at++) collector.take(findings[at]!, action);
    const extra = byAction.size > 0 ? byAction.get(action.id) : undefined;
    if (!extra) continue;
    byAction.delete(action.id);
    for (const finding of extra) collector.take(finding, action);
  }
}
