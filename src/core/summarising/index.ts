export * from "./model/sheet-model";
export {
  layoutOf,
  addressOf,
  targetOf,
  type ActionLayout,
  type ActionSheetOptions,
  type SheetColumn,
} from "./model/layout";
export { actionSheet, type ActionSheetInput, type ListSources } from "./sheets/action-sheet";
export { gapsSheet, GAPS_TABLE } from "./sheets/gaps-sheet";
export { summarySheet } from "./sheets/summary-sheet";
export {
  dictionarySheet,
  dictionaryLists,
  INSTITUTION_TABLE,
  SOURCE_TABLE,
  STATUS_TABLE,
  type DictionaryPart,
  type DictionaryRows,
} from "./sheets/dictionary-sheet";
export { scheduleSheets, type ScheduleOptions } from "./sheets/schedule-sheets";
export { bodiesSheet } from "./sheets/bodies-sheet";
export { fundingSheet } from "./sheets/funding-sheet";
export { indicatorsSheet } from "./sheets/indicators-sheet";
export { mirrorSheet } from "./sheets/mirror-sheet";
export { changesSheet } from "./sheets/changes-sheet";
export { statuteSheet } from "./sheets/statute-sheet";
export { settingsSheet, type SettingsPart } from "./sheets/settings-sheet";
export type { SheetOptions } from "./model/options";
export { planSheets, tableWithLists, type PlanSheets, type PlanSheetsInput } from "./sheets/plan-sheets";
export { summaryTables, type SummaryTable } from "./figures/summary-tables";
