/**
 * Finds actions that say nearly the same without comparing all pairs: MinHash with bands. Two sets of stems that share
 * three fifths fall into a common bucket nearly always (1 − (1 − 0.6²)^BANDS ≈ 97 %), equal sets always. What is found
 * depends on the actions alone, never on the order in which they came. Of a crowded bucket only a few members, the same
 * ones every time, stand for the rest: a thousand rows made from one pattern cost a thousand looks, not a million.
 */
import { BucketTable, grown } from "./bucket-table";
import type { Stem } from "../texts/words";

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

/**
 * The band's key: the least of the stems under two hash functions. Stems are hashes already, so a product mixes them
 * well enough. The least is kept without branching, because which stem is the least cannot be foreseen; 31 bits, so
 * that no difference overflows.
 */
function keyOf(stems: readonly Stem[], band: number): number {
  const one = SEEDS[band * 2]!;
  const other = SEEDS[band * 2 + 1]!;
  let least = 0x7fffffff;
  let otherLeast = 0x7fffffff;
  for (let index = 0; index < stems.length; index++) {
    const stem = stems[index]!;
    const less = ((Math.imul(stem ^ (one >>> 7), one) >>> 1) - least) | 0;
    least = (least + (less & (less >> 31))) | 0;
    const otherLess = ((Math.imul(stem ^ (other >>> 7), other) >>> 1) - otherLeast) | 0;
    otherLeast = (otherLeast + (otherLess & (otherLess >> 31))) | 0;
  }
  return Math.imul(least, 31) ^ otherLeast ^ Math.imul(band, 0x85ebca6b);
}

/** Fewest common stems with which two sets of so many stems in all are near. */
const needed = (total: number): number => (total < NEEDED.length ? NEEDED[total]! : fewest(total));
const fewest = (total: number): number => Math.max(MIN_SHARED, Math.ceil((NEAR * total) / (1 + NEAR) - 1e-9));
const NEEDED = Uint8Array.from({ length: 128 }, (_, total) => fewest(total));

/** Bits set. */
function bits(value: number): number {
  value -= (value >>> 1) & 0x55555555;
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
  return Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Places of a slot's record: where its stems begin in the pool, how many they are, their signature, its rank. */
const RECORD = 4;
const COUNT = 1;
const SIGNATURE = 2;
const RANK = 3;

export class NearIndex<Item extends NearItem> {
  /** Comparisons made so far: the work this class exists to keep small. */
  comparisons = 0;
  private readonly items: (Item | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly buckets: BucketTable;
  /**
   * Representatives of crowded buckets; a bucket's note is the place + 1, less than 0 when they must be chosen anew.
   */
  private readonly chosen: number[][] = [];
  /** Stems of all slots one after another: comparing is this class's whole work, and flat memory makes it quick. */
  private pool: Int32Array<ArrayBuffer>;
  private poolEnd = 0;
  private records: Int32Array<ArrayBuffer>;
  /** What the search under way has found so far: the item, its common stems and all stems of both. */
  private best: Item | undefined;
  private common = 0;
  private all = 1;

  /** `expected` is how many items will come, as far as it is known. */
  constructor(expected = 256) {
    this.buckets = new BucketTable(BANDS, expected);
    this.pool = new Int32Array(expected * 8);
    this.records = new Int32Array(expected * RECORD);
  }

  add(item: Item): void {
    const { stems } = item;
    if (stems.length < MIN_SHARED) return;
    const slot = this.free.pop() ?? this.items.length;
    this.items[slot] = item;
    item.slot = slot;
    this.store(slot, item);
    for (let band = 0; band < BANDS; band++) this.forget(this.buckets.put(slot, band, keyOf(stems, band)));
  }

  /** A slot used again keeps its place in the pool when the new stems fit. */
  private store(slot: number, { stems, id }: Item): void {
    const record = slot * RECORD;
    if (record >= this.records.length) this.records = grown(this.records, record + RECORD);
    const { records } = this;
    const fits = stems.length <= records[record + COUNT]!;
    const start = fits ? records[record]! : this.poolEnd;
    if (!fits) this.poolEnd += stems.length;
    if (this.poolEnd > this.pool.length) this.pool = grown(this.pool, this.poolEnd);
    let signature = 0;
    for (let index = 0; index < stems.length; index++) {
      const stem = stems[index]!;
      this.pool[start + index] = stem;
      signature |= 1 << stem;
    }
    records[record] = start;
    records[record + COUNT] = stems.length;
    records[record + SIGNATURE] = signature;
    records[record + RANK] = rankOf(id);
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
    if (this.chosen.length > 0 && this.buckets.note(bucket) > 0)
      this.buckets.setNote(bucket, -this.buckets.note(bucket));
  }

  /**
   * The item most like this one in another group, and how like; ties go to the smaller id. Undefined when none is near.
   */
  nearest(item: Item): { item: Item; likeness: number } | undefined {
    const { slot } = item;
    if (slot === undefined) return undefined;
    const { buckets } = this;
    this.best = undefined;
    this.common = 0;
    this.all = 1;
    for (let band = 0; band < BANDS; band++) {
      const bucket = buckets.bucketOf(slot, band);
      const size = buckets.size(bucket);
      if (size < 2) continue;
      if (size > REPRESENTATIVES) for (const other of this.representatives(bucket)) this.compare(item, slot, other);
      else
        for (let entry = buckets.first(bucket); entry >= 0; entry = buckets.after(entry))
          this.compare(item, slot, buckets.slotOf(entry));
    }
    return this.best && { item: this.best, likeness: this.common / this.all };
  }

  /** Takes `other` as the best when it is nearer to `item` than what was found so far. */
  private compare(item: Item, slot: number, other: number): void {
    if (other === slot) return;
    this.comparisons++;
    const { records } = this;
    const mine = slot * RECORD;
    const its = other * RECORD;
    const total = records[mine + COUNT]! + records[its + COUNT]!;
    const enough = needed(total);
    // Two sets differ in at least as many stems as their signatures differ in bits.
    if (bits(records[mine + SIGNATURE]! ^ records[its + SIGNATURE]!) > total - 2 * enough) return;
    const common = this.shared(mine, its, enough);
    if (common < 0) return;
    const candidate = this.items[other]!;
    // Whole numbers multiplied crosswise: which of two shares is the larger, without dividing.
    const ahead = common * this.all - this.common * (total - common);
    if (
      candidate.group === item.group ||
      candidate.print === item.print ||
      ahead < 0 ||
      (this.best && ahead === 0 && candidate.id >= this.best.id)
    )
      return;
    this.best = candidate;
    this.common = common;
    this.all = total - common;
  }

  /** Common stems of two records, which the pool keeps in order; -1 as soon as `enough` cannot be reached. */
  private shared(mine: number, its: number, enough: number): number {
    const { pool, records } = this;
    let a = records[mine]!;
    let b = records[its]!;
    const aEnd = a + records[mine + COUNT]!;
    const bEnd = b + records[its + COUNT]!;
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

  /** Every item whose nearest may change when this one comes or goes. Call while it is in the index. */
  touched(item: Item, touch: (other: Item) => void): void {
    const { slot } = item;
    if (slot === undefined) return;
    const { buckets } = this;
    for (let band = 0; band < BANDS; band++) {
      const bucket = buckets.bucketOf(slot, band);
      const size = buckets.size(bucket);
      // In a crowded bucket the others look at representatives only: who is none comes and goes unnoticed.
      if (size < 2 || (size > REPRESENTATIVES && !this.representatives(bucket).includes(slot))) continue;
      for (let entry = buckets.first(bucket); entry >= 0; entry = buckets.after(entry))
        touch(this.items[buckets.slotOf(entry)]!);
    }
  }

  /** The members with the smallest ranks. */
  private representatives(bucket: number): readonly number[] {
    const note = this.buckets.note(bucket);
    if (note > 0) return this.chosen[note - 1]!;
    const chosen: number[] = [];
    for (let entry = this.buckets.first(bucket); entry >= 0; entry = this.buckets.after(entry)) {
      const slot = this.buckets.slotOf(entry);
      if (chosen.length === REPRESENTATIVES && !this.ranksBefore(slot, chosen[REPRESENTATIVES - 1]!)) continue;
      let at = chosen.length < REPRESENTATIVES ? chosen.length : REPRESENTATIVES - 1;
      for (; at > 0 && this.ranksBefore(slot, chosen[at - 1]!); at--) chosen[at] = chosen[at - 1]!;
      chosen[at] = slot;
    }
    const place = note < 0 ? -note : this.chosen.length + 1;
    this.chosen[place - 1] = chosen;
    this.buckets.setNote(bucket, place);
    return chosen;
  }

  /** By a hash of the id, so that no member depends on when it came. */
  private ranksBefore(a: number, b: number): boolean {
    const one = this.records[a * RECORD + RANK]!;
    const other = this.records[b * RECORD + RANK]!;
    return one < other || (one === other && this.items[a]!.id < this.items[b]!.id);
  }
}

function rankOf(id: string): number {
  let rank = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) rank = Math.imul(rank ^ id.charCodeAt(index), 0x01000193);
  return rank ^ (rank >>> 15);
}
