import type { Action, ColumnKey } from "../table";

/** What became of an action between two plans. */
export type LinkKind = "kept" | "changed" | "split" | "joined";

/** Old actions and the new ones they became: 1–1 for kept and changed, 1–many for split, many–1 for joined. */
export interface Link {
  kind: LinkKind;
  before: Action[];
  after: Action[];
  /** Columns that differ; "goal" here means that the action moved. Empty for kept. */
  changes: { column: ColumnKey; before: string; after: string }[];
  /** 0–1. */
  likeness: number;
}

/** A pair a user said is not the same action. */
export interface BrokenLink {
  before: string;
  after: string;
}

export interface Comparison {
  links: Link[];
  dropped: Action[];
  added: Action[];
}
