/**
 * Finds actions that say nearly the same without comparing all pairs: MinHash with bands. Two sets of stems that share three
 * fifths fall into a common bucket nearly always (1 − (1 − 0.6²)^BANDS ≈ 99.5 %), equal sets always. What is found depends on the
 * actions alone, never on the order in which they came. Of a crowded bucket only a few members, the same ones every time, stand
 * for the rest: a thousand rows made from one pattern cost a thousand looks, not a million.
 */
import type { Stem } from "./words";

const BANDS = 12;
const REPRESENTATIVES = 8;
/** Shared stems over all stems from which two actions are worth showing side by side. */
export const NEAR = 0.6;
/** A single shared word is a shared topic, not a shared action. */
const MIN_SHARED = 2;

export interface NearItem {
  stems: readonly Stem[];
  /** Actions of the same group (goal) are not compared. */
  group: unknown;
  /** Items with equal prints are repeats, not near-duplicates. */
  print: number;
  /** Stable name that settles ties. */
  id: string;
}

interface Bucket<Item> {
  members: Set<Item>;
  /** The members that stand for a crowded bucket; undefined = to be chosen again. */
  chosen?: Item[];
}

const SEEDS = Int32Array.from({ length: BANDS * 2 }, (_, index) => Math.imul(index + 1, 0x9e3779b1) | 1);

function mix(value: number): number {
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

function smallest(stems: readonly Stem[], seed: number): number {
  let least = 0xffffffff;
  for (const stem of stems) {
    const value = mix(stem ^ seed);
    if (value < least) least = value;
  }
  return least;
}

/** Share of common stems in all stems of two ascending lists, 0 when fewer than `MIN_SHARED` are common. */
export function likeness(a: readonly Stem[], b: readonly Stem[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return shared < MIN_SHARED ? 0 : shared / (a.length + b.length - shared);
}

export class NearIndex<Item extends NearItem> {
  private readonly bands: Map<number, Item | Bucket<Item>>[] = Array.from({ length: BANDS }, () => new Map());

  add(item: Item): void {
    this.each(item, (band, key) => {
      const found = band.get(key);
      if (found === undefined) band.set(key, item);
      else if ("members" in found) {
        found.members.add(item);
        found.chosen = undefined;
      } else band.set(key, { members: new Set([found, item]) });
    });
  }

  remove(item: Item): void {
    this.each(item, (band, key) => {
      const found = band.get(key);
      if (found === item) band.delete(key);
      else if (found !== undefined && "members" in found && found.members.delete(item)) {
        found.chosen = undefined;
        if (found.members.size === 1) for (const left of found.members) band.set(key, left);
      }
    });
  }

  /** The item most like this one in another group, and how like; ties go to the smaller id. Undefined when none is near. */
  nearest(item: Item): { item: Item; likeness: number } | undefined {
    let best: { item: Item; likeness: number } | undefined;
    this.each(item, (band, key) => {
      const found = band.get(key);
      if (found === undefined || !("members" in found)) return;
      for (const other of found.members.size > REPRESENTATIVES ? choose(found) : found.members) {
        if (other === item || other.group === item.group || other.print === item.print) continue;
        const value = likeness(item.stems, other.stems);
        if (value < NEAR || (best && (value < best.likeness || (value === best.likeness && other.id >= best.item.id)))) continue;
        best = { item: other, likeness: value };
      }
    });
    return best;
  }

  /** Every item whose nearest may change when this one comes or goes. Call while it is in the index. */
  touched(item: Item, touch: (other: Item) => void): void {
    this.each(item, (band, key) => {
      const found = band.get(key);
      if (found === undefined || !("members" in found)) return;
      // In a crowded bucket the others look at representatives only: who is none comes and goes unnoticed.
      if (found.members.size > REPRESENTATIVES && !choose(found).includes(item)) return;
      found.members.forEach(touch);
    });
  }

  private each(item: Item, visit: (band: Map<number, Item | Bucket<Item>>, key: number) => void): void {
    if (item.stems.length < MIN_SHARED) return;
    for (let index = 0; index < BANDS; index++) {
      const first = smallest(item.stems, SEEDS[index * 2]!);
      const second = smallest(item.stems, SEEDS[index * 2 + 1]!);
      visit(this.bands[index]!, (Math.imul(first, 31) ^ second) & 0x3fffffff);
    }
  }
}

/** The members with the smallest ids. */
function choose<Item extends NearItem>(bucket: Bucket<Item>): Item[] {
  if (bucket.chosen) return bucket.chosen;
  const chosen: Item[] = [];
  for (const member of bucket.members) {
    if (chosen.length === REPRESENTATIVES && member.id >= chosen[REPRESENTATIVES - 1]!.id) continue;
    let at = chosen.length;
    while (at > 0 && member.id < chosen[at - 1]!.id) at--;
    chosen.splice(at, 0, member);
    if (chosen.length > REPRESENTATIVES) chosen.pop();
  }
  bucket.chosen = chosen;
  return chosen;
}
