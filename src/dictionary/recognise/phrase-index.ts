/** Every inflected form of every name as a tree of words, built once for a dictionary and kept as long as it lives. */
import { normal } from "../../table/text";
import { inflect, plainName } from "../grammar/phrase";
import type { Dictionary, FundingSource, GrammaticalCase, GrammaticalNumber, Institution } from "../types";
import { stem } from "../grammar/stem";
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
  /** Cases by the exact spelling, where letters lost in folding tell them apart ("policją" is no nominative). */
  exact: Map<string, GrammaticalCase[]>;
}

export interface Node {
  next?: Map<string, Node>;
  hits?: Hit[];
}

export interface PhraseIndex {
  root: Node;
  /** Words of the vocabulary by their stem. */
  stems: ReadonlyMap<string, readonly string[]>;
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

interface Form {
  keys: readonly string[];
  written: string;
  spelling: string;
  abbreviation: boolean;
  number: GrammaticalNumber;
  case?: GrammaticalCase;
}

function addCase(hit: Hit, written: string, grammaticalCase: GrammaticalCase): void {
  if (!hit.cases.includes(grammaticalCase)) hit.cases.push(grammaticalCase);
  const exact = hit.exact.get(written);
  if (!exact) hit.exact.set(written, [grammaticalCase]);
  else if (!exact.includes(grammaticalCase)) exact.push(grammaticalCase);
}

function insert(root: Node, entry: Entry, { keys, written, spelling, abbreviation, number, case: grammaticalCase }: Form): void {
  if (!keys.length) return;
  let node = root;
  for (const key of keys) {
    const next = (node.next ??= new Map());
    let child = next.get(key);
    if (!child) next.set(key, (child = {}));
    node = child;
  }
  const hits = (node.hits ??= []);
  let hit = hits.find((one) => same(one, entry) && one.number === number);
  if (!hit) hits.push((hit = { ...entry, spelling, abbreviation, number, cases: [], exact: new Map() }));
  if (grammaticalCase && hit.spelling === spelling) addCase(hit, written, grammaticalCase);
}

/** Forms by name, kept for good: an edited dictionary differs from the last one in a few names. */
const formsByName = new Map<string, Omit<Form, "spelling" | "abbreviation">[]>();

function formsOf(name: string): Omit<Form, "spelling" | "abbreviation">[] {
  let forms = formsByName.get(name);
  if (!forms) formsByName.set(name, (forms = inflect(name, true).map((form) => ({ ...phraseKeys(form.text), number: form.number, case: form.case }))));
  return forms;
}

const numberOf = (entry: Entry): GrammaticalNumber => inflect(nameOf(entry).name)[0]!.number;

function insertEntry(root: Node, entry: Entry): void {
  const { name, variants, abbreviations, forms = [] } = nameOf(entry);
  for (const written of [name, ...variants]) {
    const spelling = plainName(written);
    for (const form of formsOf(written)) insert(root, entry, { ...form, spelling, abbreviation: false });
  }
  const number = numberOf(entry);
  for (const form of forms) insert(root, entry, { ...phraseKeys(form), spelling: plainName(name), abbreviation: false, number });
  for (const abbreviation of abbreviations) for (const keys of abbreviationForms(abbreviation)) insert(root, entry, { keys, written: "", spelling: abbreviation, abbreviation: true, number });
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

function byStem(vocabulary: ReadonlySet<string>): Map<string, string[]> {
  const stems = new Map<string, string[]>();
  for (const word of vocabulary) {
    const key = stem(word);
    const words = stems.get(key);
    if (words) words.push(word);
    else stems.set(key, [word]);
  }
  return stems;
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
  const vocabulary = collect(root, new Set());
  const index: PhraseIndex = { root, vocabulary, stems: byStem(vocabulary), abbreviations, neverSame: new Set(dictionary.neverSame.map(({ a, b }) => pairKey(normal(a), normal(b)))) };
  indexes.set(dictionary, index);
  return index;
}
