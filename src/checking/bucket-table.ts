/**
 * Buckets of slots by a 32-bit key, in flat arrays: a plan of 100 000 rows puts a million entries here, too many for objects.
 * Each slot stands in one bucket a band; entry = slot × bands + band. A bucket keeps its number when the table grows.
 */
export class BucketTable {
  /** Hash table of bucket numbers + 1; 0 = free. */
  private table = new Int32Array(1 << 12);
  private keys = new Int32Array(1 << 11);
  private heads = new Int32Array(1 << 11).fill(-1);
  private sizes = new Int32Array(1 << 11);
  private buckets = 0;
  private next: Int32Array<ArrayBuffer>;
  private of: Int32Array<ArrayBuffer>;

  constructor(private readonly bands: number) {
    this.next = new Int32Array(bands << 8);
    this.of = new Int32Array(bands << 8);
  }

  /** Puts a slot into the bucket of a key; the bucket's number. */
  put(slot: number, band: number, key: number): number {
    const entry = slot * this.bands + band;
    if (entry >= this.of.length) {
      this.next = grown(this.next, entry);
      this.of = grown(this.of, entry);
    }
    const bucket = this.bucketFor(key);
    this.next[entry] = this.heads[bucket]!;
    this.heads[bucket] = entry;
    this.of[entry] = bucket;
    this.sizes[bucket]!++;
    return bucket;
  }

  /** Takes a slot out of its bucket; the bucket's number. */
  take(slot: number, band: number): number {
    const entry = slot * this.bands + band;
    const bucket = this.of[entry]!;
    if (this.heads[bucket] === entry) this.heads[bucket] = this.next[entry]!;
    else {
      let before = this.heads[bucket]!;
      while (this.next[before] !== entry) before = this.next[before]!;
      this.next[before] = this.next[entry]!;
    }
    this.sizes[bucket]!--;
    return bucket;
  }

  bucketOf(slot: number, band: number): number {
    return this.of[slot * this.bands + band]!;
  }

  size(bucket: number): number {
    return this.sizes[bucket]!;
  }

  each(bucket: number, visit: (slot: number) => void): void {
    for (let entry = this.heads[bucket]!; entry >= 0; entry = this.next[entry]!) visit((entry / this.bands) | 0);
  }

  private bucketFor(key: number): number {
    const mask = this.table.length - 1;
    for (let at = spread(key) & mask; ; at = (at + 1) & mask) {
      const bucket = this.table[at]! - 1;
      if (bucket >= 0 && this.keys[bucket] === key) return bucket;
      if (bucket < 0) return this.open(key, at);
    }
  }

  private open(key: number, at: number): number {
    const bucket = this.buckets++;
    if (bucket >= this.keys.length) {
      this.keys = grown(this.keys, bucket);
      this.sizes = grown(this.sizes, bucket);
      this.heads = grown(this.heads, bucket);
    }
    this.keys[bucket] = key;
    this.heads[bucket] = -1;
    this.table[at] = bucket + 1;
    if (this.buckets * 2 > this.table.length) this.rehash();
    return bucket;
  }

  private rehash(): void {
    this.table = new Int32Array(this.table.length * 4);
    const mask = this.table.length - 1;
    for (let bucket = 0; bucket < this.buckets; bucket++) {
      let at = spread(this.keys[bucket]!) & mask;
      while (this.table[at] !== 0) at = (at + 1) & mask;
      this.table[at] = bucket + 1;
    }
  }
}

function spread(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 16);
}

function grown(array: Int32Array<ArrayBuffer>, index: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(array.length * 2, index + 1));
  larger.set(array);
  return larger;
}
