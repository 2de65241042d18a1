import type { Action } from "../table/types";
import type { Order } from "./types";

/** From this share of the table on, looking at every row is cheaper than sorting the few. */
const MANY = 1 / 16;

/** Ids of some actions of a table, in the order of the table. */
export function inOrder(some: ReadonlySet<Action>, all: readonly Action[], order: Order): string[] {
  if (some.size === all.length) return all.map(({ id }) => id);
  if (some.size > all.length * MANY) return all.filter((action) => some.has(action)).map(({ id }) => id);
  const places = Int32Array.from(some, (action) => order(action)).sort();
  return Array.from(places, (place) => all[place]!.id);
}
