/**
 * handout PLAN --out FOLDER: one workbook per institution, with its rows, pick lists, an instruction and the day to
 * return it by.
 */
import { join } from "node:path";
import { writeXlsx } from "../../core/exporting";
import { fileNames, handOut } from "../../core/merging";
import { packageSheets } from "../../core/summarising/teamwork";
import { isoDay, oneInput, readArguments } from "./arguments";
import { breath, fillFolder, writeWhole } from "./files";
import { openPlan } from "./plan";
import { refuse, tell } from "./refusal";
import { progress, say } from "./say";
import { checkFolder } from "./targets";

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["out", "return-by"]);
  const input = oneInput(inputs);
  if (!options.out) refuse("missing-option", { option: "out", what: "nazwa folderu na pliki" });
  const folder = options.out;
  const returnBy = options["return-by"] === undefined ? undefined : isoDay("return-by", options["return-by"]);
  checkFolder(folder);
  const { table, dictionary } = await openPlan(input);
  const { packages, withoutOwner } = handOut(table, { dictionary, ...(returnBy ? { returnBy } : {}) });
  const names = fileNames(packages);
  await fillFolder(folder, async (filled) => {
    for (const [index, each] of packages.entries()) {
      await breath();
      progress(`${index + 1}/${packages.length}`);
      writeWhole(join(filled, names[index]!), writeXlsx(packageSheets(each, dictionary), { locked: true }));
    }
  });
  progress("");
  say(
    tell("handed", {
      actions: packages.reduce((sum, each) => sum + each.table.actions.length, 0),
      packages: packages.length,
      folder,
    }),
  );
  if (withoutOwner.length > 0) {
    const texts = new Map(table.actions.map((action) => [action.id, action.text]));
    say(
      tell("without-owner", {
        count: withoutOwner.length,
        examples: withoutOwner
          .slice(0, 3)
          .map((id) => texts.get(id) ?? id)
          .join("; "),
      }),
    );
  }
  return 0;
}
