/** Models of the summary sheets, by kind. */
import { summariesOf, type SheetModel } from "../../core/summarising";
import type { Table } from "../../core/table";
import { guessKind } from "../../core/kinds";
import { getState } from "../state/store";
import { gapsModel } from "./plan-models";
import { currentDictionary, currentSettings } from "./plan-session";
import type { SummaryKind } from "./summary-kinds";

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
  return kinds.flatMap((kind) => (kind === "gaps" ? [gapsModel(table)] : summariesOf(table, [kind], options)));
}
