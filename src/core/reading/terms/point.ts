import { day, days, isYear, lastDay, months, overTheYear, part, yearOf, type Span } from "./calendar";
import { MONTHS, ROMAN_NUMBERS, smallNumber } from "./months";

export { isYear, type Span };

/** What a date without a year may lean on. `year` is absent when the plan does not run in one year only. */
export interface YearContext {
  year?: string | undefined;
  /** A stretch of a year at most that runs over the turn of the year: a month without its year stands in it once. */
  within?: { from: string; to: string } | undefined;
  /** Roman numerals are months only in a date column; elsewhere they number goals. */
  romanMonths: boolean;
}

function monthOf(word: string, context: YearContext): number | undefined {
  return MONTHS.get(word) ?? (context.romanMonths ? ROMAN_NUMBERS.get(word) : undefined);
}

/** "Q3" holds its unit and its number in one word, so the letter is a unit that nothing divides from the number. */
export const QUARTER = "(?:kwartal(?:em|ow|u|e|y)?|kwart|kw|quarter|q)";
export const HALF = "(?:polrocz(?:em|a|e|u)|polr|polow(?:ie|a|e|y)|pol|half|h)";
const GAP = "[ .,/-]*";

type Reader = (match: RegExpExecArray, context: YearContext) => Span | undefined;

/** Both ways round and both sides of the year: "II kw. 2026", "kw. II 2026", "2026 II kw.", "2026-Q2". */
const parts = (unit: string, size: number): readonly (readonly [RegExp, Reader])[] => [
  [new RegExp(`^([\\w-]+)\\.? *${unit}${GAP}(\\d{4}|\\d{2})$`), (m) => part(m[2]!, m[1]!, size)],
  [new RegExp(`^${unit}[. ]*(\\w+?)${GAP}(\\d{4})$`), (m) => part(m[2]!, m[1]!, size)],
  [new RegExp(`^(\\d{4})${GAP}(\\w+)\\.? *${unit}\\.?$`), (m) => part(m[1]!, m[2]!, size)],
  [new RegExp(`^(\\d{4})${GAP}${unit}[. ]*(\\w+)$`), (m) => part(m[1]!, m[2]!, size)],
];

/** Named stretches of a year; a season's edges are nobody's date, so its words are kept. */
const SEASONS: readonly (readonly [RegExp, number, number, "loose" | "exact"])[] = [
  [/^(?:wiosn\w+|spring)$/, 3, 5, "loose"],
  [/^(?:lat[oe]|latem|summer|letni\w*|sezon\w* letni\w*)$/, 6, 8, "loose"],
  [/^(?:jesien\w*|autumn|fall)$/, 9, 11, "loose"],
  [/^(?:wakacj\w+(?: letni\w+)?|okres\w* wakacyjn\w+|ferie letnie)$/, 7, 8, "exact"],
  [
    /^(?:ferie|ferii|feriach|ferie zimowe|ferii zimowych|feriach zimowych|okres\w* feri\w+(?: zimow\w+)?)$/,
    1,
    2,
    "loose",
  ],
];

function season(name: string, year: string): Span | undefined {
  const found = SEASONS.find(([pattern]) => pattern.test(name));
  const span = found && months(year, found[1], found[2]);
  return span && found[3] === "loose" ? { ...span, loose: true } : span;
}

const SCHOOL = "(?:(?:w )?(?:rok\\w*|r\\.?|lata\\w*) ?(?:szk\\w*|akad\\w*)\\.? ?)";

/** Every way of writing one point or one named stretch; `text` is normalised, without "r." and dots at the end. */
const WITH_YEAR: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})$/, (m) => (isYear(m[1]!) ? yearOf(m[1]!) : undefined)],
  // One sign divides the whole date: "03-05.2025" is March to May.
  [/^(\d{1,2})([.\-/ ]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/, (m) => day(m[4]!, Number(m[3]), m[1]!)],
  [/^(\d{1,2})[. ]+(\d{1,2})[. ]+(\d{4})$/, (m) => day(m[3]!, Number(m[2]), m[1]!)],
  [/^(\d{4})([.\-/ ])(\d{1,2})\2(\d{1,2})$/, (m) => day(m[1]!, Number(m[3]), m[4]!)],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?[.\- /]*([a-z]+)[.\- /]*(\d{4})$/,
    (m, context) => day(m[3]!, monthOf(m[2]!, context), m[1]!),
  ],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, (m) => day(m[3]!, MONTHS.get(m[1]!), m[2]!)],
  [/^(?:rok\w* szk\w*\.? )?(\d{4}) ?\/ ?(\d{4}|\d{2})$/, (m) => overTheYear(m[1]!, m[2]!, 9, 8)],
  [/^(\d{4})[-./](0[1-9]|1[0-2])$/, (m) => months(m[1]!, Number(m[2]))],
  [/^(0?[1-9]|1[0-2])[./-](\d{4})$/, (m) => months(m[2]!, Number(m[1]))],
  [/^([a-z]+)[. /,-]*(\d{4})$/, (m, context) => months(m[2]!, monthOf(m[1]!, context))],
  [/^(\d{4})[. /,-]*([a-z]+)$/, (m, context) => months(m[1]!, monthOf(m[2]!, context))],
  ...parts(QUARTER, 3),
  ...parts(HALF, 6),
  [
    new RegExp(`^([\\w-]+) ${HALF}\\.? ([a-z]+) (\\d{4})$`),
    (m, context) => halfMonth(m[1]!, monthOf(m[2]!, context), m[3]!),
  ],
  [new RegExp(`^${SCHOOL}(\\d{4}) ?[/-] ?(\\d{4}|\\d{2})$`), (m) => overTheYear(m[1]!, m[2]!, 9, 8)],
  [/^(?:zim\w+|winter) (\d{4}) ?[/-] ?(\d{4}|\d{2})$/, (m) => loosely(overTheYear(m[1]!, m[2]!, 12, 2))],
  [/^(?:zim\w+|winter) (\d{4})$/, (m) => loosely(yearOf(m[1]!))],
  [/^sezon\w*(?: \w+)? (\d{4}) ?[/-] ?(\d{4}|\d{2})$/, (m) => loosely(betweenYears(m[1]!, m[2]!))],
  [
    new RegExp(`^(?:i|1|pierwsz\\w+|zimow\\w+) ?semestr\\w* ${SCHOOL}?(\\d{4}) ?/ ?(\\d{4}|\\d{2})$`),
    (m) => loosely(overTheYear(m[1]!, m[2]!, 9, 1)),
  ],
  [
    new RegExp(`^(?:ii|2|drug\\w+|letni\\w*) ?semestr\\w* ${SCHOOL}?(\\d{4}) ?/ ?(\\d{4}|\\d{2})$`),
    (m) => secondTerm(m[1]!, m[2]!),
  ],
  [/^([a-z][a-z ]*[a-z])[., ]+(\d{4})$/, (m) => season(m[1]!, m[2]!)],
  [/^(\d{4})[., -]+([a-z][a-z ]*[a-z])$/, (m) => season(m[2]!, m[1]!)],
];

const loosely = (span: Span | undefined): Span | undefined => span && { ...span, loose: true };

const betweenYears = (first: string, second: string): Span | undefined => {
  const both = overTheYear(first, second, 1, 12);
  return both && { from: both.from.slice(0, 4), to: both.to.slice(0, 4) };
};

const secondTerm = (first: string, second: string): Span | undefined => {
  const year = overTheYear(first, second, 9, 6)?.to.slice(0, 4);
  return year === undefined ? undefined : loosely(months(year, 2, 6));
};

function halfMonth(which: string, month: number | undefined, year: string): Span | undefined {
  const number = smallNumber(which);
  if (!month || (number !== 1 && number !== 2) || !isYear(year)) return undefined;
  return number === 1 ? days(year, month, 1, 15) : days(year, month, 16, lastDay(year, month));
}

const WITHOUT_YEAR: readonly RegExp[] = [
  /^(?:\d{1,2}[. ]+)?[a-z]+$/,
  /^\d{1,2}\.(?:0?[1-9]|1[0-2])$/,
  new RegExp(`^[\\w-]+\\.? *(?:${QUARTER}|${HALF})$`),
  new RegExp(`^(?:${QUARTER}|${HALF})[. ]*\\w+$`),
  new RegExp(`^\\w+ ${HALF} [a-z]+$`),
  /^[a-z]+ (?:letni|zimow|wakacyjn|feri)\w+$/,
];

const PREPOSITION =
  /^(?:w|we|na|z|ze|pod|podczas|dnia|dn\.?|dni|dniach|z dniem|miesiac\w*|w ciagu|w trakcie|w czasie) (?=\S)/;
/** A part of what follows that has no dates of its own: the whole of it is taken and the words are kept. */
const SOMEWHERE =
  /^(?:koniec|konca|koncu|koncem|koncowka|poczatek|poczatku|poczatkiem|polow[aeyi]|polowie|srodku|(?:pierwsz|drug|trzeci|ostatni)\w* (?:tydzien|tygodni\w*|dekad\w*)|(?:i|ii|iii|iv) (?:tydzien|tygodni\w*|dekad\w*)) (?=\S)/;

/** Reads one point or named stretch; undefined when the text is none. */
export function readPoint(text: string, context: YearContext): Span | undefined {
  let plain = text.trim();
  let loose = false;
  for (;;) {
    const shorter = plain.replace(PREPOSITION, "");
    const stripped = shorter.replace(SOMEWHERE, "");
    loose ||= stripped !== shorter;
    if (stripped === plain) break;
    plain = stripped;
  }
  plain = plain.replace(/^rok(?:u)? (?=\d)/, "");
  for (let end = plain.length; ; end--)
    if (end === 0 || !" \t.,;".includes(plain[end - 1]!)) {
      plain = plain.slice(0, end);
      break;
    }
  for (const [pattern, reader] of WITH_YEAR) {
    const match = pattern.exec(plain);
    const span = match && reader(match, context);
    if (span) return loose ? { ...span, loose: true } : span;
  }
  if (!WITHOUT_YEAR.some((pattern) => pattern.test(plain))) return undefined;
  const { year, within, romanMonths } = context;
  const years = year !== undefined ? [year] : within ? [within.from.slice(0, 4), within.to.slice(0, 4)] : [];
  for (const each of years) {
    const span = readPoint(`${plain}${/^\d{1,2}\.\d{1,2}$/.test(plain) ? "." : " "}${each}`, { romanMonths });
    const inside = !within || (span && span.from >= within.from && span.to.slice(0, 7) <= within.to);
    if (span && inside) return { ...span, yearFromTitle: true, ...(loose ? { loose } : {}) };
  }
  return undefined;
}
