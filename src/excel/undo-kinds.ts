/** How each kind of entry is put back. What stands there now must still be what the entry wrote, otherwise nothing is touched. */
import type { SheetModel } from "../summarising/sheet-model";
import { fold } from "../table";
import { excelText } from "../messages/excel";
import { cellStep } from "./edits";
import { textOf } from "./edit-content";
import type { Engine } from "./engine";
import { cellWrite } from "./gate";
import { shown, type CellChange, type Entry, type EntryData, type SheetChange } from "./journal-data";
import { askColumns, type PlanCells, type PlanMemory } from "./plan-table";
import { rangeOf } from "./ranges";
import { rawContent } from "./raw";
import { restoredModel, shapeBefore } from "./restore";
import { send, type WriteStep } from "./send";
import { askAround, lookAround, type Memory, type Surroundings } from "./surroundings";
import { modelArea, type Target } from "./targets";
import { stop } from "./trouble";
import { journalled, remember, sheetChange, writeSteps } from "./write-sheets";

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

type UndoOf<Kind extends EntryData["kind"]> = (kit: UndoKit, call: UndoCall, data: Extract<EntryData, { kind: Kind }>) => Promise<number>;

const undone = ({ entries, index }: UndoCall): string => entries[index]!.id;

/** What a content says when Excel gives it back. */
function saidBy(change: CellChange, side: "before" | "after"): string {
  const write = cellWrite(change[side], change.place);
  return typeof write.input === "string" ? fold(write.input.replace(/^'/, "")) : textOf(write.input, write.format ?? "");
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
  return { change: { ...change, before: rawContent(column.formulas[at], column.values[at], format), after: change.before }, step: cellStep(cells.sheet, row, column.column, change.before, format) };
}

const undoEdits: UndoOf<"edits"> = async (kit, call, data) => {
  const { context } = call;
  const plan: PlanMemory = { layout: kit.plan.layout?.table === data.table ? kit.plan.layout : undefined };
  const columns = askColumns(context, plan, data.cells.map((cell) => cell.column), data.table);
  const question = askAround(context, { sheets: [], tables: [] }, kit.memory);
  await context.sync();
  const cells = columns.settle();
  const around = await question.settle();
  const back = data.cells.flatMap((change) => backStep(change, cells) ?? []);
  const lines = back.map(({ change }) => ({ sheet: cells.sheet, place: change.place, before: shown(change.before), after: shown(change.after) }));
  const entry = journalled(kit.engine, around, call.label, { ...data, cells: back.map((one) => one.change) }, lines, undone(call));
  await send(context, [...entry.steps, ...back.map((one) => one.step)]);
  return back.length;
};

/** Our sheet as it stands now, ready to be written over with what it was. */
function restoreTarget(change: SheetChange, call: UndoCall, around: Surroundings): Target {
  const shape = shapeBefore(call.entries, call.index, change.name) ?? change.shape;
  const state = around.states.get(change.name);
  const model: SheetModel = restoredModel(change, shape!);
  const kept = new Set(model.tables.filter((table) => state?.tables.some((one) => one.name === table.name && one.area.top === table.top && one.area.left === table.left)).map((table) => table.name));
  const now = around.marks.get(change.mark)?.area;
  const old = now ?? state?.contents?.area ?? modelArea(model);
  return { model, mark: change.mark, created: !state, state, old, kept };
}

/** A sheet the command made goes again; what stands on it now is kept in the undo's own entry. */
function removal(change: SheetChange, around: Surroundings): { change: SheetChange; step: WriteStep } | undefined {
  const state = around.states.get(change.name);
  if (!state) return undefined;
  if (state.protected) stop("sheet-protected", { sheet: change.name });
  const marked = around.marks.has(change.mark);
  const target: Target = { model: { ...restoredModel({ ...change, before: { area: modelOf(change), cells: [], tables: [] } }, change.shape!), blocks: [] }, mark: change.mark, created: false, state, kept: new Set() };
  return {
    change: { ...sheetChange(target), shape: undefined },
    step: {
      bytes: 100,
      act: (context) => {
        if (marked) context.workbook.names.getItem(change.mark).delete();
        context.workbook.worksheets.getItem(change.name).delete();
      },
    },
  };
}

const modelOf = (change: SheetChange) => change.before?.area ?? { top: 1, left: 1, bottom: 1, right: 1 };

const undoSheets: UndoOf<"sheets"> = async (kit, call, data) => {
  const { context } = call;
  const tables = data.sheets.flatMap((sheet) => [...(sheet.shape?.tables ?? []), ...(sheet.before?.tables ?? [])].map((table) => table.name));
  const around = await lookAround(context, { sheets: data.sheets.map((sheet) => sheet.name), tables: [...new Set(tables)] }, kit.memory);
  const targets = data.sheets.filter((change) => change.before && (change.shape || shapeBefore(call.entries, call.index, change.name))).map((change) => restoreTarget(change, call, around));
  const removals = data.sheets.filter((change) => change.created && !change.before).flatMap((change) => removal(change, around) ?? []);
  const changes = [...targets.map(sheetChange), ...removals.map((one) => one.change)];
  const { steps } = writeSteps(kit.engine, around, targets, call.label, { kind: "sheets", sheets: changes }, undone(call));
  await send(context, [...steps, ...removals.map((one) => one.step)]);
  remember(kit.memory, targets);
  for (const { change } of removals) kit.memory.marks.delete(change.mark);
  return changes.length;
};

const undoRow: UndoOf<"row"> = async (kit, call, data) => {
  const { context } = call;
  const columns = askColumns(context, {}, [], data.table);
  const question = askAround(context, { sheets: [], tables: [] }, kit.memory);
  await context.sync();
  const cells = columns.settle();
  const around = await question.settle();
  const row = cells.rows.get(data.id);
  const index = row === undefined ? undefined : row - cells.area.top - 1;
  const entry = journalled(kit.engine, around, call.label, { kind: "edits", sheet: data.sheet, table: data.table, cells: [] }, [], undone(call));
  const gone: WriteStep[] = index === undefined ? [] : [{ bytes: 100, act: (one) => one.workbook.tables.getItem(data.table).rows.getItemAt(index).delete() }];
  await send(context, [...entry.steps, ...gone]);
  delete kit.plan.layout;
  return index === undefined ? 0 : 1;
};

const undoSettings: UndoOf<"settings"> = async (kit, call, data) => {
  const cells = data.sheets.length ? await undoSheets(kit, call, { kind: "sheets", sheets: data.sheets }) : 0;
  const { settings } = call.context.workbook;
  if (data.before === null) settings.getItemOrNullObject(SETTINGS_KEY).delete();
  else settings.add(SETTINGS_KEY, data.before);
  await call.context.sync();
  return cells + 1;
};

/** Under which the serialised settings of a plan are kept in the workbook. */
export const SETTINGS_KEY = "TabelaDzialan.ustawienia";

const undoMarkers: UndoOf<"markers"> = async (kit, call, data) => {
  const { context } = call;
  const steps = await kit.markerSteps(context);
  const around = await lookAround(context, { sheets: [], tables: [] }, kit.memory);
  const entry = journalled(kit.engine, around, call.label, { kind: "edits", sheet: data.sheet, table: data.table, cells: [] }, [], undone(call));
  await send(context, [...entry.steps, ...steps]);
  return steps.length;
};

export const UNDO: { [Kind in EntryData["kind"]]: UndoOf<Kind> } = { edits: undoEdits, sheets: undoSheets, row: undoRow, settings: undoSettings, markers: undoMarkers };

/** For the journal's line of a command that took markers off. */
export const markersLine = (sheet: string, count: number) => ({ sheet, place: "", before: excelText("pl", "markers.gone", { count }), after: "" });
export const wholeRange = (sheet: Excel.Worksheet, cells: PlanCells): Excel.Range => rangeOf(sheet, cells.area);
