/** export INPUT --docx FILE: the plan as a Word document, checked for accessibility before it is called accessible. */
import { abbreviationsOf, exportPlan, type WordLayout } from "../exporting";
import { summaryTables } from "../summarising";
import { oneOf, readArguments } from "./arguments";
import { checkTarget, writeWhole } from "./files";
import { openPlan } from "./plan";
import { refuse, tell } from "./refusal";
import { say, sayPlan } from "./say";

const LAYOUTS = { dostepny: "accessible", tradycyjny: "traditional", karty: "cards" } as const satisfies Record<string, WordLayout>;

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["docx", "layout"]);
  const layout = LAYOUTS[oneOf("layout", options.layout, ["dostepny", "tradycyjny", "karty"])];
  if (inputs.length === 0) refuse("missing-input");
  if (inputs.length > 1) refuse("one-input", { files: inputs });
  if (!options.docx) refuse("missing-option", { option: "docx", what: "nazwa pliku wynikowego, np. --docx plan.docx" });
  checkTarget(options.docx, inputs);
  const opened = await openPlan(inputs[0]!);
  const { table, dictionary } = opened;
  writeWhole(options.docx, exportPlan({ table, layout, summaries: summaryTables(table, { dictionary }), abbreviations: abbreviationsOf(table, dictionary) }));
  sayPlan(opened);
  say(tell("written", { file: options.docx }));
  return 0;
}
