/**
 * The pane's commands over a workbook on the embedded host, with the store they speak to: everything but the drawing.
 */
import type * as Store from "../../../src/taskpane/state/store";
import type { Table } from "../../../src/core/table";
import { check } from "../../../src/core/checking";
import { BUILT_IN } from "../../../src/core/dictionary";
import { createHost } from "../../../src/standalone/host/node";
import { planSheets, SHEETS } from "../../../src/core/summarising";

type Host = Awaited<ReturnType<typeof createHost>>;

export interface PaneDesk {
  host: Host;
  Excel: typeof Excel;
  /** A module of the pane, of this desk's own copy. */
  module<T>(path: string): Promise<T>;
  store: typeof Store;
  /** Cells of the plan's sheet as people see them, header row first. */
  cells(sheet?: string): Promise<unknown[][]>;
}

/** A workbook with the plan written by the add-in's own writer (or an empty one), and a pane started beside it. */
export async function paneDesk(table?: Table): Promise<PaneDesk> {
  jest.resetModules();
  const host = await createHost();
  const client = await host.connect();
  const globals = globalThis as unknown as { Excel: unknown; Office: unknown };
  globals.Excel = client.Excel;
  globals.Office = {
    context: {
      requirements: { isSetSupported: (_set: string, version: string) => host.supports("ExcelApi", version) },
    },
  };
  const { excel } = await import("../../../src/taskpane/work/excel");
  if (table) {
    const { models } = planSheets(table, { result: check(table), dictionary: BUILT_IN });
    const written = await (
      await excel()
    ).writePlan(
      models.filter(({ name }) => name === SHEETS.actions || name === SHEETS.dictionary),
      { onExisting: "replace", dropEmpty: true },
    );
    if (!written.ok) throw new Error(written.trouble.diagnostic);
  }
  const store = await import("../../../src/taskpane/state/store");
  store.dispatch({ type: "office", office: "ready" });
  if (table) await (await import("../../../src/taskpane/work/check")).checkPlan();
  return {
    host,
    Excel: client.Excel,
    store,
    module: (path) => import(`../../../src/taskpane/${path}`),
    cells: (sheet = SHEETS.actions) =>
      client.Excel.run(async (context: Excel.RequestContext) => {
        const used = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
        used.load("values");
        await context.sync();
        return used.isNullObject ? [] : used.values;
      }),
  };
}

/** Where two pictures of a sheet differ: "row,column: before → after". */
export function differences(before: unknown[][], after: unknown[][]): string[] {
  const found: string[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    for (let column = 0; column < Math.max(before[row]?.length ?? 0, after[row]?.length ?? 0); column++) {
      const [was, is] = [before[row]?.[column] ?? "", after[row]?.[column] ?? ""];
      if (was !== is) found.push(`${row},${column}: ${String(was)} → ${String(is)}`);
    }
  }
  return found;
}
