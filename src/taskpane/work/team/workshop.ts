/**
 * Warsztat: an answer is one command and one step of undo. It is written down before its cells are changed, so whatever
 * closes the pane takes with it no more than the card in hand.
 */
import type { Outcome } from "../../../excel";
import { decisionsSheet } from "../../../core/summarising/teamwork";
import type { ColumnKey } from "../../../core/table";
import { answer, decision, type Question } from "../../../core/workshop";
import { dispatch, getState } from "../../state/store";
import { takeEdits } from "../after-edits";
import { excel } from "../excel";
import { settingsModel } from "../plan-models";
import { currentSettings } from "../plan-session";
import { rememberAuthor } from "../remembered";
import { run } from "../run";
import { serialiseSettings } from "../../../core/checking";
import { keepNotes, notes, setNotes } from "./notes";
import { forgetPlan } from "../plan-session";
import { checkPlan } from "../check";

export type Given = Partial<Record<ColumnKey, string>>;

const now = (): string => {
  const here = new Date();
  return new Date(here.getTime() - here.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
};

/** Writes the answer into every cell the question lists. True when all of them took it. */
export async function giveAnswer(question: Question, given: Given, sentence: string, by: string): Promise<boolean> {
  const edits = answer(question, given);
  if (edits.length === 0) return false;
  rememberAuthor(by);
  const before = notes().decisions;
  const said = decision(question, given, { question: sentence, by, at: now() });
  const result = await run("answer", async () => {
    const commands = await excel();
    setNotes({ decisions: [...before, said] });
    const kept = await keepNotes(commands);
    const written = kept.ok ? await commands.applyEdits(edits, sentence) : kept;
    if (!written.ok) {
      setNotes({ decisions: before });
      if (kept.ok) await keepNotes(commands);
    }
    return written;
  });
  if (!result) return false;
  takeEdits(result);
  dispatch({ type: "team", change: { lastAnswer: result.entry ?? null } });
  dispatch({
    type: "notice",
    notice: {
      code: "room.answered",
      values: { count: result.applied.length, refused: result.refused.length },
      tone: result.refused.length > 0 ? "warning" : "success",
    },
  });
  return result.refused.length === 0;
}

/** The last answer is taken back: its cells, and its line of the log. */
export async function takeBack(): Promise<void> {
  const { lastAnswer } = getState().team;
  if (!lastAnswer) return;
  const undone = await run("undo", async (): Promise<Outcome<{ cells: number }>> => {
    const commands = await excel();
    const outcome = await commands.undo(lastAnswer);
    if (!outcome.ok) return outcome;
    setNotes({ decisions: notes().decisions.slice(0, -1) });
    const kept = await keepNotes(commands);
    return kept.ok ? { ok: true, value: { cells: outcome.value.cells } } : kept;
  });
  if (!undone) return;
  dispatch({ type: "team", change: { lastAnswer: null } });
  await forgetPlan();
  await checkPlan();
  dispatch({ type: "notice", notice: { code: "room.undone", values: { count: undone.cells }, tone: "success" } });
}

async function park(ids: readonly string[], code: string): Promise<void> {
  const before = notes().parked;
  setNotes({ parked: ids });
  const kept = await run("settings", async () => {
    const outcome = await keepNotes(await excel());
    return outcome.ok ? { ok: true as const, value: true } : outcome;
  });
  if (!kept) return setNotes({ parked: before });
  dispatch({ type: "notice", notice: { code, values: {}, tone: "info" } });
}

export const putAside = (question: Question): Promise<void> =>
  park([...notes().parked.filter((id) => id !== question.id), question.id], "room.parked");

export const bringBack = (question: Question): Promise<void> =>
  park(
    notes().parked.filter((id) => id !== question.id),
    "room.back",
  );

/** The log as the sheet Decyzje; the settings' own readable sheet goes with it. */
export async function writeDecisions(label: string): Promise<void> {
  const { plan } = getState().check;
  if (!plan) return;
  const { locale } = getState();
  const written = await run("write", async () => {
    const commands = await excel();
    const outcome = await commands.writeSheets(
      [
        decisionsSheet(
          notes().decisions.map((each) => ({ ...each, actionIds: [...each.actionIds] })),
          plan.table,
          locale,
        ),
      ],
      { label },
    );
    if (!outcome.ok) return outcome;
    const kept = await commands.saveSettings(serialiseSettings(currentSettings()), settingsModel(currentSettings()));
    return kept.ok ? outcome : kept;
  });
  if (!written) return;
  dispatch({
    type: "notice",
    notice: { code: "room.written", values: { count: notes().decisions.length }, tone: "success" },
  });
}
