/**
 * What a command writes on its sheets, as steps: the entry of the journal among them, and a look at what stands there
 * beforehand.
 */
import { SHEETS } from "../../core/summarising/model/sheet-model";
import { excelText } from "../../core/messages/excel";
import type { Engine } from "../engine/engine";
import { heightOf } from "../engine/ranges";
import type { WriteStep } from "../engine/send";
import { contentsToCells, shapeOf, type Entry, type EntryData, type SheetChange } from "../journal/journal-data";
import { journalled, knownMarks, type Journalled } from "../journal/keep";
import { openSteps } from "../plan/filters";
import { markOf } from "../plan/marks";
import type { Memory, Surroundings } from "../read/surroundings";
import { sheetSteps } from "./sheet-steps";
import { modelArea, type Target } from "./targets";
import { witnessSheets, type Witnessed } from "./witness";

/**
 * Sheets that follow from the plan and its settings alone: they are made again, not put back, so the journal keeps
 * nothing of them.
 */
const DERIVED: ReadonlySet<string> = new Set(
  [
    SHEETS.gaps,
    SHEETS.summary,
    SHEETS.schedule,
    SHEETS.timeline,
    SHEETS.bodies,
    SHEETS.funding,
    SHEETS.indicators,
    SHEETS.mirror,
    SHEETS.statute,
    SHEETS.changes,
    SHEETS.similar,
    SHEETS.comparison,
    SHEETS.instruction,
    SHEETS.provenance,
  ].map((name) => name.toLowerCase()),
);

export const isDerived = (sheet: string): boolean => DERIVED.has(sheet.replace(/ \(\d+\)$/, "").toLowerCase());

/** `whole` keeps what stood there; derived sheets written on their own are made again instead. */
export function sheetChange({ model, mark, created, state }: Target, whole = true): SheetChange {
  if (!whole && isDerived(model.name)) return { name: model.name, mark, created };
  const contents = state?.contents;
  return {
    name: model.name,
    mark,
    created,
    shape: shapeOf(model),
    ...(contents
      ? { before: { area: contents.area, cells: contentsToCells(contents, state.tables), tables: state.tables } }
      : {}),
  };
}

function linesOf(target: Target): Entry["lines"] {
  const { model, created, state } = target;
  const rows = state?.contents ? heightOf(state.contents.area) : 0;
  const line = {
    sheet: model.name,
    place: "",
    before: rows ? excelText("pl", "journal.replaced", { rows }) : "",
    after: created ? excelText("pl", "journal.created", {}) : "",
  };
  return [line, ...(target.lost ?? []).map((lost) => ({ sheet: model.name, ...lost, after: "" }))];
}

/** The user's filters on what is written over come off first: Excel would skip the hidden rows. */
function openFilters(targets: readonly Target[]): WriteStep[] {
  const states = targets.flatMap((target) => target.state ?? []);
  return openSteps(
    states.flatMap((state) => state.tables.map((table) => table.name)),
    states.filter((state) => state.filtered).map((state) => state.name),
  );
}

export interface Writing extends Journalled {
  /** Sheets that held something else than was read when they were written over; known after the request. */
  changed(): Witnessed[];
  /** The journal keeps what stood on every sheet of the command. */
  whole: boolean;
}

export interface WritingEntry {
  label: string;
  data?: EntryData;
  undoes?: string;
}

export interface WritingOrder {
  targets: readonly Target[];
  entry: WritingEntry;
  /** The number of this very run: see `run-mark.ts`. */
  run?: string;
}

/**
 * Makes the new sheets before the journal's, so that the journal stands last; making an empty sheet destroys nothing.
 */
export function writeSteps(engine: Engine, around: Surroundings, { targets, entry, run }: WritingOrder): Writing {
  // Summaries written with the plan go back with it; those written on their own are made again.
  const whole = targets.some(({ mark }) => mark.startsWith(markOf(SHEETS.actions)));
  const kept = journalled(engine, around, {
    ...entry,
    data: entry.data ?? { kind: "sheets", sheets: targets.map((target) => sheetChange(target, whole)) },
    lines: targets.flatMap(linesOf),
  });
  const all = sheetSteps(targets, knownMarks(around), run);
  const opening = targets.filter((target) => target.created).length;
  const witness = witnessSheets(targets);
  return {
    ...kept,
    changed: witness.changed,
    whole,
    steps: [...witness.steps, ...openFilters(targets), ...all.slice(0, opening), ...kept.steps, ...all.slice(opening)],
  };
}

export const createdFirst = (targets: readonly Target[]): Target[] =>
  [...targets].sort((a, b) => Number(b.created) - Number(a.created));

export function remember(memory: Memory, targets: readonly Target[]): void {
  for (const { model, mark } of targets)
    memory.marks.set(mark, { name: mark, sheet: model.name, area: modelArea(model) });
}
