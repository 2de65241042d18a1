/** Rozdaj: a workbook an institution, made here from the plan on the screen; Excel is not asked and nothing in it changes. */
import { check } from "../../../checking";
import type { Dictionary } from "../../../dictionary";
import type { Outcome } from "../../../excel";
import { handOut, type HandOut, type HandOutPlan } from "../../../merging";
import { planSheets, SHEETS, type SheetModel } from "../../../summarising";
import { handOutDataSheet, instructionSheet } from "../../../summarising/teamwork";
import { normal, type ColumnKey, type Table } from "../../../table";
import { currentDictionary } from "../plan-session";
import { run } from "../run";
import { saveFile } from "../save-file";
import { columnsNow, withOwnColumns } from "./columns";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const packagesOf = (table: Table, returnBy: string): HandOutPlan => handOut(withOwnColumns(table), returnBy ? { returnBy } : {});

/** File names every system takes: no Polish letters, no signs, no two alike. */
export function fileNames(packages: readonly HandOut[]): string[] {
  const taken = new Set<string>();
  return packages.map(({ institution }) => {
    const base = normal(institution).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60) || "instytucja";
    let name = `${base}.xlsx`;
    for (let copy = 2; taken.has(name); copy++) name = `${base}-${copy}.xlsx`;
    taken.add(name);
    return name;
  });
}

/** What an institution gets: its rows with the plan's columns and pick lists, an instruction, and what its answer is joined by. */
export function packageSheets(each: HandOut, dictionary: Dictionary, columns: readonly ColumnKey[]): SheetModel[] {
  const sheets = new Map(planSheets(each.table, { result: check(each.table, { dictionary }), dictionary, columns }).models.map((model) => [model.name, model]));
  return [sheets.get(SHEETS.actions)!, instructionSheet(each), sheets.get(SHEETS.dictionary)!, handOutDataSheet(each)];
}

const exporting = () => import(/* webpackChunkName: "exporting" */ "../../../exporting");

/** One file to the folder of downloads; where it went is said with a link. */
export async function saveOne(each: HandOut, file: string): Promise<void> {
  await run("handout", async () => {
    const { writeXlsx } = await exporting();
    saveFile(file, XLSX, writeXlsx(packageSheets(each, currentDictionary(), columnsNow())));
    return { ok: true, value: undefined };
  });
}

export async function saveAll(packages: readonly HandOut[], name: string): Promise<void> {
  await run("handout", async ({ signal, progress }): Promise<Outcome<void>> => {
    const [{ writeXlsx }, { zipSync }] = await Promise.all([exporting(), import(/* webpackChunkName: "exporting" */ "fflate")]);
    const names = fileNames(packages);
    const entries: Record<string, [Uint8Array, { level: 0 }]> = {};
    for (const [index, each] of packages.entries()) {
      progress(index, packages.length);
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return { ok: false, trouble: { code: "stopped", values: { done: index, total: packages.length }, diagnostic: "pane/handout: stopped by the user" } };
      entries[names[index]!] = [writeXlsx(packageSheets(each, currentDictionary(), columnsNow())), { level: 0 }];
    }
    saveFile(`${name}.zip`, "application/zip", zipSync(entries));
    return { ok: true, value: undefined };
  }, true);
}
