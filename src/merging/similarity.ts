/**
 * How alike two action texts are, from 0 to 1: Dice over word stems. Polish endings are cut rather than analysed, which is enough
 * to propose; people decide.
 */
import { normal } from "../table";

const STOP = new Set(["dla", "oraz", "przez", "ich", "jest", "pod", "nad", "przy", "tym", "tych", "jak", "lub", "sie", "nie", "ktore", "ktorych", "zakresie", "ramach", "celu", "terenie", "rzecz"]);

/** Word stems of a text: words of three letters and more, cut to at most six letters and without the last two of longer ones. */
export function stems(text: string): string[] {
  const words = normal(text).split(/[^a-z0-9]+/).filter((word) => word.length > 2 && !STOP.has(word));
  return words.map((word) => (word.length > 5 ? word.slice(0, Math.min(7, word.length - 2)) : word.slice(0, 4)));
}

/** Dice coefficient of two sets of stems. Symmetric; two empty texts are not alike. */
export function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let common = 0;
  for (const stem of small) if (large.has(stem)) common++;
  return (2 * common) / (left.size + right.size);
}
