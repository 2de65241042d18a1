export { handOutDataSheet, packageSheets } from "./hand-out-sheets";
export { RETURNED_SHEETS } from "./returned-sheets";
export { conflictKey, conflictsSheet, provenanceSheet, similarSheet } from "./collection-sheets";
export { comparisonCounts, comparisonSheet, comparisonTable, decisionsSheet } from "./decision-sheets";
