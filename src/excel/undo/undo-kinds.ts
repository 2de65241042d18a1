/**
 * How each kind of entry is put back. What stands there now must still be what the entry wrote, otherwise nothing is
 * touched.
 */
import type { SheetModel } from "../../core/summarising/model/sheet-model";
import { cellAddress, fold, STANDARD_HEADERS } from "../../core/table";
import { tableCellStep, writeChecked, type CellTarget } from "../edit/checked-write";
import { deleteRow } from "../edit/delete-row";
import { textOf } from "../edit/edit-content";
import type { Engine } from "../engine/engine";
import { cellWrite } from "../engine/gate";
import {
  shown,
  type CellChange,
  type Entry,
  type EntryData,
  type Shape,
  type SheetChange,
} from "../journal/journal-data";
import { journalled } from "../journal/keep";
import { wholeEntry } from "../journal/load";
import { closeFilter } from "../plan/filters";
import { askColumns, type PlanCells, type PlanMemory } from "../plan/plan-table";
import { rawContent } from "../engine/raw";
import { makerBefore, shapeIn } from "./restore";
import { settingStep } from "../plan/setting-step";
import { send, type WriteStep } from "../engine/send";
import { askAround, lookAround, type Memory, type Surroundings } from "../read/surroundings";
import type { Target } from "../write/targets";
import { stop } from "../engine/trouble";
import { dress } from "../write/dress";
import { putSheetsBack, restoreTarget } from "../write/put-back";
import { renameModel } from "../write/rename";
import { witnessSheets } from "../write/witness";
import { remember, sheetChange, writeSteps, type Writing } from "../write/write-steps";
import { finishRemoval, parkedSheet, parkedTable, parkSteps, revive, unparkSteps, type Removed } from "./parked";

const BARE: SheetModel = {
  name: "",
  widths: [],
  blocks: [],
  tables: [],
  validations: [],
  conditionals: [],
  charts: [],
  freezeRows: 0,
  page: { landscape: true, fitToWidth: true },
  wrap: [],
  hiddenColumns: [],
};

export interface UndoKit {
  engine: Engine;
  memory: Memory;
  plan: PlanMemory;
  /** Puts the markers of the plan back; they follow from the table alone. */
  markerSteps(context: Excel.RequestContext): Promise<WriteStep[]>;
}

export interface UndoCall {
  context: Excel.RequestContext;
  entries: readonly Entry[];
  index: number;
  label: string;
}

type UndoOf<Kind extends EntryData["kind"]> = (
  kit: UndoKit,
  call: UndoCall,
  data: Extract<EntryData, { kind: Kind }>,
) => Promise<number>;

const undone = ({ entries, index }: UndoCall): string => entries[index]!.id;

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

const undoEdits: UndoOf<"edits"> = async (kit, call, data) => {
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

/** A sheet the command made, taken away again: what stands on it now is kept in the undo's own entry. */
function removal(change: SheetChange, around: Surroundings): Removal | undefined {
  const state = around.states.get(change.name);
  if (!state) return undefined;
  if (state.protected) stop("sheet-protected", { sheet: change.name });
  const target: Target = {
    model: { ...BARE, name: change.name },
    mark: change.mark,
    created: false,
    state,
    old: [],
    oldCharts: [],
    kept: new Set(),
  };
  return {
    change: { ...sheetChange(target), shape: undefined },
    target,
    removed: { state, mark: change.mark },
  };
}

interface Removal {
  change: SheetChange;
  target: Target;
  removed: Removed;
}

/** Where the sheets stand now: a renamed one is found by its mark, a parked one by its name. */
function nameNow(change: SheetChange, around: Surroundings): string {
  if (around.states.has(change.name)) return change.name;
  const marked = around.marks.get(change.mark)?.sheet;
  return marked !== undefined && around.states.has(marked) ? marked : change.name;
}

interface PuttingBack {
  sheets: readonly SheetChange[];
  /** Makes the undo's own entry of what stood there. */
  data: (changes: SheetChange[]) => EntryData;
  /** Writes of the same request. */
  also: readonly WriteStep[];
}

async function shapesBefore(call: UndoCall, sheets: readonly SheetChange[]): Promise<Map<string, Shape>> {
  const shapes = new Map<string, Shape>();
  for (const { name, shape, before } of sheets) {
    if (!before) continue;
    const maker = makerBefore(call.entries, call.index, name);
    // At most one entry for each of a few sheets, and only where they were kept apart.

    const whole = maker && (maker.body?.chunks === 0 ? undefined : await wholeEntry(call.context, maker));
    const found = shapeIn(whole, name) ?? shape;
    if (found) shapes.set(name, found);
  }
  return shapes;
}

/** Puts sheets back: all of them or none. */
async function putBack(kit: UndoKit, call: UndoCall, { sheets, data, also }: PuttingBack): Promise<number> {
  const { context } = call;
  const shapes = await shapesBefore(call, sheets);
  const tables = sheets.flatMap((sheet) =>
    [...(shapes.get(sheet.name)?.tables ?? []), ...(sheet.shape?.tables ?? []), ...(sheet.before?.tables ?? [])].map(
      (table) => table.name,
    ),
  );
  const found = await lookAround(
    context,
    {
      sheets: sheets.flatMap((sheet) => [sheet.name, parkedSheet(sheet.name)]),
      tables: [...new Set(tables.flatMap((name) => [name, parkedTable(name)]))],
      marks: sheets.map((sheet) => sheet.mark),
    },
    kit.memory,
  );
  const { around, steps: revived } = revive(found, sheets);
  const names = new Map(sheets.map((sheet) => [sheet.name, nameNow(sheet, around)]));
  const now = sheets.map((sheet) => ({ ...sheet, name: names.get(sheet.name)! }));
  const targets = now.flatMap((change, at): Target[] => {
    const shape = shapes.get(sheets[at]!.name);
    if (!change.before || !shape) return [];
    const state = around.states.get(change.name);
    if (state?.protected) stop("sheet-protected", { sheet: change.name });
    // A command that stopped half way wrote cells of its own shape, and the workbook still tells of the one before.
    const known = [around.shapes.get(change.mark), change.shape].filter((one) => one !== undefined);
    const target = restoreTarget(change, shape, { state, shapes: known });
    return [{ ...target, model: renameModel(target.model, { sheets: names, tables: new Map() }) }];
  });
  const removals = now
    .filter((change) => change.created && !change.before)
    .flatMap((change) => removal(change, around) ?? []);
  const removed = removals.map((one) => one.removed);
  const changes = [...targets.map((target) => sheetChange(target)), ...removals.map((one) => one.change)];
  const writing = writeSteps(kit.engine, around, targets, {
    label: call.label,
    data: data(changes),
    undoes: undone(call),
  });
  const looks = witnessSheets(removals.map((one) => one.target));
  await send(context, [...revived, ...looks.steps, ...writing.steps, ...parkSteps(removed), ...also]);
  await keepOthersWords(call, around, { targets, writing, removals, looks });
  remember(kit.memory, targets);
  for (const { change } of removals) kit.memory.marks.delete(change.mark);
  delete kit.plan.layout;
  await finishRemoval(context, removed, around);
  await dress(context, targets);
  return changes.length;
}

interface Done {
  targets: readonly Target[];
  writing: Writing;
  removals: readonly Removal[];
  looks: ReturnType<typeof witnessSheets>;
}

/** What somebody typed on these sheets since they were read stands there again, and nothing is undone. */
async function keepOthersWords(call: UndoCall, around: Surroundings, done: Done): Promise<void> {
  const changed = [...done.writing.changed(), ...done.looks.changed()];
  if (!changed.length) return;
  const was = new Map(changed.map((one) => [one.target, one.state]));
  const all = done.targets.flatMap((target) => {
    const state = was.get(target) ?? target.state;
    return state ? [{ target, state }] : [];
  });
  // A parked sheet still holds every word: it only has to be shown again.
  await send(call.context, [
    ...(done.writing.spot?.retract() ?? []),
    ...unparkSteps(done.removals.map((one) => one.removed)),
  ]);
  await putSheetsBack(call.context, around, all);
  stop("changed-meanwhile", { sheet: changed[0]!.target.model.name });
}

const undoSheets: UndoOf<"sheets"> = (kit, call, data) =>
  putBack(kit, call, { sheets: data.sheets, data: (sheets) => ({ kind: "sheets", sheets }), also: [] });

const undoSettings: UndoOf<"settings"> = async (kit, call, data) =>
  1 +
  (await putBack(kit, call, {
    sheets: data.sheets,
    data: (sheets) => ({ kind: "settings", before: data.after, after: data.before, sheets }),
    also: [settingStep(data.before)],
  }));

/** The row goes; what was typed into it since stands in the journal, cell by cell. */
const undoRow: UndoOf<"row"> = async (kit, call, data) => {
  const { context } = call;
  const columns = askColumns(context, {}, Object.values(STANDARD_HEADERS), data.table);
  const question = askAround(context, { sheets: [], tables: [] }, kit.memory);
  await context.sync();
  const cells = columns.settle();
  const around = await question.settle();
  const row = cells.rows.get(data.id);
  if (row === undefined) stop("action-gone");
  const index = row - cells.area.top - 1;
  const lines = [...cells.columns.values()].flatMap((column) => {
    const before = textOf(column.values[index], column.formats[index] ?? "");
    return before ? [{ sheet: cells.sheet, place: cellAddress(row, column.column), before, after: "" }] : [];
  });
  const entry = journalled(kit.engine, around, {
    label: call.label,
    data: { kind: "edits", sheet: data.sheet, table: data.table, cells: [] },
    lines,
    undoes: undone(call),
  });
  await deleteRow(context, { table: data.table, cells, index, id: data.id, entry });
  await closeFilter(context, cells.table, cells.filter);
  delete kit.plan.layout;
  return 1;
};

const undoMarkers: UndoOf<"markers"> = async (kit, call, data) => {
  const { context } = call;
  const steps = await kit.markerSteps(context);
  const around = await lookAround(context, { sheets: [], tables: [] }, kit.memory);
  const entry = journalled(kit.engine, around, {
    label: call.label,
    data: { kind: "edits", sheet: data.sheet, table: data.table, cells: [] },
    lines: [],
    undoes: undone(call),
  });
  await send(context, [...entry.steps, ...steps]);
  return steps.length;
};

export const UNDO: { [Kind in EntryData["kind"]]: UndoOf<Kind> } = {
  edits: undoEdits,
  sheets: undoSheets,
  row: undoRow,
  settings: undoSettings,
  markers: undoMarkers,
};
