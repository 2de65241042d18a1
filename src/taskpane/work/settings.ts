/** Settings go into the workbook as text for us and as a sheet for people. */
import { serialiseSettings } from "../../core/checking";
import { dispatch } from "../state/store";
import { excel } from "./excel";
import { settingsModel } from "./plan-models";
import { currentSettings, takeGuess } from "./plan-session";
import { quick, run } from "./run";

/** True when kept. */
export async function saveSettings(): Promise<boolean> {
  const settings = currentSettings();
  const kept = await run("settings", async () => {
    const outcome = await (await excel()).saveSettings(serialiseSettings(settings), settingsModel(settings));
    return outcome.ok ? { ok: true as const, value: true } : outcome;
  });
  return kept === true;
}

/** The title and the period the source told are kept with a new plan; what the office has said already stands. */
export async function keepGuess(): Promise<void> {
  const stored = await quick(async () => {
    const outcome = await (await excel()).readSettings();
    return outcome.ok ? { ok: true as const, value: { settings: outcome.value } } : outcome;
  });
  if (!stored || stored.settings !== undefined) return;
  takeGuess();
  await saveSettings();
}

export async function saveAndSay(): Promise<void> {
  if (await saveSettings())
    dispatch({ type: "notice", notice: { code: "settings.saved", values: {}, tone: "success" } });
}
