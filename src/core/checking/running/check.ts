import type { Table } from "../../table/types";
import type { CheckOptions } from "../settings/options";
import type { CheckResult } from "../types";
import { setUp } from "./context";
import { run } from "./run";

/**
 * Holds a table against the catalogue (../shared/rules.md). Findings come in a fixed order: about the table, about
 * goals, then row by row. Never throws for what the table contains.
 */
export function check(table: Table, options: CheckOptions = {}): CheckResult {
  return run(setUp(table, options), table);
}
