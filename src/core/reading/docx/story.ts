/** A story (body, text box, footnote, page header) as paragraphs and tables in the order a person reads them. */
import { childOf, downTo, elementsOf, type XmlElement } from "../xml";
import type { Aside, FlowBlock, FlowCell, FlowParagraph, FlowTable } from "../flow";
import { alternative, readInline, type InlineText, type StoryContext } from "./inline";
import type { ListPlace, NumberLabels } from "./numbering";
import { lookOf } from "./look";
import { isOn, outlineLevel } from "./styles";

export interface Story extends Omit<StoryContext, "fields" | "box"> {
  labels: NumberLabels;
}

interface Teller extends StoryContext {
  labels: NumberLabels;
  /** Text of paragraphs whose end mark was deleted: the next paragraph goes on where they stop. */
  joined?: InlineText;
}

export function readStory(root: XmlElement, story: Story): FlowBlock[] {
  const teller: Teller = { ...story, fields: [], box: (content) => readStory(content, story) };
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
  for (const child of elementsOf(parent)) blocks.push(...(BLOCKS[child.name]?.(child, teller) ?? []));
  if (teller.joined) blocks.push(flowParagraph(teller.joined, "", undefined));
  teller.joined = undefined;
  return blocks;
}

/** Wrappers a person does not see: what they hold stands in their place. */
const inside = (element: XmlElement, teller: Teller) => blocksOf(element, teller);

const BLOCKS: Readonly<Record<string, (element: XmlElement, teller: Teller) => FlowBlock[]>> = {
  "w:p": paragraphBlocks,
  "w:tbl": (element, teller) => tableBlocks(element, teller),
  "w:sdt": (element, teller) => elementsOf(element, "w:sdtContent").flatMap((content) => blocksOf(content, teller)),
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
  const own = readInline(element, teller);
  // A field whose end was lost must not hide the rest of the document: its code does not outlive the paragraph.
  teller.fields.splice(0, teller.fields.length, ...teller.fields.filter(Boolean));
  const inline = teller.joined ? concatenated(teller.joined, own) : own;
  const deletedMark = downTo(properties, "w:rPr", "w:del") ?? downTo(properties, "w:rPr", "w:moveFrom");
  if (deletedMark && own.text.trim() === "" && own.boxes.length === 0 && !teller.joined)
    return inline.asides.length > 0 ? [flowParagraph(inline, "", undefined)] : [];
  if (deletedMark) {
    teller.joined = inline;
    return [];
  }
  teller.joined = undefined;
  const style = childOf(properties, "w:pStyle")?.attributes["w:val"] ?? teller.styles.defaultParagraph;
  const list = listOf(properties, style, teller);
  const label = list ? teller.labels(list) : "";
  const heading = outlineLevel(properties) ?? teller.styles.heading(style);
  return [flowParagraph(inline, label, heading), ...inline.boxes];
}

const concatenated = (first: InlineText, second: InlineText): InlineText => ({
  text: first.text + second.text,
  asides: [...first.asides, ...second.asides],
  boxes: [...first.boxes, ...second.boxes],
});

function flowParagraph(inline: InlineText, label: string, heading: number | undefined): FlowParagraph {
  return {
    kind: "paragraph",
    text: label + inline.text,
    ...(heading ? { heading } : {}),
    ...(inline.asides.length > 0 ? { asides: inline.asides } : {}),
  };
}

/** The paragraph's own list, else its style's; list 0 says "no number here". */
function listOf(properties: XmlElement | undefined, style: string | undefined, teller: Teller): ListPlace | undefined {
  const own = childOf(properties, "w:numPr");
  const inherited = teller.styles.list(style);
  const numId = childOf(own, "w:numId")?.attributes["w:val"] ?? inherited?.numId;
  const level = Number(childOf(own, "w:ilvl")?.attributes["w:val"] ?? inherited?.level ?? 0);
  return numId === undefined || numId === "0" || !Number.isInteger(level) ? undefined : { numId, level };
}

/** Rows (or cells) of a table through the wrappers that may stand around them. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === "w:sdt") return elementsOf(child, "w:sdtContent").flatMap((content) => unwrapped(content, name));
    if (child.name === "mc:AlternateContent") {
      const branch = alternative(child);
      return branch ? unwrapped(branch, name) : [];
    }
    return child.name === "w:customXml" || child.name === "w:ins" || child.name === "w:moveTo"
      ? unwrapped(child, name)
      : [];
  });
}

const MAX_SPAN = 512;

function spanOf(properties: XmlElement | undefined, name: string): number {
  const span = Number(childOf(properties, name)?.attributes["w:val"] ?? (name === "w:gridSpan" ? 1 : 0));
  return Number.isInteger(span) && span >= 0 ? Math.min(span, MAX_SPAN) : 1;
}

function tableBlocks(element: XmlElement, teller: Teller): FlowBlock[] {
  const table: FlowTable = { kind: "table", rowCount: 0, columnCount: 0, cells: [] };
  /** By column: the cell that a "continue" below it lengthens. */
  const above = new Map<number, FlowCell>();
  const leftOver: FlowParagraph[] = [];
  for (const rowElement of unwrapped(element, "w:tr")) {
    const rowProperties = childOf(rowElement, "w:trPr");
    const gone = childOf(rowProperties, "w:del") !== undefined;
    const row = table.rowCount;
    const repeated = isOn(childOf(rowProperties, "w:tblHeader"));
    let column = spanOf(rowProperties, "w:gridBefore");
    let previous: FlowCell | undefined;
    for (const cellElement of unwrapped(rowElement, "w:tc")) {
      const properties = childOf(cellElement, "w:tcPr");
      const content = blocksOf(cellElement, teller);
      const removed = gone || childOf(properties, "w:cellDel") !== undefined;
      if (removed) {
        leftOver.push(...asides(content, "usunięte w śledzeniu zmian"));
        if (gone) continue;
      }
      const colSpan = Math.max(1, spanOf(properties, "w:gridSpan"));
      const upper = mergedBelow(properties) ? above.get(column) : undefined;
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
        const look = lookOf(cellElement, repeated);
        previous = { row, column, rowSpan: 1, colSpan, content: removed ? [] : content, ...(look ? { look } : {}) };
        table.cells.push(previous);
        above.set(column, previous);
      }
      column += colSpan;
    }
    if (gone) {
      if (leftOver.length > 0) teller.tally.deletions++;
      continue;
    }
    table.columnCount = Math.max(table.columnCount, column);
    table.rowCount++;
  }
  const host = table.cells[0];
  if (host && leftOver.length > 0) host.content.push(...leftOver);
  return host ? [table] : leftOver;
}

const hasWords = (block: FlowBlock): boolean =>
  block.kind === "table" || block.text.trim() !== "" || (block.asides?.length ?? 0) > 0;

function mergedBelow(properties: XmlElement | undefined): boolean {
  const merge = childOf(properties, "w:vMerge");
  return merge !== undefined && merge.attributes["w:val"] !== "restart";
}

/** Content that is not seen, kept as an aside of an empty paragraph. */
function asides(content: readonly FlowBlock[], why: string): FlowParagraph[] {
  const text = storyText(content);
  const own = text === "" ? [] : [{ text, why }];
  const within = (block: FlowBlock): Aside[] =>
    block.kind === "paragraph" ? (block.asides ?? []) : block.cells.flatMap((cell) => cell.content.flatMap(within));
  const all = [...own, ...content.flatMap(within)];
  return all.length === 0 ? [] : [{ kind: "paragraph", text: "", asides: all }];
}
