/** Pairs worth looking at: those that share a word. Words common to very many actions open no pair on their own. */
import type { Vector } from "./vectors";

export interface Pair {
  before: number;
  after: number;
}

/** A word met in more actions of one plan than this opens no pairs; its weight still counts in likeness. */
const COMMON = 60;

export function candidatePairs(before: readonly Vector[], after: readonly Vector[]): Pair[] {
  const index = new Map<string, number[]>();
  after.forEach((vector, row) => {
    for (const word of vector.keys()) {
      const rows = index.get(word);
      if (rows) rows.push(row);
      else index.set(word, [row]);
    }
  });
  const frequency = new Map<string, number>();
  for (const vector of before) for (const word of vector.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return before.flatMap((vector, row) => {
    const met = new Set<number>();
    for (const word of vector.keys()) {
      const rows = index.get(word) ?? [];
      if (rows.length > COMMON || frequency.get(word)! > COMMON) continue;
      for (const other of rows) met.add(other);
    }
    return [...met].map((other) => ({ before: row, after: other }));
  });
}
