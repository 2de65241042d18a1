/**
 * What reading looks names up in, made once for a dictionary. An edited dictionary's index is grown from the built-in
 * one.
 */
import { finish } from "../../table/finish";
import { normal } from "../../table/text";
import { BUILT_IN } from "../data/built-in";
import { stem } from "../grammar/stem";
import type { Dictionary } from "../types";
import { abbreviationForms, eachForm, nameOf, type Entry } from "./entry-forms";
import { WordTree, wordsOf, type Node } from "./word-tree";

export type { Hit, Node } from "./word-tree";

export interface PhraseIndex {
  root: Node;
  /** Every word of every name. */
  vocabulary: ReadonlySet<string>;
  /** The vocabulary in two layers, so that what is worked out for the built-in words serves every dictionary. */
  words: readonly WordLayer[];
  /** Explained abbreviations, as "^GOPS". */
  abbreviations: ReadonlySet<string>;
  /** Pairs said never to be the same, "a\u0000b" with a ≤ b. */
  neverSame: ReadonlySet<string>;
}

export interface WordLayer {
  words: readonly string[];
  /** Words by their stem. */
  stems: ReadonlyMap<string, readonly string[]>;
}

function layer(words: readonly string[]): WordLayer {
  const stems = new Map<string, string[]>();
  for (const word of words) {
    const key = stem(word);
    const alike = stems.get(key);
    if (alike) alike.push(word);
    else stems.set(key, [word]);
  }
  return { words, stems };
}

const entriesOf = ({ institutions, sources }: Pick<Dictionary, "institutions" | "sources">): Entry[] => [
  ...institutions.map((institution) => ({ institution })),
  ...sources.map((source) => ({ source })),
];

/** Pairs and abbreviations are few: they are read anew for each dictionary. */
function small(dictionary: Dictionary): Pick<PhraseIndex, "abbreviations" | "neverSame"> {
  const abbreviations = new Set(
    entriesOf(dictionary).flatMap((entry) =>
      nameOf(entry).abbreviations.flatMap((text) => abbreviationForms(text).flat()),
    ),
  );
  for (const abbreviation of Object.keys(dictionary.abbreviations)) abbreviations.add(`^${abbreviation}`);
  return { abbreviations, neverSame: new Set(dictionary.neverSame.map(({ a, b }) => pairKey(normal(a), normal(b)))) };
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

/** Entries put into the tree between two chances to give way. */
const HANDFUL = 20;

function* builtInIndex(): Generator<void, PhraseIndex> {
  const tree = new WordTree();
  for (const [place, entry] of entriesOf(BUILT_IN).entries()) {
    tree.add(entry, false);
    if (place % HANDFUL === HANDFUL - 1) yield;
  }
  const vocabulary = wordsOf(tree.root);
  yield;
  return { root: tree.root, vocabulary, words: [layer([...vocabulary])], ...small(BUILT_IN) };
}

/** Entries of `a` that `b` does not have, by identity: an edited entry is another object. */
function missing(a: Dictionary, b: Dictionary): Entry[] {
  const institutions = new Set(b.institutions);
  const sources = new Set(b.sources);
  return entriesOf({
    institutions: a.institutions.filter((one) => !institutions.has(one)),
    sources: a.sources.filter((one) => !sources.has(one)),
  });
}

function grown(base: PhraseIndex, dictionary: Dictionary): PhraseIndex {
  const tree = new WordTree(base.root);
  for (const entry of missing(BUILT_IN, dictionary)) tree.remove(entry);
  const added = missing(dictionary, BUILT_IN);
  for (const entry of added) tree.add(entry, true);
  const own = new Set(
    added
      .flatMap((entry) => {
        const words: string[] = [];
        eachForm(entry, ({ keys }) => words.push(...keys));
        return words;
      })
      .filter((word) => !base.vocabulary.has(word)),
  );
  return {
    root: tree.root,
    vocabulary: own.size ? new Set([...base.vocabulary, ...own]) : base.vocabulary,
    words: own.size ? [...base.words, layer([...own])] : base.words,
    ...small(dictionary),
  };
}

const indexes = new WeakMap<Dictionary, PhraseIndex>();

/**
 * Makes the index of a dictionary, if it is not there yet, in steps of some twenty entries: a fifth of a second in all
 * for the built-in one.
 */
export function* preparing(dictionary: Dictionary): Generator<void, PhraseIndex> {
  const known = indexes.get(dictionary);
  if (known) return known;
  const index = dictionary === BUILT_IN ? yield* builtInIndex() : grown(yield* preparing(BUILT_IN), dictionary);
  indexes.set(dictionary, index);
  return index;
}

/** The index of a dictionary. Where two names collide, the user's entry wins over the built-in one. */
export function phraseIndex(dictionary: Dictionary): PhraseIndex {
  return finish(preparing(dictionary));
}
