/**
 * What a content control's tag says: whose part it is and how its content looked when we wrote it. Word keeps a tag of
 * up to 64 characters through every saving, and shows it to nobody.
 */
import { crc32 } from "../../ooxml/crc32";
import { normal } from "../../table";

const MARK = "td1";
const MAX_KEY = 36;

const hex = (text: string): string => crc32(new TextEncoder().encode(text)).toString(16).padStart(8, "0");

/** The key as a tag holds it: folded, and cut with a checksum where it is long. */
export function tagKey(key: string): string {
  const folded = normal(key).replace(/\|/g, "/");
  return folded.length <= MAX_KEY ? folded : `${folded.slice(0, MAX_KEY - 9)}~${hex(folded)}`;
}

/** Two checksums of the content, one of them of its length. */
export function contentHash(canonical: string): string {
  return `${hex(canonical)}${canonical.length.toString(36)}`;
}

export function writeTag(key: string, hash: string): string {
  return [MARK, tagKey(key), hash].join("|");
}

/** undefined for a tag that is not ours. */
export function readTag(tag: string): { key: string; hash: string } | undefined {
  const parts = tag.split("|");
  return parts.length === 3 && parts[0] === MARK ? { key: parts[1]!, hash: parts[2]! } : undefined;
}
