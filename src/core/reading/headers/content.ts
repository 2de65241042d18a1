import { fold, isMissing } from "../../table/text";
import { memo } from "../../table/memo";
import type { Term } from "../../table/types";
import type { MatrixRow } from "../matrix";
import { bareNumber } from "../numbering";
import type { SourceCell } from "../source";
import { parseTerm } from "../terms/parse-term";
import { isColumnNumbers } from "./header-evidence";
import { isActionLabel } from "./match";
import { shapesOf } from "./shapes";
import type { Signal } from "./weights";

/** What stands in a column under its header: the second witness to what the header says. Shares are of filled cells. */
export interface Profile {
  filled: number;
  /** Cells read as a date, a term or a phrase that stands for one. */
  dates: number;
  /** Cells that are a whole number or a number with a dot ("1.", "12"). */
  ordinals: number;
  /** Cells that are an amount of money. */
  amounts: number;
  labels: number;
  meanLength: number;
  distinct: number;
  /** Shares of cells by what they look like, and of those that are long, short, unlike the others. */
  signals: Readonly<Partial<Record<Signal, number>>>;
}

const SAMPLE = 300;
/** A month without its year is a date here; which year it is does not matter. */
const ANY_YEAR = { from: "2000", to: "2000" };
const LONGEST_TERM = 80;
const AMOUNT = /^(?:ok)?[\s.,oO]*\d[\d\s.,oO–-]*(?:(?:tys|mln|zł|pln|złotych)\.?\s*)*$/i;
const EMPTY: Profile = {
  filled: 0,
  dates: 0,
  ordinals: 0,
  amounts: 0,
  labels: 0,
  meanLength: 0,
  distinct: 0,
  signals: {},
};
/** Cells whose shape is looked at: forty tell what a column holds. */
const SHAPED = 40;
const YEAR = /^(?:19|20)\d\d(?: ?r\.?)?$/;

const isRead = ({ kind }: Term): boolean => kind !== "unreadable" && kind !== "missing";
/** Columns of a table say the same few terms over and over, and every mapping that is tried asks again. */
const isWrittenTerm = memo((text) => isRead(parseTerm(text, { end: "to", period: ANY_YEAR })), 20_000);
const isTerm = (text: string, value: SourceCell["value"]): boolean =>
  value ? isRead(parseTerm(text, { value, end: "to", period: ANY_YEAR })) : isWrittenTerm(text);

/** Rows worth looking at: bands and empty rows say nothing about columns. A long table is sampled evenly. */
export function dataRows(rows: readonly MatrixRow[]): MatrixRow[] {
  const full = rows.filter((row) => row.own.length > 1 && !isColumnNumbers(row.own));
  const step = Math.max(1, Math.floor(full.length / SAMPLE));
  return step === 1 ? full : full.filter((_, index) => index % step === 0);
}

export function profileOf(rows: readonly MatrixRow[], column: number): Profile {
  const texts = rows.flatMap((row) => {
    const cell = row.at[column];
    return cell && cell.column === column && cell.row === row.index && fold(cell.text) !== "" ? [cell] : [];
  });
  if (texts.length === 0) return EMPTY;
  const share = (count: number) => count / texts.length;
  const said = texts.filter((cell) => !isMissing(cell.text));
  const dates = said.filter(({ text, value }) => text.length < LONGEST_TERM && isTerm(text, value)).length;
  const ordinals = texts.filter((cell) => /^\(?\d{1,4}[.)]?$|^\d{1,2}(?:\.\d{1,2})+\.?$/.test(cell.text.trim()));
  const profile = {
    filled: texts.length,
    dates: said.length === 0 ? 0 : dates / said.length,
    ordinals: share(ordinals.length),
    amounts:
      said.length === 0
        ? 0
        : said.filter((cell) => cell.text.length < 60 && AMOUNT.test(fold(cell.text))).length / said.length,
    labels: share(texts.filter((cell) => isActionLabel(cell.text)).length),
    meanLength: texts.reduce((sum, cell) => sum + fold(cell.text).length, 0) / texts.length,
    distinct: new Set(texts.map((cell) => fold(cell.text))).size,
  };
  return {
    ...profile,
    signals: signalsOf(
      said.map(({ text }) => fold(text)),
      profile,
      rows.length,
    ),
  };
}

/**
 * Numbers that count rows: each as a rule one more than the last with the same beginning ("1.1" after "F.1" begins
 * anew).
 */
function counts(texts: readonly string[]): boolean {
  const numbers = texts.flatMap((text) => {
    const number = bareNumber(text);
    const digits = /(?<!\d)\d+$/.exec(number)?.[0];
    return digits === undefined ? [] : [{ level: number.slice(0, -digits.length), value: Number(digits) }];
  });
  const last = new Map<string, number>();
  const steps = numbers.filter(({ level, value }, at) => {
    const follows = at === 0 || value === 1 || value === (last.get(level) ?? NaN) + 1;
    last.set(level, value);
    return follows;
  }).length;
  return numbers.length <= 1 || (steps - 1) * 10 >= (numbers.length - 1) * 7;
}

function signalsOf(
  said: readonly string[],
  { ordinals, amounts, dates, meanLength, distinct, filled }: Omit<Profile, "signals">,
  rows: number,
): Partial<Record<Signal, number>> {
  const step = Math.max(1, Math.floor(said.length / SHAPED));
  const sample = said.filter((_, index) => index % step === 0);
  const signals: Partial<Record<Signal, number>> = {};
  for (const text of sample)
    for (const shape of shapesOf(text)) signals[shape] = (signals[shape] ?? 0) + 1 / sample.length;
  const years = sample.filter((text) => YEAR.test(text)).length / Math.max(1, sample.length);
  return {
    ...signals,
    dates,
    years,
    ordinals: ordinals > 0 && counts(said) ? ordinals : 0,
    amounts: years > 0.5 ? 0 : amounts,
    long: meanLength > 22 ? 1 : 0,
    short: meanLength < 7 ? 1 : 0,
    distinct: rows === 0 ? 0 : distinct / rows,
    repeats: filled > 0 && distinct < rows * 0.7 ? 1 : 0,
  };
}
