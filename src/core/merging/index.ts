export type * from "./types";
export { handOutFromCells, parseHandOut, serialiseHandOut } from "./package-data";
export { returnedFrom, type ReturnedResult, type SheetNames } from "./returned";
export { fileNames } from "./file-names";
export { handOut, partOf, type HandOutPlan } from "./hand-out";
export { collect, OWN } from "./collect";
export { matchRows, type RowMatch } from "./match-rows";
export { nearDuplicates, join, type JoinProposal } from "./near-duplicates";
export { columnTitle, ownHeader, ownHeaders, withOwnCell } from "./merged-column";
