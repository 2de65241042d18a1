/**
 * Dates as workbooks keep them: a year a number, a month and a day serials that only their format tells from numbers.
 * UTC throughout.
 */
import { dayFormat, TERM_FORMATS } from "../../table/term-format";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Serial 60 is 29 February 1900, which never was; earlier days are written as text. */
const FIRST_SAFE = 61;

export function serialOf(iso: string): { value: number; format: string } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return undefined;
  if (!match[2]) return { value: Number(match[1]), format: TERM_FORMATS.year };
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const value = Math.round((date.getTime() - EPOCH) / DAY);
  return date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || value < FIRST_SAFE
    ? undefined
    : { value, format: dayFormat(match[3] ? "day" : "month", value) };
}
