export type * from "./types";
export * from "./kinds";
export { propose } from "./propose";
export { safeProposals } from "./safe";
export { applyEdits, invert, renameHeaders } from "./apply";
export { readsTheSame } from "./tidy/sweep";
