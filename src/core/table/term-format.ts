/**
 * Number formats of terms. Excel keeps a cell's format when something else is typed over it: with a plain "0" a day
 * would show as 47118, with "mm.yyyy" the year 2028 as July 1905. So below 10 000 a number is a year, from there on a
 * day, whatever was there before. Other programs look at the first part only, so it is the one that fits what the cell
 * holds.
 */
export const TERM_FORMATS = {
  year: "[<10000]0;dd.mm.yyyy",
  month: "[>=10000]mm.yyyy;0",
  day: "[>=10000]dd.mm.yyyy;0",
} as const;

/** The format of a month or a day; what lies before the border has its plain one. */
export function dayFormat(precision: "month" | "day", serial: number): string {
  if (serial >= FIRST_DAY_SERIAL) return TERM_FORMATS[precision];
  return precision === "day" ? "dd.mm.yyyy" : "mm.yyyy";
}

/** Years are below it, serials of days (from 18 May 1927) at or above. */
export const FIRST_DAY_SERIAL = 10_000;
