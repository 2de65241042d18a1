/** A story (body, text box, footnote, page header) as paragraphs and tables in the order a person reads them. */
import { childOf, downTo, elementsOf, type XmlElement } from "../../ooxml/xml";
import type { Aside, FlowBlock, FlowCell, FlowParagraph, FlowTable } from "../flow";
import { alternative, readInline, type InlineText, type StoryContext } from "./inline";
import { columnPlaces, type GridCell } from "./columns";
import type { ListPlace, NumberLabels } from "./numbering";
import { lookOf } from "./look";
import { isOn, outlineLevel } from "./styles";

export interface Story extends Omit<StoryContext, "fields" | "box" | "prompt"> {
  labels: NumberLabels;
}

interface Teller extends StoryContext {
  labels: NumberLabels;
  /** Text of paragraphs whose end mark was deleted: the next paragraph goes on where they stop. */
  joined?: InlineText;
}

export function readStory(root: XmlElement, story: Story): FlowBlock[] {
  const teller: Teller = { ...story, fields: [], prompt: false, box: (content) => readStory(content, story) };
  return blocksOf(root, teller);
}

/** The story's text alone: a paragraph a line, of tables the cells. */
export function storyText(blocks: readonly FlowBlock[]): string {
  const lines = (block: FlowBlock): string[] =>
    block.kind === "paragraph" ? [block.text] : block.cells.flatMap((cell) => cell.content.flatMap(lines));
  return blocks
    .flatMap(lines)
    .filter((line) => line.trim() !== "")
    .join("\n");
}

function blocksOf(parent: XmlElement, teller: Teller): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  for (const child of elementsOf(parent)) {
    const read = Object.hasOwn(BLOCKS, child.name) ? BLOCKS[child.name] : undefined;
    blocks.push(...(read?.(child, teller) ?? []));
  }
  if (teller.joined) blocks.push(flowParagraph(teller.joined, "", undefined));
  teller.joined = undefined;
  return blocks;
}

/** Wrappers a person does not see: what they hold stands in their place. */
const inside = (element: XmlElement, teller: Teller) => blocksOf(element, teller);

const BLOCKS: Readonly<Record<string, (element: XmlElement, teller: Teller) => FlowBlock[]>> = {
  "w:p": paragraphBlocks,
  "w:tbl": (element, teller) => tableBlocks(element, teller),
  "w:sdt": (element, teller) =>
    elementsOf(element, "w:sdtContent").flatMap((content) =>
      promptly(isPrompt(element), teller, () => blocksOf(content, teller)),
    ),
  "w:customXml": inside,
  "w:smartTag": inside,
  "w:ins": inside,
  "w:moveTo": inside,
  "mc:AlternateContent": (element, teller) => {
    const branch = alternative(element);
    return branch ? blocksOf(branch, teller) : [];
  },
  "w:altChunk": (_, teller) => {
    teller.tally.attached++;
    return [];
  },
  "w:subDoc": (_, teller) => {
    teller.tally.attached++;
    return [];
  },
};

function paragraphBlocks(element: XmlElement, teller: Teller): FlowBlock[] {
  const properties = childOf(element, "w:pPr");
  const style = childOf(properties, "w:pStyle")?.attributes["w:val"] ?? teller.styles.defaultParagraph;
  const own = readInline(element, teller, style);
  // A field whose end was lost must not hide the rest of the document: its code does not outlive the paragraph.
  teller.fields.splice(0, teller.fields.length, ...teller.fields.filter(({ shown }) => shown));
  const inline = teller.joined ? concatenated(teller.joined, own) : own;
  const deletedMark = downTo(properties, "w:rPr", "w:del") ?? downTo(properties, "w:rPr", "w:moveFrom");
  if (deletedMark && own.text.trim() === "" && own.boxes.length === 0 && !teller.joined)
    return inline.asides.length > 0 ? [flowParagraph(inline, "", undefined)] : [];
  if (deletedMark) {
    teller.joined = inline;
    return [];
  }
  teller.joined = undefined;
  const list = listOf(properties, style, teller);
  const label = list ? teller.labels(list) : "";
  const heading = outlineLevel(properties) ?? teller.styles.heading(style);
  return [flowParagraph(inline, label, heading), ...inline.boxes];
}

const concatenated = (first: InlineText, second: InlineText): InlineText => ({
  text: first.text + second.text,
  asides: [...first.asides, ...second.asides],
  boxes: [...first.boxes, ...second.boxes],
  capitals: first.capitals && second.capitals,
});

function flowParagraph(inline: InlineText, label: string, heading: number | undefined): FlowParagraph {
  return {
    kind: "paragraph",
    text: label + (inline.capitals ? withNumeral(inline.text) : inline.text),
    ...(inline.capitals ? { capitals: true } : {}),
    ...(heading ? { heading } : {}),
    ...(inline.asides.length > 0 ? { asides: inline.asides } : {}),
  };
}

/**
 * "i. samodzielni seniorzy" shown in capitals is goal I: the letters of the name stay as typed, the numeral is read as
 * seen.
 */
const withNumeral = (text: string): string =>
  text.replace(/^\s*[ivx]{1,5}(?=[.):])/, (numeral) => numeral.toUpperCase());

/** The paragraph's own list, else its style's; list 0 says "no number here". */
function listOf(properties: XmlElement | undefined, style: string | undefined, teller: Teller): ListPlace | undefined {
  const own = childOf(properties, "w:numPr");
  const inherited = teller.styles.list(style);
  const numId = childOf(own, "w:numId")?.attributes["w:val"] ?? inherited?.numId;
  const level = Number(childOf(own, "w:ilvl")?.attributes["w:val"] ?? inherited?.level ?? 0);
  if (numId === undefined || numId === "0" || !Number.isInteger(level)) return undefined;
  return { numId, level, ...(own === undefined && style !== undefined ? { style } : {}) };
}

const isPrompt = (control: XmlElement): boolean => isOn(childOf(childOf(control, "w:sdtPr"), "w:showingPlcHdr"));

/** What is read inside a form's empty place is its prompt, and nobody's answer. */
function promptly<T>(prompt: boolean, teller: Teller, read: () => T): T {
  const before = teller.prompt;
  teller.prompt ||= prompt;
  const result = read();
  teller.prompt = before;
  return result;
}

interface Wrapped {
  element: XmlElement;
  prompt: boolean;
}

/** Rows (or cells) of a table through the wrappers that may stand around them. */
function unwrapped(parent: XmlElement, name: string, prompt = false): Wrapped[] {
  return elementsOf(parent).flatMap((child): Wrapped[] => {
    if (child.name === name) return [{ element: child, prompt }];
    if (child.name === "w:sdt")
      return elementsOf(child, "w:sdtContent").flatMap((content) =>
        unwrapped(content, name, prompt || isPrompt(child)),
      );
    if (child.name === "mc:AlternateContent") {
      const branch = alternative(child);
      return branch ? unwrapped(branch, name, prompt) : [];
    }
    return child.name === "w:customXml" || child.name === "w:ins" || child.name === "w:moveTo"
      ? unwrapped(child, name, prompt)
      : [];
  });
}

const MAX_SPAN = 512;

function spanOf(properties: XmlElement | undefined, name: string): number {
  const span = Number(childOf(properties, name)?.attributes["w:val"] ?? (name === "w:gridSpan" ? 1 : 0));
  return Number.isInteger(span) && span >= 0 ? Math.min(span, MAX_SPAN) : 1;
}

interface GridRow {
  properties: XmlElement | undefined;
  gone: boolean;
  cells: (GridCell & Wrapped)[];
}

/** Rows with the grid columns of their cells; a deleted row takes no place among the others. */
function gridRows(element: XmlElement): GridRow[] {
  return unwrapped(element, "w:tr").map(({ element: row, prompt }): GridRow => {
    const properties = childOf(row, "w:trPr");
    let start = spanOf(properties, "w:gridBefore");
    const cells = unwrapped(row, "w:tc", prompt).map((cell) => {
      const span = Math.max(1, spanOf(childOf(cell.element, "w:tcPr"), "w:gridSpan"));
      start += span;
      return { ...cell, start: start - span, span };
    });
    return { properties, gone: childOf(properties, "w:del") !== undefined, cells };
  });
}

const gridOf = (element: XmlElement): number[] =>
  elementsOf(element, "w:tblGrid").flatMap((grid) =>
    elementsOf(grid, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"] ?? NaN)),
  );

function tableBlocks(element: XmlElement, teller: Teller): FlowBlock[] {
  if (!teller.summary(element)) return readTable(element, teller);
  teller.tally.summaries++;
  return asides(readTable(element, teller), "zestawienie z planu");
}

function readTable(element: XmlElement, teller: Teller): FlowBlock[] {
  const table: FlowTable = { kind: "table", rowCount: 0, columnCount: 0, cells: [] };
  /** By column: the cell that a "continue" below it lengthens. */
  const above = new Map<number, FlowCell>();
  const leftOver: FlowParagraph[] = [];
  const rows = gridRows(element);
  const places = columnPlaces(
    rows.map(({ cells }) => cells),
    gridOf(element),
  );
  for (const [index, { properties: rowProperties, gone, cells }] of rows.entries()) {
    const row = table.rowCount;
    const repeated = isOn(childOf(rowProperties, "w:tblHeader"));
    let previous: FlowCell | undefined;
    for (const [at, { element: cellElement, prompt }] of cells.entries()) {
      const properties = childOf(cellElement, "w:tcPr");
      const content = promptly(prompt, teller, () => blocksOf(cellElement, teller));
      const removed = gone || childOf(properties, "w:cellDel") !== undefined;
      if (removed) {
        leftOver.push(...asides(content, "usunięte w śledzeniu zmian"));
        if (gone) continue;
      }
      const { column, colSpan } = places[index]![at]!;
      const merge = childOf(properties, "w:vMerge");
      const goesOn = merge !== undefined && merge.attributes["w:val"] !== "restart";
      const upper = goesOn ? above.get(column) : undefined;
      const isRight =
        childOf(properties, "w:hMerge") !== undefined &&
        childOf(properties, "w:hMerge")?.attributes["w:val"] !== "restart";
      if (isRight && previous) {
        previous.colSpan += colSpan;
        previous.content.push(...content.filter(hasWords));
      } else if (upper && upper.colSpan === colSpan && upper.row + upper.rowSpan === row) {
        upper.rowSpan = row - upper.row + 1;
        // Word does not draw what a continued cell holds.
        leftOver.push(...asides(content, "zasłonięte scaleniem komórek"));
      } else {
        const look = lookOf(cellElement, repeated, content);
        previous = { row, column, rowSpan: 1, colSpan, content: removed ? [] : content, ...(look ? { look } : {}) };
        table.cells.push(previous);
        // Only a cell that takes part in a merge can be gone on with: a "continue" under a plain cell begins anew.
        if (merge) above.set(column, previous);
        else above.delete(column);
      }
      table.columnCount = Math.max(table.columnCount, column + colSpan);
    }
    if (gone) {
      if (leftOver.length > 0) teller.tally.deletions++;
      continue;
    }
    table.rowCount++;
  }
  const host = table.cells[0];
  if (host && leftOver.length > 0) host.content.push(...leftOver);
  return host ? [table] : leftOver;
}

const hasWords = (block: FlowBlock): boolean =>
  block.kind === "table" || block.text.trim() !== "" || (block.asides?.length ?? 0) > 0;

/** Content that is not seen, kept as an aside of an empty paragraph. */
function asides(content: readonly FlowBlock[], why: string): FlowParagraph[] {
  const text = storyText(content);
  const own = text === "" ? [] : [{ text, why }];
  const within = (block: FlowBlock): Aside[] =>
    block.kind === "paragraph" ? (block.asides ?? []) : block.cells.flatMap((cell) => cell.content.flatMap(within));
  const all = [...own, ...content.flatMap(within)];
  return all.length === 0 ? [] : [{ kind: "paragraph", text: "", asides: all }];
}
