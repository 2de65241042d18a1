/** Writes models: looks around, decides, writes everything with its journal entry in one request (one more per extra block of rows). */
import { SHEETS, type SheetModel } from "../../core/summarising/model/sheet-model";
import { excelText } from "../../core/messages/excel";
import type { LongWork, Outcome, WriteOptions, WriteResult } from "../api";
import type { Engine } from "../engine/engine";
import { contentsToCells, shapeOf, type Entry, type EntryData, type SheetChange } from "../journal/journal-data";
import { entryId, journalSteps, stamp } from "../journal/journal-sheet";
import { heightOf } from "../engine/ranges";
import { send, type WriteStep } from "../engine/send";
import { settingStep } from "../plan/setting-step";
import { sheetSteps } from "./sheet-steps";
import { lookAround, type Memory, type Surroundings } from "../read/surroundings";
import { decide, modelArea, type Target } from "./targets";
import { troubleOf } from "../engine/trouble";

export function sheetChange({ model, mark, created, state }: Target): SheetChange {
  const contents = state?.contents;
  return {
    name: model.name,
    mark,
    created,
    shape: shapeOf(model),
    ...(contents ? { before: { area: contents.area, cells: contentsToCells(contents), tables: state.tables } } : {}),
  };
}

function lineOf(change: SheetChange): Entry["lines"][number] {
  const before = change.before ? excelText("pl", "journal.replaced", { rows: heightOf(change.before.area) }) : "";
  return { sheet: change.name, place: "", before, after: change.created ? excelText("pl", "journal.created", {}) : "" };
}

export function knownMarks(around: Surroundings): ReadonlySet<string> {
  return new Set([...around.marks.keys(), ...around.staleMarks]);
}

/** A journal entry as steps, and its number; nothing where the journal is switched off. */
export function journalled(
  engine: Engine,
  around: Surroundings,
  label: string,
  data: EntryData,
  lines: Entry["lines"],
  undoes?: string,
): { steps: WriteStep[]; id?: string } {
  if (!engine.journal) return { steps: [] };
  const at = stamp(engine.now());
  const entry: Entry = {
    id: entryId(at, Math.max(around.journalRows, 1) + 1),
    at,
    label,
    data,
    lines,
    ...(undoes ? { undoes } : {}),
  };
  return {
    id: entry.id,
    steps: journalSteps(entry, { journalRows: around.journalRows, sheets: around.sheets, known: knownMarks(around) }),
  };
}

/** Makes the new sheets before the journal's, so that the journal stands last; making an empty sheet destroys nothing. */
export function writeSteps(
  engine: Engine,
  around: Surroundings,
  targets: readonly Target[],
  label: string,
  data?: EntryData,
  undoes?: string,
): { steps: WriteStep[]; id?: string } {
  const changes = targets.map(sheetChange);
  const entry = journalled(
    engine,
    around,
    label,
    data ?? { kind: "sheets", sheets: changes },
    changes.map(lineOf),
    undoes,
  );
  const all = sheetSteps(targets, knownMarks(around));
  const opening = targets.filter((target) => target.created).length;
  return { id: entry.id, steps: [...all.slice(0, opening), ...entry.steps, ...all.slice(opening)] };
}

export function remember(memory: Memory, targets: readonly Target[]): void {
  for (const { model, mark } of targets)
    memory.marks.set(mark, { name: mark, sheet: model.name, area: modelArea(model) });
}

interface Extra {
  activate: boolean;
  dropEmpty: boolean;
}

function closing(around: Surroundings, targets: readonly Target[], { activate, dropEmpty }: Extra): WriteStep[] {
  const first = targets[0]?.model.name;
  const owned = new Set([...around.marks.values()].map((mark) => mark.sheet));
  const drop =
    dropEmpty &&
    around.active.empty &&
    !owned.has(around.active.name) &&
    !targets.some(({ model }) => model.name === around.active.name);
  return [
    ...(activate && first
      ? [{ bytes: 50, act: (context: Excel.RequestContext) => context.workbook.worksheets.getItem(first).activate() }]
      : []),
    ...(drop
      ? [
          {
            bytes: 50,
            act: (context: Excel.RequestContext) => context.workbook.worksheets.getItem(around.active.name).delete(),
          },
        ]
      : []),
  ];
}

async function write(
  engine: Engine,
  memory: Memory,
  models: readonly SheetModel[],
  options: WriteOptions & { label: string },
  activate: boolean,
): Promise<Outcome<WriteResult>> {
  return engine.run(async (context) => {
    const wanted = {
      sheets: models.map((model) => model.name),
      tables: models.flatMap((model) => model.tables.map((table) => table.name)),
    };
    const around = await lookAround(context, wanted, memory);
    const decision = decide(models, around, options.onExisting);
    if (decision.status === "exists") return decision;
    const { steps, id } = writeSteps(engine, around, createdFirst(decision.targets), options.label);
    const kept = options.settings === undefined ? [] : [settingStep(options.settings)];
    try {
      await send(
        context,
        [...steps, ...kept, ...closing(around, decision.targets, { activate, dropEmpty: options.dropEmpty ?? false })],
        options,
      );
    } catch (error) {
      await takeBack(context, decision.targets, error);
      throw error;
    }
    remember(memory, decision.targets);
    return {
      status: "written",
      sheets: decision.targets.map(({ model, created }) => ({ name: model.name, created })),
      entry: id,
    };
  });
}

/**
 * Sheets a refused command had already made go again, so that it leaves nothing. What it wrote over is in the journal. After no answer
 * nothing is touched: the command may still be carried out.
 */
async function takeBack(context: Excel.RequestContext, targets: readonly Target[], error: unknown): Promise<void> {
  const created = targets.filter((target) => target.created);
  if (!created.length || troubleOf(error).code === "not-answering" || troubleOf(error).code === "stopped") return;
  try {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    const there = new Set([...worksheets.items, ...names.items].map((item) => item.name));
    for (const { model, mark } of created) {
      if (there.has(mark)) names.getItem(mark).delete();
      if (there.has(model.name)) worksheets.getItem(model.name).delete();
    }
    await context.sync();
  } catch {
    // Excel refuses this as well: the journal has the entry, and the trouble told is the first one.
  }
}

const createdFirst = (targets: readonly Target[]): Target[] =>
  [...targets].sort((a, b) => Number(b.created) - Number(a.created));

export function createWriters(engine: Engine, memory: Memory) {
  return {
    writePlan: (models: readonly SheetModel[], options: WriteOptions) =>
      write(
        engine,
        memory,
        models,
        { ...options, label: options.label ?? excelText("pl", "label.plan", {}) },
        models.some((model) => model.name === SHEETS.actions),
      ),
    writeSheets: (models: readonly SheetModel[], options: LongWork & { label?: string } = {}) =>
      write(
        engine,
        memory,
        models,
        { ...options, onExisting: "replace", label: options.label ?? excelText("pl", "label.sheets", {}) },
        false,
      ),
  };
}
