/** One workbook on the embedded Excel with the add-in's commands over it, exactly as they run in Excel. */
import { createCommands, type ExcelCommands, type Outcome } from "../../excel";
import { createHost } from "../host/node";
import { troubleSentence } from "../../core/messages/trouble";
import { plainWorkbook } from "./plain-workbook";
import { Refusal } from "./refusal";

export interface Workbook {
  commands: ExcelCommands;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Requests the commands have sent to Excel so far. */
  requests(): number;
}

/** A file made in the terminal has nothing to undo, so no journal is kept in it. */
export async function openWorkbook(bytes?: Uint8Array): Promise<Workbook> {
  const host = await createHost(bytes);
  const excel = await host.connect();
  return {
    commands: createCommands({
      Excel: excel.Excel,
      supports: (version) => host.supports("ExcelApi", version),
      journal: false,
    }),
    save: async () => plainWorkbook(await host.save()),
    requests: () => host.counters.requests,
  };
}

/** The value of a command that went well; otherwise its trouble as the sentence the user reads. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Refusal(troubleSentence(outcome.trouble, "pl"));
}
