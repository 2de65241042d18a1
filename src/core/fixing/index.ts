export type * from "./types";
export * from "./kinds";
export { propose } from "./propose";
export { safeProposals } from "./safe";
export { applyEdits, invert, renameHeaders } from "./apply";
export { readsTheSame } from "./tidy/sweep";
export { planSuccession } from "./succession/plan";
export { dueSuccessions } from "./succession/due";
export type * from "./succession/types";
