/** The commands, joined. Everything that differs between Excel, the workbench and a terminal comes in through `source`. */
import type { ExcelCommands, ExcelSource } from "./api";

export function createCommands(_source: ExcelSource = {}): ExcelCommands {
  throw new Error("not yet");
}
