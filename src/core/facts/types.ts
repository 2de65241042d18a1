/**
 * A fact is never a bare sentence: it says from when to when it holds, where it was read, on what day, and how sure it
 * is.
 */
import type { IsoDate } from "../table/types";

/**
 * S: read in the source named; L: likely, general knowledge; U: unsure – it is kept, and never shown nor acted upon.
 */
export type Mark = "S" | "L" | "U";

export interface Fact {
  mark: Mark;
  /** Where it was read; for L and U what it rests on. Never empty. */
  source: string;
  /** The day on which it was read or last looked at ("stan na"). */
  read: IsoDate;
  /** First and last day on which it holds; absent = always, or nobody knows. */
  from?: IsoDate;
  to?: IsoDate;
}

/** What a finding or a sheet shows of a fact: its source and the day it was read. */
export interface Basis {
  text: string;
  asOf: IsoDate;
}

/** A term the law has replaced: `from` is the first day of the new one. */
export interface TermFact extends Fact {
  id: string;
  /** The old term in the nominative, as a sentence names it. */
  name: string;
  /** The old term in words; "*" ends a word whose ending changes: "przemoc* w rodzin*". */
  old: readonly string[];
  /** Longer phrases that hold the old one and stay lawful: "rodzinn* dom* dzieck*". */
  never?: readonly string[];
  /** The text must also hold one of these beginnings of words. */
  only?: readonly string[];
  /** What the law says now; "" when nothing does. */
  instead: string;
  /** What the old word speaks of, where nothing took its place: "gimnazjów". */
  gone?: string;
  /** Last day on which the old one was still allowed. */
  allowedUntil?: IsoDate;
}

/** Money the law lets be spent on some aims only. */
export interface MoneyFact extends Fact {
  id: string;
  name: string;
  /**
   * Beginnings of words (without diacritics) by which a funding cell names it; "+" joins those that must stand
   * together.
   */
  named: readonly string[];
  /** Beginnings of words of its own aims: an action with one of them is never doubted. */
  aims: readonly string[];
  /** Beginnings of words of what it surely may not pay for. */
  others: readonly string[];
  /** What it may pay for, in words. */
  may: string;
}

/** When a programme gives money. */
export interface ProgrammeFact extends Fact {
  id: string;
  name: string;
  eligibleUntil?: IsoDate;
  successor?: string;
}

/** When an institution exists, and who comes after it. */
export interface InstitutionFact extends Fact {
  id: string;
  successor?: { id: string; since?: IsoDate };
}

/** The act a kind of document rests on, and the longest period it allows, where they changed. */
export interface KindFact extends Fact {
  /** Id of the kind of document. */
  id: string;
  /** The act with its article, as a document quotes it. */
  act: string;
  longestYears?: number;
}

/**
 * Everything that changes with the law, in one versioned piece. Programmes and institutions of a pack go before the
 * dictionary's own.
 */
export interface FactPack {
  version: string;
  asOf: IsoDate;
  terms: readonly TermFact[];
  money: readonly MoneyFact[];
  programmes: readonly ProgrammeFact[];
  institutions: readonly InstitutionFact[];
  kinds: readonly KindFact[];
}
