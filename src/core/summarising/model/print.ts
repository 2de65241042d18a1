/**
 * The printed page of a sheet: the paper it needs, how many pages stand beside one another, and the rows a page
 * begins at, so that nothing that fits a page is cut. Excel scales the columns to the page; what is worked out here
 * is where that scale would come to lie.
 */
import { wrappedLines } from "../../metrics";
import type { Area, CellBlock, SheetModel } from "./sheet-model";

export interface Printed {
  paper: "A4" | "A3";
  /** Pages beside one another. */
  wide: number;
  /** Runs of whole columns, each printed on pages of its own. */
  columns: { from: number; to: number }[];
  /** Rows a page begins at. */
  breaks: number[];
}

/** Points of the page inside our margins, lying on its side; standing, the two change places. */
const ROOM = { A4: { width: 842 - 72, height: 595 - 90 }, A3: { width: 1191 - 72, height: 842 - 90 } } as const;
const EDGES = 18;
/** Letters of 11 points are never printed smaller than 8. */
const SMALLEST = 8 / 11;
/** Excel and the printer measure a little differently than we do. */
const SURE = 0.94;

const LINE = 15;
const TITLE_LINE = 21;
const SIZE = 11;
/** Points of a column's character, and of the margins of its cells. */
const CHARACTER = 5.25;
const PADDING = 3.75;
const USUAL_WIDTH = 9;
const HIGHEST = 409;

const widthOf = (model: SheetModel, from: number, to: number): number => {
  let sum = 0;
  for (let column = from; column <= to; column++)
    if (!model.hiddenColumns.includes(column)) sum += (model.widths[column - 1] ?? USUAL_WIDTH) * CHARACTER + PADDING;
  return sum;
};

/** The last column that shows something. */
function lastColumn(model: SheetModel): number {
  const hidden = new Set(model.hiddenColumns);
  const last = (block: CellBlock): number =>
    block.rows.reduce((most, row) => {
      let at = row.length - 1;
      while (at >= 0 && (row[at]!.kind === "empty" || hidden.has(block.column + at))) at--;
      return Math.max(most, at < 0 ? 0 : block.column + at);
    }, 0);
  const visible = model.blocks.filter((block) => block.style !== "note" && block.style !== "title");
  let wide = model.widths.length;
  while (hidden.has(wide)) wide--;
  return Math.max(1, wide, ...visible.map(last), ...model.charts.map((chart) => chart.position.right));
}

/**
 * Hidden columns and the empty ones among them past all that is shown: strips of nothing between hidden keys are no
 * part of the sheet.
 */
export function outOfSight(model: SheetModel): number[] {
  const last = Math.max(0, ...model.hiddenColumns);
  const beyond = lastColumn(model) + 2;
  const gaps = Array.from({ length: Math.max(0, last - beyond + 1) }, (_, index) => beyond + index);
  return [...new Set([...model.hiddenColumns, ...gaps])].sort((a, b) => a - b);
}

const inside = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** Height of every row in points, as far as texts tell it: what a formula will say is not known here. */
function heights(model: SheetModel): number[] {
  const rows: number[] = [];
  const hidden = new Set(model.hiddenColumns);
  for (const block of model.blocks) {
    const across = block.column + (block.rows[0]?.length ?? 0) - 1;
    const wraps = model.wrap.filter(
      (area) => area.top < block.row + block.rows.length && area.bottom >= block.row && area.left <= across,
    );
    block.rows.forEach((cells, down) => {
      const row = block.row + down;
      let lines = 1;
      cells.forEach((cell, offset) => {
        const column = block.column + offset;
        const said = cell.kind === "text" || cell.kind === "link" ? cell.text : cell.kind === "formula" && cell.shown;
        if (!said || hidden.has(column)) return;
        if (!wraps.some((area) => inside(area, row, column))) return;
        const room = (model.widths[column - 1] ?? USUAL_WIDTH) * CHARACTER;
        lines = Math.max(lines, wrappedLines(said, room, SIZE, block.style !== "body"));
      });
      const height = Math.min(HIGHEST, lines * (block.style === "title" ? TITLE_LINE : LINE));
      rows[row] = Math.max(rows[row] ?? LINE, height);
    });
  }
  for (const { position } of model.charts)
    for (let row = position.top; row <= position.bottom; row++) rows[row] ??= LINE;
  return rows;
}

/** Greedy: what does not fit the rest of a page begins the next one; what fits no page is broken at its own lines. */
function breaksOf(model: SheetModel, page: number): number[] {
  const { parts = [], lines = [], titleRows } = model.page;
  if (parts.length === 0) return [];
  const rows = heights(model);
  const height = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row <= to; row++) sum += rows[row] ?? LINE;
    return sum;
  };
  const starts = [...new Set(parts)].sort((a, b) => a - b);
  const inner = [...new Set(lines)].sort((a, b) => a - b);
  const breaks: number[] = [];
  let used = height(1, starts[0]! - 1);
  let room = page;
  const put = (row: number, own: number): void => {
    if (used > 0 && row > 1 && used + own > room && (own <= room || used > room / 2)) {
      breaks.push(row);
      used = 0;
      // From the second page on the repeated rows take their room.
      room = titleRows ? page - height(titleRows.from, titleRows.to) : page;
    }
    used = used + own <= room ? used + own : (used + own) % room;
  };
  starts.forEach((start, index) => {
    const end = (starts[index + 1] ?? rows.length) - 1;
    const own = height(start, end);
    const cuts = [start, ...inner.filter((row) => row > start && row <= end)];
    if (own <= room || cuts.length === 1) put(start, own);
    else cuts.forEach((row, at) => put(row, height(row, (cuts[at + 1] ?? end + 1) - 1)));
  });
  return breaks;
}

export function printed(model: SheetModel): Printed {
  const columns = model.page.columns ?? [{ from: 1, to: lastColumn(model) }];
  const widest = Math.max(...columns.map(({ from, to }) => widthOf(model, from, to)));
  const room = (paper: "A4" | "A3"): { width: number; height: number } => {
    const { width, height } = ROOM[paper];
    return model.page.landscape ? { width, height } : { width: height + EDGES, height: width - EDGES };
  };
  const scale = (paper: "A4" | "A3", wide: number) => Math.min(1, (wide * room(paper).width) / widest);
  const paper = scale("A4", 1) >= SMALLEST ? "A4" : "A3";
  let wide = 1;
  while (scale(paper, wide) < SMALLEST) wide++;
  return { paper, wide, columns, breaks: breaksOf(model, (room(paper).height / scale(paper, wide)) * SURE) };
}

/** A foot holds 255 letters, its codes among them. */
const LONGEST_FOOTER = 160;

/** "&" begins a code in a foot; two are one letter. */
const footText = (text: string): string =>
  (text.length > LONGEST_FOOTER ? `${text.slice(0, LONGEST_FOOTER - 1)}…` : text)
    .replace(/&/g, "&&")
    .replace(/\s+/g, " ");

/** The plan and the sheet, the page of how many, the day of printing: in letters of eight points. */
export function footParts(plan: string | undefined): { left: string; center: string; right: string } {
  return {
    left: `&8${plan ? `${footText(plan)} – ` : ""}&A`,
    center: "&8Strona &P z &N",
    right: "&8&D",
  };
}

/** The same as files write it. */
export function footOf(plan: string | undefined): string {
  const { left, center, right } = footParts(plan);
  return `&L${left}&C${center}&R${right}`;
}
