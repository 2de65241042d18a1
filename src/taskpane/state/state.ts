/**
 * Everything the pane shows, as plain data. Screens read it, `work/` changes it through events, nothing else holds
 * state that matters.
 */
import type { Survey, Trouble } from "../../excel";
import type { Locale, Values } from "../../core/messages/catalogue";
import { CHECK_START, type CheckState } from "./check-state";
import { DESK_START, type DeskState } from "./desk-state";
import { TEAM_START, type TeamState } from "./team-state";
import { STRUCTURE_START, type StructureState } from "./structure-state";

export type ScreenName =
  | "start"
  | "structure"
  | "check"
  | "fill"
  | "workshop"
  | "handout"
  | "collect"
  | "summaries"
  | "export"
  | "monitoring"
  | "report"
  | "comparison"
  | "successor"
  | "settings"
  | "dictionary"
  | "history"
  | "data";

/**
 * waiting → ready; "late" after ten seconds of silence; "too-old" below the floor; "outside" where the page was opened
 * without Excel.
 */
export type OfficeState = "waiting" | "late" | "ready" | "too-old" | "outside";

/** Work under way: what it is called, how far it is when that is known, and whether it can be stopped. */
export interface Busy {
  work: string;
  done?: number;
  total?: number;
  stoppable: boolean;
  /** Set once the user asked to stop: the work ends at its next safe place. */
  stopping?: boolean;
}

/** A sentence about something that has just ended: a code of `messages/pane` with its values. */
export interface Notice {
  code: string;
  values: Values;
  tone: "success" | "info" | "warning";
  /** Entry of the journal that would be put back by "Cofnij" on the message. */
  undo?: string;
}

export interface PaneState {
  screen: ScreenName;
  menuOpen: boolean;
  locale: Locale;
  dark: boolean;
  office: OfficeState;
  busy: Busy | null;
  trouble: Trouble | null;
  notice: Notice | null;
  survey: Survey | null;
  structure: StructureState;
  check: CheckState;
  desk: DeskState;
  team: TeamState;
}

export const STARTING_STATE: PaneState = {
  screen: "start",
  menuOpen: false,
  locale: "pl",
  dark: false,
  office: "waiting",
  busy: null,
  trouble: null,
  notice: null,
  survey: null,
  structure: STRUCTURE_START,
  check: CHECK_START,
  desk: DESK_START,
  team: TEAM_START,
};
