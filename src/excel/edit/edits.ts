/**
 * Mends cells of the plan: reads what stands there now, refuses what is no longer `before`, writes the rest with a
 * journal entry.
 */
import type { CellEdit } from "../../core/fixing/types";
import { SHEETS } from "../../core/summarising/model/sheet-model";
import { cellAddress } from "../../core/table";
import type { EditResult, Outcome } from "../api";
import { editContent, stillStands, textOf } from "./edit-content";
import type { Engine } from "../engine/engine";
import { shown, type CellChange } from "../journal/journal-data";
import { askColumns, asLastRead, headerOf, type PlanCells, type PlanMemory } from "../plan/plan-table";
import { rawContent } from "../engine/raw";
import { send } from "../engine/send";
import { stop } from "../engine/trouble";
import { journalled } from "../journal/keep";
import { closeFilter } from "../plan/filters";
import { askAround, type Memory, type Surroundings } from "../read/surroundings";
import { writeChecked, type CellTarget } from "./checked-write";

interface Judged {
  edit: CellEdit;
  found: string | null;
  target?: CellTarget;
  change?: CellChange;
}

function judge(edit: CellEdit, plan: PlanCells, memory: PlanMemory): Judged {
  const column = plan.columns.get(headerOf(edit.column));
  const row = plan.rows.get(edit.actionId);
  if (!column || row === undefined) return { edit, found: null };
  const at = row - plan.area.top - 1;
  const [value, format] = [column.values[at], column.formats[at] ?? "General"];
  const now = textOf(value, format);
  if (!stillStands(edit.before, value, format) && !asLastRead(memory, edit, now)) return { edit, found: now };
  const after = editContent(edit.column, edit.after);
  return {
    edit,
    found: null,
    target: { index: at, header: column.header, content: after, format },
    change: {
      id: edit.actionId,
      column: column.header,
      place: cellAddress(row, column.column),
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

/** How often a command that met another person's change looks again and goes on. */
export const ATTEMPTS = 4;

interface Round {
  applied: CellEdit[];
  refused: EditResult["refused"];
  /** Met another person's change between reading and writing; nothing of them was kept. */
  again: CellEdit[];
  entry?: string;
  filter: EditResult["filter"];
}

/** The entry of the journal for these changes. */
const entryOf = (engine: Engine, cells: PlanCells, around: Surroundings, { changes, label }: Changes) =>
  journalled(engine, around, {
    label,
    data: { kind: "edits", sheet: cells.sheet, table: cells.table, cells: [...changes] },
    lines: changes.map((change) => ({
      sheet: cells.sheet,
      place: change.place,
      before: shown(change.before),
      after: shown(change.after),
    })),
  });

interface Changes {
  changes: readonly CellChange[];
  label: string;
}

interface EditorKit {
  engine: Engine;
  memory: Memory;
  plan: PlanMemory;
}

/** Reads what the edits point at, and judges them by it. */
async function look({ memory, plan }: EditorKit, context: Excel.RequestContext, edits: readonly CellEdit[]) {
  const headers = edits.map((edit) => headerOf(edit.column));
  const columns = askColumns(context, plan, headers);
  const question = askAround(context, { sheets: [], tables: [] }, memory);
  await context.sync();
  const cells = columns.settle();
  const around = await question.settle();
  return { cells, around, judged: edits.map((edit) => judge(edit, cells, plan)) };
}

async function round(
  kit: EditorKit,
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  label: string,
): Promise<Round> {
  const { cells, around, judged } = await look(kit, context, edits);
  const good = judged.filter((one) => one.target);
  const refused = judged.filter((one) => !one.target).map(({ edit, found }) => ({ edit, found }));
  if (!good.length) return { applied: [], refused, again: [], filter: "none" };

  const put = (of: readonly Judged[], where: Surroundings) =>
    entryOf(kit.engine, cells, where, { changes: of.map((one) => one.change!), label });
  const entry = put(good, around);
  const targets = good.map((one) => one.target!);
  const strayed = await writeChecked(context, { table: cells.table, cells, targets, before: entry.steps });
  const kept = good.filter((one) => !strayed.has(one.target!));
  let id = entry.id;
  if (strayed.size) {
    // The entry told of more than came about: it is written anew, for what did.
    const corrected = kept.length ? put(kept, { ...around, sheets: [...around.sheets, SHEETS.journal] }) : undefined;
    await send(context, [...(entry.spot?.retract() ?? []), ...(corrected?.steps ?? [])]);
    id = corrected?.id;
  }
  const filter = await closeFilter(context, cells.table, cells.filter);
  return {
    applied: kept.map((one) => one.edit),
    refused,
    again: good.filter((one) => strayed.has(one.target!)).map((one) => one.edit),
    ...(id ? { entry: id } : {}),
    filter,
  };
}

export function createEditor(engine: Engine, memory: Memory, plan: PlanMemory) {
  const kit: EditorKit = { engine, memory, plan };

  async function applyEdits(edits: readonly CellEdit[], label: string): Promise<Outcome<EditResult>> {
    if (!edits.length) return { ok: true, value: { applied: [], refused: [] } };
    return engine.run(async (context) => {
      const result: EditResult = { applied: [], refused: [] };
      let waiting = once(edits);
      for (let attempt = 0; waiting.length && attempt < ATTEMPTS; attempt++) {
        // Once in the usual case; again only when somebody changed the table in between.

        const done = await round(kit, context, waiting, label);
        result.applied.push(...done.applied);
        result.refused.push(...done.refused);
        result.entry = done.entry ?? result.entry;
        if (done.filter !== "none") result.filter = done.filter;
        waiting = done.again;
      }
      if (waiting.length && !result.applied.length) stop("changed-meanwhile");
      result.refused.push(...waiting.map((edit) => ({ edit, found: null })));
      return result;
    });
  }

  return { applyEdits };
}
