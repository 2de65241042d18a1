/** What a rule weighs in a profile, and whether it runs at all. */
import type { ProfileName, RowRule, Rule, Scope, Severity, SeverityByRule } from "../types";

/**
 * The office's own choice first, then the rule's weight in the profile, then its weight in the catalogue. The profile
 * "warsztat" keeps errors and what rules name for it (`inProfile.warsztat`): a room cannot answer the rest.
 */
export function severityOf(rule: Rule, profile: ProfileName, own: SeverityByRule = {}): Severity | "off" {
  const chosen = own[rule.code] ?? rule.inProfile?.[profile];
  if (chosen !== undefined) return chosen;
  return profile === "warsztat" && rule.severity !== "error" ? "off" : rule.severity;
}

export interface ActiveRule<Kind extends Rule = Rule> {
  rule: Kind;
  code: string;
  scope: Scope;
  severity: Severity;
  /** The office has chosen it: then nothing caps it. */
  chosen: boolean;
  /** The rule's own `check`, kept here because rules have many shapes and this one; rules do not use `this`. */
  check: RowRule["check"] | undefined;
  /** Place in the catalogue. */
  rank: number;
}

/** The rules that run, in the order of the catalogue. */
export function activeRules(rules: readonly Rule[], profile: ProfileName, own?: SeverityByRule): ActiveRule[] {
  const active: ActiveRule[] = [];
  rules.forEach((rule, rank) => {
    const severity = severityOf(rule, profile, own);
    if (severity !== "off")
      active.push({
        rule,
        code: rule.code,
        scope: rule.scope,
        severity,
        chosen: own?.[rule.code] !== undefined,
        check: "check" in rule ? rule.check : undefined,
        rank,
      });
  });
  return active;
}
