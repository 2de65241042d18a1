/** The dictionary as a file: out for the next office, in from another one; its sheet in the workbook follows. */
import { parseDictionary, serialiseDictionary } from "../../core/dictionary";
import { PANE } from "../../core/messages/pane";
import { dispatch, getState } from "../state/store";
import { recheck } from "./check";
import { excel } from "./excel";
import { dictionaryModel } from "./plan-models";
import { addMessages, currentDictionary, setDictionary } from "./plan-session";
import { run } from "./run";
import { saveFile, TYPES } from "./save-file";

export function saveDictionary(): void {
  saveFile("slownik.json", TYPES.json, serialiseDictionary(currentDictionary()));
}

/** What could not be used of the file is said; the rest is taken, on the sheet Słownik and in the next check. */
export async function loadDictionary(file: File): Promise<void> {
  const { dictionary, messages } = parseDictionary(await file.text());
  const { plan } = getState().check;
  const before = currentDictionary();
  setDictionary(dictionary);
  const label = PANE[getState().locale]["settings.dictionary.import"]({});
  const written =
    plan && (await run("write", async () => (await excel()).writeSheets([dictionaryModel(plan.table)], { label })));
  if (!written) return setDictionary(before);
  addMessages(messages);
  await recheck();
  dispatch({
    type: "notice",
    notice: {
      code: "settings.dictionary.read",
      values: { institutions: dictionary.institutions.length, sources: dictionary.sources.length },
      tone: "success",
    },
  });
}
