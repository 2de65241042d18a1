/** Puts whole sheets back as they stood before an entry: all of them or none. */
import type { SheetModel } from "../../core/summarising/model/sheet-model";
import type { EntryData, Shape, SheetChange } from "../journal/journal-data";
import { wholeEntry } from "../journal/load";
import { makerBefore, shapeIn } from "./restore";
import { send, type WriteStep } from "../engine/send";
import { lookAround, type Surroundings } from "../read/surroundings";
import type { Target } from "../write/targets";
import { stop } from "../engine/trouble";
import { dress } from "../write/dress";
import { putSheetsBack, restoreTarget } from "../write/put-back";
import { renameModel } from "../write/rename";
import { witnessSheets } from "../write/witness";
import { remember, sheetChange, writeSteps, type Writing, type WritingEntry } from "../write/write-steps";
import { finishRemoval, parkedSheet, parkedTable, parkSteps, revive, unparkSteps, type Removed } from "./parked";
import { type UndoKit, type UndoCall, undone } from "./undo-call";

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
export async function putBack(kit: UndoKit, call: UndoCall, { sheets, data, also }: PuttingBack): Promise<number> {
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
    return [{ ...target, undoing: true, model: renameModel(target.model, { sheets: names, tables: new Map() }) }];
  });
  const removals = now
    .filter((change) => change.created && !change.before)
    .flatMap((change) => removal(change, around) ?? []);
  const removed = removals.map((one) => one.removed);
  const changes = [...targets.map((target) => sheetChange(target)), ...removals.map((one) => one.change)];
  const entry: WritingEntry = { label: call.label, data: data(changes), undoes: undone(call) };
  const writing = writeSteps(kit.engine, around, { targets, entry });
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
