/** Models of the summary sheets, by kind. */
import type { Dictionary } from "../../core/dictionary/types";
import type { Locale } from "../../core/messages/catalogue";
import {
  bodiesSheet,
  fundingSheet,
  indicatorsSheet,
  mirrorSheet,
  scheduleSheets,
  statuteSheet,
  summarySheet,
  type SheetModel,
} from "../../core/summarising";
import type { Table } from "../../core/table";
import { getState } from "../state/store";
import { gapsModel } from "./plan-models";
import { currentDictionary } from "./plan-session";
import type { SummaryKind } from "./summaries";

type Maker = (table: Table, options: { locale: Locale; dictionary: Dictionary }) => SheetModel[];

const MAKERS: Readonly<Record<SummaryKind, Maker>> = {
  summary: (table, options) => [summarySheet(table, options)],
  schedule: (table, { locale }) => scheduleSheets(table, { locale }),
  bodies: (table, { locale }) => [bodiesSheet(table, locale)],
  funding: (table, options) => [fundingSheet(table, options)],
  indicators: (table, options) => [indicatorsSheet(table, options)],
  mirror: (table, options) => [mirrorSheet(table, options)],
  statute: (table, options) => [statuteSheet(table, options)],
  gaps: (table) => [gapsModel(table)],
};

export function summaryModels(table: Table, kinds: readonly SummaryKind[]): SheetModel[] {
  const options = { locale: getState().locale, dictionary: currentDictionary() };
  return kinds.flatMap((kind) => MAKERS[kind](table, options));
}
