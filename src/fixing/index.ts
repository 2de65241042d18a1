export type * from "./types";
export * from "./kinds";
