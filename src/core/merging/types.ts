import type { Dictionary } from "../dictionary";
import type { Action, ColumnKey, Table } from "../table";
import type { Piece } from "../table/read-result";

/**
 * What one institution gets to fill in: its rows of the plan, and the plan as it stood then (the base of the later
 * merge).
 */
export interface HandOut {
  institution: string;
  /** The day to send it back by, ISO. */
  returnBy?: string;
  table: Table;
}

/** A file that came back. `base` is what was handed out (absent for a table that never came from us). */
export interface Returned {
  file: string;
  institution: string;
  table: Table;
  base?: Table;
  /**
   * What the file says beside its table: notes on cells, sentences above it. It is not joined, so somebody must read
   * it.
   */
  leftOut?: readonly Piece[];
}

/** Where a row of the merged plan came from; several when files agree on it. */
export interface Provenance {
  actionId: string;
  from: { file: string; sheet?: string; row?: number; institution: string }[];
}

/** A standard column, or one of the office's own by its header ("extra:Wskaźnik – wartość 2026"). */
export type MergedColumn = ColumnKey | `extra:${string}`;

/**
 * One cell that two sides changed to different values. Nothing is chosen: the plan keeps its own value until somebody
 * decides.
 */
export interface Conflict {
  actionId: string;
  column: MergedColumn;
  base: string;
  /** Different values, in the order of their text; who wrote each. */
  sides: { value: string; files: string[] }[];
}

/** One cell that somebody changed: what stood in the plan, what stands there now, and whose files say so. */
export interface Change {
  actionId: string;
  column: MergedColumn;
  before: string;
  after: string;
  files: string[];
}

/**
 * A column of a returned file that may be one of those handed out: nothing of it is joined into `candidates` until
 * people say.
 */
export interface ColumnDoubt {
  header: string;
  /** Columns that did not come back, likeliest first. */
  candidates: MergedColumn[];
  /** The first different cells of the column. */
  samples: string[];
}

/**
 * A row that somebody left out. It stays in the plan unless rows are to be removed, and always when another side
 * changed it.
 */
export interface Removal {
  action: Action;
  files: string[];
  kept: boolean;
}

/** A returned row that was recognised without its Id, and how. */
export interface Rematched {
  actionId: string;
  file: string;
  how: "same-text" | "similar-text";
  text: string;
}

export interface MergeResult {
  table: Table;
  provenance: Provenance[];
  conflicts: Conflict[];
  removals: Removal[];
  /** Ids of rows nobody had before. */
  added: string[];
  rematched: Rematched[];
  /** Every changed cell, once. */
  changes: Change[];
  /** Columns known by their cells under another header. */
  renamed: { file: string; header: string; column: MergedColumn }[];
  doubts: (ColumnDoubt & { file: string })[];
}

export interface CollectOptions {
  /** Rows that did not come back leave the plan; without it they stay and are only listed. */
  removeRows?: boolean;
  dictionary?: Dictionary;
}
