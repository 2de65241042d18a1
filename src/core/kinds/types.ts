/**
 * What a kind of document is: everything the check, the sheets and the report ask of it stands in one piece of data.
 */
import type { Fact } from "../facts/types";

export type Level =
  "gmina" | "miasto" | "powiat" | "miasto na prawach powiatu" | "województwo" | "ponadlokalna" | "nieznany";

export const LEVELS: readonly Level[] = [
  "gmina",
  "miasto",
  "powiat",
  "miasto na prawach powiatu",
  "województwo",
  "ponadlokalna",
  "nieznany",
];

export type KindId =
  | "srps"
  | "strategia-rozwoju"
  | "rewitalizacja"
  | "uzaleznienia"
  | "wspieranie-rodziny"
  | "przemoc-domowa"
  | "wspolpraca"
  | "lpdi"
  | "srodowisko"
  | "dostepnosc"
  | "zabytki"
  | "inny";

/** The same words in the languages of the pane. Names of acts stay as the law has them. */
export interface Words {
  pl: string;
  en: string;
}

/** What in the table answers a duty. "document": only the document itself can (a diagnosis, a forecast). */
export type Answer = "strategic" | "directions" | "who" | "when" | "money" | "indicators" | "cost" | "document";

export interface Duty {
  /** How the act counts it: "lit. a". Stable: sentences quote it. */
  id: string;
  /** Where it stands in the act: "ust. 2 pkt 3 lit. a". */
  where: string;
  asks: Words;
  /** The same in the genitive-free short form a sentence lists: "cele strategiczne". */
  short: Words;
  answer: Answer;
  /** The act asks it of the document as a whole, not of each action: a part of it is enough to be there. */
  ofWhole?: boolean;
}

export interface ActFact extends Fact {
  /** The act with its article, as a document quotes it. */
  text: string;
}

/** Columns a table of this kind should have, and what their absence weighs. */
export type Required = "term" | "funding" | "responsible" | "indicator";
export type Weight = "warning" | "hint" | "none";

export interface DocumentKind {
  id: KindId;
  name: Words;
  /** What the document is called in a sentence: "strategia", "program", "plan". */
  noun: "strategia" | "program" | "plan";
  /** Absent where no act is known. */
  act?: ActFact;
  levels: readonly Level[];
  /**
   * Beginnings of words (without diacritics) of its title; each group is enough, "+" joins words that must all be
   * there.
   */
  titles: readonly string[];
  /** Titles with one of these are something else. */
  notTitles?: readonly string[];
  /** Beginnings of words that most actions of such a table hold; looked at only where the title says nothing. */
  content?: { words: readonly string[]; share: number };
  required: Readonly<Record<Required, Weight>>;
  longest?: Fact & { years: number };
  duties: readonly Duty[];
  /** Chapter of the yearly report, and the provision it rests on by level. */
  report: { chapter: Words; basis: Partial<Record<Level, ActFact>> };
  deadlines: readonly (Fact & { /** "06-30": every year. */ day: string; what: Words })[];
}
