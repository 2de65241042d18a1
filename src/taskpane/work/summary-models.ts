/** Models of the summary sheets, by kind. */
import type { Dictionary } from "../../core/dictionary/types";
import type { Locale } from "../../core/messages/catalogue";
import {
  bodiesSheet,
  fundingSheet,
  indicatorsSheet,
  mirrorSheet,
  scheduleSheets,
  changesSheet,
  statuteSheet,
  summarySheet,
  type SheetModel,
  type SheetOptions,
} from "../../core/summarising";
import type { Table } from "../../core/table";
import { guessKind } from "../../core/kinds";
import { getState } from "../state/store";
import { gapsModel } from "./plan-models";
import { currentDictionary, currentSettings } from "./plan-session";
import type { SummaryKind } from "./summary-kinds";

type Maker = (table: Table, options: SheetOptions & { locale: Locale; dictionary: Dictionary }) => SheetModel[];

const MAKERS: Readonly<Record<SummaryKind, Maker>> = {
  summary: (table, options) => [summarySheet(table, options)],
  schedule: (table, { locale }) => scheduleSheets(table, { locale }),
  bodies: (table, { locale }) => [bodiesSheet(table, locale)],
  funding: (table, options) => [fundingSheet(table, options)],
  indicators: (table, options) => [indicatorsSheet(table, options)],
  mirror: (table, options) => [mirrorSheet(table, options)],
  statute: (table, options) => [statuteSheet(table, options)],
  changes: (table, options) => [changesSheet(table, options)],
  gaps: (table) => [gapsModel(table)],
};

export function summaryModels(table: Table, kinds: readonly SummaryKind[]): SheetModel[] {
  const { frame, facts } = currentSettings();
  const kind = frame.kind ?? guessKind(table, frame.name)?.kind;
  const options = {
    locale: getState().locale,
    dictionary: currentDictionary(),
    frame,
    ...(kind ? { kind } : {}),
    ...(facts ? { facts } : {}),
  };
  return kinds.flatMap((kind) => MAKERS[kind](table, options));
}
