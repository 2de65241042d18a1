/**
 * Buckets of slots by a 32-bit key, in flat arrays: a plan of 100 000 rows puts a million entries here, too many for
 * objects. Each slot stands in one bucket a band; entry = slot × bands + band. A bucket keeps its number when the table
 * grows. What belongs to a bucket lies together, because at that size waiting for memory is most of the work.
 */

/** Places of a bucket's record. */
const RECORD = 4;
const HEAD = 1;
const SIZE = 2;
const NOTE = 3;

export class BucketTable {
  /** Hash table of bucket numbers + 1; 0 = free. */
  private table: Int32Array<ArrayBuffer>;
  /** Key, first entry, size and note of each bucket. */
  private records: Int32Array<ArrayBuffer>;
  private buckets = 0;
  private next: Int32Array<ArrayBuffer>;
  private of: Int32Array<ArrayBuffer>;

  /** `slots` is how many are expected; more may come. */
  constructor(
    private readonly bands: number,
    slots = 256,
  ) {
    const entries = Math.max(slots, 16) * bands;
    this.next = new Int32Array(entries);
    this.of = new Int32Array(entries);
    this.records = new Int32Array((entries >> 1) * RECORD);
    this.table = new Int32Array(2 ** Math.ceil(Math.log2(entries)));
  }

  /** Puts a slot into the bucket of a key; the bucket's number. */
  put(slot: number, band: number, key: number): number {
    const entry = slot * this.bands + band;
    if (entry >= this.of.length) {
      this.next = grown(this.next, entry);
      this.of = grown(this.of, entry);
    }
    const bucket = this.bucketFor(key);
    const record = bucket * RECORD;
    this.next[entry] = this.records[record + HEAD]!;
    this.records[record + HEAD] = entry;
    this.records[record + SIZE]!++;
    this.of[entry] = bucket;
    return bucket;
  }

  /** Takes a slot out of its bucket; the bucket's number. */
  take(slot: number, band: number): number {
    const entry = slot * this.bands + band;
    const bucket = this.of[entry]!;
    const record = bucket * RECORD;
    if (this.records[record + HEAD] === entry) this.records[record + HEAD] = this.next[entry]!;
    else {
      let before = this.records[record + HEAD]!;
      while (this.next[before] !== entry) before = this.next[before]!;
      this.next[before] = this.next[entry]!;
    }
    this.records[record + SIZE]!--;
    return bucket;
  }

  bucketOf(slot: number, band: number): number {
    return this.of[slot * this.bands + band]!;
  }

  size(bucket: number): number {
    return this.records[bucket * RECORD + SIZE]!;
  }

  /** The first entry of a bucket that is not empty, then the ones after it: −1 after the last. */
  first(bucket: number): number {
    return this.records[bucket * RECORD + HEAD]!;
  }

  after(entry: number): number {
    return this.next[entry]!;
  }

  slotOf(entry: number): number {
    return (entry / this.bands) | 0;
  }

  /** A number kept with the bucket for whoever uses the table; 0 at first. */
  note(bucket: number): number {
    return this.records[bucket * RECORD + NOTE]!;
  }

  setNote(bucket: number, note: number): void {
    this.records[bucket * RECORD + NOTE] = note;
  }

  private bucketFor(key: number): number {
    const mask = this.table.length - 1;
    for (let at = spread(key) & mask; ; at = (at + 1) & mask) {
      const bucket = this.table[at]! - 1;
      if (bucket < 0) return this.open(key, at);
      if (this.records[bucket * RECORD] === key) return bucket;
    }
  }

  private open(key: number, at: number): number {
    const bucket = this.buckets++;
    const record = bucket * RECORD;
    if (record >= this.records.length) this.records = grown(this.records, record);
    this.records[record] = key;
    this.records[record + HEAD] = -1;
    this.table[at] = bucket + 1;
    if (this.buckets * 2 > this.table.length) this.rehash();
    return bucket;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 4);
    const mask = this.table.length - 1;
    for (let bucket = 0; bucket < this.buckets; bucket++) {
      let at = spread(this.records[bucket * RECORD]!) & mask;
      while (this.table[at] !== 0) at = (at + 1) & mask;
      this.table[at] = bucket + 1;
    }
  }
}

function spread(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 16);
}

/** A longer copy in which `index` has its place. */
export function grown(array: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(array.length * 2, index + 1));
  larger.set(array);
  return larger;
}
