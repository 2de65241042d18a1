/**
 * compare OLD NEW: what was kept, changed, split, joined, dropped and added; a document, a sheet, JSON, or the counts
 * alone.
 */
import { compare, type Comparison } from "../../core/comparing";
import { exportTables } from "../../core/exporting";
import { comparisonCounts, comparisonSheet, comparisonTable } from "../../core/summarising/teamwork";
import { readArguments } from "./arguments";
import { writeJson, writeWhole } from "./files";
import { saveSheets } from "./output";
import { openPlan } from "./plan";
import { refuse, tell } from "./refusal";
import { say } from "./say";
import { checkTargets } from "./targets";

/** A document when the name asks for one, else a workbook. */
async function save(path: string, comparison: Comparison, names: { before: string; after: string }): Promise<void> {
  if (!/\.docx$/i.test(path)) return saveSheets(path, [comparisonSheet(comparison, names)]);
  const table = comparisonTable(comparison, names);
  writeWhole(path, exportTables(table.title, [table], "landscape"));
}

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["out", "json"]);
  if (inputs.length !== 2) refuse("two-inputs", { count: inputs.length });
  checkTargets([options.out, options.json], inputs);
  const [before, after] = [await openPlan(inputs[0]!), await openPlan(inputs[1]!)];
  const comparison = compare(before.table, after.table);
  if (options.out) await save(options.out, comparison, { before: before.file, after: after.file });
  if (options.json) {
    const short = (link: (typeof comparison.links)[number]) => ({
      kind: link.kind,
      before: link.before.map((action) => action.id),
      after: link.after.map((action) => action.id),
      likeness: link.likeness,
      changes: link.changes,
    });
    writeJson(options.json, {
      counts: comparisonCounts(comparison),
      links: comparison.links.map(short),
      dropped: comparison.dropped.map((action) => action.id),
      added: comparison.added.map((action) => action.id),
    });
  }
  if (options.json !== "-") {
    say(tell("compared", comparisonCounts(comparison)));
    if (options.out) say(tell("written", { file: options.out }));
  }
  return 0;
}
