import type { FactPack } from "../../facts/types";
import type { ReadingNotes } from "./reading-notes";
import type { Baseline, BaselineEntry, Frame, ProfileName, SeverityByRule, Suppression } from "../types";

/** Version of the stored form. A higher one comes from a newer add-in: what is known is read, the rest is kept. */
export const SETTINGS_VERSION = 1;

/** A question put off to the workshop from a finding's card. */
export interface AskedQuestion {
  code: string;
  actionId: string;
  sentence: string;
}

/**
 * What many hands have decided: the workshop's log and parking list, pairs a comparison must not link. Ids are those of
 * actions.
 */
export interface TeamNotes {
  decisions: readonly { question: string; answer: string; by: string; at: string; actionIds: readonly string[] }[];
  /** Ids of questions put aside. */
  parked: readonly string[];
  /** Pairs of actions (of the older and the newer plan) that somebody said are not the same. */
  broken: readonly { before: string; after: string }[];
  /** Whom files were made for, and who has answered; days as ISO. */
  sent?: readonly { institution: string; at: string; returnBy?: string; back?: string }[];
}

export const NO_NOTES: TeamNotes = { decisions: [], parked: [], broken: [] };

/** What the office has decided about its plan; stored with the workbook. Plain data, safe to copy and compare. */
export interface PlanSettings {
  version: number;
  frame: Partial<Frame>;
  profile: ProfileName;
  severityByRule: SeverityByRule;
  suppressions: readonly Suppression[];
  baseline?: Baseline;
  /** The user was offered a baseline and said no. */
  baselineDeclined?: boolean;
  /** What the reader assumed and somebody has confirmed. */
  confirmed?: readonly BaselineEntry[];
  /** The pack of facts the office has loaded; absent = the built-in one. */
  facts?: FactPack;
  asked?: readonly AskedQuestion[];
  team?: TeamNotes;
  reading?: ReadingNotes;
  /** Stored entries this version could not read, by their key; written back as they are. */
  unread: Readonly<Record<string, unknown>>;
}

export const DEFAULT_SETTINGS: PlanSettings = {
  version: SETTINGS_VERSION,
  frame: {},
  profile: "kontrola",
  severityByRule: {},
  suppressions: [],
  unread: {},
};
