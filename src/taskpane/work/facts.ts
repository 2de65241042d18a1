/** A newer pack of facts from a file: into the plan's settings and the next check. */
import { loadFacts } from "../../core/facts";
import { dispatch } from "../state/store";
import { recheck } from "./check";
import { addMessages, currentSettings, setSettings } from "./plan-session";
import { saveSettings } from "./settings";

/** A file that is no pack changes nothing; entries that cannot be used are said, the rest is taken. */
export async function loadFactPack(file: File): Promise<void> {
  const { pack, messages } = loadFacts(await file.text());
  if (!pack) {
    dispatch({
      type: "notice",
      notice: { code: "settings.facts.refused", values: { file: file.name }, tone: "warning" },
    });
    return;
  }
  const before = currentSettings();
  setSettings({ ...before, facts: pack });
  if (!(await saveSettings())) return setSettings(before);
  addMessages(messages);
  await recheck();
  const { version, asOf } = pack;
  dispatch({ type: "notice", notice: { code: "settings.facts.read", values: { version, asOf }, tone: "success" } });
}
