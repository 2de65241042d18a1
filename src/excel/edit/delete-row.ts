/**
 * Takes a row out of the plan. The row is held on to first (Excel moves what it holds on to along with its cells), so
 * that it is this row that goes even when others are inserted above it in the meantime.
 */
import { fold, STANDARD_HEADERS } from "../../core/table";
import { cellWrite } from "../engine/gate";
import { rawContent } from "../engine/raw";
import { send } from "../engine/send";
import { stop } from "../engine/trouble";
import type { Journalled } from "../journal/keep";
import { openSteps } from "../plan/filters";
import type { PlanCells } from "../plan/plan-table";

export interface RowToDelete {
  table: string;
  cells: PlanCells;
  /** 0-based among the rows of actions, as it was read. */
  index: number;
  id: string;
  entry: Journalled;
}

/** The row as the last answer told it. */
const told = (row: Excel.Range) => ({
  formulas: row.formulas[0]!,
  values: row.values[0]!,
  formats: row.numberFormat[0]!,
  get rowIndex() {
    return row.rowIndex;
  },
});

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => JSON.stringify(a) === JSON.stringify(b);

export async function deleteRow(context: Excel.RequestContext, job: RowToDelete): Promise<void> {
  const { cells } = job;
  const body = context.workbook.tables.getItem(job.table).getDataBodyRange().untrack();
  body.load("rowCount");
  const row = body.getRow(job.index);
  row.load("formulas,values,numberFormat");
  context.trackedObjects.add(row);
  await context.sync();
  const offset = (cells.columns.get(STANDARD_HEADERS.id)?.column ?? cells.area.left) - cells.area.left;
  const held = told(row).formulas;
  const stands = (formulas: readonly unknown[]) =>
    fold(String(formulas[offset] ?? "")) === job.id &&
    [...cells.columns.values()].every(
      (column) => formulas[column.column - cells.area.left] === column.formulas[job.index],
    );
  if (!stands(held)) stop("changed-meanwhile");
  const only = body.rowCount === 1;
  await send(context, [
    ...openSteps([job.table], cells.filter?.ofSheet ? [cells.sheet] : []),
    {
      bytes: 300,
      act: () => {
        // Told as it stands at this moment, before it goes.
        row.load("formulas,values,numberFormat,rowIndex");
      },
    },
    ...job.entry.steps,
    { bytes: 100, act: () => (only ? row.clear("Contents") : row.delete("Up")) },
  ]);
  const last = told(row);
  if (!same(last.formulas, held)) {
    // Somebody typed into the row a moment before it went: it comes back with these words.
    const at = last.rowIndex - cells.area.top;
    const { formulas, values, formats } = last;
    const words = formulas.map(
      (formula, column) => cellWrite(rawContent(formula, values[column], String(formats[column])), "").input,
    );
    await send(context, [
      ...(job.entry.spot?.retract() ?? []),
      {
        bytes: 2_000,
        act: (one) => {
          const { rows } = one.workbook.tables.getItem(job.table);
          const line = [words] as string[][];
          if (only) rows.getItemAt(0).getRange().untrack().formulas = line;
          else rows.add(at, line);
        },
      },
    ]);
    stop("changed-meanwhile");
  }
  context.trackedObjects.remove(row);
}
