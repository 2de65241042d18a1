/** The sheets of the plan as models, with the dictionary, the findings and the settings that are open in the pane. */
import { check, settingsBlocks, type PlanSettings } from "../../core/checking";
import type { Dictionary } from "../../core/dictionary/types";
import { planSheets, settingsSheet, SHEETS, type SheetModel } from "../../core/summarising";
import type { Table } from "../../core/table";
import { getState } from "../state/store";
import { checkOptions, currentDictionary } from "./plan-session";

/** Sheets by name, of those every plan has. */
function sheetsOf(table: Table, dictionary: Dictionary): Map<string, SheetModel> {
  const { result, plan } = getState().check;
  const findings = plan?.table === table && result ? result : check(table, checkOptions());
  return new Map(
    planSheets(table, { result: findings, dictionary, locale: getState().locale }).models.map((model) => [
      model.name,
      model,
    ]),
  );
}

/** What Uporządkuj writes: the table and the dictionary its pick lists stand on. */
export function firstModels(table: Table): SheetModel[] {
  const sheets = sheetsOf(table, currentDictionary());
  return [SHEETS.actions, SHEETS.dictionary].map((name) => sheets.get(name)).filter((model) => model !== undefined);
}

/** The table's own model, for its pick lists. */
export const listModel = (table: Table): SheetModel => sheetsOf(table, currentDictionary()).get(SHEETS.actions)!;

export const gapsModel = (table: Table): SheetModel => sheetsOf(table, currentDictionary()).get(SHEETS.gaps)!;

export const dictionaryModel = (table: Table): SheetModel =>
  sheetsOf(table, currentDictionary()).get(SHEETS.dictionary)!;

export const settingsModel = (settings: PlanSettings): SheetModel =>
  settingsSheet(settingsBlocks(settings), { locale: getState().locale });
