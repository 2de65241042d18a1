/** Looks of a sheet: one write a region, after the values. */
import type { Area, CellBlock, SheetModel } from "../../core/summarising/model/sheet-model";
import { blockArea } from "./cells";
import { merged } from "./painting";
import { heightOf, rangeOf, widthOf, sheetNamed } from "../engine/ranges";
import type { WriteStep } from "../engine/send";
import { columnLetters } from "../../core/table";
import { footParts, outOfSight, printed } from "../../core/summarising/model/print";
import { RULE } from "../../core/summarising/look/colours";
import { LOOKS, type Look } from "../../core/summarising/look/looks";
import { pointsOf } from "./styles";

const EDGES: Readonly<Record<NonNullable<Look["border"]>, (area: Area) => Excel.BorderIndex[]>> = {
  bottom: () => ["EdgeBottom"] as Excel.BorderIndex[],
  top: () => ["EdgeTop"] as Excel.BorderIndex[],
  grid: (area) =>
    [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      ...(heightOf(area) > 1 ? ["InsideHorizontal"] : []),
      ...(widthOf(area) > 1 ? ["InsideVertical"] : []),
    ] as Excel.BorderIndex[],
};

function paint(range: Excel.Range, area: Area, look: Look): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.underline) format.font.underline = "Single";
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  for (const edge of look.border ? EDGES[look.border](area) : []) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = RULE;
  }
}

/** A link looks like one whatever its block says: cells that can be clicked must be seen. */
const LINK: Look = { color: "#0B5394", underline: true };

/** Columns of a block in which every filled cell is a link. */
function linkColumns(block: CellBlock): number[] {
  const columns = block.rows[0]?.map((_, column) => column) ?? [];
  return columns.filter((column) => {
    const filled = block.rows.filter((row) => row[column]!.kind !== "empty");
    return filled.length > 0 && filled.every((row) => row[column]!.kind === "link");
  });
}

interface Painted {
  area: Area;
  /** The block's style, the column's own over it, and the link's over both. */
  look: Look;
  key: string;
}

/** A column style says what differs from the block's; both together are what its cells look like. */
function blockLooks(block: CellBlock): Painted[] {
  if (!block.rows.length || !block.rows[0]!.length) return [];
  const whole = blockArea(block);
  const links = new Set(linkColumns(block));
  const painted = (area: Area, look: Look): Painted => ({
    area,
    look,
    key: Object.keys(look).length ? JSON.stringify(look) : "",
  });
  const columns = block.rows[0]!.flatMap((_, offset): Painted[] => {
    const own = block.columnStyles?.[offset];
    if (!own && !links.has(offset)) return [];
    const at = { ...whole, left: block.column + offset, right: block.column + offset };
    return [painted(at, { ...LOOKS[block.style], ...(own ? LOOKS[own] : {}), ...(links.has(offset) ? LINK : {}) })];
  });
  return [painted(whole, LOOKS[block.style]), ...columns];
}

export function lookSteps(sheet: string, model: SheetModel): WriteStep[] {
  return merged(model.blocks.flatMap(blockLooks)).map(({ area, look }) => ({
    bytes: 5_000,
    act: (context) => paint(rangeOf(sheetNamed(context, sheet), area), area, look),
  }));
}

/** Runs of neighbouring columns of one width. */
function widthRuns(widths: readonly number[]): { from: number; to: number; width: number }[] {
  const runs: { from: number; to: number; width: number }[] = [];
  widths.forEach((width, index) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, width });
  });
  return runs;
}

/** Widths, hidden columns, the frozen rows and the tab. */
export function columnsStep(sheet: string, model: SheetModel): WriteStep {
  return {
    bytes: 2_000,
    act: (context) => {
      const target = sheetNamed(context, sheet);
      for (const { from, to, width } of widthRuns(model.widths))
        rangeOf(target, { top: 1, left: from, bottom: 1, right: to }).format.columnWidth = pointsOf(width);
      for (const area of merged(
        outOfSight(model).map((column) => ({
          key: "hidden",
          area: { top: 1, left: column, bottom: 1, right: column },
        })),
      ))
        rangeOf(target, area.area).columnHidden = true;
      if (model.freezeRows > 0) target.freezePanes.freezeRows(model.freezeRows);
      if (model.tabColor) target.tabColor = model.tabColor;
    },
  };
}

/** Points round the printed page; the foot stands in the lower margin. */
const MARGINS = { left: 36, right: 36, top: 36, bottom: 54, header: 18, footer: 22 };
const columnRun = ({ from, to }: { from: number; to: number }): string => `${columnLetters(from)}:${columnLetters(to)}`;

/** The printed page: without a printer (a terminal server) Excel may refuse all of it. */
export function printStep(sheet: string, model: SheetModel): WriteStep {
  const page = printed(model);
  return {
    bytes: 1_600 + page.breaks.length * 150,
    act: (context) => {
      const target = sheetNamed(context, sheet);
      const { pageLayout } = target;
      pageLayout.orientation = (model.page.landscape ? "Landscape" : "Portrait") as Excel.PageOrientation;
      pageLayout.paperSize = page.paper as Excel.PaperType;
      if (model.page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: page.wide };
      pageLayout.leftMargin = MARGINS.left;
      pageLayout.rightMargin = MARGINS.right;
      pageLayout.topMargin = MARGINS.top;
      pageLayout.bottomMargin = MARGINS.bottom;
      pageLayout.headerMargin = MARGINS.header;
      pageLayout.footerMargin = MARGINS.footer;
      const { titleRows, titleColumns } = model.page;
      if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.from}:$${titleRows.to}`);
      if (titleColumns && page.wide > 1) pageLayout.setPrintTitleColumns(columnRun(titleColumns));
      // Whole columns: rows added later are printed too.
      const runs = page.columns.map(columnRun);
      pageLayout.setPrintArea(runs.length > 1 ? target.getRanges(runs.join(",")) : runs[0]!);
      target.horizontalPageBreaks.removePageBreaks();
      for (const row of page.breaks) target.horizontalPageBreaks.add(`A${row}`);
      const foot = pageLayout.headersFooters.defaultForAllPages;
      const { left, center, right } = footParts(model.page.footer);
      foot.leftFooter = left;
      foot.centerFooter = center;
      foot.rightFooter = right;
    },
  };
}

/**
 * Last of all: wrapped text makes every later write of the request slow. Rows then take the height their text needs.
 */
export function wrapSteps(sheet: string, model: SheetModel): WriteStep[] {
  return model.wrap.map((area) => ({
    bytes: 300,
    act: (context) => {
      const range = rangeOf(sheetNamed(context, sheet), area);
      range.format.wrapText = true;
      range.format.autofitRows();
    },
  }));
}
