/**
 * What is wrong in more than half of the rows is one thing wrong with the table: said once, with a count and with the
 * rows it stands for. Judged after suppressions, so that what somebody has settled counts no more.
 */
import type { ActiveRule } from "../settings/severity";
import type { Finding } from "../types";

/** Two rows of three are an accident. */
const ENOUGH = 3;

/** Findings of the same rows as before where nothing is gathered: the same array. */
export function gatherRows(findings: Finding[], active: readonly ActiveRule[], total: number): Finding[] {
  const counts = new Map<string, number>();
  for (const { rule, code } of active) if (rule.gathered) counts.set(code, 0);
  for (let index = 0; index < findings.length; index++) {
    const { code, scope } = findings[index]!;
    const count = scope === "row" ? counts.get(code) : undefined;
    if (count !== undefined) counts.set(code, count + 1);
  }
  for (const [code, count] of counts) if (count < ENOUGH || count * 2 <= total) counts.delete(code);
  if (counts.size === 0) return findings;
  const parts = new Map<string, Finding[]>();
  const left: Finding[] = [];
  for (const finding of findings) {
    if (finding.scope !== "row" || !counts.has(finding.code)) left.push(finding);
    else {
      const list = parts.get(finding.code);
      if (list) list.push(finding);
      else parts.set(finding.code, [finding]);
    }
  }
  const rank = new Map(active.map((each) => [each.code, each.rank]));
  const whole = [
    ...left.filter(({ scope }) => scope === "table"),
    ...[...parts.values()].map((each) => joined(each, total)),
  ];
  whole.sort((a, b) => rank.get(a.code)! - rank.get(b.code)!);
  return [...whole, ...left.filter(({ scope }) => scope !== "table")];
}

const WEIGHT = { error: 0, warning: 1, hint: 2 } as const;

/** One finding for all of them, as grave as the gravest. */
function joined(parts: readonly Finding[], total: number): Finding {
  const first = parts[0]!;
  const columns = [
    ...new Set(parts.flatMap(({ values }) => (Array.isArray(values.columns) ? values.columns : []))),
  ] as string[];
  return {
    ...first,
    severity: parts.reduce(
      (least, { severity }) => (WEIGHT[severity] < WEIGHT[least] ? severity : least),
      first.severity,
    ),
    scope: "table",
    actionId: undefined,
    actionIds: [...new Set(parts.map(({ actionId }) => actionId!))],
    values: { gathered: 1, count: parts.length, total, ...(columns.length > 0 ? { columns } : {}) },
    fixes: [],
    parts,
  };
}

/** The findings row by row again: what a person answers one by one. */
export function rowByRow(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => finding.parts ?? [finding]);
}
