export type * from "./api";
export { createCommands } from "./create-commands";
export { cellOf } from "./plan/layout";
