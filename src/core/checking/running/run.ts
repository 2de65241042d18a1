/**
 * The check itself, from nothing to the findings in their fixed order: the table's, the goals', then row by row. What
 * stays true from edit to edit, and gives way while it is made, is `live.ts`; both give the same result.
 */
import { addTo } from "../../table/groups";
import type { Action, Table } from "../../table/types";
import type { CheckContext, CheckResult, Finding, Rule, RowRule, Tally, TableRule, TallyRule } from "../types";
import type { ActiveRule } from "../settings/severity";
import { orderOf, type Setup } from "./context";
import { Collector } from "./collect";
import { issue } from "../tallies/issue";

export const isRowRule = (active: ActiveRule): active is ActiveRule<RowRule> => "check" in active.rule;
export const isTableRule = (active: ActiveRule): active is ActiveRule<TableRule> => "checkTable" in active.rule;
export const isTallyRule = (active: ActiveRule): active is ActiveRule<TallyRule> => "tally" in active.rule;

/** All findings of the row rules about one action, appended to `into` in the order of the catalogue. */
export function checkRow(
  rules: readonly ActiveRule<RowRule>[],
  action: Action,
  context: CheckContext,
  into: Finding[],
): void {
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
  for (const { findings } of [...issued].sort(
    (a, b) => LEVEL[a.active.rule.scope] - LEVEL[b.active.rule.scope] || a.active.rank - b.active.rank,
  ))
    for (const finding of findings) {
      if (finding.scope !== "row" || finding.actionId === undefined) above.push(finding);
      else addTo(byAction, finding.actionId, finding);
    }
  return { above, byAction };
}

/**
 * What the rules say of single rows, until it is known what comes before it: findings one after another, and where each
 * row's end.
 */
interface RowFindings {
  findings: Finding[];
  ends: Int32Array;
}

export function run(setup: Setup, table: Table): CheckResult {
  const { context, active } = setup;
  const { actions } = table;
  const order = orderOf(actions);
  const tallies: { active: ActiveRule<TallyRule>; tally: Tally }[] = active
    .filter(isTallyRule)
    .map((each) => ({ active: each, tally: each.rule.tally(context) }));
  const rows = lookAt(
    actions,
    tallies.map(({ tally }) => tally),
    active.filter(isRowRule),
    context,
  );
  const { above, byAction } = overview([
    ...tallies.map(({ active: each, tally }) => ({
      active: each,
      findings: tally.findings(order).map((found) => issue(each, found)),
    })),
    ...active
      .filter(isTableRule)
      .map((each) => ({ active: each, findings: each.rule.checkTable(context).map((found) => issue(each, found)) })),
  ]);
  const collector = new Collector(setup);
  for (const finding of above) collector.take(finding, undefined);
  // Nothing to weave in and nothing to judge: the findings of the rows are the result as they are.
  if (byAction.size > 0 || !collector.takeAll(rows.findings)) gather(collector, actions, rows, byAction);
  return collector.result(table);
}

/** Shows each row to the tallies and to the rules of single rows, while it is at hand. */
function lookAt(
  actions: readonly Action[],
  tallies: readonly Tally[],
  rules: readonly ActiveRule<RowRule>[],
  context: CheckContext,
): RowFindings {
  const findings: Finding[] = [];
  const ends = new Int32Array(actions.length);
  for (let place = 0; place < actions.length; place++) {
    const action = actions[place]!;
    for (let index = 0; index < tallies.length; index++) tallies[index]!.add(action);
    checkRow(rules, action, context, findings);
    ends[place] = findings.length;
  }
  return { findings, ends };
}

/** Findings of each row: of its own rules, then what rules over the table say about it. */
function gather(
  collector: Collector,
  actions: readonly Action[],
  { findings, ends }: RowFindings,
  byAction: Overview["byAction"],
): void {
  for (let place = 0, at = 0; place < actions.length; place++) {
    const action = actions[place]!;
    for (; at < ends[place]!; at++) collector.take(findings[at]!, action);
    const extra = byAction.size > 0 ? byAction.get(action.id) : undefined;
    if (!extra) continue;
    byAction.delete(action.id);
    for (const finding of extra) collector.take(finding, action);
  }
}
