/** Uzupełnij: saving the answers of one action, the lists they are picked from, a new row. */
import type { CellEdit } from "../../core/fixing/types";
import { cellWords } from "../../core/messages/values";
import { cellText, STANDARD_HEADERS, type Action, type ColumnKey, type Table } from "../../core/table";
import { cellOf } from "../../excel";
import { usedValues } from "../parts/fill/fields";
import { dispatch, getState } from "../state/store";
import { takeEdits } from "./after-edits";
import { checkPlan } from "./check";
import { excel } from "./excel";
import { currentDictionary } from "./plan-session";
import { run } from "./run";

/** What the form shows: the cell as people read it, dates in their office form. */
export const shownText = (action: Action, column: ColumnKey): string => cellWords(standingText(action, column));

/** What stands in the cell for us: a term in the user's words where it is not a plain date. */
function standingText(action: Action, column: ColumnKey): string {
  if (column !== "from" && column !== "to") return cellText(action, column);
  const term = action[column];
  return term.kind === "date"
    ? (term.iso ?? term.text)
    : term.kind === "open" || term.kind === "frequency"
      ? ""
      : term.text;
}

/** What the table uses well first, then the dictionary's; nothing the check would condemn. */
export async function offeredFor(table: Table): Promise<Partial<Record<ColumnKey, readonly string[]>>> {
  const { offeredLists } = await import("../../core/fixing");
  return {
    ...offeredLists(table, currentDictionary()),
    from: usedValues(table, ({ from }) => cellWords(from.iso ?? ""), 12),
    to: usedValues(table, ({ to }) => cellWords(to.iso ?? ""), 12),
    status: ["planowane", "w trakcie", "zrealizowane", "zaniechane"],
  };
}

/** A step of Historia is named by what it did: "Uzupełnij: Źródło finansowania (H6)". */
function stepName(label: string, edits: readonly CellEdit[]): string {
  const { plan } = getState().check;
  const places = edits.map(({ actionId, column }) => {
    const address = plan && cellOf(plan.layout, actionId, column);
    return `${STANDARD_HEADERS[column]}${address ? ` (${address})` : ""}`;
  });
  return `${label}: ${places.join(", ")}`;
}

/** Saves what was changed; true when everything was taken. An unchanged form saves nothing and goes on. */
export async function saveAnswers(
  action: Action,
  changed: Partial<Record<ColumnKey, string>>,
  label: string,
): Promise<boolean> {
  const edits = (Object.entries(changed) as [ColumnKey, string][])
    .map(([column, after]): CellEdit => ({
      actionId: action.id,
      column,
      before: standingText(action, column),
      after: after.trim(),
    }))
    .filter(({ before, after }) => before !== after && cellWords(before) !== after);
  if (edits.length === 0) return true;
  const result = await run("fill", async () => (await excel()).applyEdits(edits, stepName(label, edits)));
  if (!result) return false;
  takeEdits(result);
  const [refused] = result.refused;
  dispatch({
    type: "notice",
    notice: refused
      ? {
          code: "fill.refused",
          values: { column: STANDARD_HEADERS[refused.edit.column], found: refused.found ?? "" },
          tone: "warning",
        }
      : {
          code: "fill.saved",
          values: { cells: result.applied.length },
          tone: "success",
          ...(result.entry === undefined ? {} : { undo: result.entry }),
        },
  });
  return !refused;
}

export async function insertBelow(action: Action): Promise<void> {
  const { area, goal, goalNumber } = action;
  const inserted = await run("fill", async () => (await excel()).insertRow(action.id, { area, goal, goalNumber }));
  if (!inserted) return;
  await checkPlan();
  if (!getState().check.plan) return;
  dispatch({ type: "desk", change: { filling: inserted.actionId, fromSheet: false } });
  dispatch({ type: "notice", notice: { code: "fill.inserted", values: { row: inserted.row }, tone: "success" } });
}
