/** The commands of `excel/`, loaded with the first one that is needed and the same ever after. */
import type { ExcelCommands } from "../../excel";

let commands: Promise<ExcelCommands> | undefined;

export function excel(): Promise<ExcelCommands> {
  commands ??= import(/* webpackChunkName: "excel" */ "../../excel").then(({ createCommands }) => createCommands());
  return commands;
}
