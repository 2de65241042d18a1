/** A column while it is being read: its header, what its cells are like, and what it is taken for. */
import type { ColumnReading } from "../../table/types";
import type { Profile } from "./content";
import type { HeaderCell } from "./header-cell";
import type { Part } from "./parts";
import type { Reason, WordSaying } from "./roles";
import type { HeaderColumn } from "./vocabulary";

export interface MappedColumn extends ColumnReading {
  /** 0-based column of the table's grid. */
  index: number;
  /** It is a part of something that several columns say together. */
  part?: Part;
  /** What spoke for the reading, the strongest first. */
  reasons?: readonly Reason[];
}

export interface Candidate {
  header: HeaderCell;
  profile: Profile;
  words: ReadonlyMap<HeaderColumn, WordSaying>;
  part?: Part;
  mapped?: MappedColumn;
}

type Reading = Pick<MappedColumn, "column" | "how" | "confidence">;

/** What speaks loudest stands first among the reasons. */
export function take(candidate: Candidate, reading: Reading, why: readonly Reason[] = []): void {
  const { column, how, confidence } = reading;
  const { header, part } = candidate;
  candidate.mapped = {
    index: header.column,
    header: header.text,
    column,
    how,
    confidence,
    ...(part && column === "extra" ? { part } : {}),
    ...(why.length > 0 ? { reasons: [...why].sort((a, b) => b.points - a.points) } : {}),
  };
}
