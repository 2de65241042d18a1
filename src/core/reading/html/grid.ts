/** An HTML table (or what is left of one after a partial copy) → a grid in which every cell has its place. */
import type { Aside, FlowBlock, FlowCell, FlowTable } from "../flow";
import { textOf } from "./element-text";
import { lookOf } from "./look";
import type { HtmlTally } from "./tally";
import { isHidden, styleOf, type HtmlElement } from "./tree";

const MAX_COLUMN_SPAN = 512;
/**
 * Places of a table, merged ones counted: a plan of ten thousand rows has fewer. Beyond it merged cells are cells of
 * one place.
 */
const MOST_PLACES = 500_000;

/** The blocks inside an element: a cell holds whatever a page holds, tables too. */
type Flow = (element: HtmlElement, tally: HtmlTally) => FlowBlock[];

/** The caption, if any, stands before the table as a paragraph. */
export function tableBlocks(element: HtmlElement, tally: HtmlTally, flowOf: Flow): FlowBlock[] {
  const found = { rows: [] as HtmlElement[], captions: [] as HtmlElement[], stray: [] as HtmlElement[] };
  collect(element, found);
  const before = found.captions.flatMap((caption) => flowOf(caption, tally));
  const after = found.stray.flatMap((stray) => flowOf(stray, tally));
  const unseen: Aside[] = [];
  const filled = found.rows.filter((row) => !isFiller(row));
  const table = gridOf(
    filled.filter((row) => !isHidden(row) || leave(row, unseen, tally)),
    { tally, unseen, flowOf },
  );
  const hidden: FlowBlock[] = unseen.length > 0 ? [{ kind: "paragraph", text: "", asides: unseen }] : [];
  const [host] = table.cells;
  if (host) host.content.push(...hidden);
  return [...before, ...(host ? [table] : hidden), ...after];
}

interface Found {
  rows: HtmlElement[];
  captions: HtmlElement[];
  stray: HtmlElement[];
}

const STRUCTURE = new Set(["tbody", "thead", "tfoot", "colgroup", "col"]);

/**
 * Rows in the order they are shown: a tfoot written first is shown last. Cells without a row make a row of their own.
 */
function collect(parent: HtmlElement, found: Found): void {
  let loose: HtmlElement | undefined;
  const late: HtmlElement[] = [];
  for (const child of parent.children) {
    if (typeof child === "string") {
      if (child.trim() !== "") found.stray.push({ name: "p", attributes: {}, children: [child] });
      continue;
    }
    if (child.name === "td" || child.name === "th") {
      if (!loose) found.rows.push((loose = { name: "tr", attributes: {}, children: [] }));
      loose.children.push(child);
      continue;
    }
    loose = undefined;
    if (child.name === "tr") found.rows.push(child);
    else if (child.name === "caption") found.captions.push(child);
    else if (child.name === "tfoot") late.push(child);
    else if (STRUCTURE.has(child.name)) collect(child, found);
    else if (hasContent(child)) found.stray.push({ name: "div", attributes: {}, children: [child] });
  }
  late.forEach((foot) => collect(foot, found));
}

const hasContent = (element: HtmlElement): boolean =>
  element.children.some((child) => (typeof child === "string" ? child.trim() !== "" : hasContent(child)));

/**
 * Word ends a table whose columns do not line up with an empty row of height 0 that only states widths; Excel hides
 * such rows.
 */
function isFiller(row: HtmlElement): boolean {
  const flat = row.attributes.height === "0" || /^0(pt|px|cm|in)?$/.test(styleOf(row, "height") ?? "") || isHidden(row);
  return flat && !hasContent(row);
}

/** A row or a cell that nobody sees takes no place; what it says goes aside. Never kept. */
function leave(element: HtmlElement, unseen: Aside[], tally: HtmlTally): false {
  const text = textOf(element).replace(/\s+/g, " ").trim();
  if (text !== "") {
    unseen.push({ text, why: element.name === "tr" ? "ukryty wiersz" : "ukryta komórka" });
    tally.hidden++;
  }
  return false;
}

interface Grid {
  tally: HtmlTally;
  unseen: Aside[];
  flowOf: Flow;
}

function gridOf(rows: readonly HtmlElement[], { tally, unseen, flowOf }: Grid): FlowTable {
  const cells: FlowCell[] = [];
  /** By column: the first row that is free again below a cell merged downwards. */
  const free: number[] = [];
  let columnCount = 0;
  let places = 0;
  rows.forEach((rowElement, row) => {
    let column = 0;
    for (const cell of rowElement.children) {
      if (typeof cell === "string" || (cell.name !== "td" && cell.name !== "th")) continue;
      if (isHidden(cell) && !isCollapsed(cell)) {
        leave(cell, unseen, tally);
        continue;
      }
      while ((free[column] ?? 0) > row) column++;
      const below = places > MOST_PLACES ? 1 : rows.length - row;
      const widest = places > MOST_PLACES ? 1 : MAX_COLUMN_SPAN;
      const colSpan = spaceFor(span(cell.attributes.colspan, widest), column, (at) => (free[at] ?? 0) > row);
      const rowSpan = cell.attributes.rowspan?.trim() === "0" ? below : span(cell.attributes.rowspan, below);
      places += rowSpan * colSpan;
      const content = flowOf(cell, tally);
      const look = lookOf(cell, content);
      cells.push({ row, column, rowSpan, colSpan, content, ...(look ? { look } : {}) });
      for (let at = column; at < column + colSpan; at++) free[at] = row + rowSpan;
      column += colSpan;
    }
    columnCount = Math.max(columnCount, column, free.findLastIndex((until) => until > row) + 1);
  });
  return { kind: "table", rowCount: rows.length, columnCount, cells };
}

/** A cell that is only blank to the eye keeps its place in the row. */
const isCollapsed = (cell: HtmlElement): boolean =>
  styleOf(cell, "display")?.toLowerCase() !== "none" && !("hidden" in cell.attributes);

/** Columns a cell really gets: a cell merged across a place that one above it holds would cover that one's text. */
function spaceFor(asked: number, column: number, taken: (at: number) => boolean): number {
  let given = 1;
  while (given < asked && !taken(column + given)) given++;
  return given;
}

function span(text: string | undefined, most: number): number {
  const value = parseInt(text ?? "1", 10);
  return value >= 1 ? Math.min(value, most) : 1;
}
