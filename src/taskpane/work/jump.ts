/** From a finding to its cell: one request; the focus stays in the pane unless the user asked to go to the sheet. */
import type { Finding } from "../../core/checking/types";
import { dispatch, getState } from "../state/store";
import type { ColumnKey } from "../../core/table";
import { cellOf, type Plan } from "../../excel";
import { excel } from "./excel";
import { quick } from "./run";

/** A column the table does not have yet has no cell: the action's own cell shows which row is meant. */
export function shownColumn({ actionId, column }: Pick<Finding, "actionId" | "column">, { layout }: Plan): ColumnKey {
  return column && cellOf(layout, actionId ?? "", column) !== undefined ? column : "action";
}

/** Selects the finding's cell; the focus stays in the pane. */
export async function showCell(finding: Pick<Finding, "actionId" | "column">): Promise<void> {
  const { actionId } = finding;
  const { plan } = getState().check;
  if (!actionId || !plan) return;
  const target = shownColumn(finding, plan);
  const address = plan.asIs && cellOf(plan.layout, actionId, target);
  if (address) await quick(async () => (await excel()).selectAddress(plan.layout.sheet, address));
  else if (!plan.asIs) await quick(async () => (await excel()).selectCell(actionId, target));
}

/** Opens the card and shows the cell; the card is drawn before Excel is asked, so a click answers at once. */
export async function choose(key: string | null, finding: Finding): Promise<void> {
  dispatch({ type: "check", event: { type: "chosen", key } });
  if (key !== null) await showCell(finding);
}

/** Shows the cell and gives the focus away: in Excel the sheet takes it; a host page can listen for the event. */
export async function goToSheet(key: string, finding: Finding): Promise<void> {
  dispatch({ type: "check", event: { type: "chosen", key } });
  await showCell(finding);
  (document.activeElement as HTMLElement | null)?.blur();
  document.dispatchEvent(new CustomEvent("tabela:to-sheet"));
}

export async function showSheet(name: string): Promise<void> {
  await quick(async () => (await excel()).selectAddress(name, "A1"));
}
