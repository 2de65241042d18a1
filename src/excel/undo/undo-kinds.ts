/** How each kind of entry is put back. What stands there now must still be what the entry wrote, otherwise nothing is touched. */
import type { SheetModel } from "../../core/summarising/model/sheet-model";
import { cellAddress, fold, STANDARD_HEADERS } from "../../core/table";
import { cellStep } from "../edit/edits";
import { textOf } from "../edit/edit-content";
import type { Engine } from "../engine/engine";
import { cellWrite } from "../engine/gate";
import {
  shapeAreas,
  shown,
  type CellChange,
  type Entry,
  type EntryData,
  type SheetChange,
} from "../journal/journal-data";
import { shapeKey } from "../plan/marks";
import { askColumns, type PlanCells, type PlanMemory } from "../plan/plan-table";
import { rawContent } from "../engine/raw";
import { restoredModel, shapeBefore } from "./restore";
import { settingStep } from "../plan/setting-step";
import { send, type WriteStep } from "../engine/send";
import { askAround, lookAround, type Memory, type Surroundings } from "../read/surroundings";
import type { Target } from "../write/targets";
import { stop } from "../engine/trouble";
import { journalled, remember, sheetChange, writeSteps } from "../write/write-sheets";

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
  step: WriteStep;
}

/** The write that puts one cell back; none where it already says what it said before (a command that failed half way). */
function backStep(change: CellChange, cells: PlanCells): Back | undefined {
  const column = cells.columns.get(change.column);
  const row = cells.rows.get(change.id);
  if (!column || row === undefined) stop("action-gone");
  const at = row - cells.area.top - 1;
  const format = column.formats[at] ?? "General";
  const now = fold(textOf(column.values[at], format));
  if (now === saidBy(change, "before")) return undefined;
  if (now !== saidBy(change, "after")) stop("later-change", { place: change.place });
  return {
    change: { ...change, before: rawContent(column.formulas[at], column.values[at], format), after: change.before },
    step: cellStep(cells.sheet, row, column.column, change.before, format),
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
  const back = data.cells.flatMap((change) => backStep(change, cells) ?? []);
  const lines = back.map(({ change }) => ({
    sheet: cells.sheet,
    place: change.place,
    before: shown(change.before),
    after: shown(change.after),
  }));
  const entry = journalled(
    kit.engine,
    around,
    call.label,
    { ...data, cells: back.map((one) => one.change) },
    lines,
    undone(call),
  );
  await send(context, [...entry.steps, ...back.map((one) => one.step)]);
  return back.length;
};

/** Our sheet as it stands now, ready to be written over with what it was. */
function restoreTarget(change: SheetChange, call: UndoCall, around: Surroundings): Target {
  const shape = shapeBefore(call.entries, call.index, change.name) ?? change.shape;
  const state = around.states.get(change.name);
  const model: SheetModel = restoredModel(change, shape!);
  const kept = new Set(
    model.tables
      .filter((table) =>
        state?.tables.some(
          (one) => one.name === table.name && one.area.top === table.top && one.area.left === table.left,
        ),
      )
      .map((table) => table.name),
  );
  // A command that stopped half way wrote cells of its own shape, and the workbook still tells of the one before.
  const shapes = [around.shapes.get(change.mark), change.shape].filter((one) => one !== undefined);
  const old = [...shapes.flatMap(shapeAreas), ...(state?.tables ?? []).map((table) => table.area), change.before!.area];
  const charts = new Set([...model.charts, ...shapes.flatMap((one) => one.charts)].map((chart) => chart.name));
  return {
    model,
    mark: change.mark,
    created: !state,
    state,
    old,
    oldCharts: (state?.charts ?? []).filter((name) => charts.has(name)),
    kept,
  };
}

/** A sheet the command made goes again; what stands on it now is kept in the undo's own entry. */
function removal(change: SheetChange, around: Surroundings): { change: SheetChange; step: WriteStep } | undefined {
  const state = around.states.get(change.name);
  if (!state) return undefined;
  if (state.protected) stop("sheet-protected", { sheet: change.name });
  const marked = around.marks.has(change.mark);
  const shaped = around.shapes.has(change.mark);
  const target: Target = {
    model: {
      ...restoredModel({ ...change, before: { area: modelOf(change), cells: [], tables: [] } }, change.shape!),
      blocks: [],
    },
    mark: change.mark,
    created: false,
    state,
    old: [],
    oldCharts: [],
    kept: new Set(),
  };
  return {
    change: { ...sheetChange(target), shape: undefined },
    step: {
      bytes: 100,
      act: (context) => {
        if (marked) context.workbook.names.getItem(change.mark).delete();
        if (shaped) context.workbook.settings.getItem(shapeKey(change.mark)).delete();
        context.workbook.worksheets.getItem(change.name).delete();
      },
    },
  };
}

const modelOf = (change: SheetChange) => change.before?.area ?? { top: 1, left: 1, bottom: 1, right: 1 };

/** Puts sheets back; `data` makes the undo's own entry of what stood there, `also` are writes of the same request. */
async function putBack(
  kit: UndoKit,
  call: UndoCall,
  sheets: readonly SheetChange[],
  data: (changes: SheetChange[]) => EntryData,
  also: readonly WriteStep[],
): Promise<number> {
  const { context } = call;
  const tables = sheets.flatMap((sheet) =>
    [...(sheet.shape?.tables ?? []), ...(sheet.before?.tables ?? [])].map((table) => table.name),
  );
  const around = await lookAround(
    context,
    { sheets: sheets.map((sheet) => sheet.name), tables: [...new Set(tables)] },
    kit.memory,
  );
  const targets = sheets
    .filter((change) => change.before && (change.shape || shapeBefore(call.entries, call.index, change.name)))
    .map((change) => restoreTarget(change, call, around));
  const removals = sheets
    .filter((change) => change.created && !change.before)
    .flatMap((change) => removal(change, around) ?? []);
  const changes = [...targets.map(sheetChange), ...removals.map((one) => one.change)];
  const { steps } = writeSteps(kit.engine, around, targets, call.label, data(changes), undone(call));
  await send(context, [...steps, ...removals.map((one) => one.step), ...also]);
  remember(kit.memory, targets);
  for (const { change } of removals) kit.memory.marks.delete(change.mark);
  delete kit.plan.layout;
  return changes.length;
}

const undoSheets: UndoOf<"sheets"> = (kit, call, data) =>
  putBack(kit, call, data.sheets, (sheets) => ({ kind: "sheets", sheets }), []);

const undoSettings: UndoOf<"settings"> = async (kit, call, data) =>
  1 +
  (await putBack(
    kit,
    call,
    data.sheets,
    (sheets) => ({ kind: "settings", before: data.after, after: data.before, sheets }),
    [settingStep(data.before)],
  ));

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
  const entry = journalled(
    kit.engine,
    around,
    call.label,
    { kind: "edits", sheet: data.sheet, table: data.table, cells: [] },
    lines,
    undone(call),
  );
  const gone: WriteStep = {
    bytes: 100,
    act: (one) => one.workbook.tables.getItem(data.table).rows.getItemAt(index).delete(),
  };
  await send(context, [...entry.steps, gone]);
  delete kit.plan.layout;
  return 1;
};

const undoMarkers: UndoOf<"markers"> = async (kit, call, data) => {
  const { context } = call;
  const steps = await kit.markerSteps(context);
  const around = await lookAround(context, { sheets: [], tables: [] }, kit.memory);
  const entry = journalled(
    kit.engine,
    around,
    call.label,
    { kind: "edits", sheet: data.sheet, table: data.table, cells: [] },
    [],
    undone(call),
  );
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
