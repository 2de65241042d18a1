import type { IsoDate } from "../../table/types";
import { baselineEntries } from "./accepting";
import type { Baseline, BaselineEntry, CheckResult } from "../types";

/** Accepts everything a check found today: open and already accepted findings, not the suppressed ones. */
export function makeBaseline(
  result: Pick<CheckResult, "findings" | "accepted">,
  made?: IsoDate,
  author?: string,
): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of [...result.findings, ...result.accepted])
    for (const entry of baselineEntries(finding)) entries.set(JSON.stringify(entry), entry);
  return { ...(made ? { made } : {}), ...(author ? { author } : {}), entries: [...entries.values()] };
}
