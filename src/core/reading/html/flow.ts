/** An HTML tree → paragraphs and tables as a browser would lay them out, white space collapsed as it collapses it. */
import type { Aside, FlowBlock } from "../flow";
import { itemLabel } from "./lists";
import { BLOCK, TABLE_PART, textOf } from "./element-text";
import { tableBlocks } from "./grid";
import type { HtmlTally } from "./tally";
import { isHidden, styleOf, type HtmlElement } from "./tree";

interface Pen {
  blocks: FlowBlock[];
  line: string;
  /** Heading level of the innermost heading open. */
  heading?: number;
  asides: Aside[];
  pre: boolean;
  /** Capitals are put on by the style (text-transform) here. */
  capital: boolean;
  /** The paragraph holds text that is shown as it is typed. */
  plain: boolean;
  /** Label of the list item that has begun: it stands before the first text of the item, however deep that is. */
  label: string;
  tally: HtmlTally;
}

/** The blocks of an element's children. */
export function flowOf(parent: HtmlElement, tally: HtmlTally, pre = false): FlowBlock[] {
  const pen: Pen = {
    blocks: [],
    line: "",
    asides: [],
    pre,
    capital: isCapital(parent) ?? false,
    plain: false,
    label: "",
    tally,
  };
  walk(parent, pen);
  endParagraph(pen);
  return pen.blocks;
}

function endParagraph(pen: Pen): void {
  const line = pen.pre
    ? pen.line.replace(/^\n|\n$/g, "")
    : pen.line.replace(/(?<! ) *\n */g, "\n").replace(/^[ \n]+|(?<![ \n])[ \n]+$/g, "");
  const text = line === "" ? "" : pen.label + line;
  if (line !== "") pen.label = "";
  if (text !== "" || pen.asides.length > 0) {
    pen.blocks.push({
      kind: "paragraph",
      text,
      ...(pen.heading ? { heading: pen.heading } : {}),
      ...(text !== "" && !pen.plain ? { capitals: true } : {}),
      ...(pen.asides.length > 0 ? { asides: pen.asides } : {}),
    });
  }
  pen.line = "";
  pen.plain = false;
  pen.asides = [];
}

function write(pen: Pen, text: string): void {
  if (!pen.capital && text.trim() !== "") pen.plain = true;
  if (pen.pre) {
    pen.line += text.replace(/\r\n?/g, "\n");
    return;
  }
  const collapsed = text.replace(/[ \t\r\n\f]+/g, " ");
  // The last letter alone is looked at: the line is as long as the page may be.
  const afterSpace = pen.line === "" || " \n\t".includes(pen.line.charAt(pen.line.length - 1));
  pen.line += afterSpace ? collapsed.replace(/^ /, "") : collapsed;
}

function walk(parent: HtmlElement, pen: Pen): void {
  const orphans: HtmlElement[] = [];
  const flushOrphans = () => {
    if (orphans.length === 0) return;
    endParagraph(pen);
    pen.blocks.push(...tableBlocks({ name: "table", attributes: {}, children: orphans.splice(0) }, pen.tally, flowOf));
  };
  for (const child of parent.children) {
    if (typeof child === "string") {
      if (orphans.length > 0 && child.trim() === "") continue;
      flushOrphans();
      write(pen, child);
    } else if (TABLE_PART.has(child.name)) orphans.push(child);
    else {
      flushOrphans();
      visit(child, pen);
    }
  }
  flushOrphans();
}

function visit(element: HtmlElement, pen: Pen): void {
  if (isHidden(element)) return leave(element, pen, "ukryty tekst", "hidden");
  const beside = besideText(element);
  if (beside) return leave(element, pen, beside.why, beside.counted);
  const handle = Object.hasOwn(INLINE, element.name) ? INLINE[element.name]! : undefined;
  if (handle) return handle(element, pen);
  const block = BLOCK.has(element.name);
  if (block) endParagraph(pen);
  const before = { heading: pen.heading, pre: pen.pre, capital: pen.capital };
  pen.capital = isCapital(element) ?? pen.capital;
  pen.heading = headingOf(element) ?? pen.heading;
  pen.pre ||= element.name === "pre" || /^pre/.test(styleOf(element, "white-space") ?? "");
  if (element.name === "li") pen.label = itemLabel(element) ?? "";
  walk(element, pen);
  if (block) endParagraph(pen);
  if (element.name === "li") pen.label = "";
  pen.pre = before.pre;
  pen.capital = before.capital;
  pen.heading = before.heading;
}

/** Undefined where the style says nothing of it. */
function isCapital(element: HtmlElement): boolean | undefined {
  const transform = styleOf(element, "text-transform")?.toLowerCase();
  return transform === undefined ? undefined : transform === "uppercase";
}

interface Beside {
  why: string;
  counted: keyof HtmlTally;
}

const MARKS: readonly (readonly [RegExp, Beside])[] = [
  [/^comment/, { why: "komentarz", counted: "comments" }],
  [/^(?:foot|end)note/, { why: "przypis", counted: "notes" }],
];

/**
 * Comments and notes of Word's clipboard: their signs in the text ("[JK1]", "[1]") and the lists of them at its end.
 */
function besideText(element: HtmlElement): Beside | undefined {
  const marks = [styleOf(element, "mso-element"), styleOf(element, "mso-special-character")].flatMap(
    (mark) => mark ?? [],
  );
  const found = MARKS.find(([pattern]) => marks.some((mark) => pattern.test(mark)))?.[1];
  if (found) return found;
  const name = (element.attributes.class ?? "").toLowerCase();
  if (/^mso(?:commentreference|comanchor|comoff)$/.test(name))
    return { why: "znacznik komentarza", counted: "comments" };
  return /^mso(?:footnote|endnote)reference$/.test(name) ? { why: "znacznik przypisu", counted: "notes" } : undefined;
}

function headingOf(element: HtmlElement): number | undefined {
  const named =
    /^h([1-6])$/.exec(element.name)?.[1] ?? /^MsoHeading([1-9])$/i.exec(element.attributes.class ?? "")?.[1];
  const outline = styleOf(element, "mso-outline-level")?.match(/^[1-9]$/)?.[0];
  const level = named ?? outline;
  return level === undefined ? undefined : Number(level);
}

function leave(element: HtmlElement, pen: Pen, why: string, counted: keyof HtmlTally): void {
  const text = textOf(element).replace(/\s+/g, " ").trim();
  if (text === "") return;
  pen.asides.push({ text, why });
  if (!why.startsWith("znacznik")) pen.tally[counted]++;
}

/** Word paints the number of a list item into a span it asks others to ignore: it is the only place the number is. */
function msoLabel(element: HtmlElement, pen: Pen): void {
  const text = textOf(element)
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
  const font = JSON.stringify(element).toLowerCase();
  const bullet = /^[·•o§Øü\u00A8\uF000-\uF0FF]$/.test(text) && (/symbol|wingdings|courier/.test(font) || text !== "o");
  if (text !== "") pen.line += `${bullet ? "•" : text} `;
}

const INLINE: Readonly<Record<string, (element: HtmlElement, pen: Pen) => void>> = {
  br: (_, pen) => void (pen.line += "\n"),
  table: (element, pen) => {
    endParagraph(pen);
    pen.blocks.push(...tableBlocks(element, pen.tally, flowOf));
  },
  del: (element, pen) => leave(element, pen, "usunięte w śledzeniu zmian", "deletions"),
  wbr: () => undefined,
  img: () => undefined,
  input: (element, pen) => {
    const type = element.attributes.type ?? "";
    if (/^(?:checkbox|radio)$/i.test(type)) write(pen, "checked" in element.attributes ? "☒" : "☐");
    else if (/^(?:text|number|date|month|email|tel|url|search)?$/i.test(type))
      write(pen, element.attributes.value ?? "");
  },
  select: (element, pen) => write(pen, chosen(element).map(textOf).join(", ")),
  textarea: (element, pen) => write(pen, textOf(element)),
  span: (element, pen) => {
    if (/^ignore$/i.test(styleOf(element, "mso-list") ?? "")) return msoLabel(element, pen);
    if (styleOf(element, "mso-tab-count") !== undefined)
      return void (pen.line = `${pen.line.replace(/(?<! ) +$/, "")}\t`);
    const before = pen.capital;
    pen.capital = isCapital(element) ?? before;
    walk(element, pen);
    pen.capital = before;
  },
};

/** What a list of choices shows: those chosen, else the first of a list that shows one. */
function chosen(select: HtmlElement): HtmlElement[] {
  const options: HtmlElement[] = [];
  const collect = (parent: HtmlElement): void =>
    parent.children.forEach((child) => {
      if (typeof child === "string") return;
      if (child.name === "option") options.push(child);
      else collect(child);
    });
  collect(select);
  const selected = options.filter(({ attributes }) => "selected" in attributes);
  return selected.length > 0 || "multiple" in select.attributes ? selected : options.slice(0, 1);
}
