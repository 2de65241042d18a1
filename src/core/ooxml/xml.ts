/**
 * A part as a tree, strictly (see `xml-tokens.ts`): whatever prefix a program chose, the main Word namespace reads "w:"
 * here.
 */
import { xmlSource } from "./xml-letters";
import { XmlReader } from "./xml-tokens";
import { XmlRefused, type XmlTrouble } from "./xml-trouble";

export type { XmlTrouble } from "./xml-trouble";

export interface XmlElement {
  /** Canonical name: "w:p", "mc:Choice"; without prefix for a default namespace this reader does not know. */
  name: string;
  /** By canonical name; has no prototype, so that no name in a file means anything. */
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export type XmlResult = { ok: true; root: XmlElement } | { ok: false; trouble: XmlTrouble };

/** Reads a whole document; accepts UTF-8 and UTF-16 bytes. Never throws. */
export function parseXml(source: Uint8Array | string): XmlResult {
  const read = strictly(source, tree);
  return read.ok ? { ok: true, root: read.value } : read;
}

/** What is wrong with the document; undefined when it is sound. */
export function xmlTrouble(source: Uint8Array | string): XmlTrouble | undefined {
  const read = strictly(source, (reader) => {
    while (reader.next());
  });
  return read.ok ? undefined : read.trouble;
}

/**
 * Does something with the tokens of a document (or of a piece of one); the trouble when it turns out not to be sound.
 */
export function strictly<T>(
  source: Uint8Array | string,
  work: (reader: XmlReader) => T,
  fragment = false,
): { ok: true; value: T } | { ok: false; trouble: XmlTrouble } {
  try {
    const text = typeof source === "string" ? source : xmlSource(source);
    return { ok: true, value: work(new XmlReader(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, fragment)) };
  } catch (error) {
    if (error instanceof XmlRefused) return { ok: false, trouble: error.trouble };
    throw error;
  }
}

const NONE: Record<string, string> = Object.freeze(Object.create(null));
/** Shared by the many elements that hold nothing. */
const NO_CHILDREN: XmlNode[] = Object.freeze([]) as unknown as XmlNode[];

function tree(reader: XmlReader): XmlElement {
  const top: XmlElement = { name: "", attributes: NONE, children: [] };
  const open = [top];
  while (reader.next()) {
    const current = open.at(-1)!;
    if (reader.token === "text") {
      if (reader.text !== "") current.children.push(reader.text);
    } else if (reader.token === "close") {
      open.pop();
      if (current.children.length === 0) current.children = NO_CHILDREN;
    } else {
      const element = {
        name: reader.name,
        attributes: reader.hasAttributes ? reader.attributes() : NONE,
        children: [],
      };
      current.children.push(element);
      open.push(element);
    }
  }
  return top.children[0] as XmlElement;
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
