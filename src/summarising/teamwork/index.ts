export { handOutDataSheet, instructionSheet, RETURNED_SHEETS } from "./hand-out-sheets";
export { conflictKey, conflictsSheet, provenanceSheet, similarSheet } from "./collection-sheets";
export { COMPARISON_HEADERS, comparisonCounts, comparisonLines, comparisonSheet, decisionsSheet } from "./decision-sheets";
