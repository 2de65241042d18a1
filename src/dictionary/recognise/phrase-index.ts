/** Every inflected form of every name as a tree of words, built once for a dictionary and kept as long as it lives. */
import { normal } from "../../table/text";
import { inflect, plainName } from "../grammar/phrase";
import type { Dictionary, FundingSource, GrammaticalCase, GrammaticalNumber, Institution } from "../types";
import { phraseKeys } from "./tokens";

/** What a run of words can be: an entry, by which of its names, in which cases. */
export interface Hit {
  institution?: Institution;
  source?: FundingSource;
  /** Nominative of the name that was met. */
  spelling: string;
  abbreviation: boolean;
  number: GrammaticalNumber;
  cases: GrammaticalCase[];
}

export interface Node {
  next?: Map<string, Node>;
  hits?: Hit[];
}

export interface PhraseIndex {
  root: Node;
  /** Every word of every name, for typos. */
  vocabulary: ReadonlySet<string>;
  /** Explained abbreviations, as "^GOPS". */
  abbreviations: ReadonlySet<string>;
  /** Pairs said never to be the same, "a\u0000b" with a ≤ b. */
  neverSame: ReadonlySet<string>;
}

type Entry = { institution: Institution } | { source: FundingSource };

const nameOf = (entry: Entry): Institution | FundingSource => ("institution" in entry ? entry.institution : entry.source);
const same = (hit: Hit, entry: Entry): boolean => ("institution" in entry ? hit.institution === entry.institution : hit.source === entry.source);

function insert(root: Node, keys: readonly string[], entry: Entry, spelling: string, abbreviation: boolean, number: GrammaticalNumber, grammaticalCase: GrammaticalCase | undefined): void {
  if (!keys.length) return;
  let node = root;
  for (const key of keys) {
    const next = (node.next ??= new Map());
    let child = next.get(key);
    if (!child) next.set(key, (child = {}));
    node = child;
  }
  const hits = (node.hits ??= []);
  const known = hits.find((hit) => same(hit, entry) && hit.number === number);
  if (!known) hits.push({ ...entry, spelling, abbreviation, number, cases: grammaticalCase ? [grammaticalCase] : [] });
  else if (grammaticalCase && known.spelling === spelling && !known.cases.includes(grammaticalCase)) known.cases.push(grammaticalCase);
}

const numberOf = (entry: Entry): GrammaticalNumber => inflect(nameOf(entry).name)[0]!.number;

function insertEntry(root: Node, entry: Entry): void {
  const { name, variants, abbreviations, forms = [] } = nameOf(entry);
  for (const written of [name, ...variants]) {
    const spelling = plainName(written);
    for (const form of inflect(written, true)) insert(root, phraseKeys(form.text), entry, spelling, false, form.number, form.case);
  }
  const number = numberOf(entry);
  for (const form of forms) insert(root, phraseKeys(form), entry, plainName(name), false, number, undefined);
  for (const abbreviation of abbreviations) for (const written of abbreviationForms(abbreviation)) insert(root, written, entry, abbreviation, true, number, undefined);
}

/** "AWR SP" is also "AWR-SP" and "AWRSP"; four letters and more may be small ("Gops"). */
function abbreviationForms(abbreviation: string): string[][] {
  const words = abbreviation.split(" ");
  const forms = [words.map((word) => `^${word}`), words.map((word) => normal(word))].slice(0, words[0]!.length >= 4 ? 2 : 1);
  if (words.length > 1) forms.push([`^${words.join("-")}`], [`^${words.join("")}`]);
  return forms;
}

function collect(node: Node, into: Set<string>): Set<string> {
  node.next?.forEach((child, key) => { into.add(key); collect(child, into); });
  return into;
}

const indexes = new WeakMap<Dictionary, PhraseIndex>();

export const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

/** The index of a dictionary. User's entries go first: where two names collide, theirs win. */
export function phraseIndex(dictionary: Dictionary): PhraseIndex {
  const known = indexes.get(dictionary);
  if (known) return known;
  const root: Node = {};
  const byUser = (entry: { provenance: { by: string } }): number => (entry.provenance.by === "built-in" ? 1 : 0);
  for (const institution of [...dictionary.institutions].sort((a, b) => byUser(a) - byUser(b))) insertEntry(root, { institution });
  for (const source of [...dictionary.sources].sort((a, b) => byUser(a) - byUser(b))) insertEntry(root, { source });
  const abbreviations = new Set([...dictionary.institutions, ...dictionary.sources].flatMap((entry) => entry.abbreviations.flatMap((text) => abbreviationForms(text).flat())));
  for (const abbreviation of Object.keys(dictionary.abbreviations)) abbreviations.add(`^${abbreviation}`);
  const index: PhraseIndex = { root, vocabulary: collect(root, new Set()), abbreviations, neverSame: new Set(dictionary.neverSame.map(({ a, b }) => pairKey(normal(a), normal(b)))) };
  indexes.set(dictionary, index);
  return index;
}
