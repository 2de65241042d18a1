/**
 * Findings are plain data: a code and the values a sentence needs. Words live in `messages/`, addresses where the sheet
 * is known, mending in `fixing/`. A rule is one file with one exported `Rule`; the registry lists them all.
 */
import type { Action, ColumnKey, IsoDate, Period, Table } from "../table/types";
import type { Message, MessageValue } from "../table/read-result";
import type { Basis, FactPack } from "../facts/types";
import type { DocumentKind, KindId, Level } from "../kinds/types";
import type { Body, FundingReading, Programme, Responsible, SourceReading } from "../dictionary/types";

export type Severity = "error" | "warning" | "hint";
export type Scope = "row" | "goal" | "table";
export type Category = "STR" | "CEL" | "DZI" | "CZA" | "FIN" | "ODP" | "SPO" | "WSK" | "JEZ" | "PLA";
export type ProfileName = "warsztat" | "kontrola" | "uchwala";

/** What a finding offers as a mend; `fixing/` knows how to carry each out. */
export type FixKind = string;

export interface Finding {
  code: string;
  severity: Severity;
  scope: Scope;
  /** The action it is about (row scope). */
  actionId?: string;
  /** The goal it is about (goal scope). */
  goal?: { area: string; number: string };
  /** The column whose cell to select. */
  column?: ColumnKey;
  /** What the sentence is filled with; `count` where the finding stands for many rows. */
  values: Record<string, MessageValue>;
  /** Actions a table-level finding counts, in table order; for a pair (DZI-02, DZI-03) both of them. */
  actionIds?: readonly string[];
  fixes: readonly FixKind[];
  /** What the finding rests on, where it was read in a source: never the rule's, always its own fact's. */
  basis?: Basis;
  /** What the reader took for granted: to be confirmed, and no fault of the plan. */
  assumed?: boolean;
  /** The findings of single rows this one stands for. */
  parts?: readonly Finding[];
}

/** What the office has told about its strategy; asked once, kept with the workbook. */
export interface Frame {
  period?: Period;
  name?: string;
  level: Level;
  /** Kind of document; absent while nobody has named it and nothing speaks for one. */
  kind?: KindId;
  /** The day whose law counts ("stan prawny na dzień"); absent = all that is known. */
  lawDay?: IsoDate;
  /** Date from which the commune has a centre of social services instead of a welfare centre. */
  cusSince?: IsoDate;
  /** "Today" for CZA-10 and profiles; absent = rules that need it stay silent. */
  referenceDate?: IsoDate;
}

/** The first and the last year of a period, as numbers to compare. */
export interface Years {
  from: number;
  to: number;
}

/** What rules may look at besides the table. */
export interface CheckContext {
  table: Table;
  frame: Frame;
  /** Period used by the rules: the frame's, else the table's own. */
  period?: Period;
  /** Its years as `yearNumber` gives them: every row is held against them. */
  years?: Years;
  profile: ProfileName;
  /** What the document is: "another plan" while nobody knows. */
  kind: DocumentKind;
  facts: FactPack;
  /**
   * What the source has no column for at all: findings that would follow from it in each row are not reported (STR-01,
   * STR-02).
   */
  absent: ReadonlySet<Need>;
  /** The table has a column Status (CZA-10). */
  hasStatus(): boolean;
  readings: Readings;
  goals: GoalBook;
}

/** One goal, however often its text is repeated: the same goal is always the same object. */
export interface GoalRef {
  area: string;
  number: string;
  text: string;
}

export interface GoalBook {
  of(action: Action): GoalRef;
  named(area: string, number: string, text: string): GoalRef;
}

/** What no action table can do without, or should not. */
export type Need = "action" | "term" | "funding" | "responsible";

/** What the dictionary makes of a cell; each distinct text is read once. */
export interface Readings {
  responsible(text: string): Responsible;
  funding(text: string): FundingReading;
  /** Bodies of a responsible cell whose institution began or ended at a known date; for nearly every cell none. */
  mortal(text: string): readonly Body[];
  programme(id: string): Programme | undefined;
  /** Programmes a funding cell names, with their windows. */
  programmes(text: string): readonly NamedProgramme[];
  /** The body's institution as it stood in the action's years: undefined when it existed then or nothing is known. */
  goneFor(body: Body, from: IsoDate, to: IsoDate): Gone | undefined;
}

/** A programme as a funding cell names it. */
export interface NamedProgramme {
  source: SourceReading;
  programme: Programme;
}

/** An institution that did not exist in a period: why, and who took over ("" when nobody did). */
export interface Gone {
  until?: IsoDate;
  since?: IsoDate;
  successor: string;
  successorId?: string;
  /** Where its lifetime was read. */
  basis?: Basis;
}

/** Words of a rule's page (Polish; the rule book is built from them). */
export interface RulePage {
  title: string;
  checks: string;
  why: string;
  bad: string;
  good: string;
  mend: string;
  skip: string;
}

interface RuleBase {
  code: string;
  severity: Severity;
  category: Category;
  /** Missing in more than half of the rows it is one finding with a count, not one a row. */
  gathered?: boolean;
  /** Severity in a profile where it differs; "off" where the profile leaves the rule out. */
  inProfile?: Partial<Record<ProfileName, Severity | "off">>;
  page: RulePage;
}

/**
 * A rule over one action: must not look at other rows, so one edit re-checks one row. Returns at most one finding a
 * cell.
 */
export interface RowRule extends RuleBase {
  scope: "row";
  check(action: Action, context: CheckContext): readonly RuleFinding[];
}

/** A rule over the whole table: goals, counts, duplicates. */
export interface TableRule extends RuleBase {
  scope: "goal" | "table" | "row";
  checkTable(context: CheckContext): readonly RuleFinding[];
}

/**
 * A rule over many actions that keeps count instead of looking at them all again: one edit costs one `remove` and one
 * `add`. What it finds must not depend on the order in which actions were added.
 */
export interface TallyRule extends RuleBase {
  scope: Scope;
  tally(context: CheckContext): Tally;
}

/** The place of an action in the table, from 0. */
export type Order = (action: Action) => number;

export interface Tally {
  add(action: Action): void;
  remove(action: Action): void;
  /**
   * Works off at most `budget` pieces of what `findings` needs; true when nothing is left. Lets a long check give way.
   */
  settle?(budget: number, order: Order): boolean;
  findings(order: Order): readonly RuleFinding[];
}

export type Rule = RowRule | TableRule | TallyRule;

/** What a rule returns: code, severity and scope are filled in by the engine from the rule itself. */
export type RuleFinding = Omit<Finding, "code" | "severity" | "scope" | "fixes" | "parts"> & {
  fixes?: readonly FixKind[];
  /** No more than this, whatever the rule weighs: a fact that was not read in a source makes no error. */
  atMost?: Severity;
};

export interface CheckResult {
  findings: Finding[];
  totals: Record<Severity, number>;
  /** For "Sprawdzono 44 działania, 6 kolumn, 31 reguł". */
  checked: { actions: number; columns: number; rules: number };
  /** Suppressed findings with their suppression, never silently dropped. */
  suppressed: { finding: Finding; suppressionIndex: number }[];
  /** Findings the baseline accepts: known on the day it was made. */
  accepted: Finding[];
  /** What the reader assumed and nobody has confirmed yet; counted in no total. */
  assumed: Finding[];
  /** The kind of document the table was held against. */
  kind: KindId;
  /** What the user should know about the settings: expired or useless suppressions, codes nobody knows. */
  messages: Message[];
  /** The period the dates were held against. */
  period?: Period;
}

/** "off" switches the rule off. */
export type SeverityByRule = Readonly<Record<string, Severity | "off">>;

/** Leaves findings out on purpose. `reason` and `author` are shown with it. */
export interface Suppression {
  code: string;
  scope: "action" | "institution" | "rule";
  /** With scope "action". */
  actionId?: string;
  /** With scope "institution": its name, compared without case and diacritics. */
  institution?: string;
  reason: string;
  author: string;
  /** Last day on which it holds; the findings come back the day after. */
  until?: IsoDate;
}

/** One accepted finding: the rule and what it is about, never a row number. */
export interface BaselineEntry {
  code: string;
  /** Actions it is about, joined with "+" when they are a pair; "" for a goal or the table. */
  actionId: string;
  /** Goal ("obszar / II") or institution of a goal or table finding; "" otherwise. */
  subject: string;
}

export interface Baseline {
  /** Day it was made. */
  made?: IsoDate;
  author?: string;
  entries: readonly BaselineEntry[];
}
