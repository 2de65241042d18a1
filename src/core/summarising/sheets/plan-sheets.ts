/**
 * The sheets one structuring leaves: Działania, Luki, Zestawienie, Słownik – the same for the pane, the workbench and
 * the terminal.
 */
import type { CheckResult } from "../../checking/types";
import { dictionaryRows, type Dictionary } from "../../dictionary";
import type { Locale } from "../../messages/catalogue";
import type { ColumnKey, Table } from "../../table";
import { actionSheet } from "./action-sheet";
import { dressedRows } from "./dictionary-look";
import { dictionaryLists, dictionarySheet } from "./dictionary-sheet";
import { gapsSheet } from "./gaps-sheet";
import { footed } from "../model/footer";
import { layoutOf, type ActionLayout } from "../model/layout";
import type { SheetModel } from "../model/sheet-model";
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

/** The table and the lists its cells are chosen from: what every workbook with actions in it needs. */
export function tableWithLists(
  table: Table,
  { dictionary, columns, locale = "pl" }: Omit<PlanSheetsInput, "result">,
): { actions: SheetModel; dictionary: SheetModel } {
  const rows = dressedRows(
    dictionaryRows(
      dictionary,
      locale,
      table.actions.flatMap(({ responsible, partners }) => [responsible, ...partners]),
    ),
    locale,
  );
  return {
    actions: actionSheet(table, { ...(columns && { columns }), lists: dictionaryLists(rows, locale), locale }),
    dictionary: dictionarySheet(rows, locale),
  };
}

export function planSheets(table: Table, { result, ...input }: PlanSheetsInput): PlanSheets {
  const { dictionary, columns, locale = "pl" } = input;
  const layout = layoutOf(table, columns ? { columns } : {});
  const sheets = tableWithLists(table, input);
  return {
    layout,
    models: footed(
      [
        sheets.actions,
        gapsSheet(result, table, layout, locale),
        summarySheet(table, { dictionary, locale }),
        sheets.dictionary,
      ],
      table.title,
    ),
  };
}
