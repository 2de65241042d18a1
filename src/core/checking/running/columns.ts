/** How full each column is: of every action its cell is filled, unclear (somebody must look at it) or missing. */
import { cellText } from "../../table/cells";
import type { Action, ColumnKey, Table } from "../../table/types";
import { isGap } from "../texts/gap";
import type { Finding } from "../types";
import { rowByRow } from "./gather";

export interface ColumnQuality {
  column: ColumnKey;
  filled: number;
  unclear: number;
  missing: number;
}

/** What an action cannot do without: shown though the table has no such column. */
const NEEDED: readonly ColumnKey[] = ["action", "from", "to", "funding", "responsible"];

function missing(action: Action, column: ColumnKey): boolean {
  if (column !== "from" && column !== "to") return isGap(cellText(action, column));
  return action[column].kind === "missing";
}

/**
 * `findings` as the check gives them; hints make no cell unclear. Columns without a finding but the needed are
 * left out.
 */
export function columnQuality({ actions }: Table, findings: readonly Finding[]): ColumnQuality[] {
  const suspects = new Map<ColumnKey, Set<string>>();
  for (const { column, actionId, severity } of rowByRow(findings)) {
    if (!column || !actionId || severity === "hint") continue;
    const ids = suspects.get(column) ?? new Set();
    suspects.set(column, ids.add(actionId));
  }
  const others = [...suspects.keys()].filter((column) => !NEEDED.includes(column));
  const qualities = [...NEEDED, ...others].map((column) => {
    const quality = { column, filled: 0, unclear: 0, missing: 0 };
    for (const action of actions) {
      if (missing(action, column)) quality.missing++;
      else if (suspects.get(column)?.has(action.id)) quality.unclear++;
      else quality.filled++;
    }
    return quality;
  });
  // A column that nobody has begun is one finding about the table, not as many gaps as there are rows.
  return qualities.filter(({ column, missing: gaps }) => NEEDED.includes(column) || gaps < actions.length);
}
