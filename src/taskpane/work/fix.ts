/**
 * Mending: the edits of proposals go to Excel in one command, which is one step of undo; what changed meanwhile is
 * refused, and said.
 */
import type { CellEdit, Proposal } from "../../core/fixing/types";
import { PANE } from "../../core/messages/pane";
import { dispatch, getState } from "../state/store";
import { takeEdits } from "./after-edits";
import { excel } from "./excel";
import { run } from "./run";

/** Two proposals may mend one cell: the first wins, the second finds what it needs at the next check. */
function editsOf(proposals: readonly Proposal[]): CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const edit of proposals.flatMap(({ edits: own, alsoIn }) => [...own, ...alsoIn])) {
    const key = `${edit.actionId}|${edit.column}`;
    if (!edits.has(key)) edits.set(key, edit);
  }
  return [...edits.values()];
}

export async function applyProposals(proposals: readonly Proposal[], label: string): Promise<void> {
  const edits = editsOf(proposals);
  if (edits.length === 0) return;
  const result = await run("fix", async () => (await excel()).applyEdits(edits, label));
  if (!result) return;
  takeEdits(result);
  dispatch({
    type: "notice",
    notice: {
      code: "check.fixed",
      values: { count: result.applied.length, refused: result.refused.length },
      tone: result.refused.length > 0 ? "warning" : "success",
      ...(result.entry === undefined ? {} : { undo: result.entry }),
    },
  });
}

export async function fixAllSafe(): Promise<void> {
  const { locale, check } = getState();
  await applyProposals(
    check.safe.map((proposal) => ({ ...proposal, alsoIn: [] })),
    PANE[locale]["check.fixSafe"]({ count: check.safe.reduce((sum, { edits }) => sum + edits.length, 0) }),
  );
}
