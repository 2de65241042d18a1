/**
 * HTML as a plain tree: what programs write for themselves (styles, scripts, conditional comments) is dropped, and of a
 * clipboard only what stands between StartFragment and EndFragment keeps its text, while the table around it keeps its
 * shape.
 */
import { Parser } from "htmlparser2";

export interface HtmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (HtmlElement | string)[];
}

export interface HtmlTree {
  root: HtmlElement;
  /** The text was cut out of a longer one by a copy. */
  fragment: boolean;
}

const SILENT = new Set(["script", "style", "template", "noscript", "object", "iframe", "svg", "title", "xml"]);
const MAX_DEPTH = 300;
/** Elements open at once that no page has; the parser's own list of them grows by the square. */
const MOST_OPEN = 50_000;
const CHUNK = 20_000;

/** Undefined for a page in which more elements are open at once than any program leaves open. */
export function parseHtml(html: string): HtmlTree | undefined {
  const source = withoutClipboardHead(html);
  const fragment = /<!--\s*StartFragment/i.test(source) && /<!--\s*EndFragment/i.test(source);
  let inside = !fragment;
  const root: HtmlElement = { name: "#root", attributes: {}, children: [] };
  const open: HtmlElement[] = [root];
  let silent = 0;
  /** Elements deeper than any page: they are not opened, their text stands in the deepest one that is. */
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (silent > 0 || SILENT.has(name)) silent++;
        else if (open.length > MAX_DEPTH) tooDeep++;
        else {
          const element: HtmlElement = { name, attributes, children: [] };
          open[open.length - 1]!.children.push(element);
          open.push(element);
        }
      },
      onclosetag() {
        if (silent > 0) silent--;
        else if (tooDeep > 0) tooDeep--;
        else if (open.length > 1) open.pop();
      },
      ontext(text) {
        if (silent > 0 || !inside) return;
        const children = open[open.length - 1]!.children;
        const last = children.length - 1;
        if (typeof children[last] === "string") children[last] += text;
        else children.push(text);
      },
      oncomment(comment) {
        const mark = comment.trim().toLowerCase();
        if (!fragment) return;
        if (mark === "startfragment") inside = true;
        if (mark === "endfragment") inside = false;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: false },
  );
  for (let at = 0; at < source.length; at += CHUNK) {
    parser.write(source.slice(at, at + CHUNK));
    if (tooDeep + silent > MOST_OPEN) return undefined;
  }
  parser.end();
  return { root, fragment };
}

/** Windows puts a head of offsets before clipboard HTML ("Version:0.9 StartHTML:…"). */
function withoutClipboardHead(html: string): string {
  const text = html.replace(/^\uFEFF/, "");
  const head = /^\s*Version:[\d.]+\s*\r?\n(?:[A-Za-z]+:[^\r\n]*\r?\n)*/.exec(text);
  return head ? text.slice(head[0].length) : text;
}

/** A declaration of the element's style attribute: `styleOf(p, "mso-list")`. */
export function styleOf(element: HtmlElement, property: string): string | undefined {
  const style = element.attributes.style;
  if (style === undefined) return undefined;
  for (const declaration of style.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration.slice(colon + 1).trim();
  }
  return undefined;
}

export function isHidden(element: HtmlElement): boolean {
  return (
    "hidden" in element.attributes ||
    styleOf(element, "display")?.toLowerCase() === "none" ||
    styleOf(element, "mso-hide")?.toLowerCase() === "all" ||
    ["hidden", "collapse"].includes(styleOf(element, "visibility")?.toLowerCase() ?? "")
  );
}
