/** Answers about columns given at the terminal: --map "Kto=odpowiedzialny", --map-file FILE. */
import { readFileSync } from "node:fs";
import {
  ANSWER_NAMES,
  columnNamed,
  doubtfulFirst,
  layoutQuestions,
  memoryFrom,
  NO_MEMORY,
  type LayoutMemory,
  type RecogniseOptions,
} from "../../core/reading";
import type { SourceDocument } from "../../core/reading/source";
import { refuse, tell } from "./refusal";

export type MapAnswers = Pick<RecogniseOptions, "answers" | "memory">;

/** Of lines in a file and of options the later one wins; options win over the file. */
export function readAnswers(lines: readonly string[] = [], file?: string): MapAnswers {
  const { written, memory } = file === undefined ? { written: [], memory: NO_MEMORY } : fromFile(file);
  const answers = new Map([...written, ...lines].map(answerIn));
  return { answers: Object.fromEntries(answers), memory };
}

function answerIn(line: string): [string, NonNullable<ReturnType<typeof columnNamed>>] {
  const at = line.lastIndexOf("=");
  const column = at > 0 ? columnNamed(line.slice(at + 1)) : undefined;
  if (!column) return refuse("bad-map", { line, names: ANSWER_NAMES });
  return [line.slice(0, at).trim(), column];
}

/** A file of answers: lines "Kto=odpowiedzialny", an object of JSON, or remembered layouts. */
function fromFile(path: string): { written: string[]; memory: LayoutMemory } {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return refuse("not-found", { file: path });
  }
  try {
    const json = JSON.parse(text) as unknown;
    const memory = memoryFrom(json);
    if (memory.layouts.length > 0) return { written: [], memory };
    if (typeof json === "object" && json !== null)
      return { written: Object.entries(json).map(([header, name]) => `${header}=${String(name)}`), memory };
  } catch {
    // Not JSON: lines of text.
  }
  const written = text.split(/\r?\n/).filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));
  return { written, memory: NO_MEMORY };
}

/** What a refusal adds when answers could help: the columns with what stands in them, and how to say what they are. */
export function howToAnswer(document: SourceDocument): string {
  const [question] = layoutQuestions(document);
  if (!question || question.columns.length < 2) return "";
  const lines = doubtfulFirst(question.columns)
    .filter(({ header }) => header !== "")
    .map(({ header, samples }) => tell("map-column", { header, samples }));
  return `\n${[tell("map-how", { names: ANSWER_NAMES }), ...lines].join("\n")}`;
}
