/**
 * A worksheet as data: what `summarising/` says and `excel/` writes. One writer serves every sheet of the add-in, so a
 * new summary is a new model and nothing else. Cells are 1-based rows and columns. Formulas are English with commas and
 * may use structured references to the action table (`Dzialania[Obszar]`).
 */

/** Name of the native table that holds the actions; formulas refer to it. */
export const ACTION_TABLE = "Dzialania";

/** Names of the sheets the add-in owns and replaces. Anything else in the workbook is the user's. */
export const SHEETS = {
  actions: "Działania",
  gaps: "Uwagi do planu",
  summary: "Zestawienie",
  dictionary: "Słownik",
  schedule: "Harmonogram",
  timeline: "Oś czasu",
  bodies: "Podmioty",
  funding: "Finansowanie",
  indicators: "Wskaźniki",
  mirror: "Plan w liczbach",
  statute: "Wymagania prawa",
  changes: "Co się zmieni",
  settings: "Ustawienia planu",
  journal: "Dziennik zmian",
  instruction: "Instrukcja",
  handOut: "Dane rozdania",
  conflicts: "Konflikty",
  provenance: "Pochodzenie wierszy",
  similar: "Podobne działania",
  decisions: "Decyzje",
  comparison: "Porównanie",
} as const;

/**
 * Text is written as text whatever it begins with; a formula only through `formula`; a date as serial with a format.
 */
export type CellContent =
  | { kind: "text"; text: string }
  | { kind: "number"; number: number; format?: string }
  | { kind: "date"; iso: string }
  /** `shown`: the text it gives now, for measuring its height and for programs that show a file without counting it. */
  | { kind: "formula"; formula: string; format?: string; shown?: string }
  /** A link inside the workbook: text shown and target "'Działania'!F17". */
  | { kind: "link"; text: string; target: string }
  | { kind: "empty" };

/**
 * "plain" leaves the cells as a new sheet has them; "short" is for numbers and years in narrow columns: in the middle,
 * on top.
 */
export type CellStyle =
  | "plain"
  | "short"
  | "title"
  | "subtitle"
  | "header"
  | "body"
  | "total"
  | "note"
  | "group"
  | "mark"
  | "number"
  | "good"
  | "bad";

/** A rectangle of cells written in one go. `rows` all have the same length. */
export interface CellBlock {
  row: number;
  column: number;
  rows: CellContent[][];
  style: CellStyle;
  /** Style of single columns inside the block, by 0-based offset. */
  columnStyles?: Partial<Record<number, CellStyle>>;
}

export interface TableModel {
  name: string;
  /** Header row and data: 1-based, inclusive. */
  top: number;
  left: number;
  bottom: number;
  right: number;
  style: string;
  showFilter: boolean;
}

/** A list of allowed values taken from a column of another table, never from a literal string. */
export interface ValidationModel {
  area: Area;
  source: { sheet: string; top: number; left: number; bottom: number };
  /** "warning" lets the user type something else after a question; "information" only tells. */
  onInvalid: "stop" | "warning" | "information";
  title: string;
  message: string;
}

/** 1-based, inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/**
 * Formula is relative to the area's top left cell, A1 style, English, without structured references (Excel refuses them
 * here).
 */
export interface ConditionalModel {
  area: Area;
  formula: string;
  look: "gap" | "warning" | "mark" | "done";
}

export interface ChartModel {
  /** Name the chart is found again by. */
  name: string;
  type: "barStacked" | "barClustered" | "columnClustered" | "columnStacked" | "line" | "pie";
  title: string;
  /** The cell that says the title anew when the plan changes. */
  titleCell?: { row: number; column: number };
  categoryAxis?: string;
  valueAxis?: string;
  /** Contiguous block with a header row (series names) and a first column (categories). */
  data: Area;
  /** 0-based series to draw without fill (the offset of a timeline). */
  invisibleSeries?: number[];
  /** Ends of the value axis: zero for counts (Excel would begin near the smallest), the years of a timeline. */
  valueAxisRange?: {
    minimum: number;
    maximum?: number;
    /** From mark to mark, and how the marks are written ("yyyy" for days). */
    step?: number;
    format?: string;
  };
  /** Where it stands: top left and bottom right cell. */
  position: Area;
  /** Text alternative with the numbers. */
  alt: string;
  dataLabels: boolean;
}

/** How a sheet is printed; `printed` (print.ts) works out paper, pages and breaks from it. */
export interface PageModel {
  landscape: boolean;
  fitToWidth: boolean;
  /** Rows repeated on every page: only where the whole sheet is one table. */
  titleRows?: { from: number; to: number };
  /** Columns repeated where the sheet needs pages beside one another. */
  titleColumns?: { from: number; to: number };
  /** Rows at which something begins that should stay together: a heading with its table, a chart. */
  parts?: number[];
  /** Rows inside a part at which a page may begin where the part is longer than a page. */
  lines?: number[];
  /** What is printed, as runs of whole columns, each on pages of its own; all but the hidden columns when absent. */
  columns?: { from: number; to: number }[];
  /** Name of the plan, for the foot of each page. */
  footer?: string;
}

export interface SheetModel {
  name: string;
  /** Column widths in characters, from column A. */
  widths: number[];
  blocks: CellBlock[];
  tables: TableModel[];
  validations: ValidationModel[];
  conditionals: ConditionalModel[];
  charts: ChartModel[];
  /** Rows frozen at the top, 0 = none. */
  freezeRows: number;
  page: PageModel;
  /** Wrapped text in these areas (set last: it slows a sync). */
  wrap: Area[];
  /** Hidden columns (1-based), e.g. keys for formulas. */
  hiddenColumns: number[];
  tabColor?: string;
  /** Kept out of the user's way; can be unhidden from the tab's menu. */
  hidden?: boolean;
}
