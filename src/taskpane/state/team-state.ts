/**
 * Many hands: what the workshop, the collection, the succession, the comparison and the monitoring remember while the
 * pane is open.
 */
import type { Comparison } from "../../core/comparing";
import type { Due, Succession, SuccessionRequest } from "../../core/fixing";
import type { JoinProposal, MergeResult, Returned, Ticks } from "../../core/merging";
import type { Message, Piece, Table } from "../../core/table";

/** What came back, joined and not yet written: people decide first. */
export interface Collection {
  files: readonly { file: string; institution: string; actions: number; ours: boolean; leftOut: readonly Piece[] }[];
  /** Files that could not be read, each with the reader's own message. */
  broken: readonly { file: string; why: Message }[];
  /** The files as they were read: joined again when the sheet has changed meanwhile. */
  returned: readonly Returned[];
  merge: MergeResult;
  similar: readonly JoinProposal[];
  /** The value chosen for a conflict, by its key; a conflict without one keeps the plan's own value. */
  chosen: Readonly<Record<string, string>>;
  /** Changes and new rows not taken, and rows to be taken out; by default everything is taken and nothing removed. */
  ticks: Ticks;
  /** Indices of the pairs to be joined. */
  joined: ReadonlySet<number>;
}

export interface Compared {
  file: string;
  before: Table;
  comparison: Comparison;
}

export interface TeamState {
  /** Id of the question in hand. */
  question: string | null;
  /** Where the room sees the question: a window of its own, or over the pane where there can be none. */
  projector: "window" | "pane" | null;
  room: "questions" | "grow";
  /** Journal entry of the last answer, while it can be taken back from here. */
  lastAnswer: string | null;
  /** Goals and areas grown in the room that have no action yet, and so no row. */
  draft: Table | null;
  collection: Collection | null;
  request: SuccessionRequest | null;
  succession: Succession | null;
  /** Ids of actions in which the successor is not put. */
  keptAsIs: ReadonlySet<string>;
  due: readonly Due[] | null;
  compared: Compared | null;
}

export const TEAM_START: TeamState = {
  question: null,
  projector: null,
  room: "questions",
  lastAnswer: null,
  draft: null,
  collection: null,
  request: null,
  succession: null,
  keptAsIs: new Set(),
  due: null,
  compared: null,
};
