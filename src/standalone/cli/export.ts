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
  exportInTemplate,
  exportPlan,
  partsOf,
  refreshDocument,
  toCsv,
  type ExportOptions,
  type WordLayout,
} from "../../core/exporting";
import { exportingSentence } from "../../core/messages/exporting";
import { summaryTables, type Timetable } from "../../core/summarising";
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

const TIMETABLES = { lata: "years", kwartaly: "quarters", brak: "none" } as const satisfies Record<string, Timetable>;

const sentence = (message: Message): string => exportingSentence(message) ?? messageSentence(message);

/** The finished document with our parts placed or replaced; parts edited by hand are named and stay as they are. */
function refreshed(path: string, options: ExportOptions): Uint8Array {
  const result = refreshDocument(readBytes(path), partsOf(options), basename(path), { captions: true });
  if (!result.ok) throw new Refusal(sentence(result.failure));
  for (const message of result.messages) say(sentence(message));
  return result.docx;
}

/** A finished document is refreshed, a template filled; else the document is made from nothing. */
function written(wanted: ExportOptions, { into, template }: { into?: string; template?: string }): Uint8Array {
  if (into) return refreshed(into, wanted);
  if (!template) return exportPlan(wanted);
  const result = exportInTemplate({ ...wanted, template: readBytes(template) }, basename(template));
  if (!result.ok) throw new Refusal(sentence(result.failure));
  return result.docx;
}

/**
 * Apostrophes before what a spreadsheet could take for a formula are said; --safe nie leaves every text as it is in
 * the plan.
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
  const { inputs, options } = readArguments(args, ["docx", "csv", "safe", "layout", "into", "template", "timetable"]);
  const layout = LAYOUTS[oneOf("layout", options.layout, ["dostepny", "tradycyjny", "karty"])];
  const timetable = TIMETABLES[oneOf("timetable", options.timetable, ["lata", "kwartaly", "brak"])];
  const input = oneInput(inputs);
  const safe = oneOf("safe", options.safe, ["tak", "nie"]) === "tak";
  if (options.csv && !options.docx) return exportCsv(input, options.csv, safe);
  if (!options.docx) refuse("missing-option", { option: "docx", what: "nazwa pliku wynikowego, np. --docx plan.docx" });
  checkTargets([options.docx], [...inputs, ...[options.into, options.template].flatMap((path) => path ?? [])]);
  const opened = await openPlan(input);
  const { table, dictionary } = opened;
  const wanted: ExportOptions = {
    table,
    layout,
    summaries: summaryTables(table, { dictionary, timetable }),
    abbreviations: abbreviationsOf(table, dictionary),
    captions: true,
    charts: true,
  };
  const bytes = written(wanted, options);
  writeWhole(options.docx, bytes);
  sayPlan(opened);
  for (const line of auditReport(auditDocx(bytes))) say(line);
  say(tell("written", { file: options.docx }));
  return 0;
}
