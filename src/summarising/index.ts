export * from "./sheet-model";
export { layoutOf, addressOf, targetOf, type ActionLayout, type ActionSheetOptions, type SheetColumn } from "./layout";
export { actionSheet, type ActionSheetInput, type ListSources } from "./action-sheet";
export { gapsSheet, GAPS_TABLE, type FindingWords } from "./gaps-sheet";
export { summarySheet } from "./summary-sheet";
export { dictionarySheet, dictionaryLists, INSTITUTION_TABLE, SOURCE_TABLE, STATUS_TABLE, type DictionaryPart, type DictionaryRows } from "./dictionary-sheet";
export type { FundingReader } from "./funding-meaning";
