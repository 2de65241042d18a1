import type { Action } from "../table/types";
import type { Order } from "./types";

/** Ids in the order of the table. */
export function inOrder(actions: Iterable<Action>, order: Order): string[] {
  const placed: { place: number; id: string }[] = [];
  let sorted = true;
  for (const action of actions) {
    const place = order(action);
    if (placed.length > 0 && place < placed[placed.length - 1]!.place) sorted = false;
    placed.push({ place, id: action.id });
  }
  if (!sorted) placed.sort((a, b) => a.place - b.place);
  return placed.map(({ id }) => id);
}
