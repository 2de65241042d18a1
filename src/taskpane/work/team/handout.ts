/**
 * Rozdaj: a workbook an institution, made here from the plan on the screen; Excel is not asked and nothing in it
 * changes.
 */
import type { Outcome } from "../../../excel";
import { fileNames, handOut, withSent, type HandOut, type HandOutPlan } from "../../../core/merging";
import { packageSheets } from "../../../core/summarising/teamwork";
import type { Table } from "../../../core/table";
import { currentDictionary } from "../plan-session";
import { excel } from "../excel";
import { quick, run } from "../run";
import { saveFile } from "../save-file";
import { keepNotes, notes, setNotes } from "./notes";
import { columnsNow, withOwnColumns } from "./columns";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const packagesOf = (table: Table, returnBy: string): HandOutPlan =>
  handOut(withOwnColumns(table), { dictionary: currentDictionary(), ...(returnBy ? { returnBy } : {}) });

export const exporting = () => import(/* webpackChunkName: "exporting" */ "../../../core/exporting");

const today = (): string => new Date().toISOString().slice(0, 10);

/** Whom a file was made for is kept with the plan, so that who has not answered can be told. */
export async function keepSent(made: readonly HandOut[]): Promise<void> {
  const list = made.map(({ institution, returnBy }) => ({
    institution,
    at: today(),
    ...(returnBy && { returnBy }),
  }));
  setNotes({ sent: withSent(notes().sent ?? [], list) });
  await quick(async () => keepNotes(await excel()));
}

export async function workbookOf(each: HandOut): Promise<Uint8Array> {
  const { writeXlsx } = await exporting();
  return writeXlsx(packageSheets(each, currentDictionary(), columnsNow()), { locked: true });
}

/** One file to the folder of downloads; where it went is said with a link. */
export async function saveOne(each: HandOut, file: string): Promise<void> {
  const saved = await run("handout", async () => {
    saveFile(file, XLSX, await workbookOf(each));
    return { ok: true, value: true };
  });
  if (saved) await keepSent([each]);
}

export async function saveAll(packages: readonly HandOut[], name: string): Promise<void> {
  const saved = await run(
    "handout",
    async ({ signal, progress }): Promise<Outcome<true>> => {
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
        entries[names[index]!] = [
          writeXlsx(packageSheets(each, currentDictionary(), columnsNow()), { locked: true }),
          { level: 0 },
        ];
      }
      saveFile(`${name}.zip`, "application/zip", zipSync(entries));
      return { ok: true, value: true };
    },
    true,
  );
  if (saved) await keepSent(packages);
}
