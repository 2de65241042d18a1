/** Mends cells of the plan: reads what stands there now, refuses what is no longer `before`, writes the rest with a journal entry. */
import type { CellEdit } from "../../core/fixing/types";
import type { CellContent } from "../../core/summarising/model/sheet-model";
import { cellAddress } from "../../core/table";
import type { EditResult, Outcome } from "../api";
import { setFormat } from "../write/cells";
import { editContent, stillStands, textOf } from "./edit-content";
import type { Engine } from "../engine/engine";
import { cellWrite } from "../engine/gate";
import { shown, type CellChange } from "../journal/journal-data";
import { askColumns, asLastRead, headerOf, type PlanCells, type PlanMemory } from "../plan/plan-table";
import { rangeOf, sheetNamed } from "../engine/ranges";
import { rawContent } from "../engine/raw";
import { send, type WriteStep } from "../engine/send";
import { askAround, type Memory } from "../read/surroundings";
import { journalled } from "../write/write-sheets";

/** Writes one cell; its number format only when the content needs one or the old one would show it wrongly. */
export function cellStep(
  sheet: string,
  row: number,
  column: number,
  content: CellContent,
  oldFormat: string,
): WriteStep {
  const write = cellWrite(content, `${sheet}!${cellAddress(row, column)}`);
  const format = write.format ?? (oldFormat === "General" || oldFormat === "@" ? undefined : "General");
  return {
    bytes: 250 + String(write.input).length * 2,
    act: (context) => {
      const range = rangeOf(sheetNamed(context, sheet), { top: row, left: column, bottom: row, right: column });
      if (write.formula) range.formulas = [[write.input]];
      else range.values = [[write.input]];
      if (format !== undefined && format !== oldFormat) setFormat(range, format);
    },
  };
}

interface Judged {
  edit: CellEdit;
  found: string | null;
  step?: WriteStep;
  change?: CellChange;
}

function judge(edit: CellEdit, plan: PlanCells, memory: PlanMemory): Judged {
  const column = plan.columns.get(headerOf(edit.column));
  const row = plan.rows.get(edit.actionId);
  if (!column || row === undefined) return { edit, found: null };
  const at = row - plan.area.top - 1;
  const [value, format] = [column.values[at], column.formats[at] ?? "General"];
  const now = textOf(value, format);
  if (!stillStands(edit.before, value, format) && !asLastRead(memory, edit.actionId, edit.column, edit.before, now))
    return { edit, found: now };
  const after = editContent(edit.column, edit.after);
  const place = cellAddress(row, column.column);
  return {
    edit,
    found: null,
    step: cellStep(plan.sheet, row, column.column, after, format),
    change: {
      id: edit.actionId,
      column: column.header,
      place,
      before: rawContent(column.formulas[at], value, format),
      after,
    },
  };
}

/** One edit a cell: a second one for the same cell would find the first one's text. */
function once(edits: readonly CellEdit[]): CellEdit[] {
  const cells = new Map(edits.map((edit) => [`${edit.actionId}\u0000${edit.column}`, edit]));
  return [...cells.values()];
}

export function createEditor(engine: Engine, memory: Memory, plan: PlanMemory) {
  async function applyEdits(edits: readonly CellEdit[], label: string): Promise<Outcome<EditResult>> {
    if (!edits.length) return { ok: true, value: { applied: [], refused: [] } };
    return engine.run(async (context) => {
      const columns = askColumns(
        context,
        plan,
        edits.map((edit) => headerOf(edit.column)),
      );
      const question = askAround(context, { sheets: [], tables: [] }, memory);
      await context.sync();
      const cells = columns.settle();
      const around = await question.settle();
      const judged = once(edits).map((edit) => judge(edit, cells, plan));
      const good = judged.filter((one) => one.step);
      const refused = judged.filter((one) => !one.step).map(({ edit, found }) => ({ edit, found }));
      if (!good.length) return { applied: [], refused };

      const changes = good.map((one) => one.change!);
      const lines = changes.map((change) => ({
        sheet: cells.sheet,
        place: change.place,
        before: shown(change.before),
        after: shown(change.after),
      }));
      const entry = journalled(
        engine,
        around,
        label,
        { kind: "edits", sheet: cells.sheet, table: cells.table, cells: changes },
        lines,
      );
      await send(context, [...entry.steps, ...good.map((one) => one.step!)]);
      return { applied: good.map((one) => one.edit), refused, entry: entry.id };
    });
  }

  return { applyEdits };
}
