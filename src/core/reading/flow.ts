/**
 * What a document says in its own order, before it is laid out as blocks: paragraphs and tables whose cells hold
 * paragraphs and tables again. The .docx and HTML readers build it; `layFlow` turns it into the flat blocks that
 * recognition looks at.
 */
import type { Piece } from "../table/read-result";
import { matchHeader } from "./headers/match";
import type { CellLook, SourceBlock, SourceCell, SourceTable } from "./source";

/** Text that stands at a paragraph without being seen in it; `why` names it for a person ("przypis 1"). */
export interface Aside {
  text: string;
  why: string;
}

export interface FlowParagraph {
  kind: "paragraph";
  text: string;
  heading?: number;
  /** Shown in capitals, however it is typed. */
  capitals?: boolean;
  asides?: Aside[];
}

export interface FlowCell {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  content: FlowBlock[];
  look?: CellLook;
}

export interface FlowTable {
  kind: "table";
  rowCount: number;
  columnCount: number;
  /** Row by row; places covered by a merge have no cell. */
  cells: FlowCell[];
}

export type FlowBlock = FlowParagraph | FlowTable;

/** Every paragraph that says something is shown in capitals, however it is typed. */
export function isCapital(content: readonly FlowBlock[]): boolean {
  const said = content.filter((block) => block.kind === "table" || block.text.trim() !== "");
  return said.length > 0 && said.every((block) => block.kind === "paragraph" && block.capitals === true);
}

export interface Laid {
  blocks: SourceBlock[];
  leftOut: Piece[];
  /** Tables whose text went into the cell they stand in. */
  nested: number;
}

/**
 * A table used as a frame around others gives way to what it holds; a table with several rows and columns that has a
 * row of the outer one to itself becomes a table of its own, after it; any other nested table is text of its cell.
 */
export function layFlow(flow: readonly FlowBlock[]): Laid {
  const layer = new Layer();
  flow.forEach((block) => layer.lay(block));
  return layer.laid;
}

class Layer {
  readonly laid: Laid = { blocks: [], leftOut: [], nested: 0 };
  private paragraphs = 0;
  private tables = 0;

  lay(block: FlowBlock): void {
    if (block.kind === "paragraph") this.layParagraph(block);
    else if (isFrame(block) || isPageLayout(block))
      block.cells.forEach((cell) => cell.content.forEach((inner) => this.lay(inner)));
    else this.layTable(block);
  }

  private layParagraph(paragraph: FlowParagraph): void {
    const seen = paragraph.text.trim() !== "";
    if (seen) this.paragraphs++;
    const where = `akapit ${Math.max(this.paragraphs, 1)}`;
    this.leaveOut(paragraph, where);
    if (seen)
      this.laid.blocks.push({
        kind: "paragraph",
        text: paragraph.text,
        ...(paragraph.heading ? { heading: paragraph.heading } : {}),
        ...(paragraph.capitals ? { capitals: true } : {}),
        where,
      });
  }

  private leaveOut(paragraph: FlowParagraph, where: string): void {
    for (const { text, why } of paragraph.asides ?? [])
      if (text.trim() !== "") this.laid.leftOut.push({ text, where: `${where} (${why})` });
  }

  private layTable({ cells: flowCells, rowCount, columnCount }: FlowTable): void {
    const where = `tabela ${++this.tables}`;
    const own: FlowTable[] = [];
    const inRow = new Map<number, number>();
    for (const { row } of flowCells) inRow.set(row, (inRow.get(row) ?? 0) + 1);
    const cells = flowCells.map((cell): SourceCell => {
      const { row, column, rowSpan, colSpan, look } = cell;
      const place = `${where}, wiersz ${row + 1}, kolumna ${column + 1}`;
      const lines = this.linesIn(cell, place, inRow.get(row) === 1 ? own : undefined);
      return { text: lines.join("\n"), row, column, rowSpan, colSpan, ...(look ? { look } : {}), where: place };
    });
    const source: SourceTable = { kind: "table", cells, rowCount, columnCount, where };
    this.laid.blocks.push(source);
    own.forEach((table) => this.lay(table));
  }

  /** `own` takes the tables that become tables of their own, where the cell has its row to itself. */
  private linesIn(cell: FlowCell, place: string, own: FlowTable[] | undefined): string[] {
    return cell.content.flatMap((block) => {
      if (block.kind === "paragraph") {
        this.leaveOut(block, place);
        return isSilent(block) ? [] : [block.text];
      }
      if (own && isTabular(block)) {
        own.push(block);
        return [];
      }
      this.laid.nested++;
      return linesOf(block, (paragraph) => this.leaveOut(paragraph, place));
    });
  }
}

/** It only carries text that is not seen: it makes no line of its own. */
const isSilent = (paragraph: FlowParagraph): boolean => paragraph.text === "" && paragraph.asides !== undefined;

const isTabular = (table: FlowTable): boolean => table.rowCount > 1 && table.columnCount > 1;

/** One column that holds tables: it draws a border or keeps a place, and says nothing itself. */
function isFrame(table: FlowTable): boolean {
  const single = new Set(table.cells.map((cell) => cell.row)).size === table.cells.length;
  return (
    single &&
    table.cells.some((cell) =>
      cell.content.some((block) => block.kind === "table" && (isTabular(block) || isFrame(block))),
    ) &&
    table.columnCount === 1
  );
}

/**
 * A page laid out by a table (a menu beside the content): it names no columns itself, and a larger table within it
 * does.
 */
function isPageLayout(table: FlowTable): boolean {
  const within = table.cells.flatMap((cell) =>
    cell.content.filter((block): block is FlowTable => block.kind === "table"),
  );
  const holds = within.some(
    (inner) =>
      (isTabular(inner) && inner.cells.length > table.cells.length && namedColumns(inner) > 2) ||
      isFrame(inner) ||
      isPageLayout(inner),
  );
  return holds && namedColumns(table) < 2;
}

/** How many of its cells say what a column of a plan is called. */
function namedColumns(table: FlowTable): number {
  return table.cells.filter(({ content: [first] }) => first?.kind === "paragraph" && matchHeader(first.text).length > 0)
    .length;
}

/** A nested table as lines: a row a line, cells divided by a space. */
function linesOf(table: FlowTable, visit: (paragraph: FlowParagraph) => void): string[] {
  const rows: string[][] = Array.from({ length: table.rowCount }, () => []);
  for (const cell of table.cells) {
    const lines = cell.content.flatMap((block) => {
      if (block.kind === "table") return linesOf(block, visit);
      visit(block);
      return [block.text];
    });
    rows[cell.row]?.push(lines.join("\n"));
  }
  return rows.map((row) => row.filter((text) => text.trim() !== "").join(" ")).filter((line) => line !== "");
}
