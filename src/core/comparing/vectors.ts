/**
 * Texts as weighted word stems: a word that stands in every action says little, a rare one much (inverse document
 * frequency).
 */
import { stems, type Action } from "../table";

export type Vector = ReadonlyMap<string, number>;

/** One vector an action; weights from both plans together, so that swapping them changes nothing. */
export function vectorsOf(...plans: readonly (readonly Action[])[]): Vector[][] {
  const bags = plans.map((actions) => actions.map((action) => new Set(stems(action.text))));
  const seen = new Map<string, number>();
  const count = bags.reduce((sum, plan) => sum + plan.length, 0);
  for (const bag of bags.flat()) for (const word of bag) seen.set(word, (seen.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + count / seen.get(word)!);
  return bags.map((plan) => plan.map((bag) => new Map([...bag].map((word) => [word, weight(word)]))));
}

export function weightOf(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight;
  return sum;
}

/** Weight of the words both have. */
export function common(left: Vector, right: Vector): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [word, weight] of small) if (large.has(word)) sum += weight;
  return sum;
}

/** Weighted Dice: 1 for the same words, 0 for none in common. Symmetric. */
export function likeness(left: Vector, right: Vector): number {
  const total = weightOf(left) + weightOf(right);
  return total === 0 ? 0 : (2 * common(left, right)) / total;
}

/** All words of several vectors. */
export function union(vectors: readonly Vector[]): Vector {
  return new Map(vectors.flatMap((vector) => [...vector]));
}
