export type * from "./api";
export { createCommands } from "./commands";
export { cellOf } from "./layout";
