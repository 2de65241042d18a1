/** Następca: what is due, what would change, and the change itself as one step of undo. */
import type { Finding } from "../../../core/checking/types";
import { dueSuccessions, planSuccession, type SuccessionRequest } from "../../../core/fixing";
import type { MessageValue } from "../../../core/table/read-result";
import { dispatch, getState } from "../../state/store";
import { takeEdits } from "../after-edits";
import { recheck } from "../check";
import { excel } from "../excel";
import { dictionaryModel } from "../plan-models";
import { currentDictionary, currentSettings, setDictionary } from "../plan-session";
import { run } from "../run";

export function lookForDue(): void {
  const { plan } = getState().check;
  if (plan)
    dispatch({
      type: "team",
      change: { due: dueSuccessions(plan.table, currentDictionary(), currentSettings().frame.cusSince) },
    });
}

/** From a finding of an institution that ends: the screen opens with what would change in the whole table. */
export function offerSuccessor({ values }: Pick<Finding, "values">): void {
  const first = (value: MessageValue | undefined): string => String([value ?? ""].flat()[0] ?? "");
  const request = {
    institution: first(values["institutions"]),
    successor: first(values["successors"]),
    since: first(values["since"]),
  };
  dispatch({ type: "go", screen: "successor" });
  dispatch({ type: "team", change: { request, succession: null } });
  if (request.institution && request.successor && request.since) preview(request);
}

/** Nothing changes: the edits are shown. */
export function preview(request: SuccessionRequest): void {
  const { plan } = getState().check;
  if (plan)
    dispatch({
      type: "team",
      change: {
        request,
        succession: planSuccession(plan.table, request, currentDictionary()),
        keptAsIs: new Set(),
      },
    });
}

/** Leaves these actions as they are, or puts the successor in them after all. */
export function tickActions(ids: readonly string[], on: boolean): void {
  const keptAsIs = new Set(getState().team.keptAsIs);
  for (const id of ids)
    if (on) keptAsIs.delete(id);
    else keptAsIs.add(id);
  dispatch({ type: "team", change: { keptAsIs } });
}

/** The cells first, as one step of undo; the dictionary and its sheet after them. */
export async function applySuccession(label: string): Promise<void> {
  const {
    team: { succession, keptAsIs },
    check: { plan },
  } = getState();
  const edits = succession?.edits.filter(({ actionId }) => !keptAsIs.has(actionId)) ?? [];
  if (!succession || !plan || edits.length === 0) return;
  const before = currentDictionary();
  const result = await run("successor", async () => {
    const commands = await excel();
    const edited = await commands.applyEdits(edits, label);
    if (!edited.ok || succession.dictionary === before) return edited;
    setDictionary(succession.dictionary);
    const written = await commands.writeSheets([dictionaryModel(plan.table)], { label });
    if (written.ok) return edited;
    setDictionary(before);
    return written;
  });
  if (!result || !("applied" in result)) return;
  takeEdits(result);
  await recheck();
  dispatch({ type: "team", change: { succession: null, request: null } });
  lookForDue();
  dispatch({
    type: "notice",
    notice: {
      code: "successor.done",
      values: { count: result.applied.length, refused: result.refused.length },
      tone: result.refused.length > 0 ? "warning" : "success",
    },
  });
}
