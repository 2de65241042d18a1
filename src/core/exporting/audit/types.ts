import type { Message } from "../../table/read-result";

/** One requirement that was looked at, and what was found: a sentence when it is met, one per place when it is not. */
export interface AuditCheck {
  requirement: string;
  passed: boolean;
  messages: Message[];
}

export interface AuditResult {
  /** True only when every requirement is met. Nothing that was not checked is called accessible. */
  accessible: boolean;
  checks: AuditCheck[];
}

/** The check of a requirement from the places where it fails. `values` fill the sentence for "met". */
export function checkOf(
  requirement: string,
  failures: readonly Message["values"][],
  values: Message["values"],
  failedCode = `audit.${requirement}.failed`,
): AuditCheck {
  const passed = failures.length === 0;
  return {
    requirement,
    passed,
    messages: passed
      ? [{ code: `audit.${requirement}`, values }]
      : failures.map((each) => ({ code: failedCode, values: each })),
  };
}

export function auditOf(checks: AuditCheck[]): AuditResult {
  return { accessible: checks.length > 0 && checks.every(({ passed }) => passed), checks };
}
