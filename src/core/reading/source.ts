/**
 * What every reader (.docx, HTML, plain text, sheet cells) turns its input into, and the one thing that layout
 * recognition looks at. Text is kept to the character: folding white space is the recogniser's job, not the reader's.
 */
import type { Message, Piece } from "../table/read-result";

export interface SourceParagraph {
  kind: "paragraph";
  text: string;
  /** 1–9 when the source marks it as a heading. */
  heading?: number;
  /** Shown in capitals, however it is typed. */
  capitals?: boolean;
  /** Human place: "akapit 12", "wiersz 12". */
  where: string;
}

export interface SourceCell {
  /** Paragraphs of the cell joined with "\n". */
  text: string;
  /** 0-based position in the table's grid; a merged cell stands at its top left corner. */
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  /** A number or a date of a real spreadsheet cell: dates as ISO "2004-03-31". Absent for text. */
  /** `general`: the number has no format of its own, so nothing says that it might be a day. */
  value?:
    | { type: "number"; number: number; general?: true }
    | { type: "date"; iso: string }
    | { type: "boolean"; boolean: boolean };
  /**
   * How it looks: witnesses to what a row is, never content. Absent for a plain cell and where a source shows no looks.
   */
  look?: CellLook;
  /** "F17" on a sheet, "tabela 1, wiersz 3, kolumna 2" elsewhere. */
  where: string;
}

export interface CellLook {
  /** Marked as a header by its author: Word's repeated header row, a web page's <th>. */
  header?: true;
  bold?: true;
  /** Shown in capitals, however it is typed. */
  capitals?: true;
  /** The colour behind the cell, as its source writes it; white and "none" are no colour. */
  fill?: string;
}

export interface SourceTable {
  kind: "table";
  /** Cells in reading order (row by row); positions covered by a merge have no cell. */
  cells: SourceCell[];
  rowCount: number;
  columnCount: number;
  /** Sheet name when it came from a workbook. */
  sheet?: string;
  /** Address of the grid's top left corner ("A1") when it came from a sheet. */
  topLeft?: string;
  where: string;
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceDocument {
  file: string;
  kind: "docx" | "html" | "text" | "sheet";
  /** In document order. */
  blocks: SourceBlock[];
  messages: Message[];
  /**
   * Text the file holds and its body does not show (tracked deletions, hidden text, footnotes, page headers, comments),
   * with its place.
   */
  leftOut?: Piece[];
}

/** What a reader gives back: never throws for what a file contains. */
export type SourceResult = { ok: true; document: SourceDocument } | { ok: false; failure: Message };
