import type { Dictionary } from "../dictionary/types";
import type { ColumnKey } from "../table/types";

/** One changed cell. `before` is what must still stand there when the edit is applied; otherwise it is refused. */
export interface CellEdit {
  actionId: string;
  column: ColumnKey;
  before: string;
  after: string;
}

/** One header of the source and the office's standard wording for it. */
export interface HeaderEdit {
  before: string;
  after: string;
}

/**
 * A way to mend a finding. Safe: nobody could read the cell differently afterwards (spaces, letter-spacing, list
 * marks).
 */
export interface Proposal {
  /** The finding's code; "" for a safe tidying that no finding asked for. */
  code: string;
  kind: string;
  safe: boolean;
  edits: CellEdit[];
  /** The same change elsewhere: "zamień też w N innych komórkach". */
  alsoIn: CellEdit[];
  /** Headers to rename (STR-03); there are no cells to edit then. */
  headers?: HeaderEdit[];
}

/** What the user chose or typed for kinds that need an answer (`FIX_KINDS[kind].needs`). */
export type Answers = Partial<Readonly<Record<"source" | "body" | "date" | "text", string>>>;

export interface ProposeOptions {
  dictionary?: Dictionary;
  answers?: Answers;
}
