export type * from "./types";
export { handOutFromCells, serialiseHandOut } from "./package-data";
export { returnedFrom, type ReturnedResult, type SheetNames } from "./returned";
export { fileNames } from "./file-names";
export { handOut, type HandOutPlan } from "./hand-out";
export { collect, OWN } from "./collect";
export { nearDuplicates, join, type JoinProposal } from "./near-duplicates";
export { columnTitle, ownHeader, withOwnCell } from "./merged-column";
