/** A new row of the plan, with an id of its own, under a given action or at the end. */
import { excelText } from "../../core/messages/excel";
import { cellAddress, fold, makeId, STANDARD_HEADERS, type ColumnKey } from "../../core/table";
import type { Outcome } from "../api";
import { editContent } from "./edit-content";
import type { Engine } from "../engine/engine";
import { cellWrite } from "../engine/gate";
import { widthOf } from "../engine/ranges";
import { closeFilter, openSteps } from "../plan/filters";
import { askColumns, type PlanCells, type PlanMemory } from "../plan/plan-table";
import { setFormat } from "../write/cells";
import { send, type WriteStep } from "../engine/send";
import { askAround, type Memory } from "../read/surroundings";
import { stop } from "../engine/trouble";
import { journalled } from "../journal/keep";

export type NewRow = Partial<Record<ColumnKey, string>>;

/** What of its neighbour above a new action takes over when nothing is said: it stands in the same goal. */
const FROM_NEIGHBOUR: readonly ColumnKey[] = ["area", "strategicGoal", "goalNumber", "goal"];

export function createInserter(engine: Engine, memory: Memory, plan: PlanMemory) {
  async function insertRow(
    afterActionId: string | null,
    values: NewRow,
  ): Promise<Outcome<{ actionId: string; row: number }>> {
    return engine.run(async (context) => {
      const columns = askColumns(context, plan, Object.values(STANDARD_HEADERS));
      const question = askAround(context, { sheets: [], tables: [] }, memory);
      await context.sync();
      const cells = columns.settle();
      const around = await question.settle();
      const after = afterActionId === null ? cells.area.bottom : cells.rows.get(afterActionId);
      if (after === undefined) stop("action-gone");

      const neighbour = (key: ColumnKey) =>
        fold(String(cells.columns.get(STANDARD_HEADERS[key])?.values[after - cells.area.top - 1] ?? ""));
      const inherited = Object.fromEntries(FROM_NEIGHBOUR.map((key) => [key, neighbour(key)]));
      const filled: NewRow = { ...inherited, ...values };
      const id = makeId(
        {
          area: filled.area ?? "",
          goalNumber: filled.goalNumber ?? "",
          number: filled.number ?? "",
          text: filled.action ?? "",
        },
        new Set(cells.rows.keys()),
      );
      const index = after - cells.area.top;
      const entry = journalled(engine, around, {
        label: excelText("pl", "label.row", {}),
        data: { kind: "row", sheet: cells.sheet, table: cells.table, id },
        lines: [
          {
            sheet: cells.sheet,
            place: cellAddress(after + 1, cells.area.left),
            before: "",
            after: filled.action ?? excelText("pl", "row.new", { row: after + 1 }),
          },
        ],
      });
      const added = addStep(cells, afterActionId === null ? undefined : index, { ...filled, id });
      await send(context, [
        ...openSteps([cells.table], cells.filter?.ofSheet ? [cells.sheet] : []),
        ...entry.steps,
        added.step,
      ]);
      const row = added.row();
      moveRows(plan, row, id);
      await closeFilter(context, cells.table, cells.filter);
      return { actionId: id, row };
    });
  }

  return { insertRow };
}

/** The remembered rows, moved as the sheet's were. */
function moveRows(plan: PlanMemory, row: number, id: string): void {
  const { layout } = plan;
  if (!layout) return;
  const moved = Object.entries(layout.rows).map(([one, at]) => [one, at >= row ? at + 1 : at]);
  plan.layout = {
    ...layout,
    lastRow: layout.lastRow + 1,
    rows: { ...(Object.fromEntries(moved) as Record<string, number>), [id]: row },
  };
}

/**
 * `index` counts body rows from 0; at the end Excel wants none. The row comes with its cells in one action, so that no
 * row without an Id is ever left behind, and takes formats and lists from its neighbours. A column of the user's is
 * left to its own formula.
 */
function addStep(cells: PlanCells, index: number | undefined, values: NewRow): { step: WriteStep; row(): number } {
  const contents = new Map(
    (Object.keys(values) as ColumnKey[]).flatMap((key) => {
      const at = cells.columns.get(STANDARD_HEADERS[key])?.column;
      const write = at && values[key] ? cellWrite(editContent(key, values[key]), STANDARD_HEADERS[key]) : undefined;
      return at !== undefined && write ? [[at - cells.area.left, write] as const] : [];
    }),
  );
  const line = Array.from({ length: widthOf(cells.area) }, (_, offset) => contents.get(offset)?.input ?? null);
  let range: Excel.Range | undefined;
  return {
    row: () => range!.rowIndex + 1,
    step: {
      bytes: 2_000 + line.reduce<number>((sum, input) => sum + String(input ?? "").length * 2, 0),
      act: (context) => {
        const { rows } = context.workbook.tables.getItem(cells.table);
        // Null leaves a cell as it is, which Excel's types do not say.
        range = rows
          .add(index, [line] as string[][])
          .getRange()
          .untrack();
        range.load("rowIndex");
        for (const [offset, { format }] of contents) if (format) setFormat(range.getCell(0, offset).untrack(), format);
      },
    },
  };
}
