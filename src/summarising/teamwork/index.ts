export { handOutDataSheet, instructionSheet, RETURNED_SHEETS } from "./hand-out-sheets";
export { conflictKey, conflictsSheet, provenanceSheet, similarSheet } from "./collection-sheets";
export { comparisonCounts, comparisonSheet, comparisonTable, decisionsSheet } from "./decision-sheets";
