/**
 * A zip with some entries changed or added and every other one copied as it lies, packed bytes, dates, attributes and
 * all (PKWARE APPNOTE 4.3). Order of entries stays.
 */
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { partKey } from "./part-names";
import type { Zip, ZipEntry } from "./zip";

/** 1 January 2020, 0:00, as DOS keeps dates: for entries that are new. */
const DOS_DATE = (40 << 9) | (1 << 5) | 1;
const UTF8_NAMES = 0x0800;

export function rewriteZip(bytes: Uint8Array, zip: Zip, changes: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const centralStart = Math.min(...zip.entries.map((entry) => entry.central.byteOffset - bytes.byteOffset));
  const starts = [...zip.entries.map((entry) => entry.localStart), centralStart].sort((left, right) => left - right);
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (chunk: Uint8Array) => {
    chunks.push(chunk);
    at += chunk.length;
  };
  const byPart = new Map([...changes].map(([name, content]) => [partKey(name), content]));
  for (const entry of zip.entries) {
    const change = byPart.get(partKey(entry.name)) ?? repacked(zip, entry);
    const offset = at;
    if (change === undefined) {
      put(
        bytes.subarray(
          entry.localStart,
          starts.find((start) => start > entry.localStart),
        ),
      );
      directory.push(moved(entry.central, offset));
    } else {
      const date = {
        time: view.getUint16(entry.localStart + 10, true),
        day: view.getUint16(entry.localStart + 12, true),
      };
      const written = newEntry(entry.name, change, date, offset);
      put(written.local);
      directory.push(written.central);
    }
  }
  const known = new Set(zip.entries.map((entry: ZipEntry) => partKey(entry.name)));
  for (const [name, content] of changes) {
    if (known.has(partKey(name))) continue;
    const written = newEntry(name, content, { time: 0, day: DOS_DATE }, at);
    put(written.local);
    directory.push(written.central);
  }
  const directoryStart = at;
  directory.forEach(put);
  put(endRecord(directory.length, at - directoryStart, directoryStart));
  const whole = new Uint8Array(at);
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.length;
  }
  return whole;
}

/** An entry with 64-bit numbers is written anew: its old record would tell its old place twice. */
function repacked(zip: Zip, entry: ZipEntry): Uint8Array | undefined {
  const read = entry.wide ? zip.read(entry.name) : undefined;
  return read?.ok ? read.bytes : undefined;
}

function moved(central: Uint8Array, offset: number): Uint8Array {
  const copy = central.slice();
  new DataView(copy.buffer).setUint32(42, offset, true);
  return copy;
}

function newEntry(
  name: string,
  content: Uint8Array,
  date: { time: number; day: number },
  offset: number,
): { local: Uint8Array; central: Uint8Array } {
  const packed = deflateSync(content, { level: 6 });
  const encoded = new TextEncoder().encode(name);
  /** From "version needed" on, both headers say the same. */
  const common = new Uint8Array(26);
  const view = new DataView(common.buffer);
  view.setUint16(0, 20, true);
  view.setUint16(2, UTF8_NAMES, true);
  view.setUint16(4, 8, true);
  view.setUint16(6, date.time, true);
  view.setUint16(8, date.day, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, encoded.length, true);
  const local = new Uint8Array(30 + encoded.length + packed.length);
  new DataView(local.buffer).setUint32(0, 0x04034b50, true);
  local.set(common, 4);
  local.set(encoded, 30);
  local.set(packed, 30 + encoded.length);
  const central = new Uint8Array(46 + encoded.length);
  const centralView = new DataView(central.buffer);
  centralView.setUint32(0, 0x02014b50, true);
  centralView.setUint16(4, 20, true);
  central.set(common, 6);
  centralView.setUint32(42, offset, true);
  central.set(encoded, 46);
  return { local, central };
}

function endRecord(count: number, size: number, start: number): Uint8Array {
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}
