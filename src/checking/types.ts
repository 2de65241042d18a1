/**
 * Findings are plain data: a code and the values a sentence needs. Words live in `messages/`, addresses where the sheet is known,
 * mending in `fixing/`. A rule is one file with one exported `Rule`; the registry lists them all.
 */
import type { Action, ColumnKey, IsoDate, Period, Table } from "../table/types";
import type { MessageValue } from "../table/read-result";

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
  /** Actions a table-level finding counts, in table order. */
  actionIds?: readonly string[];
  fixes: readonly FixKind[];
}

/** What the office has told about its strategy; asked once, kept with the workbook. */
export interface Frame {
  period?: Period;
  name?: string;
  level: "gmina" | "powiat" | "miasto" | "nieznany";
  /** Date from which the commune has a centre of social services instead of a welfare centre. */
  cusSince?: IsoDate;
  /** "Today" for CZA-10 and profiles; absent = rules that need it stay silent. */
  referenceDate?: IsoDate;
}

/** What rules may look at besides the table. */
export interface CheckContext {
  table: Table;
  frame: Frame;
  /** Period used by the rules: the frame's, else the table's own. */
  period?: Period;
  profile: ProfileName;
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
  /** Legal basis, only where the source was read; with "stan na". */
  basis?: { text: string; asOf: string };
}

interface RuleBase {
  code: string;
  severity: Severity;
  category: Category;
  /** Severity in a profile where it differs; "off" where the profile leaves the rule out. */
  inProfile?: Partial<Record<ProfileName, Severity | "off">>;
  page: RulePage;
}

/** A rule over one action: must not look at other rows, so one edit re-checks one row. Returns at most one finding a cell. */
export interface RowRule extends RuleBase {
  scope: "row";
  check(action: Action, context: CheckContext): readonly RuleFinding[];
}

/** A rule over the whole table: goals, counts, duplicates. */
export interface TableRule extends RuleBase {
  scope: "goal" | "table" | "row";
  checkTable(context: CheckContext): readonly RuleFinding[];
}

export type Rule = RowRule | TableRule;

/** What a rule returns: code, severity and scope are filled in by the engine from the rule itself. */
export type RuleFinding = Omit<Finding, "code" | "severity" | "scope" | "fixes"> & { fixes?: readonly FixKind[] };

export interface CheckResult {
  findings: Finding[];
  totals: Record<Severity, number>;
  /** For "Sprawdzono 44 działania, 6 kolumn, 31 reguł". */
  checked: { actions: number; columns: number; rules: number };
  /** Suppressed findings with their suppression, never silently dropped. */
  suppressed: { finding: Finding; suppressionIndex: number }[];
}
