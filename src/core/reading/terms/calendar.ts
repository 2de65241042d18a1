/**
 * Stretches of the calendar as ISO dates of the precision written: a year stays a year, a quarter becomes two months.
 */
import { smallNumber } from "./months";

/** A stretch of time at the precision written: both ends equal for a year, a month or a day. */
export interface Span {
  from: string;
  to: string;
  /** The year was not in the text. */
  yearFromTitle?: boolean;
  /** The dates say less, or a little else, than the words ("jesień 2025"): the words are kept in the notes. */
  loose?: boolean;
}

/** A year a plan can have; anything else had its digits lost or is no year. */
export function isYear(text: string): boolean {
  return /^(?:19[5-9]\d|20\d\d)$/.test(text);
}

const two = (value: number | string): string => String(value).padStart(2, "0");

export function fullYear(text: string): string | undefined {
  const year = text.length === 2 ? (Number(text) < 70 ? `20${text}` : `19${text}`) : text;
  return isYear(year) ? year : undefined;
}

export const lastDay = (year: string, month: number): number => new Date(Date.UTC(Number(year), month, 0)).getUTCDate();

/** One year; `next` years later where a stretch runs over the turn of the year. */
export function yearOf(text: string): Span | undefined {
  const year = fullYear(text);
  return year ? { from: year, to: year } : undefined;
}

export function day(yearText: string, month: number | undefined, dayText: string): Span | undefined {
  return days(yearText, month, Number(dayText), Number(dayText));
}

export function days(yearText: string, month: number | undefined, first: number, last: number): Span | undefined {
  const year = fullYear(yearText);
  if (!year || !month || month > 12 || first < 1 || first > last || last > lastDay(year, month)) return undefined;
  return { from: `${year}-${two(month)}-${two(first)}`, to: `${year}-${two(month)}-${two(last)}` };
}

export function months(yearText: string, first: number | undefined, last = first): Span | undefined {
  const year = fullYear(yearText);
  if (!year || !first || !last || first > 12 || last > 12) return undefined;
  return { from: `${year}-${two(first)}`, to: `${year}-${two(last)}` };
}

/** From a month of one year to a month of the next. */
export function overTheYear(first: string, second: string, from: number, to: number): Span | undefined {
  const next = fullYear(second);
  return isYear(first) && next && Number(next) === Number(first) + 1
    ? { from: `${first}-${two(from)}`, to: `${next}-${two(to)}` }
    : undefined;
}

/** The n-th part of a year cut into parts of `size` months. */
export function part(yearText: string, which: string, size: number): Span | undefined {
  const number = smallNumber(which);
  return number && number * size <= 12 ? months(yearText, (number - 1) * size + 1, number * size) : undefined;
}

/** The year, month or day before (-1) or after (1), at the same precision. */
export function neighbour(iso: string, step: 1 | -1): string {
  if (iso.length === 4) return String(Number(iso) + step);
  const date = new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  if (iso.length === 7) date.setUTCMonth(date.getUTCMonth() + step);
  else date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, iso.length);
}
