/**
 * Our content control: the part's markup, with a tag that tells a later refresh whose it is and whether a hand has
 * changed it.
 */
import { crc32 } from "../../ooxml/crc32";
import { parseXml } from "../../ooxml/xml";
import { NAMESPACES } from "../word/package";
import type { DocumentPart } from "../word/part";
import { xmlText } from "../../ooxml/xml-text";
import { canonicalContent } from "./canonical";
import { contentHash, writeTag } from "./tag";

/** ` xmlns:w="…"` and the others our markup uses. */
export const DECLARATIONS = Object.entries(NAMESPACES).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);

/** Word shows at most 64 characters of a control's title. */
const ALIAS_LENGTH = 64;

/** What a piece of markup says (see `canonical.ts`); undefined when it is not well formed under these declarations. */
export function canonicalOf(
  xml: string,
  declarations: string,
  picture: (relation: string) => string,
): string | undefined {
  const parsed = parseXml(`<x${oncePerPrefix(declarations)}>${xml}</x>`);
  return parsed.ok ? canonicalContent(parsed.root, picture) : undefined;
}

/** The last declaration of a prefix is the one in force. */
function oncePerPrefix(declarations: string): string {
  const found = [...declarations.matchAll(/\s(xmlns(?::[^\s=]+)?)\s*=\s*(?:"[^"]*"|'[^']*')/g)];
  return [...new Map(found.map(([whole, name]) => [name, whole])).values()].join("");
}

/** Hash of a part we have just written; its picture is known by its own bytes. */
export function freshHash(part: DocumentPart, xml: string): string {
  const checksum = part.picture ? crc32(part.picture.png).toString(16) : "";
  return contentHash(canonicalOf(xml, DECLARATIONS.join(""), () => checksum) ?? "");
}

/** A block-level control. `index` tells several places of one part apart: identifiers are unique in a document. */
export function controlXml(part: DocumentPart, xml: string, hash: string, index: number): string {
  const id = (crc32(new TextEncoder().encode(`${part.key}/${index}`)) & 0x3fffffff) + 1;
  return (
    `<w:sdt${DECLARATIONS.join("")}><w:sdtPr><w:alias w:val="${xmlText([...part.name].slice(0, ALIAS_LENGTH).join(""))}"/><w:tag w:val="${xmlText(writeTag(part.key, hash))}"/><w:id w:val="${id}"/></w:sdtPr>` +
    `<w:sdtContent>${xml}</w:sdtContent></w:sdt>`
  );
}
