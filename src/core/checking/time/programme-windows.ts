/** Programmes named in a funding cell against the years of the action. */
import type { Action, IsoDate } from "../../table/types";
import type { FundingReading, Programme, SourceReading } from "../../dictionary/types";
import { compareShared } from "./dates";
import { isGap } from "../texts/gap";
import type { NamedProgramme, Readings } from "../types";

const NONE: readonly NamedProgramme[] = [];

/** The last day on which the programme pays: of eligibility, else of the programme itself. */
export function payEnd(programme: Programme): IsoDate | undefined {
  return programme.eligibleUntil ?? programme.to;
}

/** Programmes the cell names, with their windows; none for a cell without any, which is nearly every cell. */
export function programmesIn(action: Action, readings: Readings): readonly NamedProgramme[] {
  if (isGap(action.funding)) return NONE;
  const named = readings.programmes(action.funding);
  // The loan part of the recovery plan may run on: nothing is said of a loan.
  return named.some(({ programme }) => programme.id === "kpo") && /po[żz]ycz/iu.test(action.funding)
    ? named.filter(({ programme }) => programme.id !== "kpo")
    : named;
}

/** The programme stopped paying before the point in time. */
export function endsBefore(programme: Programme, iso: IsoDate): boolean {
  const end = payEnd(programme);
  return end !== undefined && compareShared(end, iso) < 0;
}

/** A source that could pay at a point in time: no programme, or one that still pays; a vague one never. */
export function paysAt(source: SourceReading, iso: IsoDate, readings: Readings): boolean {
  if (source.vague) return false;
  const programme = source.programme === undefined ? undefined : readings.programme(source.programme);
  return !programme || !endsBefore(programme, iso);
}

/** Another source of the cell that pays at that time. */
export function otherPays(reading: FundingReading, than: SourceReading, iso: IsoDate, readings: Readings): boolean {
  return reading.sources.some((source) => source !== than && paysAt(source, iso, readings));
}
