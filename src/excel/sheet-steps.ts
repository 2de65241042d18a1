/**
 * All writes of a command for its targets, in the order Excel needs: sheets first, because formulas speak of them; then cells and
 * tables; then formulas on those tables; then looks, lists, formats, charts; wrapped text last.
 */
import type { CellBlock } from "../summarising/sheet-model";
import { blockSteps } from "./cells";
import { featureSteps, tableStep } from "./features";
import { lookSteps, pageStep, wrapSteps } from "./formats";
import { rangeOf } from "./ranges";
import type { WriteStep } from "./send";
import { modelArea, type Target } from "./targets";

/** Speaks of a native table, so the table must be there before it. */
const onTables = (block: CellBlock): boolean => block.rows.some((row) => row.some((cell) => cell.kind === "formula" && cell.formula.includes("[")));

/** Takes our old content off the sheet. The sheet itself stays: deleting one clears what can be undone. */
function clearStep({ model, state, old, kept }: Target): WriteStep {
  return {
    bytes: 1_500,
    act: (context) => {
      const sheet = context.workbook.worksheets.getItem(model.name);
      const names = new Set(model.charts.map((chart) => chart.name));
      for (const name of state?.charts ?? []) if (names.has(name)) sheet.charts.getItem(name).delete();
      for (const table of model.tables) {
        if (kept.has(table.name)) context.workbook.tables.getItem(table.name).resize(rangeOf(sheet, table));
        else if (state?.tables.some((one) => one.name === table.name)) context.workbook.tables.getItem(table.name).convertToRange();
      }
      if (!old) return;
      const range = rangeOf(sheet, old);
      range.conditionalFormats.clearAll();
      range.dataValidation.clear();
      range.clear("Formats");
      // The header of a kept table is written over, never emptied: an empty one would be renamed by Excel.
      const headers = model.tables.filter((table) => kept.has(table.name)).map((table) => table.top);
      for (const [top, bottom] of rowsBetween(old.top, old.bottom, headers)) rangeOf(sheet, { ...old, top, bottom }).clear("Contents");
      sheet.freezePanes.unfreeze();
    },
  };
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

function openStep(target: Target): WriteStep {
  if (!target.created) return clearStep(target);
  return { bytes: 200, act: (context) => void context.workbook.worksheets.add(target.model.name) };
}

/** The hidden name by which the sheet is ours from now on. */
function markStep({ model, mark }: Target, known: ReadonlySet<string>): WriteStep {
  return {
    bytes: 300,
    act: (context) => {
      const { names, worksheets } = context.workbook;
      if (known.has(mark)) names.getItem(mark).delete();
      names.add(mark, rangeOf(worksheets.getItem(model.name), modelArea(model))).visible = false;
    },
  };
}

/** `known`: marks the workbook already has, also those whose sheet is gone. */
export function sheetSteps(targets: readonly Target[], known: ReadonlySet<string>): WriteStep[] {
  const each = (steps: (target: Target) => WriteStep[]) => targets.flatMap(steps);
  return [
    ...each((target) => [openStep(target)]),
    ...each(({ model, kept }) => [
      ...model.blocks.filter((block) => !onTables(block)).flatMap((block) => blockSteps(model.name, block)),
      ...model.tables.map((table) => tableStep(model.name, table, kept.has(table.name))),
    ]),
    ...each(({ model }) => model.blocks.filter(onTables).flatMap((block) => blockSteps(model.name, block))),
    ...each(({ model }) => [...lookSteps(model.name, model), pageStep(model.name, model)]),
    ...each(({ model }) => featureSteps(model.name, model)),
    ...each((target) => [markStep(target, known)]),
    ...each(({ model }) => wrapSteps(model.name, model)),
  ];
}
