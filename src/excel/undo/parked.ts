/**
 * Sheets an undo takes away. They are first put out of sight under another name, which loses nothing and can be taken
 * back; then they are deleted, unless a formula of the user's speaks of them: such a sheet stays hidden and empty,
 * because a deleted one would turn the formula into #REF! for good.
 */
import { ACTION_TABLE } from "../../core/summarising/model/sheet-model";
import { areaOf, heightOf, rangeOf, widthOf } from "../engine/ranges";
import { send, type WriteStep } from "../engine/send";
import { shapeKey } from "../plan/marks";
import type { SheetChange } from "../journal/journal-data";
import type { Surroundings } from "../read/surroundings";
import type { SheetState } from "../read/sheet-states";

const TAIL = " – cofnięte";
const LONGEST_NAME = 31;

export const parkedSheet = (name: string): string => name.slice(0, LONGEST_NAME - TAIL.length) + TAIL;
export const parkedTable = (name: string): string => `${name}_cofniete`;

/** Formulas follow a parked sheet or table: without the tails they say what they said. */
export const withoutTails = (text: string): string => text.split(TAIL).join("").split("_cofniete").join("");

export interface Removed {
  state: SheetState;
  mark: string;
}

export function parkSteps(removed: readonly Removed[]): WriteStep[] {
  return removed.map(({ state }) => ({
    bytes: 300 + state.tables.length * 200,
    act: (context) => {
      const sheet = context.workbook.worksheets.getItem(state.name);
      for (const table of state.tables) context.workbook.tables.getItem(table.name).name = parkedTable(table.name);
      sheet.visibility = "Hidden";
      sheet.name = parkedSheet(state.name);
    },
  }));
}

export function unparkSteps(removed: readonly Removed[]): WriteStep[] {
  return removed.map(({ state }) => ({
    bytes: 300 + state.tables.length * 200,
    act: (context) => {
      const { tables, worksheets } = context.workbook;
      // A command that stopped half way parked some of it: what was not is passed over.
      for (const table of state.tables) tables.getItemOrNullObject(parkedTable(table.name)).name = table.name;
      worksheets.getItemOrNullObject(parkedSheet(state.name)).name = state.name;
      worksheets.getItem(state.name).visibility = "Visible";
    },
  }));
}

/**
 * Sheets that are to stand again, parked or half parked: the steps that show them, and the surroundings as they are
 * after these.
 */
export function revive(
  around: Surroundings,
  sheets: readonly SheetChange[],
): { around: Surroundings; steps: WriteStep[] } {
  const states = new Map(around.states);
  const parked = sheets.flatMap((change): Removed[] => {
    if (!change.before) return [];
    const away = parkedSheet(change.name);
    const isAway = !states.has(change.name) && around.marks.get(change.mark)?.sheet === away;
    const state = states.get(isAway ? away : change.name);
    const own = change.before.tables.map((table) => table.name);
    const bare = (name: string) => own.find((one) => parkedTable(one) === name) ?? name;
    if (!state || (!isAway && !state.tables.some((table) => bare(table.name) !== table.name))) return [];
    const tables = state.tables.map((table) => ({ ...table, name: bare(table.name) }));
    const back: SheetState = { ...state, name: change.name, tables, unseen: true };
    states.delete(away);
    states.set(change.name, back);
    return [{ state: back, mark: change.mark }];
  });
  return { around: { ...around, states }, steps: unparkSteps(parked) };
}

/** More formulas than this on the user's sheets are not read: then the sheets are kept, to be on the safe side. */
const MOST_CELLS = 200_000;

/** Names of sheets and tables, as formulas spell them, that some formula outside of the removed sheets speaks of. */
async function spokenOf(context: Excel.RequestContext, removed: readonly Removed[]): Promise<boolean> {
  const parked = new Set(removed.map(({ state }) => parkedSheet(state.name)));
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const asked = worksheets.items
    .filter((sheet) => !parked.has(sheet.name))
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load("address");
      const formulas = used.getSpecialCellsOrNullObject("Formulas" as Excel.SpecialCellType);
      formulas.load("cellCount");
      return { name: sheet.name, used, formulas };
    });
  await context.sync();
  const holding = asked.flatMap(({ name, used, formulas }) => {
    const area = used.isNullObject || formulas.isNullObject ? undefined : areaOf(used.address);
    return area ? [{ name, area }] : [];
  });
  if (holding.some(({ area }) => heightOf(area) * widthOf(area) > MOST_CELLS)) return true;
  const ranges = holding.map(({ name, area }) => {
    const range = rangeOf(worksheets.getItem(name), area);
    range.load("formulas");
    return range;
  });
  if (ranges.length) await context.sync();
  const words = [
    ...parked,
    ...removed.flatMap(({ state }) => state.tables.map((table) => parkedTable(table.name))),
    parkedTable(ACTION_TABLE),
  ].map((word) => word.toLowerCase());
  const speaks = (text: unknown) =>
    typeof text === "string" && text.startsWith("=") && words.some((word) => text.toLowerCase().includes(word));
  return (
    ranges.some((range) => range.formulas.some((row) => row.some(speaks))) ||
    names.items.some((name) => !name.name.startsWith("TD_") && speaks(name.formula))
  );
}

function deleteStep({ state, mark }: Removed, around: Surroundings): WriteStep {
  return {
    bytes: 300,
    act: (context) => {
      context.workbook.names.getItemOrNullObject(mark).delete();
      if (around.shapes.has(mark)) context.workbook.settings.getItemOrNullObject(shapeKey(mark)).delete();
      context.workbook.worksheets.getItem(parkedSheet(state.name)).delete();
    },
  };
}

/** The header of a table stays: formulas name its columns. */
function emptyStep({ state }: Removed): WriteStep {
  return {
    bytes: 500 + state.tables.length * 300,
    act: (context) => {
      const sheet = context.workbook.worksheets.getItem(parkedSheet(state.name));
      for (const name of state.charts) sheet.charts.getItemOrNullObject(name).delete();
      const area = state.contents?.area;
      if (!area) return;
      const heads = new Set(state.tables.map((table) => table.area.top));
      for (let row = area.top, from = area.top; row <= area.bottom + 1; row++) {
        if (row <= area.bottom && !heads.has(row)) continue;
        if (row > from) rangeOf(sheet, { ...area, top: from, bottom: row - 1 }).clear("Contents");
        from = row + 1;
      }
    },
  };
}

/** Ends a removal whose sheets were parked. */
export async function finishRemoval(
  context: Excel.RequestContext,
  removed: readonly Removed[],
  around: Surroundings,
): Promise<void> {
  if (!removed.length) return;
  const keep = await spokenOf(context, removed);
  await send(
    context,
    removed.map((one) => (keep ? emptyStep(one) : deleteStep(one, around))),
  );
}
