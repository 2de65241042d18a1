/** workshop PLAN: the questions for the room, in order of weight, as text or JSON. */
import { check } from "../../core/checking";
import { findingSentence } from "../../core/messages/checking";
import { agenda, questionSentence } from "../../core/workshop";
import { oneInput, readArguments } from "./arguments";
import { writeJson } from "./files";
import { openPlan, optionsOf } from "./plan";
import { tell } from "./refusal";
import { say } from "./say";
import { checkTargets } from "./targets";

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["json"]);
  const input = oneInput(inputs);
  checkTargets([options.json], inputs);
  const opened = await openPlan(input);
  const { table } = opened;
  const { questions, outside } = agenda(table, check(table, optionsOf(opened)).findings);
  const asked = questions.map((question) => ({
    question: questionSentence(question, table),
    kind: question.kind,
    codes: [...new Set(question.findings.map((finding) => finding.code))],
    cells: question.cells,
  }));
  if (options.json)
    writeJson(options.json, {
      questions: asked,
      outside: outside.map((finding) => ({ code: finding.code, message: findingSentence(finding) })),
    });
  if (options.json === "-") return 0;
  asked.forEach((each, index) => say(`${index + 1}. ${each.question}`));
  say(
    tell("questions", {
      questions: questions.length,
      cells: questions.reduce((sum, question) => sum + question.cells.length, 0),
      outside: outside.length,
    }),
  );
  return 0;
}
