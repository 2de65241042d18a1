/**
 * Scripts that measure the product from outside name this path; the code is in `src/core/checking`. They ask what is
 * noticed of a cell, whether it is shown as a finding or to be confirmed, so here both stand in one list.
 */
import { check as hold, type CheckOptions, type CheckResult } from "../core/checking";
import type { Table } from "../core/table";

export * from "../core/checking";

export function check(table: Table, options?: CheckOptions): CheckResult {
  const result = hold(table, options);
  return { ...result, findings: [...result.findings, ...result.assumed] };
}
