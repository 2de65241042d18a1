/**
 * Names as a tree of words. A tree may be grown from another without touching it: only the paths that change are
 * copied.
 */
import { CASES } from "../grammar/decline";
import type { FundingSource, GrammaticalCase, GrammaticalNumber, Institution } from "../types";
import { eachForm, type Entry, type EntryForm } from "./entry-forms";

/** What a run of words can be: an entry, by which of its names, in which cases. */
export interface Hit {
  institution: Institution | undefined;
  source: FundingSource | undefined;
  /** Nominative of the name that was met. */
  spelling: string;
  abbreviation: boolean;
  number: GrammaticalNumber;
  /** Its cases as bits in the order of CASES; `casesOf` spells them out. */
  mask: number;
  /**
   * The same by exact spelling, spelling and mask in turn: letters lost in folding tell cases apart ("policją" is no
   * nominative).
   */
  exact: (string | number)[];
}

export interface Node {
  next?: Map<string, Node>;
  hits?: Hit[];
  /** The tree that made it, and alone may change it. */
  readonly owner: WordTree;
}

const isOf = (hit: Hit, entry: Entry): boolean =>
  "institution" in entry ? hit.institution === entry.institution : hit.source === entry.source;

/** Every set of cases once: a dictionary has tens of thousands of forms and few sets. */
const CASE_SETS: readonly (readonly GrammaticalCase[])[] = Array.from({ length: 1 << CASES.length }, (_, mask) =>
  CASES.filter((__, bit) => mask & (1 << bit)),
);
/** The cases a hit can be in. */
export const casesOf = (hit: Pick<Hit, "mask">): readonly GrammaticalCase[] => CASE_SETS[hit.mask]!;

/** The cases of this very spelling as a mask; undefined when the name is never spelled so. */
export function exactMask({ exact }: Hit, written: string): number | undefined {
  const at = exact.indexOf(written);
  return at === -1 ? undefined : (exact[at + 1] as number);
}

function addCases(hit: Hit, written: string, mask: number): void {
  hit.mask |= mask;
  const at = hit.exact.indexOf(written);
  if (at === -1) hit.exact.push(written, mask);
  else hit.exact[at + 1] = (hit.exact[at + 1] as number) | mask;
}

export class WordTree {
  readonly root: Node;
  constructor(base?: Node) {
    this.root = base ? this.copy(base) : { owner: this };
  }

  private copy(node: Node): Node {
    const copy: Node = { owner: this };
    if (node.next) copy.next = new Map(node.next);
    if (node.hits) copy.hits = [...node.hits];
    return copy;
  }

  /** The node at the end of a path, every node on the way being this tree's own; made where it is missing, if asked. */
  private walk(keys: readonly string[], make: boolean): Node | undefined {
    let node = this.root;
    for (const key of keys) {
      const known = node.next?.get(key);
      if (known?.owner === this) node = known;
      else if (known || make) {
        const child = known ? this.copy(known) : { owner: this };
        (node.next ??= new Map()).set(key, child);
        node = child;
      } else return undefined;
    }
    return node;
  }

  /** `first`: where two names collide this entry is met before those already there. */
  add(entry: Entry, first: boolean): void {
    eachForm(entry, (form) => this.addForm(entry, form, first));
  }

  private addForm(
    entry: Entry,
    { keys, written, spelling, abbreviation, number, mask }: EntryForm,
    first: boolean,
  ): void {
    const hits = (this.walk(keys, true)!.hits ??= []);
    let hit = hits.find((one) => isOf(one, entry) && one.number === number);
    if (!hit) {
      hit = {
        institution: "institution" in entry ? entry.institution : undefined,
        source: "source" in entry ? entry.source : undefined,
        spelling,
        abbreviation,
        number,
        mask: 0,
        exact: [],
      };
      const after = first ? hits.findIndex((one) => !isOf(one, entry)) : -1;
      hits.splice(after === -1 ? hits.length : after, 0, hit);
    }
    if (mask && hit.spelling === spelling) addCases(hit, written, mask);
  }

  remove(entry: Entry): void {
    eachForm(entry, ({ keys }) => {
      const node = this.walk(keys, false);
      if (!node?.hits) return;
      node.hits = node.hits.filter((hit) => !isOf(hit, entry));
      if (!node.hits.length) delete node.hits;
    });
  }
}

/** Every word of a tree. */
export function wordsOf(node: Node, into = new Set<string>()): Set<string> {
  node.next?.forEach((child, key) => {
    into.add(key);
    wordsOf(child, into);
  });
  return into;
}
