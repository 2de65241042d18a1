/** Points in time of different precision, compared without inventing what was not written. */
import type { Action, IsoDate, Period, Term } from "../../table/types";

/** <0, 0, >0 at the precision both share: "2014" and "2014-05" are equal, "2014-05" and "2014-03" are not. */
export function compareShared(a: IsoDate, b: IsoDate): number {
  if (a.length === 4 && b.length === 4) return yearNumber(a) - yearNumber(b);
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const difference = a.charCodeAt(index) - b.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The year, as a number that grows with it: years are nearly all there is to compare, and this needs no branch at every
 * digit.
 */
export function yearNumber(iso: IsoDate): number {
  return ((iso.charCodeAt(0) * 10 + iso.charCodeAt(1)) * 10 + iso.charCodeAt(2)) * 10 + iso.charCodeAt(3);
}

/** First day the point can mean: "2004" → "2004-01-01". */
export function firstDay(iso: IsoDate): IsoDate {
  return iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso;
}

/** Last day the point can mean: "2004-02" → "2004-02-29". */
export function lastDay(iso: IsoDate): IsoDate {
  if (iso.length === 4) return `${iso}-12-31`;
  if (iso.length !== 7) return iso;
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5))];
  return `${iso}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** The day before the first day the point can mean: the last day of what it replaced. */
export function dayBefore(iso: IsoDate): IsoDate {
  const day = new Date(`${firstDay(iso)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** The term says when: a date, or "na bieżąco" taken as the whole period. */
export function hasDate(term: Term): boolean {
  return term.kind === "date" || term.kind === "continuous";
}

/** The date as written by a term that is a date; undefined for all else. */
export function dateOf(term: Term): IsoDate | undefined {
  return term.kind === "date" ? term.iso : undefined;
}

/** The action lasts the whole period, by the days its dates can mean. */
export function spans(action: Action, period: Period): boolean {
  const from = action.from.kind === "continuous" ? period.from : action.from.iso;
  const to = action.to.kind === "continuous" ? period.to : action.to.iso;
  if (from === undefined || to === undefined) return false;
  if (from === period.from && to === period.to) return true;
  return (
    (from.length === period.from.length ? from <= period.from : firstDay(from) <= firstDay(period.from)) &&
    (to.length === period.to.length ? to >= period.to : lastDay(to) >= lastDay(period.to))
  );
}
