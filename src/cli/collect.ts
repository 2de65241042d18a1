/** collect PLAN RETURNED… --out FILE: what came back joined with the plan; conflicts, origins and alike actions on sheets of their own. */
import { collect, nearDuplicates, type HandOut, type MergeResult, type Returned } from "../merging";
import { SHEETS } from "../summarising";
import { conflictsSheet, provenanceSheet, readHandOutData, similarSheet } from "../summarising/teamwork";
import { readArguments } from "./arguments";
import { checkTarget, writeJson, writeWhole } from "./files";
import { writeChecked } from "./output";
import { openPlan, type OpenedPlan } from "./plan";
import { Refusal, refuse, tell } from "./refusal";
import { progress, say } from "./say";

/** What was handed out travels in the file; a file without it is one that never came from us. */
async function handedOut(opened: OpenedPlan): Promise<HandOut | undefined> {
  if (!opened.workbook) return undefined;
  const grids = await opened.workbook.commands.readGrids({ sheets: [SHEETS.handOut] });
  return grids.ok && grids.value[0] ? readHandOutData(grids.value[0].values) : undefined;
}

async function returnedFrom(path: string): Promise<Returned> {
  const opened = await openPlan(path);
  const base = await handedOut(opened);
  return { file: opened.file, institution: base?.institution ?? "", table: opened.table, ...(base ? { base: base.table } : {}) };
}

function collectedJson(merge: MergeResult, broken: readonly { file: string; why: string }[]): unknown {
  const { conflicts, removals, added, rematched, provenance } = merge;
  return { actions: merge.table.actions.length, conflicts, removals: removals.map(({ action, files, kept }) => ({ actionId: action.id, files, kept })), added, rematched, provenance, broken };
}

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["out", "json"]);
  const [planPath, ...paths] = inputs;
  if (!planPath || paths.length === 0) refuse("missing-input");
  if (!options.out) refuse("missing-option", { option: "out", what: "nazwa pliku wynikowego, np. --out zebrane.xlsx" });
  checkTarget(options.out, inputs);
  const own = await openPlan(planPath);
  const files: Returned[] = [];
  const broken: { file: string; why: string }[] = [];
  for (const [index, path] of paths.entries()) {
    progress(`${index + 1}/${paths.length} ${path}`);
    try {
      files.push(await returnedFrom(path));
    } catch (error) {
      // One broken file is named and the rest is collected.
      if (!(error instanceof Refusal)) throw error;
      broken.push({ file: path, why: error.message });
    }
  }
  progress("");
  const merge = collect(own.table, files);
  const sheets = [conflictsSheet(merge), provenanceSheet(merge), similarSheet(nearDuplicates(merge.table))];
  writeWhole(options.out, (await writeChecked(merge.table, own, own.workbook, sheets)).bytes);
  if (options.json) writeJson(options.json, collectedJson(merge, broken));
  for (const each of broken) process.stderr.write(`${tell("broken-file", each)}\n`);
  if (options.json !== "-") {
    say(tell("collected", { files: files.length, conflicts: merge.conflicts.length, added: merge.added.length, removed: merge.removals.filter((removal) => !removal.kept).length }));
    say(tell("written", { file: options.out }));
  }
  return 0;
}
