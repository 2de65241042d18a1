import type { Finding, RuleFinding } from "./types";
import type { ActiveRule } from "./severity";

const NO_FIXES: readonly string[] = [];

/** What a rule found, with what the engine knows: code, severity, scope. Keys are written out: this runs for every finding. */
export function issue(active: ActiveRule, found: RuleFinding): Finding {
  const finding: Finding = { code: active.code, severity: active.severity, scope: active.scope, values: found.values, fixes: found.fixes ?? NO_FIXES };
  if (found.actionId !== undefined) finding.actionId = found.actionId;
  if (found.goal !== undefined) finding.goal = found.goal;
  if (found.column !== undefined) finding.column = found.column;
  if (found.actionIds !== undefined) finding.actionIds = found.actionIds;
  return finding;
}
