/** Puts blocks under one another and remembers where they stand, so that no sheet counts rows by hand. */
import { EMPTY, text } from "./cells";
import type { Area, CellBlock, CellContent, CellStyle, SheetModel } from "./sheet-model";

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

  /** A sentence over the printed width: it stands in one cell and runs over its empty neighbours. */
  notes(values: readonly string[]): void {
    for (const value of values) this.line(value, "note");
  }

  /** From here to the next part all stays on one printed page, if it fits one. */
  part(): void {
    (this.model.page.parts ??= []).push(this.row);
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
