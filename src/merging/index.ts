export type * from "./types";
export { parseHandOut, serialiseHandOut } from "./package-data";
export { handOut, partOf, type HandOutPlan } from "./hand-out";
export { collect, OWN } from "./collect";
export { matchRows, type RowMatch } from "./match-rows";
export { nearDuplicates, join, type JoinProposal } from "./near-duplicates";
export { columnTitle, ownHeader, ownHeaders, withOwnCell } from "./merged-column";
