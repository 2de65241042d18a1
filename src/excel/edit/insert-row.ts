/** A new row of the plan, with an id of its own, under a given action or at the end. */
import { excelText } from "../../core/messages/excel";
import { cellAddress, fold, makeId, STANDARD_HEADERS, type ColumnKey } from "../../core/table";
import type { Outcome } from "../api";
import { cellStep } from "./edits";
import { editContent } from "./edit-content";
import type { Engine } from "../engine/engine";
import { askColumns, type PlanMemory } from "../plan/plan-table";
import { send, type WriteStep } from "../engine/send";
import { askAround, type Memory } from "../read/surroundings";
import { stop } from "../engine/trouble";
import { journalled } from "../write/write-sheets";

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
      const row = after + 1;
      const entry = journalled(
        engine,
        around,
        excelText("pl", "label.row", {}),
        { kind: "row", sheet: cells.sheet, table: cells.table, id },
        [
          {
            sheet: cells.sheet,
            place: cellAddress(row, cells.area.left),
            before: "",
            after: filled.action ?? excelText("pl", "row.new", { row }),
          },
        ],
      );
      await send(context, [
        ...entry.steps,
        addStep(cells.table, row - cells.area.top - 1, afterActionId === null),
        ...cellSteps(),
      ]);
      moveRows(plan, row, id);
      return { actionId: id, row };

      function cellSteps(): WriteStep[] {
        const all: NewRow = { ...filled, id };
        return (Object.keys(all) as ColumnKey[]).flatMap((key) => {
          const column = cells.columns.get(STANDARD_HEADERS[key]);
          return column && all[key]
            ? [cellStep(cells.sheet, row, column.column, editContent(key, all[key]!), "General")]
            : [];
        });
      }
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

/** `index` counts body rows from 0; at the end Excel wants none. The row takes formats and lists from its neighbours. */
function addStep(table: string, index: number, atEnd: boolean): WriteStep {
  return {
    bytes: 200,
    act: (context) => void context.workbook.tables.getItem(table).rows.add(atEnd ? undefined : index),
  };
}
