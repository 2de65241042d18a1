/** One workbook on the embedded Excel with the add-in's commands over it, exactly as they run in Excel. */
import { statSync } from "node:fs";
import { createCommands, type ExcelCommands, type Outcome } from "../../excel";
import type { EmbeddedHost } from "../host/host";
import { createHost, loadExcelize } from "../host/node";
import { troubleSentence } from "../../core/messages/trouble";
import { plainWorkbook } from "./plain-workbook";
import { Refusal, refuse } from "./refusal";

/** The author of a workbook nobody has put a name to. */
const PRODUCT = "Tabela działań";

export interface Facts {
  title: string;
  /** Alternative texts by the names of charts. */
  charts: ReadonlyMap<string, string>;
}

function describe({ workbook }: EmbeddedHost, { title, charts }: Facts): void {
  const { properties } = workbook;
  // What the office has said itself stays.
  properties["Title"] ||= title;
  properties["Author"] ||= PRODUCT;
  properties["Language"] ||= "pl-PL";
  workbook.propertiesTouched = true;
  for (const sheet of workbook.sheets)
    for (const chart of sheet.charts) {
      const words = charts.get(chart.name);
      if (words === undefined || chart.altText === words) continue;
      chart.altText = words;
      chart.moved = true;
      sheet.touch("charts");
    }
}

export interface Workbook {
  commands: ExcelCommands;
  /** What Office.js cannot say at the level the add-in asks for, and a file can: who reads without seeing needs it. */
  describe(facts: Facts): void;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Requests the commands have sent to Excel so far. */
  requests(): number;
}

/** Above this reading takes long enough, and its memory is better free of the engine's meanwhile. */
const SMALL_INPUT = 200_000;

/** The engine is compiled beside us while small files are read; whether it loads is said when it is needed. */
export function prepareEngine(inputs: readonly string[]): void {
  const sizes = inputs.map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  if (sizes.every((size) => size < SMALL_INPUT)) void loadExcelize().catch(() => undefined);
}

/** A file made in the terminal has nothing to undo, so no journal is kept in it. */
export async function openWorkbook(bytes?: Uint8Array): Promise<Workbook> {
  const host = await createHost(bytes);
  // Not the bytes themselves: they would be kept, with all that was unpacked of them, until the file is written.
  const opened = bytes !== undefined;
  const excel = await host.connect();
  return {
    commands: createCommands({
      Excel: excel.Excel,
      supports: (version) => host.supports("ExcelApi", version),
      journal: false,
    }),
    describe: (facts) => describe(host, facts),
    save: async () => plainWorkbook(await host.save().catch((error: unknown) => refuseTheFile(error, opened))),
    requests: () => host.counters.requests,
  };
}

/** What the engine cannot write back of somebody's file is no error of ours to report, but a file to mend. */
function refuseTheFile(error: unknown, opened: boolean): never {
  if (opened) refuse("unsavable", {});
  throw error;
}

/** The value of a command that went well; otherwise its trouble as the sentence the user reads. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Refusal(troubleSentence(outcome.trouble, "pl"));
}
