/** What the smaller screens remember while the pane is open. */
import type { JournalEntry } from "../../excel";
import type { Message } from "../../core/table";

/** Every export ends in something that can be seen: a file saved, text copied, or text to select and copy by hand. */
export type ExportEnd =
  | { how: "saved"; file: string; size: number; url: string; messages: readonly Message[] }
  | { how: "refused"; message: Message }
  | { how: "copied"; rows: number }
  | { how: "by-hand"; text: string; html?: string };

export interface DeskState {
  /** Uzupełnij: id of the action on the desk. */
  filling: string | null;
  /** It was chosen on the sheet: the focus stays there. */
  fromSheet: boolean;
  written: readonly { name: string; created: boolean }[];
  exported: ExportEnd | null;
  journal: readonly JournalEntry[] | null;
}

export const DESK_START: DeskState = { filling: null, fromSheet: false, written: [], exported: null, journal: null };
