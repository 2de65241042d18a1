/**
 * Opens a zip without trusting it: what counts is the bytes that really come out, not the sizes the headers claim.
 * Unpacking stops at the cap, so a bomb costs no more memory than the cap itself. Layout: PKWARE APPNOTE 4.3.
 */
import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { partKey } from "./part-names";
import { readDirectory, type ZipEntry } from "./zip-directory";
import type { ZipTrouble } from "./zip-trouble";

export type { ZipEntry } from "./zip-directory";
export type { ZipTrouble } from "./zip-trouble";

/** Caps on what is unpacked. A plan of 10 000 actions takes about 20 MB. */
export interface ZipLimits {
  entries: number;
  entryBytes: number;
  totalBytes: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 4096, entryBytes: 64 << 20, totalBytes: 256 << 20 };

export interface Zip {
  entries: readonly ZipEntry[];
  /** The entry of a part, whatever the case and the slashes of its name; undefined when there is none. */
  entry(name: string): ZipEntry | undefined;
  /** Unpacks one entry; undefined when there is none of that name. */
  read(name: string): Unpacked | undefined;
  /** The first bytes of an entry, at most `most`; empty when it cannot be read. */
  head(name: string, most: number): Uint8Array;
  /**
   * Unpacks everything, keeping nothing: the first trouble met, or undefined when the archive is sound and within the
   * caps.
   */
  trouble(): ZipTrouble | undefined;
}

export type ZipResult = { ok: true; zip: Zip } | { ok: false; trouble: ZipTrouble };

const LOCAL_SIGNATURE = 0x04034b50;
const PUSH = 1 << 14;

/** Archives opened within the usual caps, for as long as somebody holds their bytes. */
const opened = new WeakMap<Uint8Array, ZipResult>();

/**
 * Opens an archive. The same bytes are opened once: whoever asks later (safety, calendar, comments, the engine) gets
 * the parts that are unpacked already, and changes none of them.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipResult {
  if (limits !== ZIP_LIMITS) return open(bytes, limits);
  const known = opened.get(bytes) ?? open(bytes, limits);
  opened.set(bytes, known);
  return known;
}

type Unpacked = { ok: true; bytes: Uint8Array } | { ok: false; trouble: ZipTrouble };

function open(bytes: Uint8Array, limits: ZipLimits): ZipResult {
  const entries = readDirectory(bytes, limits.entries);
  if (typeof entries === "string") return { ok: false, trouble: entries };
  const byName = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const named = (name: string) => byName.get(partKey(name));
  const unpacked = new Map<ZipEntry, Unpacked>();
  const sizes = new Map<ZipEntry, number>();
  let spent = 0;
  const run = (entry: ZipEntry, keep: boolean) => {
    const others = spent - (sizes.get(entry) ?? 0);
    const result = unpack(bytes, entry, Math.min(limits.entryBytes, limits.totalBytes - others), keep);
    if (typeof result !== "string") {
      sizes.set(entry, result.size);
      spent = others + result.size;
    }
    return result;
  };
  return {
    ok: true,
    zip: {
      entries,
      entry: named,
      read(name) {
        const entry = named(name);
        if (!entry) return undefined;
        const known = unpacked.get(entry);
        if (known) return known;
        const result = run(entry, true);
        const part: Unpacked =
          typeof result === "string" ? { ok: false, trouble: result } : { ok: true, bytes: result.bytes };
        unpacked.set(entry, part);
        return part;
      },
      head(name, most) {
        const entry = named(name);
        return entry ? beginning(bytes, entry, most) : new Uint8Array();
      },
      trouble() {
        for (const entry of entries) {
          if (unpacked.get(entry)?.ok) continue;
          const result = run(entry, false);
          if (typeof result === "string") return result;
        }
        return undefined;
      },
    },
  };
}

/** Where the packed bytes of an entry begin; undefined when its local header is damaged. */
function dataStart(bytes: Uint8Array, entry: ZipEntry): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.localStart;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + entry.packedSize <= bytes.length ? start : undefined;
}

/** Stops at the cap inside the stream, before the rest is unpacked. */
class CapReached extends Error {}

function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  cap: number,
  keep: boolean,
): { bytes: Uint8Array; size: number } | ZipTrouble {
  if (entry.encrypted) return "encrypted";
  const start = dataStart(bytes, entry);
  if (start === undefined || (entry.method !== 0 && entry.method !== 8)) return "broken";
  const packed = bytes.subarray(start, start + entry.packedSize);
  const chunks: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  const take = (chunk: Uint8Array) => {
    size += chunk.length;
    if (size > cap) throw new CapReached();
    crc = crc32(chunk, crc);
    if (keep) chunks.push(chunk);
  };
  try {
    if (entry.method === 0) take(packed);
    else {
      const inflate = new Inflate(take);
      for (let at = 0; at < packed.length || at === 0; at += PUSH)
        inflate.push(packed.subarray(at, at + PUSH), at + PUSH >= packed.length);
    }
  } catch (error) {
    return error instanceof CapReached ? "bomb" : "broken";
  }
  if (crc !== entry.crc) return "broken";
  return { bytes: keep ? joined(chunks, size) : new Uint8Array(), size };
}

function beginning(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const start = dataStart(bytes, entry);
  if (start === undefined || entry.encrypted) return new Uint8Array();
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === 0) return packed.subarray(0, most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const inflate = new Inflate((chunk) => {
      chunks.push(chunk);
      size += chunk.length;
    });
    for (let at = 0; at < packed.length && size < most; at += most) inflate.push(packed.subarray(at, at + most));
  } catch {
    return new Uint8Array();
  }
  return joined(chunks, size).subarray(0, most);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
