/** handout PLAN --out FOLDER: one workbook per institution, with its rows, pick lists, an instruction and the day to return it by. */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { handOut, type HandOut } from "../merging";
import { dictionaryRows, type Dictionary } from "../dictionary";
import { actionSheet, dictionaryLists, dictionarySheet, type SheetModel } from "../summarising";
import { handOutDataSheet, instructionSheet } from "../summarising/teamwork";
import { normal } from "../table";
import { isoDay, oneInput, readArguments } from "./arguments";
import { saveSheets } from "./output";
import { openPlan } from "./plan";
import { refuse, tell } from "./refusal";
import { progress, say } from "./say";

/** A file name every system takes: no Polish letters, no signs. */
function fileName(institution: string, taken: Set<string>): string {
  const base = normal(institution).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) || "instytucja";
  let name = `${base}.xlsx`;
  for (let copy = 2; taken.has(name); copy++) name = `${base}-${copy}.xlsx`;
  taken.add(name);
  return name;
}

function sheetsOf(each: HandOut, dictionary: Dictionary): SheetModel[] {
  const rows = dictionaryRows(dictionary);
  return [actionSheet(each.table, { lists: dictionaryLists(rows) }), instructionSheet(each), dictionarySheet(rows), handOutDataSheet(each)];
}

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["out", "return-by"]);
  const input = oneInput(inputs);
  if (!options.out) refuse("missing-option", { option: "out", what: "nazwa folderu na pliki" });
  const folder = options.out;
  const returnBy = options["return-by"] === undefined ? undefined : isoDay("return-by", options["return-by"]);
  if (existsSync(folder) && readdirSync(folder).length > 0) refuse("folder-not-empty", { folder });
  const { table, dictionary } = await openPlan(input);
  const { packages, withoutOwner } = handOut(table, returnBy ? { returnBy } : {});
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  for (const [index, each] of packages.entries()) {
    progress(`${index + 1}/${packages.length}`);
    await saveSheets(join(folder, fileName(each.institution, taken)), sheetsOf(each, dictionary));
  }
  progress("");
  say(tell("handed", { actions: packages.reduce((sum, each) => sum + each.table.actions.length, 0), packages: packages.length, folder }));
  if (withoutOwner.length > 0) {
    const texts = new Map(table.actions.map((action) => [action.id, action.text]));
    say(tell("without-owner", { count: withoutOwner.length, examples: withoutOwner.slice(0, 3).map((id) => texts.get(id) ?? id).join("; ") }));
  }
  return 0;
}
