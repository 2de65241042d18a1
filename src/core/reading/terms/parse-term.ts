import { fold, isMissing, normal } from "../../table/text";
import type { Period, Term, TermKind } from "../../table/types";
import type { SourceCell } from "../source";
import { PHRASES, type PhraseKind } from "./phrases";
import { isYear } from "./point";
import { readSpan, type OpenSpan } from "./span";

const MOST_TERM = 600;

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

/** Both ends of a term, and what else the cell said (a frequency, a condition, a remark in brackets): that goes to the notes. */
export interface TermReading {
  from: Term;
  to: Term;
  note: string;
}

/** Reads one date cell of a pair of columns. Never guesses: what it cannot read is kept as text and marked. */
export function parseTerm(text: string, context: TermContext = {}): Term {
  return parseTermPair(text, context)[context.end ?? "from"];
}

/** Reads one cell that holds the whole term ("2014-2020", "do 31 marca 2025", "na bieżąco"). */
export function parseTermPair(text: string, context: TermContext = {}): TermReading {
  const written = fold(text);
  const known = valueSpan(context.value);
  if (known) return both(written, known, {}, "");
  // A page of text in a date column is no date, and nothing looks for one in it.
  if (written.length > MOST_TERM) return same({ kind: "unreadable", text: written });
  if (isMissing(written) || /^[.…_\-–\s]+$/.test(written)) return same({ kind: "missing", text: written });
  // A mark in a timetable's cell is no October.
  if (/^[xv+✓✔]$/iu.test(written)) return same({ kind: "unreadable", text: written });
  const { rest, remarks, phrases } = takeApart(written);
  const frequency = phrases.get("frequency");
  const extra: Partial<Term> = frequency === undefined ? {} : { movedFrequency: frequency };
  const note = [...(frequency === undefined ? [] : [frequency]), ...remarks];
  const whole = /^(?:przez )?(?:caly rok|caloroczn\w+)\s*/.exec(rest)?.[0].length ?? 0;
  const span = readSpan(rest.slice(whole), yearContext(context));
  if (span)
    return both(written, span, extra, [...note, ...others(phrases), ...(span.gaps ? [written] : [])].join("; "));
  if (whole > 0 && rest.length === whole) return wholeYear(written, context, extra, note.join("; "));
  return wordsOnly(written, rest, phrases, context, extra, note.join("; "));
}

function yearContext(context: TermContext): { year?: string; romanMonths: boolean } {
  return { year: onlyYear(context.period), romanMonths: context.dateColumn !== false };
}

function onlyYear(period: Period | undefined): string | undefined {
  const year = period?.from.slice(0, 4);
  return year !== undefined && year === period?.to.slice(0, 4) ? year : undefined;
}

function valueSpan(value: SourceCell["value"]): OpenSpan | undefined {
  if (value?.type === "date") return { from: value.iso, to: value.iso };
  if (value?.type === "number" && isYear(String(value.number)))
    return { from: String(value.number), to: String(value.number) };
  return undefined;
}

interface Parts {
  /** Normalised text without brackets and phrases: where a date is looked for. */
  rest: string;
  remarks: string[];
  phrases: Map<PhraseKind, string>;
}

/** Takes remarks in brackets and phrases out of the text; what is left is read as a date. */
function takeApart(written: string): Parts {
  const remarks: string[] = [];
  const phrases = new Map<PhraseKind, string>();
  let text = written;
  const take = (inside: string): string => {
    let left = inside;
    for (const [kind, pattern] of PHRASES) {
      const match = pattern.exec(normal(left));
      if (!match || phrases.has(kind)) continue;
      phrases.set(kind, left.slice(match.index, match.index + match[0].length).trim());
      left = `${left.slice(0, match.index)} ${left.slice(match.index + match[0].length)}`.replace(/\s+/g, " ").trim();
    }
    return left;
  };
  text = text.replace(/\(([^()]*)\)|\[([^[\]]*)\]/g, (_all, round: string | undefined, square: string | undefined) => {
    const left = take((round ?? square ?? "").trim());
    if (left !== "") remarks.push(left);
    return " ";
  });
  text = take(fold(text)).replace(/^[\s,;:.\-–—/]+|(?<![\s,;:\-–—/])[\s,;:\-–—/]+$/g, "");
  return { rest: normal(text), remarks, phrases };
}

/** Phrases that stand beside a date and would be lost from the sheet if the notes did not keep them. */
function others(phrases: Map<PhraseKind, string>): string[] {
  return (["continuous", "conditional"] as const).flatMap((kind) => phrases.get(kind) ?? []);
}

function wordsOnly(
  written: string,
  rest: string,
  phrases: Map<PhraseKind, string>,
  context: TermContext,
  extra: Partial<Term>,
  note: string,
): TermReading {
  const digits = /\d/.test(rest);
  if (phrases.has("conditional") && !digits)
    return { ...same({ kind: "conditional", text: written, ...extra }), note: written };
  if (phrases.has("continuous") && !digits) return { ...ends(written, "continuous", context.period, extra), note };
  if (phrases.has("frequency") && !digits)
    return { ...same({ kind: "frequency", text: written, ...extra }), note: rest === "" ? note : written };
  return same({ kind: "unreadable", text: written });
}

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
      : { kind: span.unreadable?.includes(which) ? "unreadable" : "open", text, ...extra };
  return { from: end(span.from, "from"), to: end(span.to, "to"), note };
}
