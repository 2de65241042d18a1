/** What stands on the sheets a command is going to replace: all small ones in one request, large ones by blocks. */
import type { Area } from "../../core/summarising/model/sheet-model";
import { areaOf, heightOf, rangeOf, widthOf } from "../engine/ranges";
import { isVast, narrow } from "./narrow";
import { BLOCK_ROWS } from "../engine/send";
import type { TableFilter } from "../plan/filters";

export const SMALL = 60_000;

const CONTENTS = "address,formulas,values,numberFormat";

export interface Handles {
  name: string;
  sheet: Excel.Worksheet;
  used: Excel.Range;
  whole: boolean;
}

export function ask(context: Excel.RequestContext, name: string, whole: boolean): Handles {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected");
  sheet.autoFilter.load("isDataFiltered");
  sheet.charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(whole ? CONTENTS : "address");
  return { name, sheet, used, whole };
}

function contentsOf(range: Excel.Range, area: Area): Contents {
  return { area, formulas: range.formulas, values: range.values, formats: range.numberFormat };
}

/** Reads cells in blocks of rows: one request for a usual sheet. */
export async function readContents(context: Excel.RequestContext, sheetName: string, area: Area): Promise<Contents> {
  const all: Contents = { area, formulas: [], values: [], formats: [] };
  for (let top = area.top; top <= area.bottom; top += BLOCK_ROWS) {
    const bottom = Math.min(area.bottom, top + BLOCK_ROWS - 1);
    const block = rangeOf(context.workbook.worksheets.getItem(sheetName), { ...area, top, bottom });
    block.load("formulas,values,numberFormat");
    // One request a block of rows keeps each answer under what Excel on the web sends.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const row of block.formulas) all.formulas.push(row);
    for (const row of block.values) all.values.push(row);
    for (const row of block.numberFormat) all.formats.push(row);
  }
  return all;
}

export const cellsOf = (area: Area) => heightOf(area) * widthOf(area);

/**
 * A second request, when needed, for the contents of our sheets not asked for yet: all small ones at once, large ones
 * by blocks.
 */
export async function readStates(
  context: Excel.RequestContext,
  states: Map<string, SheetState>,
  handles: readonly Handles[],
  tables: readonly (TableState & { sheet: string })[],
): Promise<void> {
  const present = handles.filter((one) => !one.sheet.isNullObject);
  const waiting: { state: SheetState; area: Area }[] = [];
  for (const { sheet, used, whole } of present) {
    const state: SheetState = {
      name: sheet.name,
      protected: sheet.protection.protected,
      charts: sheet.charts.items.map((chart) => chart.name),
      tables: tables.filter((table) => table.sheet === sheet.name).map(({ sheet: _sheet, ...table }) => table),
      ...(sheet.autoFilter.isDataFiltered ? { filtered: true } : {}),
    };
    states.set(sheet.name, state);
    const all = used.isNullObject ? undefined : areaOf(used.address);
    const area = all && (await narrow(context, sheet.name, all))?.area;
    if (area && whole && !isVast(all!)) state.contents = contentsOf(used, area);
    else if (area) waiting.push({ state, area });
  }
  const small = waiting
    .filter(({ area }) => cellsOf(area) <= SMALL)
    .map((one) => ({ ...one, range: rangeOf(context.workbook.worksheets.getItem(one.state.name), one.area) }));
  for (const { range } of small) range.load("formulas,values,numberFormat");
  if (small.length) await context.sync();
  for (const { state, area, range } of small) state.contents = contentsOf(range, area);
  for (const { state, area } of waiting)
    if (cellsOf(area) > SMALL) state.contents = await readContents(context, state.name, area);
}

export interface Contents {
  area: Area;
  formulas: unknown[][];
  values: unknown[][];
  formats: unknown[][];
}

export interface TableState {
  name: string;
  /** Header and rows, without a row of totals. */
  area: Area;
  /** The user's row of totals stands under it. */
  totals?: true;
  filter?: TableFilter;
}

export interface SheetState {
  name: string;
  protected: boolean;
  charts: string[];
  tables: TableState[];
  /** Rows are hidden by a filter of the sheet itself. */
  filtered?: true;
  /** Out of sight until this command shows it: nobody types there. */
  unseen?: true;
  /** Cells in use; absent on an empty sheet. */
  contents?: Contents;
}
