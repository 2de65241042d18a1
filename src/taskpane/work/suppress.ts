/** Leaving findings out on purpose, and bringing them back; kept with the workbook. */
import { makeBaseline } from "../../core/checking";
import type { Suppression } from "../../core/checking/types";
import { dispatch, getState } from "../state/store";
import { recheck } from "./check";
import { currentSettings, setSettings } from "./plan-session";
import { rememberAuthor, rememberedAuthor } from "./remembered";
import { saveSettings } from "./settings";

/** Puts new settings to use and keeps them; what could not be kept is taken back, so screen and workbook agree. */
async function change(settings: ReturnType<typeof currentSettings>): Promise<boolean> {
  const before = currentSettings();
  setSettings(settings);
  const kept = await saveSettings();
  if (!kept) setSettings(before);
  await recheck();
  return kept;
}

export async function suppress(suppression: Suppression): Promise<void> {
  rememberAuthor(suppression.author);
  const settings = currentSettings();
  if (!(await change({ ...settings, suppressions: [...settings.suppressions, suppression] }))) return;
  dispatch({ type: "check", event: { type: "chosen", key: null } });
  dispatch({ type: "notice", notice: { code: "suppress.done", values: { code: suppression.code }, tone: "success" } });
}

export async function restore(index: number): Promise<void> {
  const settings = currentSettings();
  await change({ ...settings, suppressions: settings.suppressions.filter((_, at) => at !== index) });
}

export async function takeBaseline(): Promise<void> {
  const { result } = getState().check;
  if (!result) return;
  const today = new Date().toISOString().slice(0, 10);
  const author = rememberedAuthor();
  const count = result.findings.length;
  if (!(await change({ ...currentSettings(), baseline: makeBaseline(result, today, author) }))) return;
  dispatch({ type: "check", event: { type: "baseline-answered" } });
  dispatch({ type: "notice", notice: { code: "baseline.taken", values: { count }, tone: "success" } });
}

export async function declineBaseline(): Promise<void> {
  dispatch({ type: "check", event: { type: "baseline-answered" } });
  setSettings({ ...currentSettings(), baselineDeclined: true });
  await saveSettings();
}

export async function forgetBaseline(): Promise<void> {
  const { baseline: _gone, ...settings } = currentSettings();
  await change({ ...settings, baselineDeclined: true });
}
