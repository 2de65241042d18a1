/**
 * Bodies of one plan. "GOPS", "GOPS w Borkach" and the full name are one body there, because a plan names its own
 * office with its seat once and without it afterwards; two seats are two bodies, and then the one without a seat is
 * neither.
 */
import { normal } from "../table/text";
import { BUILT_IN } from "./data/built-in";
import { splitResponsible } from "./recognise/split-responsible";
import type { Body, Dictionary } from "./types";

const letters = (text: string): string => normal(text).replace(/[^a-z0-9]/g, "");
const SEAT = /^(?:w|we)\s\p{Lu}/u;

/**
 * What makes it the same body, one cell looked at: the dictionary's entry with its place or proper name; letters alone
 * for one it does not know.
 */
export const keyOfBody = (body: Body): string =>
  body.id === undefined ? `?${letters(body.name)}` : `${body.id} ${letters(body.tail)}`;

/**
 * The key of each body in a plan with these bodies: one without a seat shares the key of the only seat the plan names.
 */
export function planKeys(bodies: Iterable<Body>): (body: Body) => string {
  const seats = new Map<string, Map<string, Body>>();
  for (const body of bodies) {
    if (body.id === undefined || !SEAT.test(body.tail)) continue;
    const known = seats.get(body.id) ?? new Map<string, Body>();
    seats.set(body.id, known.set(letters(body.tail), body));
  }
  return (body) => {
    const known = body.id === undefined || body.tail !== "" ? undefined : seats.get(body.id);
    const [only] = known?.size === 1 ? [...known.values()] : [];
    return keyOfBody(only ?? body);
  };
}

/** Names of a plan's bodies → the name each is counted under: with its seat, where the plan names the only one. */
export function planNames(names: Iterable<string>, dictionary: Dictionary = BUILT_IN): (name: string) => string {
  const bodies = new Map<string, Body>();
  for (const name of new Set(names)) {
    const read = splitResponsible(name, dictionary).bodies;
    if (read.length === 1 && read[0]!.id !== undefined) bodies.set(name, read[0]!);
  }
  const keyOf = planKeys(bodies.values());
  const full = new Map<string, string>();
  for (const [name, body] of bodies) if (SEAT.test(body.tail) && !full.has(keyOf(body))) full.set(keyOf(body), name);
  return (name) => {
    const body = bodies.get(name);
    return (body && full.get(keyOf(body))) ?? name;
  };
}
