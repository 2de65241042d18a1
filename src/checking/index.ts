export type * from "./types";
export type { CheckOptions } from "./options";
export { check } from "./check";
export { checkInSlices } from "./slices";
export type { Progress } from "./run";
export { RULES } from "./registry";
export { severityOf } from "./severity";
export { makeBaseline } from "./baseline";
