/**
 * export INPUT --docx FILE: the plan as a Word document, checked before it is called accessible. With --into DOCUMENT
 * the parts that carry our tag (or a placeholder such as {{tabela:działania}}) are replaced in the finished document
 * and all else stays.
 */
import { basename } from "node:path";
import {
  abbreviationsOf,
  auditDocx,
  auditReport,
  exportPlan,
  partsOf,
  refreshDocument,
  toCsv,
  type ExportOptions,
  type WordLayout,
} from "../../core/exporting";
import { exportingSentence } from "../../core/messages/exporting";
import { summaryTables } from "../../core/summarising";
import type { Message } from "../../core/table";
import { oneInput, oneOf, readArguments } from "./arguments";
import { readBytes, writeWhole } from "./files";
import { messageSentence, openPlan } from "./plan";
import { Refusal, refuse, tell } from "./refusal";
import { say, sayPlan } from "./say";
import { checkTargets } from "./targets";

const LAYOUTS = { dostepny: "accessible", tradycyjny: "traditional", karty: "cards" } as const satisfies Record<
  string,
  WordLayout
>;

const sentence = (message: Message): string => exportingSentence(message) ?? messageSentence(message);

/** The finished document with our parts placed or replaced; parts edited by hand are named and stay as they are. */
function refreshed(path: string, options: ExportOptions): Uint8Array {
  const result = refreshDocument(readBytes(path), partsOf(options), basename(path));
  if (!result.ok) throw new Refusal(sentence(result.failure));
  for (const message of result.messages) say(sentence(message));
  return result.docx;
}

/**
 * Apostrophes before what a spreadsheet could take for a formula are said; --safe nie leaves every text as it is in the
 * plan.
 */
async function exportCsv(input: string, target: string, safe: boolean): Promise<number> {
  checkTargets([target], [input]);
  const opened = await openPlan(input);
  const { csv, guarded } = toCsv(opened.table, { safe });
  writeWhole(target, csv);
  sayPlan(opened);
  if (guarded > 0) say(tell("csv-guarded", { text: sentence({ code: "csv.guarded", values: { count: guarded } }) }));
  say(tell("written", { file: target }));
  return 0;
}

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["docx", "csv", "safe", "layout", "into"]);
  const layout = LAYOUTS[oneOf("layout", options.layout, ["dostepny", "tradycyjny", "karty"])];
  const input = oneInput(inputs);
  const safe = oneOf("safe", options.safe, ["tak", "nie"]) === "tak";
  if (options.csv && !options.docx) return exportCsv(input, options.csv, safe);
  if (!options.docx) refuse("missing-option", { option: "docx", what: "nazwa pliku wynikowego, np. --docx plan.docx" });
  checkTargets([options.docx], [...inputs, ...(options.into ? [options.into] : [])]);
  const opened = await openPlan(input);
  const { table, dictionary } = opened;
  const wanted: ExportOptions = {
    table,
    layout,
    summaries: summaryTables(table, { dictionary }),
    abbreviations: abbreviationsOf(table, dictionary),
  };
  const bytes = options.into ? refreshed(options.into, wanted) : exportPlan(wanted);
  writeWhole(options.docx, bytes);
  sayPlan(opened);
  for (const line of auditReport(auditDocx(bytes))) say(line);
  say(tell("written", { file: options.docx }));
  return 0;
}
