/**
 * collect PLAN RETURNED… --out FILE: what came back joined with the plan; conflicts, origins and alike actions on
 * sheets of their own.
 */
import { basename } from "node:path";
import type { Dictionary } from "../../core/dictionary";
import {
  collect,
  columnTitle,
  nearDuplicates,
  returnedFrom,
  type MergeResult,
  type Returned,
} from "../../core/merging";
import { RETURNED_SHEETS, conflictsSheet, provenanceSheet, similarSheet } from "../../core/summarising/teamwork";
import { oneOf, readArguments } from "./arguments";
import { readBytes, writeJson, writeWhole } from "./files";
import { writeChecked } from "./output";
import { messageSentence, openPlan } from "./plan";
import { Refusal, refuse, tell } from "./refusal";
import { progress, say } from "./say";
import { complain } from "./visible";
import { checkTargets } from "./targets";
import { prepareEngine } from "./workbook";

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
  const { conflicts, removals, added, rematched, provenance, changes, renamed, doubts } = merge;
  return {
    aside,
    actions: merge.table.actions.length,
    conflicts,
    removals: removals.map(({ action, files, kept }) => ({ actionId: action.id, files, kept })),
    added,
    rematched,
    changes,
    renamed,
    doubts,
    provenance,
    broken,
  };
}

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["out", "json", "missing-rows"]);
  const removeRows = oneOf("missing-rows", options["missing-rows"], ["zostaw", "usun"]) === "usun";
  const [planPath, ...paths] = inputs;
  if (!planPath || paths.length === 0) refuse("missing-input");
  if (!options.out) refuse("missing-option", { option: "out", what: "nazwa pliku wynikowego, np. --out zebrane.xlsx" });
  checkTargets([options.out, options.json], inputs);
  prepareEngine(inputs);
  const own = await openPlan(planPath);
  const files: Returned[] = [];
  const broken: { file: string; why: string }[] = [];
  for (const [index, path] of paths.entries()) {
    progress(`${index + 1}/${paths.length} ${path}`);
    try {
      files.push(returnedAt(path, own.dictionary));
    } catch (error) {
      // One broken file is named and the rest is collected, whatever it is that broke it.
      broken.push({ file: path, why: error instanceof Refusal ? error.message : tell("returned-broken") });
    }
  }
  progress("");
  const merge = collect(own.table, files, { removeRows, dictionary: own.dictionary });
  const aside = files.flatMap(({ file, leftOut = [] }) =>
    leftOut.map(({ where, text }): Aside => ({ file, where, text })),
  );
  const sheets = [conflictsSheet(merge), provenanceSheet(merge), similarSheet(nearDuplicates(merge.table))];
  writeWhole(options.out, (await writeChecked(merge.table, own, own.workbook, sheets)).bytes);
  if (options.json) writeJson(options.json, collectedJson(merge, aside, broken));
  for (const each of broken) complain(tell("broken-file", each));
  if (options.json !== "-") tellCollected(merge, files.length, aside, options.out);
  return 0;
}

function tellCollected(merge: MergeResult, files: number, aside: readonly Aside[], out: string): void {
  for (const each of aside) say(tell("aside", { ...each }));
  for (const { file, header, column } of merge.renamed)
    say(tell("renamed", { file, header, column: columnTitle(column) }));
  for (const { file, header, candidates, samples } of merge.doubts)
    say(
      tell("column-doubt", {
        file,
        header,
        candidates: candidates.map(columnTitle).join(", "),
        samples: samples.join("; "),
      }),
    );
  const gone = merge.removals.filter((removal) => !removal.kept).length;
  if (merge.removals.length > gone) say(tell("rows-missing", { count: merge.removals.length - gone }));
  say(
    tell("collected", {
      files,
      changes: merge.changes.length,
      conflicts: merge.conflicts.length,
      added: merge.added.length,
      removed: gone,
    }),
  );
  say(tell("written", { file: out }));
}
