import { MONTHS, ROMAN_NUMBERS, smallNumber } from "./months";

/** A stretch of time at the precision written: both ends equal for a year, a month or a day. */
export interface Span {
  from: string;
  to: string;
  /** The year was not in the text. */
  yearFromTitle?: boolean;
}

/** What a date without a year may lean on. `year` is absent when the plan does not run in one year only. */
export interface YearContext {
  year?: string;
  /** Roman numerals are months only in a date column; elsewhere they number goals. */
  romanMonths: boolean;
}

/** A year a plan can have; anything else had its digits lost or is no year. */
export function isYear(text: string): boolean {
  return /^(?:19[5-9]\d|20\d\d)$/.test(text);
}

const two = (value: number | string): string => String(value).padStart(2, "0");

function fullYear(text: string): string | undefined {
  const year = text.length === 2 ? (Number(text) < 70 ? `20${text}` : `19${text}`) : text;
  return isYear(year) ? year : undefined;
}

function day(yearText: string, month: number | undefined, dayText: string): Span | undefined {
  const year = fullYear(yearText);
  if (!year || !month || month > 12) return undefined;
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (Number(dayText) < 1 || Number(dayText) > last) return undefined;
  const iso = `${year}-${two(month)}-${two(dayText)}`;
  return { from: iso, to: iso };
}

function months(yearText: string, first: number | undefined, last = first): Span | undefined {
  const year = fullYear(yearText);
  if (!year || !first || !last || first > 12 || last > 12) return undefined;
  return { from: `${year}-${two(first)}`, to: `${year}-${two(last)}` };
}

function part(yearText: string, which: string, size: number): Span | undefined {
  const number = smallNumber(which);
  return number && number * size <= 12 ? months(yearText, (number - 1) * size + 1, number * size) : undefined;
}

function monthOf(word: string, context: YearContext): number | undefined {
  return MONTHS.get(word) ?? (context.romanMonths ? ROMAN_NUMBERS.get(word) : undefined);
}

const QUARTER = "(?:kwartal\\w*|kwart|kw)";
const HALF = "(?:polrocz\\w*|polr)";

type Reader = (match: RegExpExecArray, context: YearContext) => Span | undefined;

/** Every way of writing one point or one named stretch; `text` is normalised, without "r." and dots at the end. */
const WITH_YEAR: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})$/, (m) => (isYear(m[1]!) ? { from: m[1]!, to: m[1]! } : undefined)],
  [/^(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]+(\d{4}|\d{2})$/, (m) => day(m[3]!, Number(m[2]), m[1]!)],
  [/^(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})$/, (m) => day(m[1]!, Number(m[2]), m[3]!)],
  [/^(\d{1,2})[. ]*([a-z]+)[. ]*(\d{4})$/, (m, context) => day(m[3]!, monthOf(m[2]!, context), m[1]!)],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (m) => months(m[1]!, Number(m[2]))],
  [/^(0?[1-9]|1[0-2])[./-](\d{4})$/, (m) => months(m[2]!, Number(m[1]))],
  [/^([a-z]+)[. /]*(\d{4})$/, (m, context) => months(m[2]!, monthOf(m[1]!, context))],
  [/^(\d{4})[. /-]*([a-z]+)$/, (m, context) => months(m[1]!, monthOf(m[2]!, context))],
  [new RegExp(`^(\\w+)\\.? *${QUARTER}[. ]*(\\d{4})$`), (m) => part(m[2]!, m[1]!, 3)],
  [new RegExp(`^(?:kwartal\\w*[. ]+|kw(?:art)?[. ]*)(\\w+)[. ]+(\\d{4})$`), (m) => part(m[2]!, m[1]!, 3)],
  [new RegExp(`^(\\d{4})[. ,-]*(\\w+)\\.? *${QUARTER}$`), (m) => part(m[1]!, m[2]!, 3)],
  [/^q([1-4])[ /.-]*(\d{4})$/, (m) => part(m[2]!, m[1]!, 3)],
  [new RegExp(`^(\\w+)\\.? *${HALF}[. ]*(\\d{4})$`), (m) => part(m[2]!, m[1]!, 6)],
  [new RegExp(`^(\\d{4})[. ,-]*(\\w+)\\.? *${HALF}$`), (m) => part(m[1]!, m[2]!, 6)],
  [/^(?:rok(?:u)? szkoln\w+ )?(\d{4}) ?\/ ?(\d{4}|\d{2})$/, (m) => schoolYear(m[1]!, m[2]!)],
  [/^rok(?:u)? szkoln\w+ (\d{4}) ?- ?(\d{4}|\d{2})$/, (m) => schoolYear(m[1]!, m[2]!)],
];

/** September to August: a school year named by its two years, which must follow each other. */
function schoolYear(first: string, second: string): Span | undefined {
  const next = fullYear(second);
  return isYear(first) && next && Number(next) === Number(first) + 1
    ? { from: `${first}-09`, to: `${next}-08` }
    : undefined;
}

const WITHOUT_YEAR: readonly RegExp[] = [
  /^(?:\d{1,2}[. ]+)?[a-z]+$/,
  /^\d{1,2}\.(?:0?[1-9]|1[0-2])$/,
  new RegExp(`^\\w+\\.? *(?:${QUARTER}|${HALF})$`),
];

/** Reads one point or named stretch; undefined when the text is none. */
export function readPoint(text: string, context: YearContext): Span | undefined {
  const plain = text
    .trim()
    .replace(
      /^(?:koniec|konca|koncu|poczatek|poczatku|polowa|polowy|dnia|dn\.|z dniem|miesiac|miesiaca|miesiacu)\s+/,
      "",
    )
    .replace(/^(?:koniec|konca|poczatek|poczatku|miesiaca|dnia)\s+/, "")
    .replace(/(?<![\s.,;])[\s.,;]+$/, "");
  for (const [pattern, reader] of WITH_YEAR) {
    const match = pattern.exec(plain);
    const span = match && reader(match, context);
    if (span) return span;
  }
  if (!context.year || !WITHOUT_YEAR.some((pattern) => pattern.test(plain))) return undefined;
  const span = readPoint(/^\d{1,2}\.\d{1,2}$/.test(plain) ? `${plain}.${context.year}` : `${plain} ${context.year}`, {
    romanMonths: context.romanMonths,
  });
  return span && { ...span, yearFromTitle: true };
}
