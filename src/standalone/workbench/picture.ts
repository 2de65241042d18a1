/**
 * What the grid needs to know to draw one sheet: made in the worker from the host's workbook, sent as plain data. Rows
 * and columns from 0.
 */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface CellLook {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  color?: string;
  fill?: string;
  size?: number;
  align?: "left" | "center" | "right";
  vertical?: "top" | "middle" | "bottom";
  wrap?: boolean;
  border?: boolean;
}

export interface CellPicture {
  row: number;
  column: number;
  /** As shown, after the number format. */
  text: string;
  /** As edited: the formula with "=", or the value as it would be typed. */
  input: string;
  /** Index in `looks`; conditional formats are already in it. */
  look: number;
}

export interface ChartPicture {
  name: string;
  title: string;
  alt: string;
  kind: "bar" | "column" | "line" | "pie";
  stacked: boolean;
  categories: string[];
  series: { name: string; values: number[]; invisible: boolean; labels: boolean }[];
  /** Where the axis of values begins and ends, when the chart says so. */
  from?: number;
  to?: number;
  /** The cell its corner lies in and how far into it, in pixels: rows grow with their text and charts go with them. */
  at: { row: number; column: number; dx: number; dy: number };
  width: number;
  height: number;
}

export interface SheetPicture {
  revision: number;
  sheets: { name: string; tab: string; locked: boolean }[];
  active: string;
  /** How much is drawn: what is used and some room around it. */
  rows: number;
  columns: number;
  widths: number[];
  /** Own heights of rows in pixels; rows without one grow with their wrapped text. */
  heights: Record<number, number>;
  frozenRows: number;
  looks: CellLook[];
  cells: CellPicture[];
  merges: Area[];
  lists: { area: Area; values: string[] }[];
  notes: { row: number; column: number; text: string }[];
  charts: ChartPicture[];
  selection: Area;
}
