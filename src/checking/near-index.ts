/**
 * Finds actions that say nearly the same without comparing all pairs: MinHash with bands. Two sets of stems that share three
 * fifths fall into a common bucket nearly always (1 − (1 − 0.6²)^BANDS ≈ 97 %), equal sets always. What is found depends on the
 * actions alone, never on the order in which they came. Of a crowded bucket only a few members, the same ones every time, stand
 * for the rest: a thousand rows made from one pattern cost a thousand looks, not a million.
 */
import { BucketTable } from "./bucket-table";
import type { Stem } from "./words";

export const BANDS = 8;
export const REPRESENTATIVES = 8;
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
  /** Where the index keeps it; the index's own business. */
  slot?: number;
}

/** Odd multipliers with nothing in common: one hash function each. */
const SEEDS = Int32Array.from({ length: BANDS * 2 }, (_, index) => scramble(Math.imul(index + 1, 0x9e3779b1)) | 1);

function scramble(value: number): number {
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** The least of the stems under one of the hash functions; stems are hashes already, so a product mixes them well enough. */
function least(stems: readonly Stem[], seed: number): number {
  let found = 0x7fffffff;
  for (let index = 0; index < stems.length; index++) {
    const value = Math.imul(stems[index]! ^ (seed >>> 7), seed);
    if (value < found) found = value;
  }
  return found;
}

/** Fewest common stems with which two sets of so many stems in all are near. */
const needed = (total: number): number => Math.max(MIN_SHARED, Math.ceil((NEAR * total) / (1 + NEAR) - 1e-9));

/** Common stems of two ascending runs of `pool`; -1 as soon as `enough` cannot be reached. */
function shared(pool: Int32Array, a: number, aEnd: number, b: number, bEnd: number, enough: number): number {
  let spare = aEnd - a + bEnd - b - 2 * enough;
  let count = 0;
  while (a < aEnd && b < bEnd) {
    const left = pool[a]!;
    const right = pool[b]!;
    if (left === right) {
      count++;
      a++;
      b++;
    } else {
      if (--spare < 0) return -1;
      if (left < right) a++;
      else b++;
    }
  }
  return count < enough ? -1 : count;
}

export class NearIndex<Item extends NearItem> {
  /** Comparisons made so far: the work this class exists to keep small. */
  comparisons = 0;
  private readonly items: (Item | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly buckets = new BucketTable(BANDS);
  private readonly chosen = new Map<number, number[]>();
  /** Stems of all slots one after another: comparing is this class's whole work, and flat memory makes it quick. */
  private pool = new Int32Array(1 << 12);
  private poolEnd = 0;
  /** Order of the members of a bucket: by a hash of the id, so that no member depends on when it came. */
  private readonly ranks: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  add(item: Item): void {
    if (item.stems.length < MIN_SHARED) return;
    const slot = this.free.pop() ?? this.items.length;
    this.items[slot] = item;
    item.slot = slot;
    this.ranks[slot] = rankOf(item.id);
    this.store(slot, item.stems);
    for (let band = 0; band < BANDS; band++) {
      const key = Math.imul(least(item.stems, SEEDS[band * 2]!), 31) ^ least(item.stems, SEEDS[band * 2 + 1]!) ^ Math.imul(band, 0x85ebca6b);
      this.forget(this.buckets.put(slot, band, key));
    }
  }

  /** A slot used again keeps its place in the pool when the new stems fit. */
  private store(slot: number, stems: readonly Stem[]): void {
    const fits = slot < this.starts.length && this.starts[slot]! + stems.length <= this.ends[slot]!;
    const start = fits ? this.starts[slot]! : this.poolEnd;
    if (!fits) this.poolEnd += stems.length;
    if (this.poolEnd > this.pool.length) {
      const larger = new Int32Array(this.poolEnd * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    for (let index = 0; index < stems.length; index++) this.pool[start + index] = stems[index]!;
    this.starts[slot] = start;
    this.ends[slot] = start + stems.length;
  }

  remove(item: Item): void {
    const { slot } = item;
    if (slot === undefined) return;
    for (let band = 0; band < BANDS; band++) this.forget(this.buckets.take(slot, band));
    item.slot = undefined;
    this.items[slot] = undefined;
    this.free.push(slot);
  }

  private forget(bucket: number): void {
    if (this.chosen.size > 0) this.chosen.delete(bucket);
  }

  /** The item most like this one in another group, and how like; ties go to the smaller id. Undefined when none is near. */
  nearest(item: Item): { item: Item; likeness: number } | undefined {
    const { slot } = item;
    if (slot === undefined) return undefined;
    const start = this.starts[slot]!;
    const end = this.ends[slot]!;
    let best: Item | undefined;
    let most = 0;
    const compare = (other: number): void => {
      if (other === slot) return;
      this.comparisons++;
      const from = this.starts[other]!;
      const to = this.ends[other]!;
      const total = end - start + to - from;
      const common = shared(this.pool, start, end, from, to, needed(total));
      if (common < 0) return;
      const candidate = this.items[other]!;
      const value = common / (total - common);
      if (candidate.group === item.group || candidate.print === item.print || value < most || (best && value === most && candidate.id >= best.id)) return;
      best = candidate;
      most = value;
    };
    for (let band = 0; band < BANDS; band++) {
      const bucket = this.buckets.bucketOf(slot, band);
      const size = this.buckets.size(bucket);
      if (size < 2) continue;
      if (size > REPRESENTATIVES) this.representatives(bucket).forEach(compare);
      else this.buckets.each(bucket, compare);
    }
    return best && { item: best, likeness: most };
  }

  /** Every item whose nearest may change when this one comes or goes. Call while it is in the index. */
  touched(item: Item, touch: (other: Item) => void): void {
    const { slot } = item;
    if (slot === undefined) return;
    for (let band = 0; band < BANDS; band++) {
      const bucket = this.buckets.bucketOf(slot, band);
      const size = this.buckets.size(bucket);
      // In a crowded bucket the others look at representatives only: who is none comes and goes unnoticed.
      if (size < 2 || (size > REPRESENTATIVES && !this.representatives(bucket).includes(slot))) continue;
      this.buckets.each(bucket, (other) => touch(this.items[other]!));
    }
  }

  /** The members with the smallest ranks. */
  private representatives(bucket: number): number[] {
    const known = this.chosen.get(bucket);
    if (known) return known;
    const chosen: number[] = [];
    const { ranks, items } = this;
    const before = (a: number, b: number) => ranks[a]! < ranks[b]! || (ranks[a] === ranks[b] && items[a]!.id < items[b]!.id);
    this.buckets.each(bucket, (slot) => {
      if (chosen.length === REPRESENTATIVES && !before(slot, chosen[REPRESENTATIVES - 1]!)) return;
      let at = chosen.length;
      while (at > 0 && before(slot, chosen[at - 1]!)) at--;
      chosen.splice(at, 0, slot);
      if (chosen.length > REPRESENTATIVES) chosen.pop();
    });
    this.chosen.set(bucket, chosen);
    return chosen;
  }
}

function rankOf(id: string): number {
  let rank = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) rank = Math.imul(rank ^ id.charCodeAt(index), 0x01000193);
  return rank ^ (rank >>> 15);
}
