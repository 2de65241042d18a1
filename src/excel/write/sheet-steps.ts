/**
 * The contents a command writes on its targets, in the order Excel needs: sheets first, because formulas speak of them;
 * then cells and tables; then formulas on those tables; then number formats.
 */
import type { Area, CellBlock } from "../../core/summarising/model/sheet-model";
import { blockSteps, formatSteps, setFormat } from "./cells";
import { tableStep } from "./features";
import { markRun } from "./run-mark";
import { shapeOf } from "../journal/journal-data";
import { shapeKey } from "../plan/marks";
import { cut, rangeOf, shared, sheetNamed } from "../engine/ranges";
import type { WriteStep } from "../engine/send";
import { carryOut, rowSteps } from "./row-steps";
import { columnsOf } from "./table-headers";
import { modelArea, type Target } from "./targets";

/** Speaks of a native table, so the table must be there before it. */
const onTables = (block: CellBlock): boolean =>
  block.rows.some((row) => row.some((cell) => cell.kind === "formula" && cell.formula.includes("[")));

/**
 * Takes our old content off the sheet, block by block. The sheet itself stays: deleting one clears what can be undone.
 */
function clearStep(target: Target): WriteStep {
  const { model, state, old, oldCharts, kept } = target;
  const rows = new Map(model.tables.map((table) => [table.name, kept.has(table.name) ? rowSteps(target, table) : []]));
  return {
    bytes: 1_000 + old.length * 700,
    act: (context) => {
      const sheet = sheetNamed(context, model.name);
      // Tables first: where one has moved since it was read, Excel refuses here, before anything is changed.
      for (const table of model.tables) {
        // A table with a row of totals cannot be resized, and the row would be taken for one of its own.
        if (totalsOf(state, table.name)) context.workbook.tables.getItem(table.name).showTotals = false;
        if (kept.has(table.name)) {
          const { columns } = context.workbook.tables.getItem(table.name);
          for (const step of columnsOf({ model, state }, table)) {
            if ("remove" in step) columns.getItem(step.remove).delete();
            else columns.add(step.index, undefined, step.add);
          }
          const now = state?.tables.find((one) => one.name === table.name)?.area;
          if (now) carryOut(sheet, { ...now, right: table.right }, rows.get(table.name) ?? []);
          context.workbook.tables.getItem(table.name).resize(rangeOf(sheet, table));
        } else if (state?.tables.some((one) => one.name === table.name))
          context.workbook.tables.getItem(table.name).convertToRange();
      }
      for (const column of target.shown ?? [])
        rangeOf(sheet, { top: 1, left: column, bottom: 1, right: column }).columnHidden = false;
      for (const name of oldCharts) sheet.charts.getItemOrNullObject(name).delete();
      const headers = model.tables.filter((table) => kept.has(table.name));
      for (const area of old) clearArea(sheet, area, headers);
      sheet.freezePanes.unfreeze();
    },
  };
}

const totalsOf = (state: Target["state"], name: string): boolean =>
  state?.tables.some((table) => table.name === name && table.totals) ?? false;

/** The user's row of totals, under the rows as they are now. */
function totalsStep({ model, state, kept }: Target): WriteStep[] {
  return model.tables
    .filter((table) => kept.has(table.name) && totalsOf(state, table.name))
    .map((table) => ({
      bytes: 150,
      act: (context) => void (context.workbook.tables.getItem(table.name).showTotals = true),
    }));
}

/**
 * The header of a kept table is written over, never emptied: an empty one would be renamed by Excel. Its rows keep the
 * user's colours; of looks only the number formats go, which belong to the words.
 */
function clearArea(sheet: Excel.Worksheet, area: Area, keptTables: readonly Area[]): void {
  const range = rangeOf(sheet, area);
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  const apart = keptTables.reduce<Area[]>((left, table) => left.flatMap((one) => cut(one, table)), [area]);
  for (const one of apart) rangeOf(sheet, one).clear("Formats");
  for (const table of keptTables) {
    const inside = shared(area, table);
    if (inside) setFormat(rangeOf(sheet, inside), "General");
  }
  const headers = keptTables
    .filter((table) => table.left <= area.right && table.right >= area.left)
    .map((table) => table.top);
  for (const [top, bottom] of rowsBetween(area.top, area.bottom, headers))
    rangeOf(sheet, { ...area, top, bottom }).clear("Contents");
}

/** Runs of rows from first to last without the given ones. */
function rowsBetween(first: number, last: number, without: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = first;
  for (const row of [...new Set(without)].filter((one) => one >= first && one <= last).sort((a, b) => a - b)) {
    if (from < row) runs.push([from, row - 1]);
    from = row + 1;
  }
  if (from <= last) runs.push([from, last]);
  return runs;
}

function openStep(target: Target, run: string | undefined): WriteStep {
  if (!target.created) return clearStep(target);
  return {
    bytes: 200,
    act: (context) => {
      const sheet = context.workbook.worksheets.add(target.model.name);
      if (run) markRun(sheet, run);
      if (target.model.hidden) sheet.visibility = "Hidden";
    },
  };
}

/** The hidden name by which the sheet is ours from now on, and where its blocks stand. */
function markStep({ model, mark }: Target, known: ReadonlySet<string>): WriteStep {
  const shape = JSON.stringify(shapeOf(model));
  return {
    bytes: 300 + shape.length * 1.2,
    act: (context) => {
      const { names, worksheets, settings } = context.workbook;
      settings.add(shapeKey(mark), shape);
      if (known.has(mark)) names.getItem(mark).delete();
      names.add(mark, rangeOf(worksheets.getItem(model.name), modelArea(model))).visible = false;
    },
  };
}

/**
 * `known`: marks the workbook already has, also those whose sheet is gone. Looks come apart from these, see `dress`.
 */
export function sheetSteps(targets: readonly Target[], known: ReadonlySet<string>, run?: string): WriteStep[] {
  const each = (steps: (target: Target) => WriteStep[]) => targets.flatMap(steps);
  return [
    ...each((target) => [openStep(target, run)]),
    ...each(({ model, kept }) => [
      ...model.blocks.filter((block) => !onTables(block)).flatMap((block) => blockSteps(model.name, block)),
      ...model.tables.map((table) => tableStep(model.name, table, kept.has(table.name))),
    ]),
    ...each(({ model }) => model.blocks.filter(onTables).flatMap((block) => blockSteps(model.name, block))),
    ...each(({ model }) => formatSteps(model.name, model.blocks)),
    ...each(totalsStep),
    ...each((target) => [markStep(target, known)]),
  ];
}
