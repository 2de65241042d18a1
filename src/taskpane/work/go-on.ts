/**
 * From finding to finding: the next one, the one before, and the one that opens by itself when this one is dealt with.
 */
import { placesInOrder, type OrderedPlace } from "../parts/check/rows";
import { dispatch, getState } from "../state/store";
import { showCell } from "./jump";

function order(): readonly OrderedPlace[] {
  const { result, plan, view, shown, column } = getState().check;
  return result && plan ? placesInOrder(result.findings, plan.table, { view, shown, column }) : [];
}

/** Opens the place's group and its card, shows the cell, and lets the list take the focus there. */
async function open(place: OrderedPlace): Promise<void> {
  if (place.group !== undefined) dispatch({ type: "check", event: { type: "open", key: place.group, open: true } });
  dispatch({ type: "check", event: { type: "chosen", key: place.key, follow: "focus" } });
  await showCell(place.finding);
}

/** One place on or back; from nowhere to the first or the last one. */
export async function step(by: 1 | -1): Promise<void> {
  const places = order();
  const { chosen } = getState().check;
  const at = places.findIndex(({ key }) => key === chosen);
  const next = at < 0 ? (by === 1 ? 0 : places.length - 1) : at + by;
  const place = places[(next + places.length) % places.length];
  if (place) await open(place);
}

/**
 * Does something that deals with the chosen finding; when it is gone from the list, the card that stood after it opens.
 * A finding that is still there keeps its card.
 */
export async function thenNext(act: () => Promise<void>): Promise<void> {
  const before = order();
  const at = before.findIndex(({ key }) => key === getState().check.chosen);
  await act();
  const after = order();
  const left = new Map(after.map((place) => [place.key, place]));
  if (at < 0 || left.has(before[at]!.key) || after.length === 0) return;
  const following = before.slice(at + 1).find(({ key }) => left.has(key));
  await open(following ? left.get(following.key)! : after[0]!);
}
