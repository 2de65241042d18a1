/**
 * Words of a text without their Polish endings, for finding texts that are alike. Cutting is crude and enough to
 * propose; people or a dictionary decide.
 */
import { normal } from "./text";

const STOP = new Set([
  "i",
  "w",
  "z",
  "na",
  "do",
  "o",
  "dla",
  "oraz",
  "lub",
  "ze",
  "we",
  "przez",
  "po",
  "od",
  "za",
  "przy",
  "nad",
  "pod",
  "a",
  "ich",
  "tym",
  "np",
  "u",
  "jest",
  "sie",
]);

/** "seniorów", "seniorom" → "senio"; numbers stay whole, short words too. */
export function stem(word: string): string {
  if (/\d/.test(word) || word.length <= 4) return word;
  return word.slice(0, Math.max(4, Math.min(8, word.length - 3)));
}

/** Stems in the order of the text; prepositions and conjunctions left out. */
export function stems(text: string): string[] {
  return normal(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !STOP.has(word))
    .map(stem);
}

/** Dice coefficient of two sets, 0 to 1. Symmetric; two empty sets are not alike. */
export function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let common = 0;
  for (const each of small) if (large.has(each)) common++;
  return (2 * common) / (left.size + right.size);
}
