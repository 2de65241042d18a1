/** The journal, undoing one of its steps, and the two ways of tidying a workbook up. */
import { dispatch } from "../state/store";
import { excel } from "./excel";
import { forgetPlan } from "./plan-session";
import { run } from "./run";

export async function readJournal(): Promise<void> {
  const journal = await run("history", async () => (await excel()).listJournal());
  if (journal) dispatch({ type: "desk", change: { journal } });
}

/** After a step back the table is another one: what was worked out from it is forgotten. */
export async function undoEntry(id: string): Promise<void> {
  const undone = await run("undo", async () => (await excel()).undo(id));
  if (!undone) return;
  await forgetPlan();
  await readJournal();
  dispatch({ type: "notice", notice: { code: "history.undone", values: { ...undone }, tone: "success" } });
}

/** The same from the message that told of the step: the plan is read again at once, where the user is. */
export async function undoFromMessage(id: string): Promise<void> {
  const undone = await run("undo", async () => (await excel()).undo(id));
  if (!undone) return;
  await forgetPlan();
  const { checkPlan } = await import("./check");
  await checkPlan();
  dispatch({ type: "notice", notice: { code: "history.undone", values: { ...undone }, tone: "success" } });
}

/** The newest step that can be put back: what Ctrl+Z on the sheet means where the sheet is the training page's. */
export async function undoLast(): Promise<void> {
  const journal = await run("history", async () => (await excel()).listJournal());
  const last = journal?.find(({ undoable, kind }) => undoable && kind !== "undo");
  if (last) await undoFromMessage(last.id);
}

/** Sheets of ours that are kept out of the user's way. */
export async function showSheet(which: "journal" | "settings"): Promise<void> {
  await run("select", async () => (await excel()).showSheet(which));
}

export async function removeMarkers(): Promise<void> {
  const done = await run("write", async () => (await excel()).removeMarkers());
  if (!done) return;
  await readJournal();
  dispatch({ type: "notice", notice: { code: "history.markers.done", values: { ...done }, tone: "success" } });
}

export async function preparePublication(): Promise<void> {
  const done = await run("write", async () => (await excel()).preparePublication());
  if (!done) return;
  await readJournal();
  dispatch({ type: "notice", notice: { code: "history.publish.done", values: { copy: done.copy }, tone: "success" } });
}
