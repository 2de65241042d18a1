/** Names as a tree of words. A tree may be grown from another without touching it: only the paths that change are copied. */
import type { FundingSource, GrammaticalCase, GrammaticalNumber, Institution } from "../types";
import { entryForms, type Entry, type EntryForm } from "./entry-forms";

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

const isOf = (hit: Hit, entry: Entry): boolean => ("institution" in entry ? hit.institution === entry.institution : hit.source === entry.source);

function addCase(hit: Hit, written: string, grammaticalCase: GrammaticalCase): void {
  if (!hit.cases.includes(grammaticalCase)) hit.cases.push(grammaticalCase);
  const exact = hit.exact.get(written);
  if (!exact) hit.exact.set(written, [grammaticalCase]);
  else if (!exact.includes(grammaticalCase)) exact.push(grammaticalCase);
}

export class WordTree {
  readonly root: Node;
  /** Nodes of this tree alone, which may be changed. */
  private readonly own = new Set<Node>();

  constructor(base?: Node) {
    this.root = this.copy(base ?? {});
  }

  private copy(node: Node): Node {
    const copy: Node = { ...(node.next && { next: new Map(node.next) }), ...(node.hits && { hits: [...node.hits] }) };
    this.own.add(copy);
    return copy;
  }

  /** The node at the end of a path, every node on the way being this tree's own; made where it is missing, if asked. */
  private walk(keys: readonly string[], make: boolean): Node | undefined {
    let node = this.root;
    for (const key of keys) {
      const known = node.next?.get(key);
      if (known && this.own.has(known)) node = known;
      else if (known || make) {
        const child = this.copy(known ?? {});
        (node.next ??= new Map()).set(key, child);
        node = child;
      } else return undefined;
    }
    return node;
  }

  /** `first`: where two names collide this entry is met before those already there. */
  add(entry: Entry, first: boolean): void {
    for (const form of entryForms(entry)) this.addForm(entry, form, first);
  }

  private addForm(entry: Entry, { keys, written, spelling, abbreviation, number, case: grammaticalCase }: EntryForm, first: boolean): void {
    const hits = (this.walk(keys, true)!.hits ??= []);
    let hit = hits.find((one) => isOf(one, entry) && one.number === number);
    if (!hit) {
      hit = { ...entry, spelling, abbreviation, number, cases: [], exact: new Map() };
      const after = first ? hits.findIndex((one) => !isOf(one, entry)) : -1;
      hits.splice(after === -1 ? hits.length : after, 0, hit);
    }
    if (grammaticalCase && hit.spelling === spelling) addCase(hit, written, grammaticalCase);
  }

  remove(entry: Entry): void {
    for (const { keys } of entryForms(entry)) {
      const node = this.walk(keys, false);
      if (!node?.hits) continue;
      node.hits = node.hits.filter((hit) => !isOf(hit, entry));
      if (!node.hits.length) delete node.hits;
    }
  }
}

/** Every word of a tree. */
export function wordsOf(node: Node, into = new Set<string>()): Set<string> {
  node.next?.forEach((child, key) => { into.add(key); wordsOf(child, into); });
  return into;
}
