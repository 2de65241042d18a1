/**
 * Letters of XML: bytes in the encoding the part is in, references as what they stand for, what XML cannot hold
 * refused.
 */
import { XmlRefused } from "./xml-trouble";

/** Letters that XML 1.0 (§2.2) knows in no form. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

export const hasForbidden = (text: string): boolean => FORBIDDEN.test(text);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text between tags: line ends as XML has them, references resolved. */
export function contentText(raw: string): string {
  return resolved(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
}

/** The value of an attribute: a line end or tab that is no reference is a space (§3.3.3). */
export function attributeText(raw: string): string {
  return resolved(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n?|[\t\n]/g, " ") : raw);
}

function resolved(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&([^;&\s]{0,40})(;?)/g, (_, name: string, end: string) => {
    if (end === "") throw new XmlRefused("broken");
    return name.startsWith("#") ? letterOf(name) : (ENTITIES.get(name) ?? unknown());
  });
}

function unknown(): never {
  throw new XmlRefused("entities");
}

function letterOf(reference: string): string {
  const code = /^#x[0-9a-f]+$/i.test(reference)
    ? parseInt(reference.slice(2), 16)
    : /^#\d+$/.test(reference)
      ? Number(reference.slice(1))
      : NaN;
  const half = code >= 0xd800 && code <= 0xdfff;
  if (!(code > 0 && code <= 0x10ffff) || half || hasForbidden(String.fromCodePoint(code)))
    throw new XmlRefused("broken");
  return String.fromCodePoint(code);
}

/**
 * Bytes of a part as text. Packages hold UTF-8 and UTF-16; another encoding is read when the part says so and the bytes
 * bear it out.
 */
export function xmlSource(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new XmlRefused("broken");
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = [bytes[0], bytes[1]];
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // "<" without a byte order mark.
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const said = /^<\?xml[^>]{0,80}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  // What says UTF-16 and is not is UTF-8: nothing else could have been read so far.
  return said.startsWith("utf-16") || said === "ucs-2" || said === "iso-10646-ucs-2" ? "utf-8" : said;
}
