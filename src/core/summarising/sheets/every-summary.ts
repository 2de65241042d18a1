/** The summary sheets by kind: the pane makes those asked for, the terminal all of them. */
import type { Table } from "../../table";
import type { SheetOptions } from "../model/options";
import type { SheetModel } from "../model/sheet-model";
import { footed } from "../model/footer";
import { bodiesSheet } from "./bodies-sheet";
import { changesSheet } from "./changes-sheet";
import { fundingSheet } from "./funding-sheet";
import { indicatorsSheet } from "./indicators-sheet";
import { mirrorSheet } from "./mirror-sheet";
import { scheduleSheets } from "./schedule-sheets";
import { statuteSheet } from "./statute-sheet";
import { summarySheet } from "./summary-sheet";

const MAKERS = {
  summary: (table: Table, options: SheetOptions) => [summarySheet(table, options)],
  schedule: (table: Table, { locale = "pl" }: SheetOptions) => scheduleSheets(table, { locale }),
  bodies: (table: Table, { locale = "pl" }: SheetOptions) => [bodiesSheet(table, locale)],
  funding: (table: Table, options: SheetOptions) => [fundingSheet(table, options)],
  indicators: (table: Table, options: SheetOptions) => [indicatorsSheet(table, options)],
  mirror: (table: Table, options: SheetOptions) => [mirrorSheet(table, options)],
  statute: (table: Table, options: SheetOptions) => [statuteSheet(table, options)],
  changes: (table: Table, options: SheetOptions) => [changesSheet(table, options)],
} as const;

export type SummaryName = keyof typeof MAKERS;

export const SUMMARY_NAMES = Object.keys(MAKERS) as SummaryName[];

export function summariesOf(table: Table, names: readonly SummaryName[], options: SheetOptions): SheetModel[] {
  return footed(
    names.flatMap((name): SheetModel[] => MAKERS[name](table, options)),
    table.title,
  );
}
