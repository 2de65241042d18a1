/** workshop PLAN: the questions for the room, in order of weight, as text or JSON. */
import { check } from "../checking";
import { findingSentence } from "../messages/checking";
import { WORKSHOP } from "../messages/workshop";
import { agenda, type Question } from "../workshop";
import type { Table } from "../table";
import { readArguments } from "./arguments";
import { writeJson } from "./files";
import { openPlan, optionsOf } from "./plan";
import { refuse, tell } from "./refusal";
import { say } from "./say";

/** The question as it is read aloud. */
export function questionSentence(question: Question, table: Table): string {
  const ids = new Set(question.cells.map((cell) => cell.actionId));
  const only = ids.size === 1 ? table.actions.find((action) => ids.has(action.id)) : undefined;
  return WORKSHOP.pl[question.kind]({
    count: ids.size, goal: question.goal?.number ?? "", area: question.goal?.area ?? "", says: question.says ?? "", action: only?.text ?? "",
  });
}

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["json"]);
  if (inputs.length === 0) refuse("missing-input");
  if (inputs.length > 1) refuse("one-input", { files: inputs });
  const opened = await openPlan(inputs[0]!);
  const { table } = opened;
  const { questions, outside } = agenda(table, check(table, optionsOf(opened)).findings);
  const asked = questions.map((question) => ({ question: questionSentence(question, table), kind: question.kind, codes: [...new Set(question.findings.map((finding) => finding.code))], cells: question.cells }));
  if (options.json) writeJson(options.json, { questions: asked, outside: outside.map((finding) => ({ code: finding.code, message: findingSentence(finding) })) });
  if (options.json === "-") return 0;
  asked.forEach((each, index) => say(`${index + 1}. ${each.question}`));
  say(tell("questions", { questions: questions.length, cells: questions.reduce((sum, question) => sum + question.cells.length, 0), outside: outside.length }));
  return 0;
}
