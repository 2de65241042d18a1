import { exportingSentence } from "../../messages/exporting";
import type { Locale } from "../../messages/catalogue";
import type { AuditResult } from "./types";

/**
 * What was checked, line by line, and the verdict last: only a file with every requirement met is called accessible.
 */
export function auditReport(result: AuditResult, locale: Locale = "pl"): string[] {
  const failed = result.checks.filter(({ passed }) => !passed).length;
  const verdict = {
    code: result.accessible ? "audit.accessible" : "audit.inaccessible",
    values: { checks: result.checks.length, failed },
  };
  const lines = result.checks.flatMap(({ passed, messages }) =>
    messages.map((message) => `${passed ? "✓" : "✗"} ${exportingSentence(message, locale) ?? message.code}`),
  );
  return [...lines, exportingSentence(verdict, locale)!];
}
