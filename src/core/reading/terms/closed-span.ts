import { trimmed } from "./edges";
import { isYear, overTheYear, type Span } from "./calendar";
import { HALF, QUARTER, readPoint, type YearContext } from "./point";

/** A stretch whose ends may be open ("do 2020" has no `from`) or not readable ("2004-20014"). */
export interface OpenSpan {
  from?: string;
  to?: string;
  unreadable?: readonly ("from" | "to")[];
  yearFromTitle?: boolean;
  /** The dates say less than the text ("2014, 2018", "jesień 2025"): the text is kept in the notes. */
  loose?: boolean;
}

/** A point or a stretch with both ends, however it is divided. `plain` is a plain term (see `plain.ts`). */
export function readClosed(plain: string, context: YearContext): OpenSpan | undefined {
  return (
    readPoint(plain, context) ??
    readChain(plain) ??
    readRange(plain, context) ??
    readSchoolMonths(plain, context) ??
    readList(plain, context) ??
    readYearFirst(plain, context) ??
    readBrokenRange(plain, context)
  );
}

/** "2025/2026/2027", "2025–2026–2027": years one after another, whatever divides them. */
export function readChain(text: string): OpenSpan | undefined {
  if (!/^\d{4}(?: ?[/-] ?\d{4}){2,}$/.test(text)) return undefined;
  const years = text.split(/ ?[/-] ?/);
  return years.every((year, at) => isYear(year) && (at === 0 || Number(year) === Number(years[at - 1]) + 1))
    ? { from: years[0]!, to: years.at(-1)! }
    : undefined;
}

/** "2025 IV–VI", "2026: marzec – maj". */
function readYearFirst(text: string, context: YearContext): OpenSpan | undefined {
  const match = /^(\d{4})[ .,:-]+([^\d .,:-].*)$/.exec(text);
  return match && !/\d{4}/.test(match[2]!) ? readRange(`${match[2]!} ${match[1]!}`, context) : undefined;
}

/**
 * The two ends of a range; the first may borrow year, month or unit from the second ("15-20 maja 2021", "I-III kw.
 * 2016").
 */
export function joined(left: string, right: string, context: YearContext): Span | undefined {
  const end = readPoint(right, context);
  // "2026–2027 / 2028" is no range that ends with a school year.
  if (!end || (/^\d{4}$/.test(left.trim()) && /^\d{4} ?\/ ?\d/.test(right.trim()))) return undefined;
  const own = readPoint(left, { ...context, year: undefined });
  const start = own ?? borrowed(left.trim(), right.trim(), end, context);
  if (!start) return undefined;
  // "11-02.2025" is a month range the wrong way round or a day with a slip: nobody can tell.
  if (!own && /^\d{1,2}$/.test(left.trim()) && start.from > end.to) return undefined;
  const yearFromTitle = start.yearFromTitle || end.yearFromTitle;
  // "grudzień 2024–2026": one stretch, or December of each year?
  const loose = start.loose || end.loose || (own !== undefined && own.from.length === 7 && end.to.length === 4);
  const span = {
    from: start.from,
    to: end.to,
    ...(yearFromTitle ? { yearFromTitle } : {}),
    ...(loose ? { loose } : {}),
  };
  // "listopad – luty 2026" begins the year before: the year written belongs to the end.
  const turned = !own && span.from.slice(0, 4) === span.to.slice(0, 4) && span.from > span.to && !yearFromTitle;
  return turned ? { ...span, from: `${Number(span.to.slice(0, 4)) - 1}${span.from.slice(4)}`, loose: true } : span;
}

/** "kw. II 2026": the first end of a range borrows the unit before the number. */
const UNIT_FIRST = new RegExp(`^((?:${QUARTER}|${HALF})[. ]*)[\\divx]+([^\\divx].*)?$`);

function borrowed(left: string, right: string, end: Span, context: YearContext): Span | undefined {
  const year = end.to.slice(0, 4);
  const tail = /^[\w-]+\.?( ?(?:kwartal\w*|kwart|kw|polr\w*|polow\w*|pol|quarter|half)(?!\w)\.?.*)$/.exec(right)?.[1];
  const head = UNIT_FIRST.exec(right);
  const afterDay = /^\d{1,2}([. /-]+[a-z\d].*)$/.exec(right)?.[1];
  const tries = [
    tail === undefined ? undefined : readPoint(`${left}${tail}`, { ...context, year }),
    head && /^[\divx]+$/.test(left) ? readPoint(`${head[1]}${left}${head[2] ?? ""}`, { ...context, year }) : undefined,
    /^\d{1,2}\.?$/.test(left) && afterDay !== undefined
      ? readPoint(`${left.replace(".", "")}${afterDay}`, { ...context, year })
      : undefined,
    readPoint(left, { ...context, year }),
  ];
  const found = tries.find((span) => span !== undefined);
  return found && { ...found, yearFromTitle: end.yearFromTitle };
}

function readRange(text: string, context: YearContext): Span | undefined {
  const years = /^(\d{4}) ?[-/] ?(\d{2})$/.exec(text);
  if (years && isYear(years[1]!) && (Number(years[2]) > 12 || text.includes("/")) && years[1]!.slice(2) < years[2]!)
    return { from: years[1]!, to: years[1]!.slice(0, 2) + years[2]! };
  for (const divider of [" - ", "-", " do ", "/"]) {
    for (let at = text.indexOf(divider); at > 0; at = text.indexOf(divider, at + 1)) {
      const span = joined(text.slice(0, at), text.slice(at + divider.length), context);
      if (span) return span;
    }
  }
  const between = /^(?:po)?miedzy (.+?) (?:a|i) (.+)$/.exec(text);
  return between ? joined(between[1]!, between[2]!, context) : readTurn(text, context);
}

/** "przełom 2025/2026", "na przełomie maja i czerwca 2026". */
function readTurn(text: string, context: YearContext): Span | undefined {
  const turn = /^(?:na )?przelom\w* (?:roku |lat |miesiecy )?/.exec(text)?.[0];
  const rest = turn === undefined ? "" : text.slice(turn.length);
  const divider = / i | a |\/|-/.exec(rest);
  const span =
    divider &&
    joined(rest.slice(0, divider.index).trim(), rest.slice(divider.index + divider[0].length).trim(), context);
  return span ? { ...span, loose: true } : undefined;
}

/** "XI–II 2025/2026", "październik – maj 2025/26": from a month of the first year to a month of the second. */
function readSchoolMonths(text: string, context: YearContext): Span | undefined {
  const match = /^([a-z]+) ?- ?([a-z]+)[. ,]+(\d{4}) ?\/ ?(\d{4}|\d{2})$/.exec(text);
  const years = match && overTheYear(match[3]!, match[4]!, 9, 8);
  if (!match || !years) return undefined;
  const start = readPoint(`${match[1]} ${years.from.slice(0, 4)}`, context);
  const end = readPoint(`${match[2]} ${years.to.slice(0, 4)}`, context);
  return start && end ? { from: start.from, to: end.to } : undefined;
}

const STAGE = /(?<!\w)(?:(?:i{1,3}|iv|v|\d{1,2})\.? ?etap\w*|etap\w* (?:i{1,3}|iv|v|\d{1,2})(?!\w))[ :.-]*/g;
const LABEL = /^[a-z][a-z ]{0,30}: */;

/** "2014, 2015 i 2016", "marzec, kwiecień 2020", "I etap: 2025; II etap: 2026-2027": from the first to the last. */
function readList(text: string, context: YearContext): OpenSpan | undefined {
  const unstaged = text.replace(STAGE, "");
  const divided = unstaged
    .split(/ ?[,;&] ?| (?:i|oraz|lub|albo|bądź|badz|ewentualnie) | ?\/ ?/)
    .filter((piece) => piece.trim() !== "");
  const raw = divided.length > 1 ? divided : unstaged.split(/(?<=\d{4}) +(?=\d)/);
  const parts = raw.map((piece) => trimmed(piece.replace(LABEL, ""), " -:."));
  const staged = unstaged !== text || parts.some((piece, index) => piece !== raw[index]!.trim());
  if (parts.length < 2 && !staged) return undefined;
  const lastText = parts.at(-1)!;
  const last = one(lastText, context);
  if (!last) return undefined;
  const isPoint = readPoint(lastText, context) !== undefined;
  const spans = parts.map((piece, index) =>
    index === parts.length - 1
      ? last
      : (one(piece, { ...context, year: undefined }) ??
        (isPoint ? borrowed(piece, lastText, last, context) : undefined)),
  );
  if (spans.some((span) => span === undefined)) return undefined;
  const sorted = (spans as Span[]).sort((a, b) => a.from.localeCompare(b.from));
  const latest = sorted.reduce((most, { to }) => (monthNumber(to, 12) >= monthNumber(most, 12) ? to : most), "0000");
  const gaps = sorted.some(
    (span, index) => index > 0 && monthNumber(span.from, 1) - monthNumber(sorted[index - 1]!.to, 12) > 1,
  );
  const loose = gaps || staged || / (?:lub|albo) /.test(text) || sorted.some((span) => span.loose);
  return {
    from: sorted[0]!.from,
    to: latest,
    ...(loose ? { loose } : {}),
    ...(last.yearFromTitle ? { yearFromTitle: true } : {}),
  };
}

const one = (text: string, context: YearContext): Span | undefined =>
  readPoint(text, context) ?? readRange(text, context);

function monthNumber(iso: string, monthOfYear: number): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || monthOfYear);
}

/**
 * One end of a range is sound and the other has lost its digits ("2004-214"): the sound one is kept, nothing is
 * guessed.
 */
function readBrokenRange(text: string, context: YearContext): OpenSpan | undefined {
  const match = /^(\d{1,6}) ?- ?(\d{1,6})$/.exec(text);
  if (!match) return undefined;
  const from = readPoint(match[1]!, context);
  const to = readPoint(match[2]!, context);
  if (from && !to) return { from: from.from, unreadable: ["to"] };
  return to && !from ? { to: to.to, unreadable: ["from"] } : undefined;
}
