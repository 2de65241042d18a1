/**
 * report PLAN --docx FILE: the section of the yearly report that says what was done; rows that say nothing are said to
 * say nothing.
 */
import { auditDocx, auditReport, exportReport } from "../../core/exporting";
import { isKindId, kindOf } from "../../core/kinds";
import { reportOf } from "../../core/monitoring";
import { oneInput, readArguments } from "./arguments";
import { writeWhole } from "./files";
import { openPlan } from "./plan";
import { refuse, tell } from "./refusal";
import { say } from "./say";
import { checkTargets } from "./targets";

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["docx", "name", "mission", "chapter", "number"]);
  const input = oneInput(inputs);
  if (!options.docx)
    refuse("missing-option", { option: "docx", what: "nazwa pliku wynikowego, np. --docx raport.docx" });
  checkTargets([options.docx], inputs);
  const { table, settings } = await openPlan(input);
  const { kind } = settings.frame;
  const report = reportOf(table, { name: options.name, mission: options.mission });
  const bytes = exportReport(report, {
    chapter: kindOf(isKindId(kind) ? kind : undefined, settings.facts).report.chapter.pl,
    chapterNumber: options.chapter,
    strategyNumber: options.number,
  });
  writeWhole(options.docx, bytes);
  say(tell("reported", { actions: report.actions, silent: report.counts.none }));
  for (const line of auditReport(auditDocx(bytes))) say(line);
  say(tell("written", { file: options.docx }));
  return 0;
}
