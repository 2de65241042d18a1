/**
 * XML of the opened file as trees and as texts that can be patched: the parts are canonical by then (see
 * core/ooxml/canonical).
 */
import { strictly } from "../../../core/ooxml/xml";
import type { XmlReader } from "../../../core/ooxml/xml-tokens";

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (all, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
          hex
            ? String.fromCodePoint(parseInt(hex, 16))
            : decimal
              ? String.fromCodePoint(Number(decimal))
              : (ENTITIES[name!] ?? all),
      )
    : text;

/** Text for an element or an attribute; letters XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[<>&"]/g, (letter) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[letter]!)
    .replace(/[\r\n\t]/g, (letter) => `&#${letter.charCodeAt(0)};`);

export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? "") : undefined;
}

export const escapeCell = (text: string): string => escapeXml(text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_"));

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
  raw: string;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** A part or a piece of one as a tree of local names; `raw` is an element's own text in the source. */
export function parseXml(source: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "", raw: source };
  if (source === "") return root;
  const read = strictly(source, (reader) => fill(root, reader), true);
  return read.ok ? (root.children[0] ?? root) : { ...root, children: [] };
}

function fill(root: Element, reader: XmlReader): void {
  const stack: { element: Element; start: number }[] = [{ element: root, start: 0 }];
  while (reader.next()) {
    const top = stack.at(-1)!;
    if (reader.token === "text") top.element.text += reader.text;
    else if (reader.token === "close") {
      top.element.raw = reader.source.slice(top.start, reader.end);
      stack.pop();
    } else {
      const element: Element = {
        name: local(reader.tag),
        attributes: attributesOf(reader),
        children: [],
        text: "",
        raw: "",
      };
      top.element.children.push(element);
      stack.push({ element, start: reader.start });
    }
  }
}

function attributesOf(reader: XmlReader): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, value } of reader.written()) attributes[local(name)] = value;
  return attributes;
}

export const child = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => at?.children.find((one) => one.name === name), element);
export const children = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((one) => one.name === name) ?? [];
/** All text inside, nested elements included. */
export const textOf = (element: Element | undefined): string =>
  element ? element.text + element.children.map(textOf).join("") : "";
/** `1`, `true`, `on` are true; absent takes the default. */
export const flagOf = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === "1" || value === "true" || value === "on";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/**
 * Some writers put a prefix on the main namespace (`<x:worksheet>`): taken off, so that parts can be patched as text.
 */
export function mainNamespace(xml: string): string {
  const prefix = new RegExp(`xmlns:(\\w+)="(?:${MAIN}|${STRICT})"`).exec(xml)?.[1];
  const rooted = prefix && new RegExp(`<${prefix}:(worksheet|workbook|styleSheet|sst|table|comments)[\\s>]`).test(xml);
  return rooted ? xml.replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1").replace(`xmlns:${prefix}=`, "xmlns=") : xml;
}

const opened = (tag: string): string => (tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag);

export interface TopLevel {
  /** The root's opening tag and name. */
  open: string;
  name: string;
  parts: { name: string; xml: string }[];
}

/** The top-level children of a part, in order, each as its own text. */
export function topLevel(xml: string): TopLevel {
  const found: TopLevel = { open: "", name: "", parts: [] };
  const read = strictly(
    xml,
    (reader) => {
      while (reader.next()) {
        if (reader.token !== "open") continue;
        const { tag, start } = reader;
        if (reader.depth === 1) {
          found.open = opened(xml.slice(start, reader.end));
          found.name = tag;
        } else {
          reader.skip();
          found.parts.push({ name: tag, xml: xml.slice(start, reader.end) });
        }
      }
    },
    true,
  );
  return read.ok ? found : { open: "", name: "", parts: [] };
}
