/** The sheets one structuring leaves: Działania, Luki, Zestawienie, Słownik – the same for the pane, the workbench and the terminal. */
import { RULES, type CheckResult, type Finding } from "../checking";
import { dictionaryRows, readFunding, type Dictionary } from "../dictionary";
import type { Locale } from "../messages/catalogue";
import { findingPlace, findingSentence, ruleName } from "../messages/checking";
import type { ColumnKey, Table } from "../table";
import { actionSheet } from "./action-sheet";
import { dictionaryLists, dictionarySheet } from "./dictionary-sheet";
import { gapsSheet, type FindingWords } from "./gaps-sheet";
import { layoutOf, type ActionLayout } from "./layout";
import type { SheetModel } from "./sheet-model";
import { summarySheet } from "./summary-sheet";

/** Words for findings from the rules' own pages and the catalogue of sentences. */
export function findingWords(table: Table, locale: Locale = "pl"): FindingWords {
  const pages = new Map(RULES.map((rule) => [rule.code, rule.page]));
  return {
    sentence: (finding: Finding) => findingSentence(finding, locale),
    place: (finding: Finding) => findingPlace(finding, table, locale),
    rule: (code) => ({ title: ruleName(code, locale), why: pages.get(code)?.why ?? "", mend: pages.get(code)?.mend ?? "" }),
  };
}

export interface PlanSheetsInput {
  result: CheckResult;
  dictionary: Dictionary;
  /** Optional columns the user turned on. */
  columns?: readonly ColumnKey[];
  locale?: Locale;
}

export interface PlanSheets {
  models: SheetModel[];
  layout: ActionLayout;
}

export function planSheets(table: Table, { result, dictionary, columns, locale = "pl" }: PlanSheetsInput): PlanSheets {
  const rows = dictionaryRows(dictionary);
  const options = columns ? { columns } : {};
  const layout = layoutOf(table, options);
  return {
    layout,
    models: [
      actionSheet(table, { ...options, lists: dictionaryLists(rows, locale), locale }),
      gapsSheet(result, table, layout, findingWords(table, locale), locale),
      summarySheet(table, (text) => readFunding(text, dictionary), locale),
      dictionarySheet(rows, locale),
    ],
  };
}
