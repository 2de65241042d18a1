/** collect PLAN RETURNED… --out FILE: what came back joined with the plan; conflicts, origins and alike actions on sheets of their own. */
import { basename } from "node:path";
import type { Dictionary } from "../../core/dictionary";
import { collect, nearDuplicates, returnedFrom, type MergeResult, type Returned } from "../../core/merging";
import { RETURNED_SHEETS, conflictsSheet, provenanceSheet, similarSheet } from "../../core/summarising/teamwork";
import { readArguments } from "./arguments";
import { checkTarget, readBytes, writeJson, writeWhole } from "./files";
import { writeChecked } from "./output";
import { messageSentence, openPlan } from "./plan";
import { Refusal, refuse, tell } from "./refusal";
import { progress, say } from "./say";

/** Files that came back are opened without the workbook engine: there may be hundreds of them. */
function returnedAt(path: string, dictionary: Dictionary): Returned {
  const result = returnedFrom(readBytes(path), basename(path), RETURNED_SHEETS, dictionary);
  if (!result.ok) throw new Refusal(messageSentence(result.failure));
  return result.returned;
}

interface Aside {
  file: string;
  where: string;
  text: string;
}

function collectedJson(
  merge: MergeResult,
  aside: readonly Aside[],
  broken: readonly { file: string; why: string }[],
): unknown {
  const { conflicts, removals, added, rematched, provenance } = merge;
  return {
    aside,
    actions: merge.table.actions.length,
    conflicts,
    removals: removals.map(({ action, files, kept }) => ({ actionId: action.id, files, kept })),
    added,
    rematched,
    provenance,
    broken,
  };
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
      files.push(returnedAt(path, own.dictionary));
    } catch (error) {
      // One broken file is named and the rest is collected.
      if (!(error instanceof Refusal)) throw error;
      broken.push({ file: path, why: error.message });
    }
  }
  progress("");
  const merge = collect(own.table, files);
  const aside = files.flatMap(({ file, leftOut = [] }) =>
    leftOut.map(({ where, text }): Aside => ({ file, where, text })),
  );
  const sheets = [conflictsSheet(merge), provenanceSheet(merge), similarSheet(nearDuplicates(merge.table))];
  writeWhole(options.out, (await writeChecked(merge.table, own, own.workbook, sheets)).bytes);
  if (options.json) writeJson(options.json, collectedJson(merge, aside, broken));
  for (const each of broken) process.stderr.write(`${tell("broken-file", each)}\n`);
  if (options.json !== "-") {
    for (const each of aside) say(tell("aside", { ...each }));
    say(
      tell("collected", {
        files: files.length,
        conflicts: merge.conflicts.length,
        added: merge.added.length,
        removed: merge.removals.filter((removal) => !removal.kept).length,
      }),
    );
    say(tell("written", { file: options.out }));
  }
  return 0;
}
