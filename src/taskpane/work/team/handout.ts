/**
 * Rozdaj: a workbook an institution, made here from the plan on the screen; Excel is not asked and nothing in it
 * changes.
 */
import type { Outcome } from "../../../excel";
import { fileNames, handOut, type HandOut, type HandOutPlan } from "../../../core/merging";
import { packageSheets } from "../../../core/summarising/teamwork";
import type { Table } from "../../../core/table";
import { currentDictionary } from "../plan-session";
import { run } from "../run";
import { saveFile } from "../save-file";
import { columnsNow, withOwnColumns } from "./columns";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const packagesOf = (table: Table, returnBy: string): HandOutPlan =>
  handOut(withOwnColumns(table), { dictionary: currentDictionary(), ...(returnBy ? { returnBy } : {}) });

const exporting = () => import(/* webpackChunkName: "exporting" */ "../../../core/exporting");

/** One file to the folder of downloads; where it went is said with a link. */
export async function saveOne(each: HandOut, file: string): Promise<void> {
  await run("handout", async () => {
    const { writeXlsx } = await exporting();
    saveFile(file, XLSX, writeXlsx(packageSheets(each, currentDictionary(), columnsNow())));
    return { ok: true, value: undefined };
  });
}

export async function saveAll(packages: readonly HandOut[], name: string): Promise<void> {
  await run(
    "handout",
    async ({ signal, progress }): Promise<Outcome<void>> => {
      const [{ writeXlsx }, { zipSync }] = await Promise.all([
        exporting(),
        import(/* webpackChunkName: "exporting" */ "fflate"),
      ]);
      const names = fileNames(packages);
      const entries: Record<string, [Uint8Array, { level: 0 }]> = {};
      for (const [index, each] of packages.entries()) {
        progress(index, packages.length);
        await new Promise((resolve) => setTimeout(resolve));
        if (signal.aborted)
          return {
            ok: false,
            trouble: {
              code: "stopped",
              values: { done: index, total: packages.length },
              diagnostic: "pane/handout: stopped by the user",
            },
          };
        entries[names[index]!] = [writeXlsx(packageSheets(each, currentDictionary(), columnsNow())), { level: 0 }];
      }
      saveFile(`${name}.zip`, "application/zip", zipSync(entries));
      return { ok: true, value: undefined };
    },
    true,
  );
}
