import { normal } from "../table/text";
import type { Action, Period } from "../table/types";
import { isYear } from "./terms/calendar";

const RANGE = /(\d{4})\s*(?:(?:r\.?|roku)\s*)?(?:[-‐‑‒–—−]|do|\/)\s*(\d{4})/g;
const ONE = /(?:na rok|w roku|rok)\s+(\d{4})|na (\d{4})\s*(?:r\.|rok)/;

/** The period a title names: "na lata 2004-2014", "na rok 2021"; undefined when it names none. */
export function periodOf(title: string): Period | undefined {
  const plain = normal(title);
  for (const match of plain.matchAll(RANGE)) {
    const [, from, to] = match;
    if (!isYear(from!) || !isYear(to!) || from! > to!) continue;
    // A school year: its months have years of their own.
    const school = Number(to) === Number(from) + 1 && /szkoln\w* $/.test(plain.slice(0, match.index));
    return school ? { from: `${from}-09`, to: `${to}-08` } : { from: from!, to: to! };
  }
  const one = ONE.exec(plain);
  const year = one?.[1] ?? one?.[2];
  return year && isYear(year) ? { from: year, to: year } : undefined;
}

/** From the earliest beginning to the latest end among the actions; undefined when no action has a date. */
export function spanOf(actions: readonly Action[]): Period | undefined {
  const dates = actions
    .flatMap((action) => [action.from, action.to])
    .flatMap((term) => (term.kind === "date" && term.iso ? [term.iso] : []));
  if (dates.length === 0) return undefined;
  const late = (iso: string) => iso.padEnd(10, "~");
  const from = dates.reduce((least, iso) => (iso < least ? iso : least));
  const to = dates.reduce((most, iso) => (late(iso) > late(most) ? iso : most));
  return { from, to };
}
