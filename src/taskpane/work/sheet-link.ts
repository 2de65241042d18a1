/** The way back from the sheet to the pane: a chosen cell shows its finding, a chosen row its action in Uzupełnij. */
import { parseAddress, type ColumnKey } from "../../core/table";
import { cellOf, type Plan, type PlanLayout, type Watch } from "../../excel";
import { placesInOrder, type OrderedPlace } from "../parts/check/rows";
import { dispatch, getState } from "../state/store";
import { excel } from "./excel";
import { shownColumn } from "./jump";
import { quick } from "./run";

interface Standing {
  actionId: string;
  column?: ColumnKey;
}

function keyOf<K extends string, V>(entries: Partial<Record<K, V>>, value: V): K | undefined {
  return (Object.keys(entries) as K[]).find((key) => entries[key] === value);
}

/** The action and the column of a cell; undefined outside the plan. */
export function standingAt(layout: PlanLayout, first: string): Standing | undefined {
  if (layout.cells) {
    for (const [actionId, cells] of Object.entries(layout.cells)) {
      const column = keyOf(cells, first);
      if (column) return { actionId, column };
    }
    return undefined;
  }
  const cell = parseAddress(first);
  const actionId = cell && keyOf(layout.rows, cell.row);
  const column = cell && keyOf(layout.columns, cell.column);
  return actionId === undefined ? undefined : { actionId, ...(column && { column }) };
}

/** A finding of the very cell; one that was gathered from many rows when the cell is among them. */
function placeOf({ actionId, column }: Standing, places: readonly OrderedPlace[]): OrderedPlace | undefined {
  const here = ({ finding }: OrderedPlace): boolean => finding.column === column;
  return (
    places.find((place) => place.finding.actionId === actionId && here(place)) ??
    places.find((place) => place.finding.actionIds?.includes(actionId) && here(place))
  );
}

function showFinding(standing: Standing, plan: Plan, address: string): void {
  const { result, chosen, view, shown, column } = getState().check;
  if (!result || !standing.column) return;
  const places = placesInOrder(result.findings, plan.table, { view, shown, column });
  const open = places.find(({ key }) => key === chosen)?.finding;
  // The card that is open has selected the cell itself; several findings may stand in one.
  if (open?.actionId === standing.actionId && cellOf(plan.layout, open.actionId, shownColumn(open, plan)) === address)
    return;
  const place = placeOf(standing, places);
  if (!place) return;
  if (place.group !== undefined) dispatch({ type: "check", event: { type: "open", key: place.group, open: true } });
  dispatch({ type: "check", event: { type: "chosen", key: place.key, follow: "sight" } });
}

/** The focus stays on the sheet: it is there that the user works. */
export function takeSelection(selected: string): void {
  const address = selected
    .slice(selected.lastIndexOf("!") + 1)
    .split(":")[0]!
    .replaceAll("$", "");
  const { check, screen, desk } = getState();
  const { plan } = check;
  const standing = plan && standingAt(plan.layout, address);
  if (!plan || !standing) return;
  if (screen === "fill" && desk.filling !== standing.actionId)
    dispatch({ type: "desk", change: { filling: standing.actionId, fromSheet: true } });
  if (screen === "check") showFinding(standing, plan, address);
}

let link: { sheet: string; watch: Watch } | undefined;

/** Links the sheet of the plan, and of one that was never structured its edits too: those are read anew. */
export async function linkSheet(plan: Plan, onTyped: () => void): Promise<void> {
  const { sheet } = plan.layout;
  if (link?.sheet === sheet) return;
  await unlinkSheet();
  const watcher = { selected: takeSelection, ...(plan.asIs && { changed: onTyped }) };
  const watch = await quick(async () => (await excel()).watchSheet(sheet, watcher));
  if (watch) link = { sheet, watch };
}

export async function unlinkSheet(): Promise<void> {
  const old = link;
  link = undefined;
  await old?.watch.stop();
}
