import { FIRST_DAY_SERIAL } from "../../table/term-format";
import { fold, isMissing, normal } from "../../table/text";
import type { Period, Term, TermKind } from "../../table/types";
import { serialToIso } from "../grid/dates";
import type { SourceCell } from "../source";
import { isYear } from "./calendar";
import { besideRecurring, closer, inRemarks, isRecurring, withoutWhole } from "./beside";
import type { YearContext } from "./point";
import { readSpan, type OpenSpan } from "./span";
import { takeApart, type Parts } from "./take-apart";
import { unreadReason } from "./unread";

/** What a date cell may lean on beside its own text. */
export interface TermContext {
  /** Which end the cell stands for; "from" unless told. */
  end?: "from" | "to";
  /** The strategy's period, from the title or told by the user; fills "na bieżąco" and dates without a year. */
  period?: Period;
  /** A real number or date of a sheet's cell. */
  value?: SourceCell["value"];
  /** False where the text is not of a date column: Roman numerals are then no months. */
  dateColumn?: boolean;
}

/**
 * Both ends of a term, and what else the cell said (a frequency, a condition, a remark in brackets): that goes to the
 * notes.
 */
export interface TermReading {
  from: Term;
  to: Term;
  note: string;
  /** The dates were worked out of words that say a little else ("jesień 2025"); the words are in the note. */
  loose?: boolean;
}

/** Reads one date cell of a pair of columns. Never guesses: what it cannot read is kept as text and marked. */
export function parseTerm(text: string, context: TermContext = {}): Term {
  return parseTermPair(text, context)[context.end ?? "from"];
}

/** No term is longer; what is longer is a sentence, and is kept as one. */
const LONGEST = 400;

/** Reads one cell that holds the whole term ("2014-2020", "do 31 marca 2025", "na bieżąco"). */
export function parseTermPair(text: string, context: TermContext = {}): TermReading {
  const written = fold(text);
  const known = valueSpan(context.value);
  if (known) return both(written, known, {}, "");
  if (isMissing(written) || /^[.…_\-–\s]+$/.test(written) || TO_BE_SET.test(normal(written)))
    return same({ kind: "missing", text: written });
  // A mark in a timetable's cell is no October.
  if (/^[xv+✓✔]$/iu.test(written) || written.length > LONGEST) return unread(written);
  const asked: YearContext = {
    year: onlyYear(context.period),
    within: overTurn(context.period),
    romanMonths: context.dateColumn !== false,
  };
  const lasting = LASTING.exec(normal(written));
  const start = lasting && readSpan(lasting[1]!, asked);
  if (start?.from !== undefined && start.from === start.to)
    return both(written, { ...start, to: undefined }, {}, written.slice(-lasting![2]!.length));
  const parts = takeApart(written);
  const frequency = parts.phrases.get("frequency");
  const extra: Partial<Term> = frequency === undefined ? {} : { movedFrequency: frequency };
  const note = [...(frequency === undefined ? [] : [frequency]), ...parts.remarks].join("; ");
  const { text: rest, whole } = withoutWhole(parts.rest);
  const span =
    (frequency === undefined ? undefined : besideRecurring(rest, asked)) ??
    closer(rest, parts.remarks, asked) ??
    readSpan(rest, asked) ??
    inRemarks(rest, parts.remarks, asked) ??
    besideRecurring(rest, asked);
  if (span) {
    const kept = /^caloroczn|^w |szkoln/.test(whole) ? { ...span, loose: true } : span;
    return both(written, kept, extra, noteOf(kept, written, note, parts.phrases));
  }
  if (whole !== "" && rest === "") return wholeYear(written, context, extra, note);
  return wordsOnly(written, { ...parts, rest }, { context, extra, note });
}

const TO_BE_SET =
  /^(?:termin )?(?:do (?:ustalenia|uzgodnienia|okreslenia|uzupelnienia|decyzji)|w trakcie ustal\w+|nie (?:ustalono|okreslono|podano|dotyczy|wskazano)|nieustalon\w+|nieokreslon\w+|brak (?:terminu|daty|danych|informacji)|tbd|tbc|n\/?a|n\/d|to be (?:defined|determined|confirmed|agreed))\.?$/;
/** A beginning, and then for good. */
const LASTING =
  /^(.+?) ?[-–—‑−,] ?(bezterminowo|na czas nieokreslony|czas nieokreslony|nieokreslon\w*|do odwolania|na stale|stale|ciagle|ongoing|open-ended)$/;

function onlyYear(period: Period | undefined): string | undefined {
  const year = period?.from.slice(0, 4);
  return year !== undefined && year === period?.to.slice(0, 4) ? year : undefined;
}

/** A school year, or another stretch of months of two years that is no longer than a year. */
function overTurn(period: Period | undefined): Period | undefined {
  if (period === undefined || period.from.length < 7 || period.to.length < 7) return undefined;
  const [from, to] = [period.from.slice(0, 7), period.to.slice(0, 7)];
  const next = Number(to.slice(0, 4)) === Number(from.slice(0, 4)) + 1;
  return next && to.slice(5) < from.slice(5) ? { from, to } : undefined;
}

function valueSpan(value: SourceCell["value"]): OpenSpan | undefined {
  if (value?.type === "date") return { from: value.iso, to: value.iso };
  if (value?.type === "number" && isYear(String(value.number)))
    return { from: String(value.number), to: String(value.number) };
  // A day typed over a year: the cell kept the format of plain numbers, and shows 47118.
  const iso =
    value?.type === "number" && !value.general && isDay(value.number)
      ? serialToIso(value.number, "day", false)
      : undefined;
  return iso === undefined ? undefined : { from: iso, to: iso };
}

/** Days up to the end of the century; a longer number is a year with too many digits or something else. */
const isDay = (value: number): boolean => Number.isInteger(value) && value >= FIRST_DAY_SERIAL && value < 73_415;

/** What stands beside a date and would be lost from the sheet if the notes did not keep it. */
function noteOf(span: OpenSpan, written: string, note: string, phrases: Parts["phrases"]): string {
  if (span.loose) return written;
  const others = (["continuous", "conditional"] as const).flatMap((kind) => phrases.get(kind) ?? []);
  return [...(note === "" ? [] : [note]), ...others].join("; ");
}

interface Words {
  context: TermContext;
  extra: Partial<Term>;
  note: string;
}

function wordsOnly(written: string, { rest, phrases }: Parts, { context, extra, note }: Words): TermReading {
  // A number that is no year beside the words may be a year that lost its digits.
  const digits = /\d{3}/.test(rest);
  if (phrases.has("frequency") && !digits && isRecurring(rest, { romanMonths: true }))
    return { ...same({ kind: "frequency", text: written, ...extra }), note: written };
  if (digits || (/\d/.test(rest) && !phrases.has("frequency"))) return unread(written);
  if (phrases.has("conditional")) return { ...same({ kind: "conditional", text: written, ...extra }), note: written };
  if (phrases.has("continuous")) return { ...ends(written, "continuous", context.period, extra), note };
  if (phrases.has("frequency"))
    return { ...same({ kind: "frequency", text: written, ...extra }), note: rest === "" ? note : written };
  return unread(written);
}

const unread = (written: string): TermReading =>
  same({ kind: "unreadable", text: written, unread: unreadReason(written.slice(0, LONGEST)) });

/** "cały rok": the one year of the plan's title; a plan of many years makes it the whole period, to be confirmed. */
function wholeYear(written: string, context: TermContext, extra: Partial<Term>, note: string): TermReading {
  const year = onlyYear(context.period);
  if (year !== undefined) return both(written, { from: year, to: year, yearFromTitle: true }, extra, note);
  return { ...ends(written, "continuous", context.period, extra), note };
}

function ends(
  text: string,
  kind: TermKind,
  period: Period | undefined,
  extra: Partial<Term>,
): Omit<TermReading, "note"> {
  const end = (iso: string | undefined): Term => ({ kind, ...(iso === undefined ? {} : { iso }), text, ...extra });
  return { from: end(period?.from), to: end(period?.to) };
}

function same(term: Term): TermReading {
  return { from: term, to: { ...term }, note: "" };
}

function both(text: string, span: OpenSpan, extra: Partial<Term>, note: string): TermReading {
  const marked = span.yearFromTitle ? { yearFromTitle: true } : {};
  const end = (iso: string | undefined, which: "from" | "to"): Term =>
    iso !== undefined
      ? { kind: "date", iso, text, ...marked, ...extra }
      : span.unreadable?.includes(which)
        ? { kind: "unreadable", text, unread: "digits", ...extra }
        : { kind: "open", text, ...extra };
  return { from: end(span.from, "from"), to: end(span.to, "to"), note, ...(span.loose ? { loose: true } : {}) };
}
