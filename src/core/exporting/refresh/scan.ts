/**
 * Where things stand in document.xml, as offsets in its text: our content controls, paragraphs that are a placeholder,
 * bookmarks. Nothing is rebuilt from a tree, so whatever is not ours stays as it was to the byte. The text has been
 * proven well formed before.
 */
export interface Range {
  start: number;
  end: number;
}

export interface Control extends Range {
  tag: string;
  /** The value of the tag's attribute, and what the control holds. */
  tagValue: Range;
  content: Range;
  parent: string;
}

export interface ParagraphPlace extends Range {
  text: string;
  parent: string;
  /** Style id, "" when none. */
  style: string;
  /** Range marks inside (bookmarks, comments), to be kept when the paragraph goes. */
  marks: string[];
  bookmarks: string[];
  /** `<w:pPr>…</w:pPr>` when it ends a section: that paragraph must stay. */
  sectionProperties: string;
}

export interface Scan {
  controls: Control[];
  paragraphs: ParagraphPlace[];
  /** Declarations of the root element, to read pieces on their own: ` xmlns:w="…" …`. */
  declarations: string;
  /** Prefix of the main namespace with its colon; "" when it is the default one. */
  prefix: string;
  /**
   * Where each section ends, and the width of its text in twentieths of a point; undefined when the document does not
   * say.
   */
  sections: { end: number; width?: number }[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s<>/]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RANGE_MARKS = new Set([
  "bookmarkStart",
  "bookmarkEnd",
  "commentRangeStart",
  "commentRangeEnd",
  "permStart",
  "permEnd",
  "moveFromRangeStart",
  "moveFromRangeEnd",
  "moveToRangeStart",
  "moveToRangeEnd",
]);

interface Open {
  name: string;
  start: number;
  /** End of the opening tag. */
  inner: number;
  paragraph?: ParagraphPlace;
  control?: Partial<Control>;
}

export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2]) : undefined;
}

export function unescaped(text: string): string {
  return text.replace(
    /&#x([0-9a-f]+);|&#(\d+);|&(lt|gt|amp|quot|apos);/gi,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (name) return { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }[name.toLowerCase()]!;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );
}

/** undefined when the root does not declare the transitional Word namespace (a strict document). */
export function scanDocument(xml: string): Scan | undefined {
  const root = /<([^\s<>/?!]+)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*>/.exec(xml);
  const declared = [...(root?.[2] ?? "").matchAll(/\s(xmlns(?::([^\s=]+))?)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const main = declared.find((match) => (match[3] ?? match[4]) === MAIN);
  if (!root || !main) return undefined;
  const prefix = main[2] === undefined ? "" : `${main[2]}:`;
  const scan: Scan = {
    controls: [],
    paragraphs: [],
    sections: [],
    prefix,
    declarations: declared.map((match) => match[0]).join(""),
  };
  const open: Open[] = [];
  let page: { width?: number; left?: number; right?: number } = {};
  const nearest = (name: string) => open.findLast((element) => element.name === name);

  const begin = (name: string, attributes: string, start: number, inner: number, empty: boolean) => {
    const parent = open.at(-1)?.name ?? "";
    const element: Open = { name, start, inner };
    const value = attribute(attributes, `${prefix}val`);
    if (name === "p")
      element.paragraph = {
        start,
        end: inner,
        text: "",
        parent,
        style: "",
        marks: [],
        bookmarks: [],
        sectionProperties: "",
      };
    if (name === "sdt") element.control = { start, parent };
    const paragraph = nearest("p")?.paragraph;
    if (name === "pStyle" && paragraph) paragraph.style = value ?? "";
    if (name === "tab" && paragraph && parent === "r") paragraph.text += "\t";
    if (RANGE_MARKS.has(name) && paragraph) {
      paragraph.marks.push(xml.slice(start, inner));
      if (name === "bookmarkStart") paragraph.bookmarks.push(unescaped(attribute(attributes, `${prefix}name`) ?? ""));
    }
    if (name === "tag" && parent === "sdtPr") {
      const control = nearest("sdt")?.control;
      const opening = /val\s*=\s*["']/.exec(xml.slice(start, inner));
      if (control && opening && value !== undefined) {
        const at = start + opening.index + opening[0].length;
        control.tag = unescaped(value);
        control.tagValue = { start: at, end: at + value.length };
      }
    }
    if (name === "pgSz") page = { ...page, width: Number(attribute(attributes, `${prefix}w`)) };
    if (name === "pgMar")
      page = {
        ...page,
        left: Number(attribute(attributes, `${prefix}left`)),
        right: Number(attribute(attributes, `${prefix}right`)),
      };
    open.push(element);
    if (empty) end(inner, inner);
  };

  const end = (start: number, after: number) => {
    const element = open.pop();
    if (!element) return;
    const { paragraph, control, name } = element;
    if (name === "t") {
      const host = nearest("p")?.paragraph;
      if (host) host.text += unescaped(xml.slice(element.inner, start));
    }
    if (name === "sectPr") {
      const properties = nearest("pPr");
      const host = nearest("p")?.paragraph;
      if (properties && host) host.sectionProperties = "yes";
      const told = [page.width, page.left, page.right].every((each) => Number.isFinite(each));
      scan.sections.push({ end: after, ...(told ? { width: page.width! - page.left! - page.right! } : {}) });
    }
    if (name === "pPr") {
      const host = nearest("p")?.paragraph;
      if (host?.sectionProperties === "yes") host.sectionProperties = xml.slice(element.start, after);
    }
    if (name === "sdtContent" && open.at(-1)?.control)
      open.at(-1)!.control!.content = { start: element.inner, end: start };
    if (paragraph) scan.paragraphs.push({ ...paragraph, end: after });
    if (control?.tag !== undefined && control.content) scan.controls.push({ ...(control as Control), end: after });
  };

  for (const match of xml.matchAll(TOKEN)) {
    const [whole, closing, qualified, attributes, empty] = match;
    if (qualified === undefined) continue;
    const name = qualified.startsWith(prefix) ? qualified.slice(prefix.length) : `?${qualified}`;
    if (closing) end(match.index, match.index + whole.length);
    else begin(name, attributes ?? "", match.index, match.index + whole.length, empty === "/");
  }
  return scan;
}
