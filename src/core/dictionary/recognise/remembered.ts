/**
 * Cells of a plan repeat: each wording is read once for each dictionary. What is remembered is shared, so nobody may
 * change it.
 */
import type { Dictionary } from "../types";

/**
 * Wordings kept for one dictionary, unless told otherwise; beyond that all are forgotten and the reading begins anew.
 */
const LARGEST = 20_000;

export function remembered<Result>(
  read: (text: string, dictionary: Dictionary) => Result,
  largest = LARGEST,
): (text: string, dictionary: Dictionary) => Result {
  const memos = new WeakMap<Dictionary, Map<string, Result>>();
  return (text, dictionary) => {
    let memo = memos.get(dictionary);
    if (!memo) memos.set(dictionary, (memo = new Map()));
    const known = memo.get(text);
    if (known !== undefined) return known;
    if (memo.size >= largest) memo.clear();
    const result = read(text, dictionary);
    memo.set(text, result);
    return result;
  };
}
