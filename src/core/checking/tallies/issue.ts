import type { Finding, RuleFinding, Severity } from "../types";
import type { ActiveRule } from "../settings/severity";

const NO_FIXES: readonly string[] = [];

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

const capped = (severity: Severity, atMost: Severity | undefined): Severity =>
  atMost !== undefined && WEIGHT[atMost] > WEIGHT[severity] ? atMost : severity;

/**
 * What a rule found, with what the engine knows: code, severity, scope. Every finding has all keys in one order, those
 * that do not apply as undefined: this runs for every finding, and objects of one shape are made and read several times
 * faster.
 */
export function issue(active: ActiveRule, found: RuleFinding): Finding {
  return {
    code: active.code,
    severity: found.atMost === undefined || active.chosen ? active.severity : capped(active.severity, found.atMost),
    scope: active.scope,
    actionId: found.actionId,
    goal: found.goal,
    column: found.column,
    values: found.values,
    actionIds: found.actionIds,
    fixes: found.fixes ?? NO_FIXES,
    basis: found.basis,
    assumed: found.assumed,
  };
}
