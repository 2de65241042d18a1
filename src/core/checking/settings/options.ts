import type { Dictionary } from "../../dictionary/types";
import type { FactPack } from "../../facts/types";
import type { IsoDate } from "../../table/types";
import type { Baseline, BaselineEntry, Frame, ProfileName, Rule, SeverityByRule, Suppression } from "../types";

/** Everything is optional: without options the whole catalogue runs in the profile "kontrola". */
export interface CheckOptions {
  frame?: Partial<Frame>;
  profile?: ProfileName;
  dictionary?: Dictionary;
  severityByRule?: SeverityByRule;
  suppressions?: readonly Suppression[];
  baseline?: Baseline;
  /** What the reader assumed and somebody has confirmed, by rule and action. */
  confirmed?: readonly BaselineEntry[];
  /** Facts of the field; those that are built in unless the office has loaded newer ones. */
  facts?: FactPack;
  /** Rules to run instead of the whole catalogue. */
  rules?: readonly Rule[];
  /** The day on which suppressions are held to be valid or expired; the frame's reference date, else today. */
  today?: IsoDate;
}
