/**
 * Words one slip of the keyboard away from a word of the dictionary. Candidates only: a whole name has to come out of
 * them.
 */
import { stem } from "../grammar/stem";
import type { PhraseIndex, WordLayer } from "./phrase-index";

/** Below this length one letter too easily makes another word; abbreviations are never touched. */
export const SHORTEST = 5;

const neighbourhoods = new WeakMap<WordLayer, Map<string, string[]>>();

function* shortened(word: string): Generator<string> {
  for (let index = 0; index < word.length; index++) yield word.slice(0, index) + word.slice(index + 1);
}

/** Words by what is left of them when one letter is dropped: two words one slip apart share such a rest. */
function neighbourhood(layer: WordLayer): Map<string, string[]> {
  let known = neighbourhoods.get(layer);
  if (known) return known;
  known = new Map();
  for (const word of layer.words) {
    if (word.length < SHORTEST || word.startsWith("^")) continue;
    for (const key of [word, ...shortened(word)]) {
      const words = known.get(key);
      if (!words) known.set(key, [word]);
      else if (!words.includes(word)) words.push(word);
    }
  }
  neighbourhoods.set(layer, known);
  return known;
}

/** One letter changed, added, dropped, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - start;
  const restB = endB - start;
  return (
    (restA <= 1 && restB <= 1) || (restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start])
  );
}

const LARGEST_MEMO = 20000;
const memos = new WeakMap<PhraseIndex, Map<string, readonly string[]>>();

/** Dictionary words one slip away from a folded word; none for short words and abbreviations. */
export function slips(index: PhraseIndex, word: string): readonly string[] {
  if (word.length < SHORTEST || word.startsWith("^")) return [];
  let memo = memos.get(index);
  if (!memo) memos.set(index, (memo = new Map()));
  let known = memo.get(word);
  if (!known) {
    if (memo.size >= LARGEST_MEMO) memo.clear();
    memo.set(word, (known = slipsOf(index, word)));
  }
  return known;
}

function slipsOf(index: PhraseIndex, word: string): string[] {
  const keys = [word, ...shortened(word)];
  const found = new Set(
    index.words.flatMap((layer) => {
      const map = neighbourhood(layer);
      return keys.flatMap((key) => map.get(key) ?? []);
    }),
  );
  return [...found].filter((candidate) => candidate !== word && isOneSlip(word, candidate));
}

/** Dictionary words with the same stem: the name in a wrong case ("powiatowy urzędem pracy"). */
export function sameStem(index: PhraseIndex, word: string): readonly string[] {
  if (word.startsWith("^") || word.length <= SHORTEST) return [];
  const key = stem(word);
  return index.words.flatMap(({ stems }) => stems.get(key) ?? []).filter((candidate) => candidate !== word);
}
