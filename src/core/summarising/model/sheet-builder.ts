/** Puts blocks under one another and remembers where they stand, so that no sheet counts rows by hand. */
import { linesOfWidth } from "../../metrics";
import { EMPTY, text } from "./cells";
import type { Area, CellBlock, CellContent, CellStyle, SheetModel } from "./sheet-model";

/** Points of a column's character and of the letters of a note, and the least room for one. */
const CHARACTER = 5.25;
const NOTE_SIZE = 9;
const NARROWEST = 300;

export interface BlockOptions {
  column?: number;
  columnStyles?: CellBlock["columnStyles"];
  /** Wrapped text in this block. */
  wrap?: boolean;
}

export class SheetBuilder {
  readonly model: SheetModel;
  /** The row the next block begins at. */
  row = 1;

  constructor(name: string, widths: number[], page: Partial<SheetModel["page"]> = {}) {
    this.model = {
      name,
      widths,
      blocks: [],
      tables: [],
      validations: [],
      conditionals: [],
      charts: [],
      freezeRows: 0,
      page: { landscape: true, fitToWidth: true, ...page },
      wrap: [],
      hiddenColumns: [],
    };
  }

  /** Writes rows at the cursor and moves it under them; short rows are filled up. Empty blocks are left out. */
  add(rows: readonly CellContent[][], style: CellStyle, options: BlockOptions = {}): Area {
    const column = options.column ?? 1;
    const area = this.place(this.row, column, rows, style, options);
    this.row += rows.length;
    return area;
  }

  /** Writes rows at a given cell; the cursor stays. */
  place(
    row: number,
    column: number,
    rows: readonly CellContent[][],
    style: CellStyle,
    options: BlockOptions = {},
  ): Area {
    const width = Math.max(1, ...rows.map((cells) => cells.length));
    const area = { top: row, left: column, bottom: row + rows.length - 1, right: column + width - 1 };
    if (rows.length === 0) return area;
    const full = rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => EMPTY)]);
    this.model.blocks.push({
      row,
      column,
      rows: full,
      style,
      ...(options.columnStyles ? { columnStyles: options.columnStyles } : {}),
    });
    if (options.wrap) this.model.wrap.push(area);
    return area;
  }

  line(value: string, style: CellStyle): Area {
    return this.add([[text(value)]], style);
  }

  /** The name of a part, over so many columns. */
  heading(value: string, width: number): Area {
    return this.add([[text(value), ...Array.from({ length: width - 1 }, () => EMPTY)]], "group");
  }

  /**
   * Sentences over the printed width: each line stands in one cell and runs over its empty neighbours, never off the
   * page.
   */
  notes(values: readonly string[]): void {
    const room = this.model.widths.reduce((sum, width) => sum + width * CHARACTER, 0) - CHARACTER;
    for (const value of values)
      for (const line of linesOfWidth(value, Math.max(NARROWEST, room), NOTE_SIZE)) this.line(line, "note");
  }

  /** From here to the next part all stays on one printed page, if it fits one. */
  part(): void {
    (this.model.page.parts ??= []).push(this.row);
  }

  /** Here a page may begin inside a part too long for one. */
  mayBreak(): void {
    (this.model.page.lines ??= []).push(this.row);
  }

  gap(rows = 1): void {
    this.row += rows;
  }

  /** Keeps key columns out of sight and out of print. */
  hide(...columns: number[]): void {
    for (const column of columns) if (!this.model.hiddenColumns.includes(column)) this.model.hiddenColumns.push(column);
    this.model.hiddenColumns.sort((a, b) => a - b);
  }
}
