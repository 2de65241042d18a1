/** The sheets one structuring leaves: Działania, Luki, Zestawienie, Słownik – the same for the pane, the workbench and the terminal. */
import type { CheckResult } from "../checking/types";
import { dictionaryRows, type Dictionary } from "../dictionary";
import type { Locale } from "../messages/catalogue";
import type { ColumnKey, Table } from "../table";
import { actionSheet } from "./action-sheet";
import { dressedRows } from "./dictionary-look";
import { dictionaryLists, dictionarySheet } from "./dictionary-sheet";
import { gapsSheet } from "./gaps-sheet";
import { layoutOf, type ActionLayout } from "./layout";
import type { SheetModel } from "./sheet-model";
import { summarySheet } from "./summary-sheet";

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
  const rows = dressedRows(dictionaryRows(dictionary, locale, table.actions.flatMap(({ responsible, partners }) => [responsible, ...partners])), locale);
  const options = columns ? { columns } : {};
  const layout = layoutOf(table, options);
  return {
    layout,
    models: [
      actionSheet(table, { ...options, lists: dictionaryLists(rows, locale), locale }),
      gapsSheet(result, table, layout, locale),
      summarySheet(table, { dictionary, locale }),
      dictionarySheet(rows, locale),
    ],
  };
}
