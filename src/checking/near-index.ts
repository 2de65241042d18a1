/**
 * Finds actions that say nearly the same without comparing all pairs: MinHash with bands. Two sets of stems that share three
 * fifths fall into a common bucket nearly always (1 − (1 − 0.6²)^BANDS ≈ 99 %), equal sets always. What is found depends on the
 * actions alone, never on the order in which they came. Of a crowded bucket only a few members, the same ones every time, stand
 * for the rest: a thousand rows made from one pattern cost a thousand looks, not a million.
 */
import { BucketTable } from "./bucket-table";
import type { Stem } from "./words";

const BANDS = 10;
const REPRESENTATIVES = 6;
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

const SEEDS = Int32Array.from({ length: BANDS * 2 }, (_, index) => Math.imul(index * 2 + 3, 0x9e3779b1) | 1);

/** The least of the stems under one of the hash functions; stems are hashes already, so a product mixes them well enough. */
function least(stems: readonly Stem[], seed: number): number {
  let found = 0x7fffffff;
  for (let index = 0; index < stems.length; index++) {
    const value = Math.imul(stems[index]!, seed) ^ seed;
    if (value < found) found = value;
  }
  return found;
}

/** Share of common stems in all stems of two ascending lists; 0 as soon as it cannot reach `NEAR`. */
export function likeness(a: readonly Stem[], b: readonly Stem[]): number {
  const total = a.length + b.length;
  const needed = Math.max(MIN_SHARED, Math.ceil((NEAR * total) / (1 + NEAR) - 1e-9));
  let spare = total - 2 * needed;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) {
      shared++;
      i++;
      j++;
      continue;
    }
    if (--spare < 0) return 0;
    if (left < right) i++;
    else j++;
  }
  return shared < needed ? 0 : shared / (total - shared);
}

export class NearIndex<Item extends NearItem> {
  private readonly items: (Item | undefined)[] = [];
  private readonly slots = new Map<Item, number>();
  private readonly free: number[] = [];
  private readonly buckets = new BucketTable(BANDS);
  private readonly chosen = new Map<number, number[]>();

  add(item: Item): void {
    if (item.stems.length < MIN_SHARED) return;
    const slot = this.free.pop() ?? this.items.length;
    this.items[slot] = item;
    this.slots.set(item, slot);
    for (let band = 0; band < BANDS; band++) {
      const key = Math.imul(least(item.stems, SEEDS[band * 2]!), 31) ^ least(item.stems, SEEDS[band * 2 + 1]!) ^ Math.imul(band, 0x85ebca6b);
      this.forget(this.buckets.put(slot, band, key));
    }
  }

  remove(item: Item): void {
    const slot = this.slots.get(item);
    if (slot === undefined) return;
    for (let band = 0; band < BANDS; band++) this.forget(this.buckets.take(slot, band));
    this.slots.delete(item);
    this.items[slot] = undefined;
    this.free.push(slot);
  }

  private forget(bucket: number): void {
    if (this.chosen.size > 0) this.chosen.delete(bucket);
  }

  /** The item most like this one in another group, and how like; ties go to the smaller id. Undefined when none is near. */
  nearest(item: Item): { item: Item; likeness: number } | undefined {
    const slot = this.slots.get(item);
    if (slot === undefined) return undefined;
    let best: { item: Item; likeness: number } | undefined;
    const compare = (other: number): void => {
      const candidate = this.items[other]!;
      if (other === slot || candidate.group === item.group || candidate.print === item.print) return;
      const value = likeness(item.stems, candidate.stems);
      if (value === 0 || (best && (value < best.likeness || (value === best.likeness && candidate.id >= best.item.id)))) return;
      best = { item: candidate, likeness: value };
    };
    for (let band = 0; band < BANDS; band++) {
      const bucket = this.buckets.bucketOf(slot, band);
      const size = this.buckets.size(bucket);
      if (size < 2) continue;
      if (size > REPRESENTATIVES) this.representatives(bucket).forEach(compare);
      else this.buckets.each(bucket, compare);
    }
    return best;
  }

  /** Every item whose nearest may change when this one comes or goes. Call while it is in the index. */
  touched(item: Item, touch: (other: Item) => void): void {
    const slot = this.slots.get(item);
    if (slot === undefined) return;
    for (let band = 0; band < BANDS; band++) {
      const bucket = this.buckets.bucketOf(slot, band);
      const size = this.buckets.size(bucket);
      // In a crowded bucket the others look at representatives only: who is none comes and goes unnoticed.
      if (size < 2 || (size > REPRESENTATIVES && !this.representatives(bucket).includes(slot))) continue;
      this.buckets.each(bucket, (other) => touch(this.items[other]!));
    }
  }

  /** The members with the smallest ids. */
  private representatives(bucket: number): number[] {
    const known = this.chosen.get(bucket);
    if (known) return known;
    const chosen: number[] = [];
    this.buckets.each(bucket, (slot) => {
      const { id } = this.items[slot]!;
      let at = chosen.length;
      while (at > 0 && id < this.items[chosen[at - 1]!]!.id) at--;
      if (at >= REPRESENTATIVES) return;
      chosen.splice(at, 0, slot);
      if (chosen.length > REPRESENTATIVES) chosen.pop();
    });
    this.chosen.set(bucket, chosen);
    return chosen;
  }
}
