/** One sheet: its cells and everything that lies on them. Zero-based rows and columns. */
import { intersect, MAX_COLUMNS, MAX_ROWS, type Area } from "./address";
import type { Scalar } from "./values";
import type { Validation } from "./validation";
import type { ConditionalFormat } from "./conditional-format";
import type { Chart } from "./chart";
import { emptyPage, type Page } from "./page";

/** One cell of a sheet, whether anything stands there or not. */
export interface Spot {
  sheet: Sheet;
  row: number;
  column: number;
}

export interface Cell {
  /** A constant, or the last calculated value when there is a formula. */
  value: Scalar;
  /** Without the leading "="; null for a constant. */
  formula: string | null;
  style: number;
  /** The workbook's version at which `value` was calculated; -1 = never. */
  calculatedAt: number;
  /** The place of a text with letters of several looks in the opened file. */
  rich?: number;
  /** The area of an array formula, and the metadata index of a dynamic one, as in the file. */
  array?: string;
  metadata?: string;
}

export interface Row {
  cells: (Cell | undefined)[];
  height: number | null;
  hidden: boolean;
  style: number;
  outline?: number;
}
export interface Column {
  width: number | null;
  hidden: boolean;
  style: number;
  outline?: number;
}
export interface Note {
  row: number;
  column: number;
  text: string;
  author: string;
  visible: boolean;
  width: number;
  height: number;
  thread?: boolean;
  /** When the comment was written, as ISO text; unknown for those of an opened file. */
  created?: string;
  resolved?: boolean;
  mentions?: unknown[];
  replies?: Reply[];
}
/** An answer under a comment. */
export interface Reply {
  id: string;
  text: string;
  author: string;
  created: string;
  mentions: unknown[];
}
export interface Hyperlink {
  area: Area;
  address?: string;
  documentReference?: string;
  screenTip?: string;
}
export interface Protection {
  options: Record<string, unknown>;
  password: string;
}

/** What has been changed since the file was opened; what is not here is saved as it was, byte for byte. */
export type Aspect =
  | "cells"
  | "columns"
  | "merges"
  | "tables"
  | "validations"
  | "conditionalFormats"
  | "charts"
  | "notes"
  | "view"
  | "page"
  | "breaks"
  | "protection"
  | "filter"
  | "hyperlinks"
  | "properties";

export class Sheet {
  readonly rows = new Map<number, Row>();
  readonly columns = new Map<number, Column>();
  merges: Area[] = [];
  tables: Table[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  notes: Note[] = [];
  hyperlinks: Hyperlink[] = [];
  page: Page = emptyPage();
  /** The first lines after breaks of the page made by hand. */
  breaks: { row: number[]; column: number[] } = { row: [], column: [] };
  protection: Protection | null = null;
  filter: Area | null = null;
  /** Criteria of the sheet filter by zero-based column of its range. */
  readonly filterCriteria = new Map<number, unknown>();
  /** What was last selected here: where the cursor is when the sheet is activated. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  fitToPage = false;
  /** Properties a program keeps with the sheet; they are not saved. */
  readonly customProperties = new Map<string, string>();
  frozen = { rows: 0, columns: 0 };
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  standardWidth = 8.43;
  defaultRowHeight = 15;
  readonly touched = new Set<Aspect>();
  /** The part of the opened file this sheet came from; null for a sheet made since. */
  source: { part: string; name: string } | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  touch(aspect: Aspect): void {
    this.touched.add(aspect);
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.cells[column];
  }

  row(index: number): Row {
    let row = this.rows.get(index);
    if (!row) this.rows.set(index, (row = { cells: [], height: null, hidden: false, style: 0 }));
    return row;
  }

  column(index: number): Column {
    let column = this.columns.get(index);
    if (!column) this.columns.set(index, (column = { width: null, hidden: false, style: 0 }));
    return column;
  }

  /** The cell itself, made when absent with the look of its row or column. */
  ensure(row: number, column: number): Cell {
    const line = this.row(row);
    let cell = line.cells[column];
    if (!cell)
      line.cells[column] = cell = { value: null, formula: null, style: this.styleAt(row, column), calculatedAt: -1 };
    return cell;
  }

  styleAt(row: number, column: number): number {
    const line = this.rows.get(row);
    return line?.cells[column]?.style ?? (line?.style || this.columns.get(column)?.style || 0);
  }

  /** Visits the cells that exist inside `area`, row by row. */
  forEachCell(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const whole = area.bottom - area.top > this.rows.size;
    const indexes = whole
      ? [...this.rows.keys()].filter((row) => row >= area.top && row <= area.bottom).sort((a, b) => a - b)
      : null;
    const visitRow = (index: number) => {
      const cells = this.rows.get(index)?.cells;
      if (!cells) return;
      for (let column = area.left; column <= area.right && column < cells.length; column++) {
        const cell = cells[column];
        if (cell) visit(cell, index, column);
      }
    };
    if (indexes) indexes.forEach(visitRow);
    else for (let row = area.top; row <= area.bottom; row++) visitRow(row);
  }

  /**
   * The smallest rectangle with every used cell of `within`; null when there is none. Formats count unless
   * `valuesOnly`.
   */
  usedArea(
    valuesOnly: boolean,
    within: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 },
  ): Area | null {
    let used: Area | null = null;
    this.forEachCell(within, (cell, row, column) => {
      const counts = cell.value !== null || cell.formula !== null || (!valuesOnly && cell.style !== 0);
      if (!counts) return;
      if (!used) used = { top: row, bottom: row, left: column, right: column };
      else {
        used.top = Math.min(used.top, row);
        used.bottom = Math.max(used.bottom, row);
        used.left = Math.min(used.left, column);
        used.right = Math.max(used.right, column);
      }
    });
    return used;
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }

  tablesIn(area: Area): Table[] {
    return this.tables.filter((table) => intersect(table.area, area));
  }
  noteAt(row: number, column: number): Note | undefined {
    return this.notes.find((note) => note.row === row && note.column === column);
  }
}

export interface TableColumn {
  id: number;
  name: string;
  formula?: string;
  totalsFunction?: string;
  totalsLabel?: string;
  /** What the row of totals held when it was turned off. */
  totals?: { value: Scalar; formula: string | null };
  filter?: unknown;
  /** The column in the opened file. */ raw?: string;
}

export class Table {
  columns: TableColumn[] = [];
  style = "TableStyleMedium2";
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showFilterButton = true;
  /** The part of the opened file; null for a table made since. */
  source: string | null = null;
  /** Raw `<autoFilter>` and `<sortState>` of the opened file, kept while the area stays. */
  rawFilter = "";

  constructor(
    readonly id: number,
    public name: string,
    public sheet: Sheet,
    public area: Area,
  ) {}

  /** The id Office.js shows. */
  get officeId(): string {
    return `{${this.id.toString(16).toUpperCase().padStart(8, "0")}-000C-0000-FFFF-FFFF00000000}`;
  }
  get headerArea(): Area {
    return { ...this.area, bottom: this.area.top };
  }
  get totalsArea(): Area {
    return { ...this.area, top: this.area.bottom };
  }

  /** Rows of data; a table without any still shows one empty row. */
  get bodyArea(): Area {
    return {
      ...this.area,
      top: this.area.top + (this.showHeaders ? 1 : 0),
      bottom: this.area.bottom - (this.showTotals ? 1 : 0),
    };
  }

  column(name: string): TableColumn | undefined {
    const wanted = name.toLocaleLowerCase("pl");
    return this.columns.find((column) => column.name.toLocaleLowerCase("pl") === wanted);
  }

  nextColumnId(): number {
    return Math.max(0, ...this.columns.map((column) => column.id)) + 1;
  }
}

/**
 * A header that no other column of `taken` has: "Kolumna", then "Kolumna2", "Kolumna3"… (Excel compares without case).
 */
export function uniqueHeader(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase("pl")));
  if (!used.has(wanted.toLocaleLowerCase("pl"))) return wanted;
  for (let number = 2; ; number++)
    if (!used.has(`${wanted}${number}`.toLocaleLowerCase("pl"))) return `${wanted}${number}`;
}
