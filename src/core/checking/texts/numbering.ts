/** Numbers of items: "1. … 3. …" inside a cell, and what is wrong with a row of them. */

export interface Break {
  kind: "start" | "gap" | "repeat";
  /** The number that stands there. */
  number: number;
  /** The numbers missing before it; empty for a repeat. */
  missing: readonly number[];
}

/**
 * The first thing wrong with a list of numbers in their order; a new "1." after at least two items begins a new list.
 */
export function firstBreak(numbers: readonly number[]): Break | undefined {
  for (let index = 0, length = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    const before = length === 0 ? 0 : numbers[index - 1]!;
    if (number === 1 && length !== 1) {
      length = 1;
      continue;
    }
    if (number === before) return { kind: "repeat", number, missing: [] };
    if (number !== before + 1)
      return { kind: length === 0 ? "start" : "gap", number, missing: between(before, number) };
    length++;
  }
  return undefined;
}

/** The whole numbers between two, neither included. */
export function between(before: number, number: number): number[] {
  return number > before + 1 && number - before < 100
    ? Array.from({ length: number - before - 1 }, (_, index) => before + 1 + index)
    : [];
}

/**
 * Before an item's number: the cell's beginning, white space or a mark that closes the item before. After it: "." or
 * ")" and a letter.
 */
const ITEM = /(?:^|[\s,;:])(\d{1,2})[.)]\s*(?=[^\d\s])/gu;
/** "3. roku życia", "1. Maja", "2. klasy": an ordinal in running text, no item. */
const ORDINAL =
  /^(?:roku?|lat|klas|stopni|grupy?|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|i\s|lub\s|oraz\s)/iu;

/**
 * Numbers of the items of a list inside running text. A list has at least two items and begins with 1 or 2: a lone
 * number, or "klasy 3. i 5.", is none.
 */
export function itemNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (const match of text.matchAll(ITEM))
    if (!ORDINAL.test(text.slice(match.index + match[0].length))) numbers.push(Number(match[1]));
  return numbers.length >= 2 && numbers[0]! <= 2 ? numbers : [];
}
