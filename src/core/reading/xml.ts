/**
 * A strict XML reader for files that strangers made. No DOCTYPE, no entities but the five of XML, bounded depth and size,
 * and prefixes made canonical: whatever prefix a program chose, the main Word namespace reads "w:" here.
 */
export interface XmlElement {
  /** Canonical name: "w:p", "mc:Choice"; without prefix for a namespace this reader does not know. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** "entities": a DOCTYPE or an entity, refused; "broken": not well-formed; "large": more elements or depth than any real document. */
export type XmlTrouble = "entities" | "broken" | "large";
export type XmlResult = { ok: true; root: XmlElement } | { ok: false; trouble: XmlTrouble };

const MAX_DEPTH = 400;
const MAX_ELEMENTS = 6_000_000;

/** Transitional and strict (ISO/IEC 29500) addresses of the vocabularies readers ask for. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
  "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
  "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "urn:schemas-microsoft-com:vml": "v",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const TAG = /<(\/?)([^\s<>/="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /(?<![^\s<>/="'])([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

class Refused extends Error {
  constructor(readonly trouble: XmlTrouble) {
    super(trouble);
  }
}

interface Scope {
  prefixes: Readonly<Record<string, string>>;
  names: Map<string, string>;
}

/** Reads a whole document; accepts UTF-8 and UTF-16 bytes. */
export function parseXml(source: Uint8Array | string): XmlResult {
  return attempt(source, true);
}

/** Whether the document is sound, without keeping it: what is wrong, or undefined. */
export function xmlTrouble(source: Uint8Array | string): XmlTrouble | undefined {
  const result = attempt(source, false);
  return result.ok ? undefined : result.trouble;
}

function attempt(source: Uint8Array | string, keep: boolean): XmlResult {
  try {
    return { ok: true, root: parse(typeof source === "string" ? source : decode(source), keep) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, trouble: error.trouble };
    throw error;
  }
}

function decode(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes);
}

function parse(xml: string, keep: boolean): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open: { element: XmlElement; tag: string; scope: Scope }[] = [];
  let current = top;
  let scope: Scope = { prefixes: { xml: "xml" }, names: new Map() };
  let elements = 0;
  let at = 0;
  const text = (raw: string) => {
    const content = open.length > 0 ? unescape(raw) : "";
    if (content !== "" && keep) current.children.push(content);
    else if (open.length === 0 && raw.trim() !== "") throw new Refused("broken");
  };
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    if (next < 0) {
      text(xml.slice(at));
      break;
    }
    if (next > at) text(xml.slice(at, next));
    const special = SPECIALS.find(({ begins }) => xml.startsWith(begins, next));
    if (special) {
      if (special.refused) throw new Refused("entities");
      const end = xml.indexOf(special.ends, next + special.begins.length);
      if (end < 0) throw new Refused("broken");
      if (special.literal && open.length > 0 && keep)
        current.children.push(xml.slice(next + special.begins.length, end));
      at = end + special.ends.length;
      continue;
    }
    TAG.lastIndex = next;
    const match = TAG.exec(xml);
    if (!match) throw new Refused("broken");
    at = TAG.lastIndex;
    const [, closing, tag, rawAttributes, selfClosing] = match as unknown as [string, string, string, string, string];
    if (closing) {
      const opened = open.pop();
      if (!opened || opened.tag !== tag) throw new Refused("broken");
      scope = opened.scope;
      current = open.at(-1)?.element ?? top;
      continue;
    }
    if (open.length === 0 && top.children.length > 0) throw new Refused("broken");
    if (++elements > MAX_ELEMENTS || open.length >= MAX_DEPTH) throw new Refused("large");
    const inner = declared(scope, rawAttributes);
    const element: XmlElement = {
      name: canonical(inner, tag),
      attributes: rawAttributes ? attributesOf(inner, rawAttributes) : NONE,
      children: selfClosing ? NO_CHILDREN : [],
    };
    if (keep || open.length === 0) current.children.push(element);
    if (selfClosing) continue;
    open.push({ element, tag, scope });
    scope = inner;
    current = element;
  }
  const root = top.children[0];
  if (open.length > 0 || root === undefined || typeof root === "string") throw new Refused("broken");
  return root;
}

const NONE: Record<string, string> = Object.freeze(Object.create(null));
/** Shared by the many elements that hold nothing. */
const NO_CHILDREN: XmlNode[] = Object.freeze([]) as unknown as XmlNode[];

const SPECIALS = [
  { begins: "<!--", ends: "-->", literal: false, refused: false },
  { begins: "<![CDATA[", ends: "]]>", literal: true, refused: false },
  { begins: "<?", ends: "?>", literal: false, refused: false },
  { begins: "<!", ends: ">", literal: false, refused: true },
];

function declared(scope: Scope, rawAttributes: string): Scope {
  if (!rawAttributes.includes("xmlns")) return scope;
  const prefixes: Record<string, string> = { ...scope.prefixes };
  for (const match of rawAttributes.matchAll(ATTRIBUTE)) {
    const name = match[1]!;
    const known = PREFIXES[unescape(match[2] ?? match[3]!)];
    if (name === "xmlns") prefixes[""] = known ?? "";
    else if (name.startsWith("xmlns:")) prefixes[name.slice(6)] = known ?? name.slice(6);
  }
  return { prefixes, names: new Map() };
}

function canonical(scope: Scope, name: string): string {
  let known = scope.names.get(name);
  if (known === undefined) {
    const colon = name.indexOf(":");
    const prefix = scope.prefixes[colon < 0 ? "" : name.slice(0, colon)] ?? (colon < 0 ? "" : name.slice(0, colon));
    known = prefix === "" ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`;
    scope.names.set(name, known);
  }
  return known;
}

function attributesOf(scope: Scope, raw: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const match of raw.matchAll(ATTRIBUTE)) {
    const name = match[1]!;
    // A name without prefix belongs to no namespace, whatever the default one is.
    attributes[name.includes(":") ? canonical(scope, name) : name] = unescape(match[2] ?? match[3]!);
  }
  return attributes;
}

function unescape(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    if (!whole.endsWith(";")) throw new Refused("broken");
    const known = ENTITIES[name];
    if (known !== undefined) return known;
    const code = /^#x[0-9a-f]+$/i.test(name)
      ? parseInt(name.slice(2), 16)
      : /^#\d+$/.test(name)
        ? Number(name.slice(1))
        : undefined;
    if (code === undefined) throw new Refused("entities");
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
  });
}

/** Element children, optionally of one name. */
export function elementsOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first child element of that name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** Child by child down a path; undefined where it breaks off. */
export function downTo(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => childOf(element, name), parent);
}
