/**
 * A clean sheet to be moved to a file of its own and published: the plan's texts without Id, markers, lists and
 * formulas. It is made beside the plan, so nothing is destroyed; where our own copy stands already it is replaced.
 */
import { excelText } from "../../core/messages/excel";
import type { CellContent, SheetModel } from "../../core/summarising/model/sheet-model";
import { STANDARD_HEADERS } from "../../core/table";
import { actionSheet } from "../../core/summarising";
import type { Outcome, Plan, WriteResult } from "../api";
import type { Engine } from "../engine/engine";

/** The sheet of the plan without its working parts. */
export function publicationModel(plan: Plan): SheetModel {
  const model = actionSheet(plan.table);
  const header = model.blocks[0]!.rows[0]!;
  const id = header.findIndex((cell) => cell.kind === "text" && cell.text === STANDARD_HEADERS.id);
  const without = <T>(items: readonly T[]): T[] => items.filter((_, index) => index !== id);
  const last = header.length - 1;
  const narrow = <A extends { right: number }>(area: A): A => ({ ...area, right: last });
  return {
    ...model,
    name: excelText("pl", "publication.sheet", { sheet: plan.layout.sheet }),
    widths: without(model.widths),
    blocks: model.blocks.map((block) => ({ ...block, rows: block.rows.map((row): CellContent[] => without(row)) })),
    tables: model.tables.map((table) => ({ ...narrow(table), name: `${table.name}_publikacja`, showFilter: false })),
    validations: [],
    conditionals: [],
    wrap: model.wrap.map(narrow),
    hiddenColumns: [],
  };
}

export function createPublisher(
  engine: Engine,
  readPlan: (context: Excel.RequestContext) => Promise<Plan>,
  writeSheets: (models: readonly SheetModel[], options: { label: string }) => Promise<Outcome<WriteResult>>,
) {
  async function preparePublication(): Promise<Outcome<{ copy: string }>> {
    const plan = await engine.run(readPlan);
    if (!plan.ok) return plan;
    const written = await writeSheets([publicationModel(plan.value)], {
      label: excelText("pl", "label.publication", {}),
    });
    if (!written.ok) return written;
    return { ok: true, value: { copy: written.value.status === "written" ? written.value.sheets[0]!.name : "" } };
  }

  return { preparePublication };
}
