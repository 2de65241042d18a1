/**
 * Findings into a result: severities counted, suppressed and accepted ones put aside, settings that no longer fit
 * named.
 */
import type { Message } from "../../table/read-result";
import type { Action, Table } from "../../table/types";
import type { CheckResult, Finding } from "../types";
import type { Setup } from "./context";
import { RULES } from "../registry";
import { gatherRows } from "./gather";

export class Collector {
  private findings: Finding[] = [];
  private readonly suppressed: CheckResult["suppressed"] = [];
  private readonly accepted: Finding[] = [];
  private readonly assumed: Finding[] = [];

  constructor(private readonly setup: Setup) {}

  take(finding: Finding, action: Action | undefined): void {
    const verdict = this.setup.accepting.idle ? undefined : this.setup.accepting.judge(finding, action);
    if (!verdict || verdict.kind === "open") (finding.assumed ? this.assumed : this.findings).push(finding);
    else if (verdict.kind === "suppressed") this.suppressed.push({ finding, suppressionIndex: verdict.index });
    // What was confirmed is settled: it is not shown among what the baseline accepts.
    else if (!finding.assumed) this.accepted.push(finding);
  }

  /**
   * Takes all of them as they are when nobody has suppressed or accepted anything; false when they must be judged one
   * by one.
   */
  takeAll(findings: Finding[]): boolean {
    if (!this.setup.accepting.idle) return false;
    if (findings.some((finding) => finding.assumed)) return false;
    this.findings = this.findings.length === 0 ? findings : [...this.findings, ...findings];
    return true;
  }

  result(table: Table): CheckResult {
    const { setup, suppressed, accepted, assumed } = this;
    const findings = gatherRows(this.findings, setup.active, table.actions.length);
    const totals = { error: 0, warning: 0, hint: 0 };
    for (let index = 0; index < findings.length; index++) totals[findings[index]!.severity]++;
    return {
      findings,
      totals,
      suppressed,
      accepted,
      assumed,
      kind: setup.context.kind.id,
      checked: { actions: table.actions.length, columns: checkedColumns(table), rules: setup.active.length },
      messages: this.messages(),
      ...(setup.context.period ? { period: setup.context.period } : {}),
    };
  }

  private messages(): Message[] {
    const { accepting, active, options } = this.setup;
    if (accepting.silent && !options.severityByRule) return [];
    // Codes that mean something: of the whole catalogue and of the rules given.
    const catalogue = new Set([...RULES, ...(options.rules ?? [])].map((rule) => rule.code));
    const used = new Set(this.suppressed.map((each) => each.suppressionIndex));
    const strangers = Object.keys(options.severityByRule ?? {}).filter((code) => !catalogue.has(code));
    return [
      ...accepting.messages(used, catalogue, new Set(active.map((each) => each.rule.code))),
      ...strangers.map((rule) => ({ code: "severity-unknown-rule", values: { rule } })),
    ];
  }
}

/**
 * Columns that rules look into; numbering, ids and remarks are none of them, and a goal standing in the action's column
 * is one.
 */
const CHECKED: ReadonlySet<string> = new Set([
  "goal",
  "strategicGoal",
  "action",
  "from",
  "to",
  "funding",
  "responsible",
  "partners",
  "indicator",
  "cost",
  "status",
]);

/** How many of them the table was read with; the same for a source and for the standard sheet made of it. */
function checkedColumns(table: Table): number {
  const ends = (column: string) => (column === "term" ? ["from", "to"] : [column]);
  return new Set(table.columns.flatMap((reading) => ends(reading.column)).filter((column) => CHECKED.has(column))).size;
}
