/** Writes models: looks around, decides, writes contents with their journal entry in one request, looks in the next. */
import { SHEETS, type SheetModel } from "../../core/summarising/model/sheet-model";
import { excelText } from "../../core/messages/excel";
import type { FilterFate, LongWork, Outcome, WriteOptions, WriteResult } from "../api";
import type { Engine } from "../engine/engine";
import { send, type WriteStep } from "../engine/send";
import { stop, troubleOf } from "../engine/trouble";
import { closeFilter } from "../plan/filters";
import { withCopy } from "../plan/settings";
import { settingStep } from "../plan/setting-step";
import { lookAround, type Memory, type Surroundings } from "../read/surroundings";
import { dress } from "./dress";
import { putSheetsBack } from "./put-back";
import { newRun, takeBackRun } from "./run-mark";
import { decide, type Target } from "./targets";
import { createdFirst, remember, sheetChange, writeSteps, type Writing } from "./write-steps";

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

interface Job {
  around: Surroundings;
  targets: readonly Target[];
  writing: Writing;
  run: string;
}

async function write(
  engine: Engine,
  memory: Memory,
  given: readonly SheetModel[],
  options: WriteOptions & { label: string; activate: boolean },
): Promise<Outcome<WriteResult>> {
  const { settings } = options;
  const models =
    settings === undefined
      ? given
      : given.map((model) => (model.name === SHEETS.settings ? withCopy(model, settings) : model));
  return engine.run(async (context) => {
    const wanted = {
      sheets: models.map((model) => model.name),
      tables: models.flatMap((model) => model.tables.map((table) => table.name)),
    };
    const around = await lookAround(context, wanted, memory);
    const decision = decide(models, around, options.onExisting);
    if (decision.status === "exists") return decision;
    const run = newRun();
    const targets = createdFirst(decision.targets);
    const writing = writeSteps(engine, around, { targets, entry: { label: options.label }, run });
    const job: Job = { around, targets, writing, run };
    const kept = options.settings === undefined ? [] : [settingStep(options.settings)];
    const extra = { activate: options.activate, dropEmpty: options.dropEmpty ?? false };
    try {
      await send(context, [...writing.steps, ...kept, ...closing(around, decision.targets, extra)], options);
    } catch (error) {
      await takeBack(context, job, error);
      throw errorOfTwo(error);
    }
    await keepOthersWords(context, job);
    remember(memory, decision.targets);
    const refused = await dress(context, decision.targets, options);
    const filter = await closeFilters(context, decision.targets);
    return {
      status: "written",
      sheets: decision.targets.map(({ model, created }) => ({ name: model.name, created })),
      ...(writing.id ? { entry: writing.id } : {}),
      ...(refused.length ? { refusedLooks: refused } : {}),
      ...(filter === "none" ? {} : { filter }),
      ...(around.manual ? { manual: true as const } : {}),
    };
  });
}

/** The user's filters on the tables that stay. */
async function closeFilters(context: Excel.RequestContext, targets: readonly Target[]): Promise<FilterFate> {
  let fate: FilterFate = "none";
  for (const { state, kept } of targets) {
    for (const table of state?.tables ?? []) {
      // One request a filtered table, and a workbook has few of them.
      const one = await closeFilter(context, kept.has(table.name) ? table.name : "", table.filter);
      if (one === "cleared" || fate === "none") fate = one;
    }
    if (state?.filtered) fate = "cleared";
  }
  return fate;
}

/** A sheet of our name that was not there when we looked: another person gave the same command a moment before. */
function errorOfTwo(error: unknown): unknown {
  const { code, debugInfo } = (error ?? {}) as { code?: string; debugInfo?: { errorLocation?: string } };
  if (code !== "ItemAlreadyExists" || debugInfo?.errorLocation !== "WorksheetCollection.add") return error;
  try {
    return stop("changed-meanwhile", {}, "ItemAlreadyExists | WorksheetCollection.add");
  } catch (two) {
    return two;
  }
}

/**
 * What somebody typed on these sheets between the reading and the writing stands there again, and the command is not
 * done.
 */
async function keepOthersWords(context: Excel.RequestContext, job: Job): Promise<void> {
  const changed = job.writing.changed();
  if (!changed.length) return;
  const was = new Map(changed.map((one) => [one.target, one.state]));
  // All or nothing: the other sheets of the command go back as well, to what was read of them.
  const all = job.targets.flatMap((target) => {
    const state = was.get(target) ?? target.state;
    return state ? [{ target, state }] : [];
  });
  await send(context, job.writing.spot?.retract() ?? []);
  await putSheetsBack(context, job.around, all);
  await takeBackMade(context, job);
  stop("changed-meanwhile", { sheet: changed[0]!.target.model.name });
}

const takeBackMade = (context: Excel.RequestContext, { targets, run }: Job): Promise<void> =>
  takeBackRun(
    context,
    run,
    targets.filter((target) => target.created).map(({ model, mark }) => ({ sheet: model.name, mark })),
  );

/**
 * Sheets a refused command had already made go again, so that it leaves nothing. What it wrote over is in the journal,
 * or is put back at once where the journal does not keep it. After no answer nothing is touched: the command may still
 * be carried out.
 */
async function takeBack(context: Excel.RequestContext, job: Job, error: unknown): Promise<void> {
  if (["not-answering", "stopped"].includes(troubleOf(error).code)) return;
  try {
    if (job.targets.some((target) => target.created)) await takeBackMade(context, job);
    const unkept = job.targets.flatMap((target) =>
      target.state && !sheetChange(target, job.writing.whole).before ? [{ target, state: target.state }] : [],
    );
    if (unkept.length) await putSheetsBack(context, job.around, unkept);
  } catch {
    // Excel refuses this as well: the journal has the entry, and the trouble told is the first one.
  }
}

export function createWriters(engine: Engine, memory: Memory) {
  return {
    writePlan: (models: readonly SheetModel[], options: WriteOptions) =>
      write(engine, memory, models, {
        ...options,
        label: options.label ?? excelText("pl", "label.plan", {}),
        activate: models.some((model) => model.name === SHEETS.actions),
      }),
    writeSheets: (models: readonly SheetModel[], options: LongWork & { label?: string } = {}) =>
      write(engine, memory, models, {
        ...options,
        onExisting: "replace",
        label: options.label ?? excelText("pl", "label.sheets", {}),
        activate: false,
      }),
  };
}
