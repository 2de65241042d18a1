/**
 * All parts of a package as programs expect them: XML canonical, names in the letters the relations use, relations and
 * content types pointing at parts by the very names they have. For an engine that writes the package out again.
 */
import { canonicalXml } from "./canonical";
import { partKey, relationsPart, resolvePart, folderOf } from "./part-names";
import { mainPart, rootOf } from "./relations";
import { escapeAttribute } from "./xml-text";
import { elementsOf, parseXml, type XmlElement } from "./xml";
import type { XmlTrouble } from "./xml-trouble";
import type { Zip, ZipTrouble } from "./zip";

export type TidyResult =
  { ok: true; parts: Map<string, Uint8Array> } | { ok: false; trouble: ZipTrouble | XmlTrouble; part: string };

const TYPES = "[Content_Types].xml";
const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** `usual` is where the part the package is about is looked for: "xl/workbook.xml". */
export function tidyParts(zip: Zip, usual: string): TidyResult {
  const named = plainNames(zip, usual);
  const parts = new Map<string, Uint8Array>();
  for (const { name } of zip.entries) {
    if (name.endsWith("/")) continue;
    const read = zip.read(name)!;
    if (!read.ok) return { ok: false, trouble: read.trouble, part: name };
    const canonical = isXml(name) ? canonicalXml(read.bytes) : undefined;
    if (canonical && !canonical.ok) return { ok: false, trouble: canonical.trouble, part: name };
    parts.set(named.get(partKey(name))!, !canonical || canonical.same ? read.bytes : encoded(canonical.text));
  }
  for (const { name } of zip.entries) {
    const plain = named.get(partKey(name)) ?? "";
    if (plain === TYPES) rewrite(parts, plain, (root) => typesXml(root, named));
    else if (plain.toLowerCase().endsWith(".rels")) rewrite(parts, plain, (root) => relationsXml(root, name, named));
  }
  return { ok: true, parts };
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Key of a part → the name it gets: as relations spell it, in letters that need no escape, where programs look for it.
 */
function plainNames(zip: Zip, usual: string): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const spelled = spelling(zip);
  const main = mainPart(zip) ?? usual;
  const home = (name: string): string =>
    partKey(name) === partKey(main) ? usual : name.replace(folderOf(main), folderOf(usual));
  for (const { name } of zip.entries) {
    if (name.endsWith("/") || names.has(partKey(name))) continue;
    const own = spelled.get(partKey(name)) ?? name;
    const moved = own.startsWith(folderOf(main)) ? home(own) : own;
    let plain = partKey(name) === partKey(TYPES) ? TYPES : moved.replace(/[^\w./()[\]-]/g, "_");
    while (taken.has(plain.toLowerCase())) plain = numbered(plain);
    taken.add(plain.toLowerCase());
    names.set(partKey(name), plain);
  }
  // Relations lie beside the part they belong to.
  for (const [key, plain] of [...names]) {
    const relations = partKey(relationsPart(key));
    if (names.has(relations)) names.set(relations, relationsPart(plain));
  }
  const whole = partKey(relationsPart(""));
  if (names.has(whole)) names.set(whole, relationsPart(""));
  return names;
}

function numbered(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? `${name}_` : `${name.slice(0, dot)}_${name.slice(dot)}`;
}

/** Parts as the relations that lead to them write their names: most programs look for them so, letter for letter. */
function spelling(zip: Zip): Map<string, string> {
  const spelled = new Map<string, string>();
  for (const { name } of zip.entries) {
    if (!name.toLowerCase().endsWith(".rels")) continue;
    const root = rootOf(zip, name);
    for (const { attributes } of root ? elementsOf(root) : [])
      if (attributes["TargetMode"] !== "External") {
        const target = resolvePart(ownerFolder(name), attributes["Target"] ?? "");
        spelled.set(partKey(target), target);
      }
  }
  return spelled;
}

/** The folder of the part that a part of relations belongs to. */
const ownerFolder = (relations: string): string => folderOf(relations).replace(/_rels\/$/i, "");

function rewrite(parts: Map<string, Uint8Array>, name: string, how: (root: XmlElement) => string | undefined): void {
  const parsed = parseXml(parts.get(name)!);
  const xml = parsed.ok ? how(parsed.root) : undefined;
  if (xml !== undefined) parts.set(name, encoded(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`));
}

const tag = (name: string, attributes: readonly (readonly [string, string])[]): string =>
  `<${name}${attributes.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join("")}/>`;

/** undefined when every relation already names its part as it is called. */
function relationsXml(root: XmlElement, name: string, named: ReadonlyMap<string, string>): string | undefined {
  const folder = ownerFolder(name);
  let changed = false;
  const relations = elementsOf(root).map(({ attributes }) => {
    const target = attributes["Target"] ?? "";
    const resolved = resolvePart(folder, target);
    const known = attributes["TargetMode"] === "External" ? undefined : named.get(partKey(resolved));
    const same = known === undefined || (known === resolved && !target.includes("\\"));
    changed ||= !same;
    return tag(
      "Relationship",
      Object.entries(attributes).map(([key, value]) => [key, key === "Target" && !same ? `/${known}` : value]),
    );
  });
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return changed ? `<Relationships xmlns="${namespace}">${relations.join("")}</Relationships>` : undefined;
}

function typesXml(root: XmlElement, named: ReadonlyMap<string, string>): string | undefined {
  let changed = false;
  const types = elementsOf(root).map(({ name, attributes }) => {
    const part = attributes["PartName"];
    const known = part === undefined ? undefined : named.get(partKey(part));
    const same = known === undefined || `/${known}` === part;
    changed ||= !same;
    return tag(
      name.slice(name.indexOf(":") + 1),
      Object.entries(attributes).map(([key, value]) => [key, key === "PartName" && !same ? `/${known}` : value]),
    );
  });
  const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
  return changed ? `<Types xmlns="${namespace}">${types.join("")}</Types>` : undefined;
}
