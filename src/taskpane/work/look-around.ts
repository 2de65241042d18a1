/** What the workbook holds, for Start and for the choice of a source. */
import { dispatch, getState } from "../state/store";
import { excel } from "./excel";
import { run } from "./run";

export async function lookAround(): Promise<void> {
  const survey = await run("survey", async () => (await excel()).survey());
  if (!survey) return;
  dispatch({ type: "survey", survey });
  const ticked = getState().structure.sheets.filter((name) => survey.sheets.some((sheet) => sheet.name === name));
  const active = survey.sheets.find(({ name, used, ours }) => name === survey.active && used && !ours);
  const first = active ?? survey.sheets.find(({ used, ours, visible }) => used && !ours && visible);
  if (ticked.length === 0)
    dispatch({ type: "structure", event: { type: "sheets", sheets: first ? [first.name] : [] } });
}
