export type * from "./types";
export type * from "./read-result";
export * from "./columns";
export * from "./text";
export * from "./address";
export * from "./ids";
export * from "./cells";
export * from "./finish";
export * from "./stems";
