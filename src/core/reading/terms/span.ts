import { isYear, readPoint, type Span, type YearContext } from "./point";

/** A stretch whose ends may be open ("do 2020" has no `from`) or not readable ("2004-20014"). */
export interface OpenSpan {
  from?: string;
  to?: string;
  unreadable?: readonly ("from" | "to")[];
  yearFromTitle?: boolean;
  /** The years named do not follow each other: the stretch says less than the text. */
  gaps?: boolean;
}

const NOISE: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—―−]/g, "-"],
  [/(\d)\s*(?:roku|rok|r\.|r)(?=[\s,;)/.-]|$)/g, "$1"],
  [/\b(?:w latach|na lata|lata|latach|w roku|na rok|w okresie|w terminie|termin|ok\.|okolo)\s*(?=\S)/g, ""],
  [/^rok(?:u)?\s+(?=\d)/, ""],
  [/(\d)\s+(?:lata|roku)\b/g, "$1"],
  [/\s+/g, " "],
];

/** Reads "2014-2020", "od marca 2014 do 2020", "I-III 2016", "wrzesień/październik 2020", "do 31 marca 2025". `text` is normalised. */
export function readSpan(text: string, context: YearContext): OpenSpan | undefined {
  const plain = NOISE.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text)
    .trim()
    .replace(/^[.,;:]+|(?<![.,;:])[.,;:]+$/g, "")
    .trim();
  if (plain === "") return undefined;
  return (
    readPoint(plain, context) ??
    readFromTo(plain, context) ??
    readRange(plain, context) ??
    readList(plain, context) ??
    readBrokenRange(plain, context)
  );
}

function readFromTo(text: string, context: YearContext): OpenSpan | undefined {
  const begun = /^(?:od|poczawszy od)\s*(?=\S)/.exec(text)?.[0];
  if (begun !== undefined) {
    const rest = text.slice(begun.length);
    const until = /(?<=[^\s,-])[\s,-]+do\s*(?=\S)/.exec(rest);
    if (until) return joined(rest.slice(0, until.index), rest.slice(until.index + until[0].length), context);
    const bare = rest.replace(/^(?:dnia|roku|poczatku)\s*(?=\S)/, "").replace(/(?<!\s)\s*(?:-|do odwolania)$/, "");
    const point = readPoint(bare, context);
    return point && { from: point.from, yearFromTitle: point.yearFromTitle };
  }
  const to = /^(?:najpozniej )?(?:do|nie pozniej niz(?: do)?)(?:\s+(?:dnia|roku))?\s*(\S.*)$/s.exec(text);
  const point = to && readPoint(to[1]!, context);
  return point ? { to: point.to, yearFromTitle: point.yearFromTitle } : undefined;
}

/** The two ends of a range; the first may borrow year, month or unit from the second ("15-20 maja 2021", "I-III kw. 2016"). */
function joined(left: string, right: string, context: YearContext): Span | undefined {
  const end = readPoint(right, context);
  if (!end) return undefined;
  const start = readPoint(left, { ...context, year: undefined }) ?? borrowed(left.trim(), right.trim(), end, context);
  return start && { from: start.from, to: end.to, yearFromTitle: start.yearFromTitle || end.yearFromTitle };
}

function borrowed(left: string, right: string, end: Span, context: YearContext): Span | undefined {
  const year = end.to.slice(0, 4);
  const tail = /^\w+\.?(\s*(?:kwart|kw|polr).*)$/s.exec(right)?.[1];
  const afterDay = /^\d{1,2}([. ]+[a-z\d].*)$/s.exec(right)?.[1];
  const tries = [
    tail === undefined ? undefined : readPoint(`${left}${tail}`, { ...context, year }),
    /^\d{1,2}\.?$/.test(left) && afterDay !== undefined
      ? readPoint(`${left.replace(".", "")}${afterDay}`, { ...context, year })
      : undefined,
    readPoint(left, { ...context, year }),
  ];
  const found = tries.find((span) => span !== undefined);
  return found && { ...found, yearFromTitle: end.yearFromTitle };
}

function readRange(text: string, context: YearContext): Span | undefined {
  const years = /^(\d{4})-(\d{2})$/.exec(text);
  if (years && isYear(years[1]!) && Number(years[2]) > 12)
    return { from: years[1]!, to: years[1]!.slice(0, 2) + years[2]! };
  for (const divider of [" - ", "-", " do ", "/"]) {
    for (let at = text.indexOf(divider); at > 0; at = text.indexOf(divider, at + 1)) {
      const span = joined(text.slice(0, at), text.slice(at + divider.length), context);
      if (span) return span;
    }
  }
  return undefined;
}

/** "2014, 2015 i 2016", "marzec, kwiecień 2020": from the first to the last. */
function readList(text: string, context: YearContext): OpenSpan | undefined {
  const parts = text.split(/ ?[,;] ?| (?:i|oraz) | ?\/ ?/).filter(Boolean);
  if (parts.length < 2) return undefined;
  const last = readPoint(parts[parts.length - 1]!, context);
  if (!last) return undefined;
  const spans = parts.map(
    (part) =>
      readPoint(part, { ...context, year: undefined }) ?? borrowed(part, parts[parts.length - 1]!, last, context),
  );
  if (spans.some((span) => span === undefined)) return undefined;
  const sorted = (spans as Span[]).sort((a, b) => a.from.localeCompare(b.from));
  const gaps = sorted.some(
    (span, index) => index > 0 && monthNumber(span.from, 1) - monthNumber(sorted[index - 1]!.to, 12) > 1,
  );
  return { from: sorted[0]!.from, to: sorted[sorted.length - 1]!.to, gaps, yearFromTitle: last.yearFromTitle };
}

function monthNumber(iso: string, monthOfYear: number): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || monthOfYear);
}

/** One end of a range is sound and the other has lost its digits ("2004-214"): the sound one is kept, nothing is guessed. */
function readBrokenRange(text: string, context: YearContext): OpenSpan | undefined {
  const match = /^(\d{1,6}) ?- ?(\d{1,6})$/.exec(text);
  if (!match) return undefined;
  const from = readPoint(match[1]!, context);
  const to = readPoint(match[2]!, context);
  if (from && !to) return { from: from.from, unreadable: ["to"] };
  return to && !from ? { to: to.to, unreadable: ["from"] } : undefined;
}
