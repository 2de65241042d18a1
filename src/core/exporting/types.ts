/** What exporting takes in: plain data, no Office, no DOM. */
import type { Table } from "../table";
import type { Frame } from "../checking/types";

/**
 * A table as anybody understands it: a header row and rows of the same length. Word, the clipboard and CSV are made of
 * it.
 */
export interface PlainTable {
  title: string;
  header: string[];
  rows: string[][];
  /** What an empty cell says: "brak danych" unless the table means something else by it. */
  blank?: string;
  /**
   * Where cells stay empty on purpose: what that means ("że działanie w tym roku nie trwa"); said under the table and
   * in its description.
   */
  emptyMeans?: string;
  /** A sentence under the table. */
  note?: string;
  /** The last row is a total. */
  totals?: true;
  /** What it says, for its numbered caption; its title when absent. */
  caption?: string;
  /** Worth a chart: which column of numbers, and how it is drawn. */
  chart?: { column: number; kind: "bars" | "columns" };
}

/** A chart drawn elsewhere (by Excel, or from the same data in the pane). */
export interface Picture {
  /** Key the picture is found again by, e.g. "obciążenie". */
  name: string;
  title: string;
  /** Text alternative, with the numbers. Never empty. */
  alt: string;
  png: Uint8Array;
}

export interface Abbreviation {
  short: string;
  long: string;
}

/**
 * "accessible": a heading and a table per area, no merged cells; "traditional": as communes drew it, goals and label
 * merged; "cards": one card per goal.
 */
export type WordLayout = "accessible" | "traditional" | "cards";

export interface ExportOptions {
  table: Table;
  frame?: Pick<Frame, "name" | "period">;
  /** Default "accessible". */
  layout?: WordLayout;
  /** Default "landscape" for tables with more than six columns, else "portrait". */
  orientation?: "portrait" | "landscape";
  /**
   * Accessible layout only: the goal as a column of the area's table, or as a heading above a table of its own.
   * Default: a column on a wide page, a heading where many columns meet a narrow one.
   */
  goals?: "column" | "heading";
  /**
   * Whole document only: put every part into a content control with our tag, so that the document can be refreshed
   * later. Off by default, for some programs do not look inside content controls.
   */
  refreshable?: boolean;
  summaries?: readonly PlainTable[];
  pictures?: readonly Picture[];
  abbreviations?: readonly Abbreviation[];
  /** Tables and charts get numbered captions; a whole document also ends with the lists of them. */
  captions?: boolean;
  /** Native charts after the summaries worth one. */
  charts?: boolean;
}
