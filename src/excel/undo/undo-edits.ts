/** Puts single cells of the plan back: all of them or none. */
import { cellAddress, fold } from "../../core/table";
import { tableCellStep, writeChecked, type CellTarget } from "../edit/checked-write";
import { textOf } from "../edit/edit-content";
import { cellWrite } from "../engine/gate";
import { shown, type CellChange } from "../journal/journal-data";
import { journalled } from "../journal/keep";
import { closeFilter } from "../plan/filters";
import { askColumns, type PlanCells, type PlanMemory } from "../plan/plan-table";
import { rawContent } from "../engine/raw";
import { send } from "../engine/send";
import { askAround } from "../read/surroundings";
import { stop } from "../engine/trouble";
import { type UndoOf, undone } from "./undo-call";

/** What a content says when Excel gives it back. */
function saidBy(change: CellChange, side: "before" | "after"): string {
  const write = cellWrite(change[side], change.place);
  return typeof write.input === "string"
    ? fold(write.input.replace(/^'/, ""))
    : textOf(write.input, write.format ?? "");
}

interface Back {
  change: CellChange;
  target: CellTarget;
}

/**
 * The write that puts one cell back; none where it already says what it said before (a command that failed half way).
 */
function backTarget(change: CellChange, cells: PlanCells): Back | undefined {
  const column = cells.columns.get(change.column);
  const row = cells.rows.get(change.id);
  if (!column || row === undefined) stop("action-gone");
  const at = row - cells.area.top - 1;
  const format = column.formats[at] ?? "General";
  const now = fold(textOf(column.values[at], format));
  if (now === saidBy(change, "before")) return undefined;
  if (now !== saidBy(change, "after")) stop("later-change", { place: cellAddress(row, column.column) });
  return {
    change: {
      ...change,
      place: cellAddress(row, column.column),
      before: rawContent(column.formulas[at], column.values[at], format),
      after: change.before,
    },
    target: { index: at, header: change.column, content: change.before, format },
  };
}

export const undoEdits: UndoOf<"edits"> = async (kit, call, data) => {
  const { context } = call;
  const plan: PlanMemory = { layout: kit.plan.layout?.table === data.table ? kit.plan.layout : undefined };
  const columns = askColumns(
    context,
    plan,
    data.cells.map((cell) => cell.column),
    data.table,
  );
  const question = askAround(context, { sheets: [], tables: [] }, kit.memory);
  await context.sync();
  const cells = columns.settle();
  const around = await question.settle();
  const back = data.cells.flatMap((change) => backTarget(change, cells) ?? []);
  const entry = (of: readonly Back[]) =>
    journalled(kit.engine, around, {
      label: call.label,
      data: { ...data, cells: of.map((one) => one.change) },
      lines: of.map(({ change }) => ({
        sheet: cells.sheet,
        place: change.place,
        before: shown(change.before),
        after: shown(change.after),
      })),
      undoes: undone(call),
    });
  const kept = entry(back);
  if (!back.length) {
    await send(context, kept.steps);
    return 0;
  }
  const targets = back.map((one) => one.target);
  const strayed = await writeChecked(context, { table: cells.table, cells, targets, before: kept.steps });
  if (strayed.size) {
    // Whole or not at all: what was put back before somebody's change was met is taken off again.
    const done = back.filter((one) => !strayed.has(one.target));
    const again = done.map(({ target, change }) => ({ ...target, content: change.before, back: true as const }));
    if (again.length)
      await send(
        context,
        again.map((target) => tableCellStep(cells.table, target)),
      );
    await send(context, kept.spot?.retract() ?? []);
    stop("changed-meanwhile");
  }
  await closeFilter(context, cells.table, cells.filter);
  return back.length;
};
