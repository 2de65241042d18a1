/** As much XML as SpreadsheetML needs: no entities but the five, no DTD. */
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

/** `_x000D_` and its kin stand for control letters in cell texts. */
export const unescapeCell = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
export const escapeCell = (text: string): string => escapeXml(text.replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_"));

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
  raw: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Parses into a tree of local names; `raw` is an element's own text in the source. */
export function parseXml(source: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "", raw: source };
  const stack: { element: Element; start: number }[] = [{ element: root, start: 0 }];
  for (const match of source.matchAll(TOKEN)) {
    const top = stack[stack.length - 1]!.element;
    const [all, cdata, closing, name, attributes, empty, text] = match;
    if (cdata !== undefined) top.text += cdata;
    else if (text !== undefined) top.text += unescapeXml(text);
    else if (name === undefined) continue;
    else if (closing === "/") {
      const { element, start } = stack.length > 1 ? stack.pop()! : stack[0]!;
      element.raw = source.slice(start, match.index + all.length);
    } else {
      const element: Element = { name: local(name), attributes: {}, children: [], text: "", raw: all };
      for (const [, key, double, single] of (attributes ?? "").matchAll(ATTRIBUTE))
        element.attributes[local(key!)] = unescapeXml(double ?? single ?? "");
      top.children.push(element);
      if (empty !== "/") stack.push({ element, start: match.index });
    }
  }
  return root.children[0] ?? root;
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

/** Some writers put a prefix on the main namespace (`<x:worksheet>`): taken off, so that parts can be patched as text. */
export function mainNamespace(xml: string): string {
  const prefix = new RegExp(`xmlns:(\\w+)="(?:${MAIN}|${STRICT})"`).exec(xml)?.[1];
  const rooted = prefix && new RegExp(`<${prefix}:(worksheet|workbook|styleSheet|sst|table|comments)[\\s>]`).test(xml);
  return rooted ? xml.replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1").replace(`xmlns:${prefix}=`, "xmlns=") : xml;
}

/** The top-level children of a part, in order, each as its own text; and the root's opening tag. */
export function topLevel(xml: string): { open: string; name: string; parts: { name: string; xml: string }[] } {
  const open = /<(?![?!])([\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/.exec(xml);
  if (!open) return { open: "", name: "", parts: [] };
  const parts: { name: string; xml: string }[] = [];
  if (open[2] === "/") return { open: open[0].replace(/(?<!\s)\s*\/>$/, ">"), name: open[1]!, parts };
  let at = open.index + open[0].length;
  const start = /<(?:!--[\s\S]*?--|([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?))>/g;
  for (;;) {
    start.lastIndex = at;
    const match = start.exec(xml);
    if (!match) break;
    if (match[1] === undefined) {
      at = match.index + match[0].length;
      continue;
    }
    const end =
      match[3] === "/" ? match.index + match[0].length : closing(xml, match[1], match.index + match[0].length);
    parts.push({ name: match[1], xml: xml.slice(match.index, end) });
    at = end;
  }
  return { open: open[0], name: open[1]!, parts };
}

/** Past the closing tag of an element whose like may be nested inside it. */
function closing(xml: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*?(/?)>`, "g");
  let depth = 1;
  tag.lastIndex = from;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    if (match[1] === "/") depth--;
    else if (match[2] !== "/") depth++;
    if (depth === 0) return match.index + match[0].length;
  }
  return xml.length;
}
