/** From a finding to its cell: one request; the focus stays in the pane unless the user asked to go to the sheet. */
import type { Finding } from "../../core/checking/types";
import { dispatch, getState } from "../state/store";
import { excel } from "./excel";
import { quick } from "./run";

async function select(finding: Finding): Promise<void> {
  const { actionId, column } = finding;
  const { plan } = getState().check;
  if (!actionId || !plan) return;
  // A column the table does not have yet has no cell: the action's own cell shows which row is meant.
  const target = column && plan.layout.columns[column] !== undefined ? column : "action";
  await quick(async () => (await excel()).selectCell(actionId, target));
}

/** Opens the card and shows the cell; the card is drawn before Excel is asked, so a click answers at once. */
export async function choose(key: string | null, finding: Finding): Promise<void> {
  dispatch({ type: "check", event: { type: "chosen", key } });
  if (key !== null) await select(finding);
}

/** Shows the cell and gives the focus away: in Excel the sheet takes it; a host page can listen for the event. */
export async function goToSheet(key: string, finding: Finding): Promise<void> {
  dispatch({ type: "check", event: { type: "chosen", key } });
  await select(finding);
  (document.activeElement as HTMLElement | null)?.blur();
  document.dispatchEvent(new CustomEvent("tabela:to-sheet"));
}

export async function showSheet(name: string): Promise<void> {
  await quick(async () => (await excel()).selectAddress(name, "A1"));
}
