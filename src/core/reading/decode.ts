/**
 * Bytes of a text or HTML file → text. Polish files come in UTF-8, UTF-16 (Notepad "Unicode"), Windows-1250 and
 * ISO-8859-2, from "CSV (MS-DOS)" in code page 852, from "CSV (Macintosh)" in the Mac's; which one is told by where the
 * Polish letters fall.
 */
import { UPPER_HALVES } from "./code-pages";
import { mended, type Decoded } from "./mojibake";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "iso-8859-2" | keyof typeof UPPER_HALVES;

/** The text of a file in whichever encoding it is; a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes).text;
}

export function decode(bytes: Uint8Array): Decoded {
  return mended(read(bytes, detectEncoding(bytes)));
}

function read(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== "cp852" && encoding !== "mac-ce") return new TextDecoder(encoding).decode(bytes);
  const upper = UPPER_HALVES[encoding];
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096)
    pieces.push(
      Array.from(bytes.subarray(at, at + 4096), (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]!,
      ).join(""),
    );
  return pieces.join("");
}

export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = wideWithoutMark(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return "utf-8";
  return declared(bytes) ?? likeliest(bytes);
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

const DECLARED: ReadonlyMap<string, Encoding> = new Map([
  ["windows-1250", "windows-1250"],
  ["cp1250", "windows-1250"],
  ["x-cp1250", "windows-1250"],
  ["iso-8859-2", "iso-8859-2"],
  ["latin2", "iso-8859-2"],
  ["cp852", "cp852"],
  ["ibm852", "cp852"],
  ["x-mac-ce", "mac-ce"],
  ["x-mac-centraleurroman", "mac-ce"],
]);

/** What a page says of itself (`charset=`). A page that claims UTF-8 and is not is judged by its bytes. */
function declared(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const name = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  return name === undefined ? undefined : DECLARED.get(name);
}

const CANDIDATES: readonly Encoding[] = ["windows-1250", "iso-8859-2", "cp852", "mac-ce"];
const POLISH = /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ]/;
const PRINTED = /[„”“’«»–—…•§°€²³×½¼\u00A0\u00AD]/;
const FOREIGN = /[äöüéèáíčšžřĺôßÄÖÜÉŠŽČ]/;
const CAPITAL = /[ĄĆĘŁŃÓŚŹŻ]/;
const ENOUGH = 60_000;

/** The reading in which most letters beyond ASCII are Polish ones where Polish has them; the first of equals. */
function likeliest(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, ENOUGH);
  let best: Encoding = "windows-1250";
  let most = -Infinity;
  for (const encoding of CANDIDATES) {
    const score = polishness(read(head, encoding));
    if (score > most) [best, most] = [encoding, score];
  }
  return best;
}

function polishness(text: string): number {
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    const letter = text[at]!;
    const afterSmall = /[a-ząćęłńóśźż]/.test(text[at - 1] ?? "");
    if (POLISH.test(letter)) score += CAPITAL.test(letter) && afterSmall ? -2 : 1;
    else if (PRINTED.test(letter)) score += afterSmall && /\p{L}/u.test(text[at + 1] ?? "") ? -1 : 0.3;
    else score -= FOREIGN.test(letter) ? 0.2 : 2;
  }
  return score;
}

/** False for bytes no text file has: zeros that no UTF-16 explains, or many control characters. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || wideWithoutMark(bytes))
    return true;
  let control = 0;
  let zeros = 0;
  for (const byte of head) {
    if (byte === 0) zeros++;
    // 0x07 ends a cell in text taken out of a .doc.
    else if (byte < 0x20 && !SPACING.has(byte)) control++;
  }
  // A stray zero is a slip of the program that wrote the text; a file of another kind has many.
  return control <= head.length / 100 && zeros * 200 <= head.length;
}

const SPACING: ReadonlySet<number> = new Set([0x07, 0x09, 0x0a, 0x0b, 0x0c, 0x0d]);
