/**
 * Bytes of a text or HTML file → text. Polish files come in UTF-8, UTF-16 (Notepad "Unicode"), Windows-1250 and ISO-8859-2;
 * the last two differ only in ą ś ź Ą Ś Ź (and Ľ Ť Š Ž…), which is what tells them apart.
 */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "iso-8859-2";

/** The text of a file in whichever encoding it is; a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(detectEncoding(bytes)).decode(bytes);
}

export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = wideWithoutMark(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return "utf-8";
  return declared(bytes) ?? likelier(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without its mark: most of every other byte is zero or one (Latin letters, Polish ones included). */
function wideWithoutMark(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  const high = [0, 0];
  for (let index = 0; index < length; index++) if (bytes[index]! <= 1) high[index % 2]!++;
  if (high[1]! > length * 0.4 && high[0]! < length * 0.05) return "utf-16le";
  if (high[0]! > length * 0.4 && high[1]! < length * 0.05) return "utf-16be";
  return undefined;
}

const DECLARED: Readonly<Record<string, Encoding>> = {
  "windows-1250": "windows-1250",
  cp1250: "windows-1250",
  "x-cp1250": "windows-1250",
  "iso-8859-2": "iso-8859-2",
  latin2: "iso-8859-2",
};

/** What a page says of itself (`charset=`). A page that claims UTF-8 and is not is judged by its bytes. */
function declared(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const name = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return name === undefined ? undefined : DECLARED[name];
}

/** Bytes of ą ś ź Ą Ś Ź in the one encoding and in the other. */
const IN_1250 = new Set([0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f, 0x84, 0x94, 0x93, 0x96, 0x97, 0x85, 0x95]);
const IN_LATIN2 = new Set([0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac]);

function likelier(bytes: Uint8Array): Encoding {
  let balance = 0;
  for (const byte of bytes) balance += IN_1250.has(byte) ? 1 : IN_LATIN2.has(byte) ? -1 : 0;
  return balance < 0 ? "iso-8859-2" : "windows-1250";
}

/** False for bytes no text file has: zeros that no UTF-16 explains, or many control characters. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || wideWithoutMark(bytes))
    return true;
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x0b) control++;
  }
  return control <= head.length / 100;
}
