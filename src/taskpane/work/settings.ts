/** Settings go into the workbook as text for us and as a sheet for people. */
import { serialiseSettings } from "../../checking";
import { dispatch } from "../state/store";
import { excel } from "./excel";
import { settingsModel } from "./plan-models";
import { currentSettings } from "./plan-session";
import { run } from "./run";

/** True when kept. */
export async function saveSettings(): Promise<boolean> {
  const settings = currentSettings();
  const kept = await run("settings", async () => {
    const outcome = await (await excel()).saveSettings(serialiseSettings(settings), settingsModel(settings));
    return outcome.ok ? { ok: true as const, value: true } : outcome;
  });
  return kept === true;
}

export async function saveAndSay(): Promise<void> {
  if (await saveSettings()) dispatch({ type: "notice", notice: { code: "settings.saved", values: {}, tone: "success" } });
}
