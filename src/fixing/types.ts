import type { ColumnKey } from "../table/types";

/** One changed cell. `before` is what must still stand there when the edit is applied; otherwise it is refused. */
export interface CellEdit {
  actionId: string;
  column: ColumnKey;
  before: string;
  after: string;
}

/** A way to mend a finding. Safe: nobody could read the cell differently afterwards (spaces, letter-spacing, list marks). */
export interface Proposal {
  code: string;
  kind: string;
  safe: boolean;
  edits: CellEdit[];
  /** The same change elsewhere: "zamień też w N innych komórkach". */
  alsoIn: CellEdit[];
}
