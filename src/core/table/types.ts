/**
 * The action table as plain data. Everything else in the house speaks these types: a reader makes a Table,
 * a rule looks at one, a sheet model is made from one. No behaviour lives here, and nothing here knows Excel.
 */

/** A point in time in ISO 8601 reduced precision: "2004", "2004-03" or "2004-03-31". A year stays a year. */
export type IsoDate = string;

/**
 * How a date cell was understood.
 * - "date": `iso` holds the point; - "missing": empty, "-", "brak"…; - "open": the other end alone was written ("do
 *   31 marca 2025");
 * - "continuous": "na bieżąco", "cały okres": `iso` is the strategy period's end point when the period is known, to
 *   be confirmed;
 * - "conditional": "w razie konieczności"; - "unreadable": a year that cannot be ("28 r.", "203"), never guessed;
 * - "frequency": only a frequency stood there ("corocznie"), it was moved to the note.
 */
export type TermKind = "date" | "missing" | "open" | "continuous" | "conditional" | "unreadable" | "frequency";

/**
 * - "digits": a number that can be no year, its digits are probably lost ("203", "28 r."); - "day": a date the
 *   calendar does not have ("31.02.2026"); - "year": a day, month or season without its year in a plan of many years
 *   ("marzec"); - "words": anything else.
 */
export type UnreadReason = "digits" | "day" | "year" | "words";

/** One end of an action's term. `text` is what the cell said (white space folded), kept even when it was understood. */
export interface Term {
  kind: TermKind;
  /** Present when kind is "date", and when kind is "continuous" and the period is known. */
  iso?: IsoDate;
  text: string;
  /** The year came from the table's title, not from the cell (CZA-09). */
  yearFromTitle?: boolean;
  /** Why an "unreadable" one could not be read. */
  unread?: UnreadReason;
  /** A frequency that stood in this cell and was moved to the note (CZA-07), as written without brackets. */
  movedFrequency?: string;
}

/**
 * Where a piece of a table came from. `address` as Excel writes it ("F17", "A17:I17"); in text files, `line` from 1.
 */
export interface Origin {
  file: string;
  sheet?: string;
  address?: string;
  /** 1-based sheet row or text line of the action's first piece. */
  row?: number;
  /** In words, where there is no address ("tabela 2, wiersz 3, kolumna 1"). */
  where?: string;
  /** On a sheet: the address of each column's cell ("F17"). */
  cells?: Partial<Record<ColumnKey, string>>;
}

export interface Indicator {
  name: string;
  base?: string;
  baseYear?: string;
  target?: string;
  unit?: string;
  source?: string;
  frequency?: string;
}

export interface Action {
  /** Stable: survives sorting, inserting, saving and reading again. See `makeIds`. */
  id: string;
  /** Name of the problem area, "" when the source has none. Areas are told apart by this text. */
  area: string;
  strategicGoal?: string;
  /** "I", "II", "1.2"… as written without the closing dot; "" when there is none. */
  goalNumber: string;
  goal: string;
  /** "1", "2", "3a"… as written without the closing dot; "" when there is none. */
  number: string;
  text: string;
  from: Term;
  to: Term;
  /** Frequency, conditions, remarks ("Uwagi"). "" when none. */
  note: string;
  /** The source's text, white space folded; "-" stays "-". */
  funding: string;
  responsible: string;
  /** Lead body in the nominative where the dictionary knows it, otherwise as written. "" when nobody. */
  lead: string;
  partners: string[];
  indicator?: Indicator;
  cost?: string;
  status?: string;
  done?: string;
  /** Columns the source had and the standard does not know, by their header. Never dropped. */
  extra?: Record<string, string>;
  origin: Origin;
}

/** A goal as the source lists it; also present when no action stands under it (CEL-02). */
export interface Goal {
  area: string;
  number: string;
  text: string;
  strategicGoal?: string;
  origin: Origin;
}

/** Inclusive, at the precision known. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

/** The columns of the standard table, by key; `columns.ts` has their headers and order. */
export type ColumnKey =
  | "area"
  | "goalNumber"
  | "goal"
  | "number"
  | "action"
  | "from"
  | "to"
  | "funding"
  | "responsible"
  | "strategicGoal"
  | "partners"
  | "indicator"
  | "indicatorBase"
  | "indicatorBaseYear"
  | "indicatorTarget"
  | "indicatorUnit"
  | "indicatorSource"
  | "indicatorFrequency"
  | "cost"
  | "status"
  | "done"
  | "note"
  | "id";

/** How sure the reader is that a source column is what it was taken for. */
export type Confidence = "sure" | "likely" | "ask";

/** What the reader made of one header of the source. */
export interface ColumnReading {
  header: string;
  /** Key, "ordinal" (Lp.), "term" (one column for the whole term) or "extra" (kept under its own header). */
  column: ColumnKey | "ordinal" | "term" | "extra";
  confidence: Confidence;
  /**
   * Why it is not simply sure: a wording of the list was met exactly / through a typo / as a synonym / by its content.
   */
  how: "own" | "synonym" | "typo" | "content" | "position";
}

/** A whole table: what one strategy plans. `actions` and `goals` keep the order of the source. */
export interface Table {
  /** Title found above the table, "" when none. */
  title: string;
  /** Period the table itself names or spans; absent when nothing says it. */
  period?: Period;
  /** Area names in order of first appearance. */
  areas: string[];
  goals: Goal[];
  actions: Action[];
  /** What the reader understood of the headers; empty for a table that was not read from anywhere. */
  columns: ColumnReading[];
}
