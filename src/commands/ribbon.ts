/** The names the manifest and shortcuts.json call, and the screen each opens. */
import type { ScreenName } from "../taskpane/state/state";

export const RIBBON: Readonly<Record<string, ScreenName | "help">> = {
  openStart: "start",
  openStructure: "structure",
  openCheck: "check",
  openFill: "fill",
  openSummaries: "summaries",
  openExport: "export",
  openHelp: "help",
};
