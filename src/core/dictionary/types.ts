/**
 * What the dictionary knows and what it makes of a cell. A Dictionary is plain data and never changed in place: every
 * addition gives a new one, so an index built for it stays true for ever.
 */
import type { IsoDate } from "../table/types";

/**
 * - "institution": one body or a class of bodies somebody could call; - "generic": too wide to answer for anything
 * ("samorząd gminy", "jednostki pomocy społecznej"); - "open": a list without an end ("inne podmioty", "partnerzy");
 * - "post": a person's office ("kierownik GOPS"), not a body; - "fragment": text that names nobody;
 * - "unknown": named, but not in the dictionary.
 */
export type BodyKind = "institution" | "generic" | "open" | "post" | "fragment" | "unknown";

export type GrammaticalCase = "nominative" | "genitive" | "dative" | "accusative" | "instrumental" | "locative";
export type GrammaticalNumber = "singular" | "plural";

/** Who put a line into the dictionary: ours, the user's sheet, a file, or the program (and then it can be undone). */
export interface Provenance {
  by: "built-in" | "user" | "file" | "automatic";
  /** Why or from where: a file name, "komórka I17". */
  note?: string;
  /** Automatic additions made in one step share a batch and are undone together. */
  batch?: string;
}

/** A dated fact with what it rests on; `verified` only where a source was read (domain marks [r]). */
export interface DatedFact {
  verified: boolean;
  source?: string;
  /** Day on which the fact was checked ("stan na"). */
  asOf: IsoDate;
}

/** What an institution became: `id` in the dictionary, from `since` on. */
export interface Successor extends DatedFact {
  id: string;
  since?: IsoDate;
}

export interface Institution {
  id: string;
  /**
   * Nominative. Words before " + " are declined, words after it stay ("ośrodek + pomocy społecznej"); without " + " the
   * rule decides. A name written in the plural is the plural of a class ("organizacje pozarządowe").
   */
  name: string;
  kind: BodyKind;
  /** Group for lists and filters ("pomoc społeczna", "oświata"). */
  sector: string;
  abbreviations: readonly string[];
  /** Other names in the nominative, written like `name`. */
  variants: readonly string[];
  /** Inflected forms the rule does not make, as met. */
  forms?: readonly string[];
  /** Named in one number only, whatever was written ("administracjami rządowymi" is the administration). */
  oneNumber?: boolean;
  /** A proper name may follow ("Stowarzyszenie „Dom”", "parafia pw. św. Jana"). */
  proper?: boolean;
  from?: IsoDate;
  /** Last day of existence. */
  to?: IsoDate;
  lifetime?: DatedFact;
  successors: readonly Successor[];
  provenance: Provenance;
}

export type FundingCategory =
  | "budżet gminy"
  | "koszty bieżące"
  | "bez kosztów"
  | "dotacje i programy rządowe"
  | "UE"
  | "PFRON"
  | "Fundusz Pracy"
  | "NFZ"
  | "sponsorzy"
  | "środki organizacji i partnerów"
  | "środki zewnętrzne nieokreślone";

export interface FundingSource {
  id: string;
  /** Written like an institution's name. */
  name: string;
  category: FundingCategory;
  abbreviations: readonly string[];
  variants: readonly string[];
  forms?: readonly string[];
  /** The programme whose window binds it. */
  programme?: string;
  /** Nobody could bill it: "środki zewnętrzne", "inne" (FIN-03). */
  vague?: boolean;
  provenance: Provenance;
}

/** When a programme gave money: years it was for, last day of eligibility. */
export interface Programme extends DatedFact {
  id: string;
  name: string;
  from?: IsoDate;
  to?: IsoDate;
  eligibleUntil?: IsoDate;
  successor?: string;
}

/** Two names or ids that somebody said are different bodies; order does not matter. */
export interface NeverSame {
  a: string;
  b: string;
  provenance: Provenance;
}

export interface Dictionary {
  version: number;
  institutions: readonly Institution[];
  sources: readonly FundingSource[];
  programmes: readonly Programme[];
  neverSame: readonly NeverSame[];
  /** Abbreviations explained though they name no institution ("JST", "BIP"). */
  abbreviations: Readonly<Record<string, string>>;
}

/** One body named in a cell. */
export interface Body {
  /** Entry of the dictionary; absent when it is unknown. */
  id?: string;
  /** Nominative: canonical with its place or proper name; as written where that is not sure. */
  name: string;
  kind: BodyKind;
  role: "lead" | "partner";
  /** The text of the cell it was read from, and where that begins. */
  written: string;
  start: number;
  /**
   * Where in the cell the dictionary's name itself stands, without qualifier and tail; the whole body when it is
   * unknown.
   */
  core: { start: number; end: number };
  /**
   * Which of the institution's spellings this is, in the nominative ("AWR SP"); equal to the canonical name for the
   * usual one.
   */
  spelling: string;
  /** How the name was met: spelled out, as an abbreviation, or through a typo. */
  met: "name" | "abbreviation" | "typo" | "unknown";
  number?: GrammaticalNumber;
  /** Cases the written form can be. */
  cases: readonly GrammaticalCase[];
  /** "w Kluczewsku", "„Dom”", "nr 3": what follows the dictionary's name. */
  tail: string;
}

/** Every stretch of the cell belongs to exactly one piece; joined in order they give back the cell's text. */
export interface Piece {
  text: string;
  role: "body" | "fragment" | "marker" | "number" | "divider" | "label" | "remark" | "space";
}

/** A cell that names nobody on purpose: "j.w." (the cell above), "nie dotyczy", "do ustalenia". */
export type CellAnswer = "above" | "not-applicable" | "undecided";

export interface Responsible {
  /** Name of the leading body, "" when nobody. When several stand on the left, the first; see `leads`. */
  lead: string;
  partners: string[];
  /** All names left of "we współpracy z". More than one: nobody was named as the lead (ODP-04). */
  leads: string[];
  bodies: Body[];
  fragments: string[];
  /** Numbers of the items in the cell, in order ("1. … 3. …" → [1, 3]). */
  listNumbers: number[];
  /** Abbreviations nobody explains (ODP-08). */
  unknownAbbreviations: string[];
  pieces: Piece[];
  /** Set where the cell names nobody but answers all the same. */
  answer?: CellAnswer;
}

export interface SourceReading {
  id?: string;
  name: string;
  category: FundingCategory;
  written: string;
  programme?: string;
  vague: boolean;
  /** Whose money it is, where the cell says it ("środki PUP", "budżet GOPS"); places are those of the cell. */
  owner?: Body;
}

/** An amount of money as written and in grosze (1 zł = 100). */
export interface Amount {
  written: string;
  grosze: number;
}

export interface FundingReading {
  /**
   * "missing": empty or "-"; "answered": "nie dotyczy", "bez dodatkowych kosztów" and nothing else; "sources": at least
   * one source; "institutions": only institutions stand there; "unclear": text that is neither.
   */
  state: "missing" | "answered" | "sources" | "institutions" | "unclear";
  sources: SourceReading[];
  /** Institutions standing where a source should be (FIN-02). */
  institutions: Body[];
  /** Texts of sources nobody could bill (FIN-03). */
  vague: string[];
  unknown: string[];
  amounts: Amount[];
  unknownAbbreviations: string[];
  pieces: Piece[];
}
