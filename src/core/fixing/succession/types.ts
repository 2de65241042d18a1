import type { Dictionary } from "../../dictionary/types";
import type { Message } from "../../table/read-result";
import type { IsoDate } from "../../table/types";
import type { CellEdit } from "../types";

export interface SuccessionRequest {
  /** The institution that ends: any name, abbreviation or inflected form; several for one body under several names. */
  institution: string | readonly string[];
  /** Who comes after it; a name the dictionary does not know becomes a new entry. */
  successor: string;
  /** First day of the successor, as ISO ("2021-11-01") or as typed ("1.11.2021"). */
  since: string;
  /** Actions that begin after that day are changed too unless this is false. */
  later?: boolean;
}

/** What a succession would do. Nothing is changed until the edits are applied. */
export interface Succession {
  since: IsoDate;
  edits: CellEdit[];
  /** Actions that run across the day: changed, with a note. */
  crossing: string[];
  /** Actions that begin after it: changed without a note. */
  later: string[];
  /** Actions that name the institution and end before the day: unchanged. */
  before: string[];
  /** Actions that name it and have no end date: unchanged, to be looked at. */
  undated: string[];
  /** The dictionary that knows the change; `previous` takes it back. */
  dictionary: Dictionary;
  previous: Dictionary;
  messages: Message[];
}

/** A succession the dictionary knows to be due in this table. */
export interface Due {
  institution: string;
  successor: string;
  since: IsoDate;
  actionIds: string[];
  /** The dates were read in a source. */
  verified: boolean;
}
