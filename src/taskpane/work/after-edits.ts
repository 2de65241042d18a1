/** After edits of our own the table is brought up to date here, from what was applied: Excel need not be read again. */
import type { EditResult } from "../../excel";
import type { ColumnKey } from "../../core/table";
import { dispatch, getState } from "../state/store";
import { publish } from "./check";
import { currentChecker, currentDictionary, currentSettings } from "./plan-session";
import { withCells } from "../../core/reading";

/** What was refused stands otherwise on the sheet than here: the result says so until the next check. */
export function takeEdits(result: EditResult): void {
  const { plan } = getState().check;
  if (!plan) return;
  const checker = currentChecker(plan.table);
  const by = { dictionary: currentDictionary(), period: currentSettings().frame.period ?? plan.table.period };
  const changes = new Map<string, Partial<Record<ColumnKey, string>>>();
  for (const { actionId, column, after } of result.applied)
    changes.set(actionId, { ...changes.get(actionId), [column]: after });
  for (const action of plan.table.actions) {
    const cells = changes.get(action.id);
    if (cells) checker.update(withCells(action, cells, by));
  }
  publish({ ...plan, table: checker.table() }, checker.result());
  const rows = new Set(result.refused.map(({ edit }) => edit.actionId)).size;
  if (rows > 0) dispatch({ type: "check", event: { type: "stale", why: "edited", rows } });
}
