/**
 * The list of what a zip holds, from its end: PKWARE APPNOTE 4.3, with the 64-bit records that some programs always
 * write.
 */
import { partKey, partName } from "./part-names";
import type { ZipTrouble } from "./zip-trouble";

export interface ZipEntry {
  /** With "/" between folders, whatever the zipper wrote. */
  name: string;
  /** 0 = stored, 8 = deflate; anything else is refused when read. */
  method: number;
  encrypted: boolean;
  crc: number;
  packedSize: number;
  /** What the header claims; nothing is believed of it. */
  claimedSize: number;
  /** Where the entry's local header begins, and its record in the central directory. */
  localStart: number;
  central: Uint8Array;
  /** Some of its numbers stand in the 64-bit extra field. */
  wide: boolean;
}

const END = 0x06054b50;
const WIDE_END = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const WIDE_FIELD = 0x0001;
const UNSAID = 0xffffffff;

interface Directory {
  count: number;
  /**
   * Where its first record stands, and what the archive says of that: bytes put before an archive shift every offset.
   */
  start: number;
  end: number;
  shift: number;
}

export function readDirectory(bytes: Uint8Array, most: number): ZipEntry[] | ZipTrouble {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (!directory) return "broken";
  if (directory.count > most) return "bomb";
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== CENTRAL) return "broken";
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > directory.end) return "broken";
    const entry = entryAt(view, bytes.subarray(at, at + length), at, directory.shift);
    if (!entry) return "broken";
    entries.push(entry);
    at += length;
  }
  return sameTwice(entries) ? "duplicate" : entries;
}

function findDirectory(view: DataView): Directory | undefined {
  const end = findEnd(view);
  if (end < 0) return undefined;
  const wide = findWideEnd(view, end);
  const [count, size, offset, before] = wide ?? [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
    end,
  ];
  // The directory stands right before its end record.
  const start = before - size;
  const shift = start - offset;
  return start < 0 || shift < 0 ? undefined : { count, start, end: before, shift };
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 65535; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/** Count, size and offset of the directory by the 64-bit record, and where that record stands. */
function findWideEnd(view: DataView, end: number): [number, number, number, number] | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR) return undefined;
  // By what the locator says; bytes put before the archive shift that, and then it stands right before the locator.
  const record = [wideNumber(view, locator + 8), locator - 56].find(
    (at) => at >= 0 && at + 56 <= locator && view.getUint32(at, true) === WIDE_END,
  );
  return record === undefined
    ? undefined
    : [wideNumber(view, record + 32), wideNumber(view, record + 40), wideNumber(view, record + 48), record];
}

const wideNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function entryAt(view: DataView, central: Uint8Array, at: number, shift: number): ZipEntry | undefined {
  const nameLength = view.getUint16(at + 28, true);
  const numbers = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const wide = numbers.includes(UNSAID);
  if (wide && !fillFromExtra(view, at + 46 + nameLength, view.getUint16(at + 30, true), numbers)) return undefined;
  const [claimedSize, packedSize, offset] = numbers as [number, number, number];
  const written = new TextDecoder().decode(central.subarray(46, 46 + nameLength));
  return {
    name: partName(written) + (/[/\\]$/.test(written) ? "/" : ""),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    claimedSize,
    localStart: offset + shift,
    central,
    wide,
  };
}

/** The numbers that the record itself leaves unsaid, in their order; false when the extra field does not hold them. */
function fillFromExtra(view: DataView, from: number, length: number, numbers: number[]): boolean {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE_FIELD) continue;
    let place = at + 4;
    const end = Math.min(place + view.getUint16(at + 2, true), from + length);
    for (let index = 0; index < numbers.length; index++) {
      if (numbers[index] !== UNSAID) continue;
      if (place + 8 > end) return false;
      numbers[index] = wideNumber(view, place);
      place += 8;
    }
    return true;
  }
  return false;
}

/** Two parts of one name and different content: nobody can tell which of them another program reads. */
function sameTwice(entries: readonly ZipEntry[]): boolean {
  const seen = new Map<string, ZipEntry>();
  return entries.some((entry) => {
    if (entry.name.endsWith("/")) return false;
    const key = partKey(entry.name);
    const before = seen.get(key);
    seen.set(key, entry);
    return before !== undefined && (before.crc !== entry.crc || before.claimedSize !== entry.claimedSize);
  });
}
