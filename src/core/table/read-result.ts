import type { Table } from "./types";

/** Values a message is rendered with. Words live in `messages/`; here are only data. */
export type MessageValue = string | number | readonly string[];

/** Something the user should be told: a code, its values, and where. */
export interface Message {
  code: string;
  values: Record<string, MessageValue>;
  /** "F17" on a sheet, "wiersz 12" of a text, "tabela 2, wiersz 3" of a document. */
  where?: string;
}

/** One run of text of the source with its place, the unit the receipt counts in. */
export interface Piece {
  text: string;
  where: string;
}

/**
 * What became of every piece of the source's text. `pieces = placed + structure + leftOut.length` always holds;
 * `proveReceipt` recounts it word by word from the source and the table and says what is missing.
 */
export interface Receipt {
  pieces: number;
  /** Pieces whose text is in a cell of the table. */
  placed: number;
  /** Pieces that are headers, labels ("DZIAŁANIA"), numbering, repeated headings. */
  structure: number;
  leftOut: Piece[];
}

/** What reading gives back; it never throws for what a file contains. */
export type ReadResult =
  { ok: true; table: Table; receipt: Receipt; messages: Message[] } | { ok: false; failure: Message };
