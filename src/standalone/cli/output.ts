/** The end of every command that leaves a workbook: sheets written through the add-in's own code, saved whole. */
import { check, serialiseSettings, type CheckResult } from "../../core/checking";
import { planSheets, SHEETS, type SheetModel } from "../../core/summarising";
import type { Table } from "../../core/table";
import { writeWhole } from "./files";
import { optionsOf, type OpenedPlan } from "./plan";
import { openWorkbook, valueOf, type Workbook } from "./workbook";
import { refuse } from "./refusal";

export interface Written {
  bytes: Uint8Array;
  sheets: string[];
  requests: number;
}

/**
 * A workbook that the engine cannot write again is the file's trouble and not the program's: said, and nothing is
 * written.
 */
async function saved(target: Workbook): Promise<Uint8Array> {
  try {
    return await target.save();
  } catch (error) {
    if (process.env.TABELA_TRACE) throw error;
    return refuse("cannot-save");
  }
}

/** Writes sheets into the workbook the plan came in (its own sheets stay), else into a new one. */
export async function writeSheets(
  models: readonly SheetModel[],
  title: string,
  workbook?: Workbook,
  settings?: string,
): Promise<Written> {
  const target = workbook ?? (await openWorkbook());
  const written = valueOf(
    await target.commands.writePlan(models, {
      onExisting: "replace",
      dropEmpty: true,
      ...(settings === undefined ? {} : { settings }),
    }),
  );
  target.describe({
    title,
    charts: new Map(models.flatMap(({ charts }) => charts.map(({ name, alt }) => [name, alt]))),
  });
  return {
    bytes: await saved(target),
    sheets: written.status === "written" ? written.sheets.map((sheet) => sheet.name) : [],
    requests: target.requests(),
  };
}

/** The plan checked anew, with its four sheets and any others after them; its settings go with it. */
export async function writeChecked(
  table: Table,
  plan: Pick<OpenedPlan, "settings" | "dictionary">,
  workbook?: Workbook,
  others: readonly SheetModel[] = [],
): Promise<Written & { result: CheckResult }> {
  const result = check(table, optionsOf(plan));
  const { models } = planSheets(table, { result, dictionary: plan.dictionary });
  return {
    result,
    ...(await writeSheets([...models, ...others], titleOf(table), workbook, serialiseSettings(plan.settings))),
  };
}

/** A plan without a title is called what its sheet is called. */
const titleOf = (table: Table): string => table.title || SHEETS.actions;

export async function saveSheets(path: string, models: readonly SheetModel[], title = models[0]!.name): Promise<void> {
  writeWhole(path, (await writeSheets(models, title)).bytes);
}
