/** structure INPUT… --out FILE.xlsx: one or more messy plans → one checked workbook. */
import { performance } from "node:perf_hooks";
import type { CheckResult } from "../../core/checking";
import { collect, type Returned } from "../../core/merging";
import { guessKind } from "../../core/kinds";
import { summariesOf, SUMMARY_NAMES, type SheetModel } from "../../core/summarising";
import type { Table } from "../../core/table";
import { oneOf, readArguments } from "./arguments";
import { writeJson, writeWhole } from "./files";
import { structureJson } from "./json";
import { writeChecked, type Written } from "./output";
import { readAnswers, type MapAnswers } from "./mapping";
import { openPlan, settingsFor, type OpenedPlan } from "./plan";
import { refuse, tell } from "./refusal";
import { say, sayPlan, sayFindings } from "./say";
import { checkTargets } from "./targets";
import { prepareEngine } from "./workbook";

/** Several inputs are gathered into one plan in the order they were given; the first keeps its title and period. */
function gathered(opened: readonly OpenedPlan[]): Table {
  const [first, ...others] = opened as [OpenedPlan, ...OpenedPlan[]];
  if (others.length === 0) return first.table;
  const files = others.map((each, index): Returned => ({
    file: `${String(index).padStart(3, "0")} ${each.file}`,
    institution: "",
    table: each.table,
  }));
  const { table } = collect(first.table, files);
  return { ...table, columns: opened.flatMap((each) => each.table.columns) };
}

/** Every sheet the pane can make besides the four of each structuring (Zestawienie is one of those). */
function everySummary(
  table: Table,
  { settings, dictionary }: Pick<OpenedPlan, "settings" | "dictionary">,
): SheetModel[] {
  const { frame, facts } = settings;
  const kind = frame.kind ?? guessKind(table, frame.name)?.kind;
  const names = SUMMARY_NAMES.filter((name) => name !== "summary");
  return summariesOf(table, names, { dictionary, frame, ...(kind ? { kind } : {}), ...(facts ? { facts } : {}) });
}

export interface Structured extends Written {
  table: Table;
  opened: OpenedPlan[];
  result: CheckResult;
}

/**
 * The whole job, for `structure` and for the demo. A single workbook is written into (its own sheets stay); else a new
 * one is made.
 */
export async function structure(
  paths: readonly string[],
  toldOf: (opened: OpenedPlan) => void = () => undefined,
  { answers = {}, all = false }: { answers?: MapAnswers; all?: boolean } = {},
): Promise<Structured> {
  const opened: OpenedPlan[] = [];
  for (const path of paths) {
    const plan = await openPlan(path, answers);
    toldOf(plan);
    opened.push(plan);
  }
  const table = gathered(opened);
  const [first] = opened as [OpenedPlan];
  const plan = opened.length === 1 ? first : { ...first, settings: settingsFor(table) };
  const workbook = opened.length === 1 ? first.workbook : undefined;
  const written = await writeChecked(table, plan, workbook, all ? everySummary(table, plan) : []);
  return { table, opened, ...written };
}

export async function run(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const { inputs, options, every } = readArguments(args, ["out", "json", "map", "map-file", "sheets"]);
  if (inputs.length === 0) refuse("missing-input");
  const all = oneOf("sheets", options.sheets, ["podstawowe", "wszystkie"]) === "wszystkie";
  if (!options.out) refuse("missing-option", { option: "out", what: "nazwa pliku wynikowego, np. --out plan.xlsx" });
  checkTargets([options.out, options.json], inputs);
  prepareEngine(inputs);
  const quiet = options.json === "-";
  const { table, opened, result, sheets, bytes } = await structure(inputs, (plan) => quiet || sayPlan(plan), {
    answers: readAnswers(every.map, options["map-file"]),
    all,
  });
  writeWhole(options.out, bytes);
  if (options.json) writeJson(options.json, structureJson(table, opened));
  if (!quiet) {
    sayFindings(result.totals);
    say(tell("written", { file: options.out, sheets }));
    say(tell("time", { seconds: Math.round((performance.now() - started) / 100) / 10 }));
  }
  return 0;
}
