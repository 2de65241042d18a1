/** Looking at the workbook and reading cells: addresses first, values after, in blocks of rows, never whole columns. */
import { countsFrom1904 } from "../../core/reading";
import { ACTION_TABLE, SHEETS, type Area } from "../../core/summarising/model/sheet-model";
import type { LongWork, Outcome, SheetGrid, Survey } from "../api";
import { step, type Engine } from "../engine/engine";
import { markOf, readMarks } from "../plan/marks";
import { areaOf, heightOf, rangeOf, widthOf } from "../engine/ranges";
import { BLOCK_ROWS } from "../engine/send";
import { narrow, type Narrowed } from "./narrow";
import type { Memory } from "./surroundings";
import { stop } from "../engine/trouble";

/** Cells one answer may carry; a wide sheet is cut into shorter blocks. */
const BLOCK_CELLS = 80_000;
interface Block {
  grid: number;
  sheet: string;
  area: Area;
}

/** Blocks grouped into requests: many small sheets come in one answer. */
function requestsFor(blocks: readonly Block[]): Block[][] {
  const requests: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = heightOf(block.area) * widthOf(block.area);
    if (cells > room) {
      requests.push([]);
      room = BLOCK_CELLS;
    }
    requests[requests.length - 1]!.push(block);
    room -= cells;
  }
  return requests;
}

function blocksOf(grid: number, sheet: string, area: Area): Block[] {
  const rows = Math.max(1, Math.min(BLOCK_ROWS, Math.floor(BLOCK_CELLS / widthOf(area))));
  const blocks: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += rows)
    blocks.push({ grid, sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  return blocks;
}

/** Rows of a sheet whose cells are also asked for as they are shown, in the same request: enough to meet a date. */
const SHOWN_ROWS = 200;

/** The beginning of an area as it is shown; nothing for the blocks that follow its first. */
function askShown(context: Excel.RequestContext, { sheet, area }: Block, whole: Area): Excel.Range | undefined {
  if (area.top !== whole.top) return undefined;
  const shown = rangeOf(context.workbook.worksheets.getItem(sheet), {
    ...area,
    bottom: Math.min(area.bottom, area.top + SHOWN_ROWS - 1),
  });
  shown.load("text");
  return shown;
}

/** Values and number formats of areas, one grid for each area. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly { sheet: string; area: Area }[],
  work?: LongWork,
): Promise<SheetGrid[]> {
  const grids: SheetGrid[] = areas.map(({ sheet, area }) => ({
    sheet,
    top: area.top,
    left: area.left,
    values: [],
    formats: [],
  }));
  const requests = requestsFor(areas.flatMap(({ sheet, area }, index) => blocksOf(index, sheet, area)));
  for (const [index, request] of requests.entries()) {
    step(work, index, requests.length);
    const ranges = request.map((block) => rangeOf(context.workbook.worksheets.getItem(block.sheet), block.area));
    for (const range of ranges) range.load("values,numberFormat");
    const samples = request.map((block) => askShown(context, block, areas[block.grid]!.area));
    // One request a block of rows keeps each answer under what Excel on the web sends.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    ranges.forEach((range, at) => {
      const grid = grids[request[at]!.grid]!;
      for (const row of range.values) grid.values.push(row as SheetGrid["values"][number]);
      for (const row of range.numberFormat) grid.formats!.push(row.map(String));
      if (samples[at] && countsFrom1904(grid.values, grid.formats!, samples[at].text)) grid.date1904 = true;
    });
  }
  step(work, requests.length, requests.length);
  return grids;
}

/** Excel refuses to list more than 512 merged areas at once; a strip of so many cells cannot hold more. */
const STRIP_CELLS = 1_024;
/** Merges of a larger sheet are not asked for: it is a database and no plan laid out by hand. */
const MOST_MERGE_CELLS = 40_000;

/** Merged cells of areas, asked for in the request that comes next; `settle` tells them once it came. */
function askMerges(
  context: Excel.RequestContext,
  areas: readonly { sheet: string; area: Area }[],
): (grid: SheetGrid, index: number) => SheetGrid {
  const asked = areas.map(({ sheet, area }) => {
    if (heightOf(area) * widthOf(area) > MOST_MERGE_CELLS) return [];
    const rows = Math.max(1, Math.floor(STRIP_CELLS / widthOf(area)));
    const tops = Array.from({ length: Math.ceil(heightOf(area) / rows) }, (_, strip) => area.top + strip * rows);
    return tops.map((top) => {
      const merged = rangeOf(context.workbook.worksheets.getItem(sheet), {
        ...area,
        top,
        bottom: Math.min(area.bottom, top + rows - 1),
      })
        .getMergedAreasOrNullObject()
        .untrack();
      merged.load("address");
      return merged;
    });
  });
  return (grid, index) => {
    const merges = asked[index]!.flatMap((merged) =>
      merged.isNullObject ? [] : merged.address.split(/[,;]/).flatMap((address) => areaOf(address) ?? []),
    );
    return merges.length === 0 ? grid : { ...grid, merges };
  };
}

/** What of a sheet nobody sees. Excel says null where some rows of a range are hidden and some are not. */
function lookOf({
  sheet,
  used,
}: {
  sheet: Excel.Worksheet;
  used: Excel.Range;
}): Pick<SheetGrid, "hidden" | "outOfSight"> {
  if (used.isNullObject) return {};
  const outOfSight = { rows: used.rowHidden !== false, columns: used.columnHidden !== false };
  return {
    ...(sheet.visibility !== "Visible" && { hidden: true }),
    ...((outOfSight.rows || outOfSight.columns) && { outOfSight }),
  };
}

/** What Excel calls the sheets, tables and names of the workbook, and the sheet looked at. */
async function askNames(context: Excel.RequestContext) {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/worksheet/name");
  names.load("items/name,items/formula");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  return { worksheets, tables, names, active: active.name };
}

interface AskedSheet {
  name: string;
  visible: boolean;
  protection: Excel.WorksheetProtection;
  used: Excel.Range;
}

function askSheet(worksheets: Excel.WorksheetCollection, sheet: Excel.Worksheet): AskedSheet {
  const { protection } = worksheets.getItem(sheet.name);
  protection.load("protected");
  const used = worksheets.getItem(sheet.name).getUsedRangeOrNullObject(true).untrack();
  used.load("address");
  return { name: sheet.name, visible: sheet.visibility === "Visible", protection, used };
}

/** Rows and columns in use, and where they are. */
function extentOf(used: Excel.Range): Pick<Survey["sheets"][number], "used" | "rows" | "columns"> {
  const area = used.isNullObject ? undefined : areaOf(used.address);
  return area
    ? { used: used.address.slice(used.address.lastIndexOf("!") + 1), rows: heightOf(area), columns: widthOf(area) }
    : { rows: 0, columns: 0 };
}

/** Sheets this add-in wrote. A plan's sheet whose table was turned into a range is a source like any other. */
function ownedSheets(memory: Memory, tables: readonly Excel.Table[]): ReadonlySet<string> {
  const ourTables = new Set(tables.filter((table) => isPlanTable(table.name)).map((table) => table.worksheet.name));
  return new Set(
    [...memory.marks.values()]
      .filter((mark) => !mark.name.startsWith(markOf(SHEETS.actions)) || ourTables.has(mark.sheet))
      .map((mark) => mark.sheet),
  );
}

async function surveyIn(context: Excel.RequestContext, memory: Memory): Promise<Survey> {
  const { worksheets, tables, names, active } = await askNames(context);
  memory.marks = readMarks(names.items).marks;
  const asked = worksheets.items.map((sheet) => askSheet(worksheets, sheet));
  const plan = planTable(
    tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    memory,
    active,
  );
  const body = plan && tables.getItem(plan.name).getDataBodyRange().untrack();
  body?.load("rowCount");
  await context.sync();

  const owned = ownedSheets(memory, tables.items);
  return {
    active,
    sheets: asked.map(({ name, visible, protection, used }) => ({
      name,
      visible,
      protected: protection.protected,
      ours: owned.has(name) || plan?.sheet === name,
      tables: tables.items.filter((table) => table.worksheet.name === name).map((table) => table.name),
      ...extentOf(used),
    })),
    ...(plan && body ? { plan: { sheet: plan.sheet, table: plan.name, actions: body.rowCount } } : {}),
  };
}

type GridOptions = { sheets?: readonly string[] } & LongWork;

async function gridsIn(context: Excel.RequestContext, memory: Memory, options: GridOptions): Promise<SheetGrid[]> {
  const { worksheets, names } = context.workbook;
  names.load("items/name,items/formula");
  const sheets = options.sheets
    ? options.sheets.map((name) => worksheets.getItemOrNullObject(name))
    : [worksheets.getActiveWorksheet()];
  const asked = sheets.map((sheet) => {
    sheet.load("name,visibility");
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    used.load("address,rowHidden,columnHidden");
    return { sheet, used };
  });
  await context.sync();

  memory.marks = readMarks(names.items).marks;
  const missing = asked.findIndex(({ sheet }) => sheet.isNullObject);
  if (missing >= 0) stop("sheet-deleted", { sheet: options.sheets?.[missing] ?? "" });
  const areas: Narrowed[] = [];
  for (const { sheet, used } of asked) {
    const area = used.isNullObject ? undefined : areaOf(used.address);
    // No request but for a sheet with a stray cell at its far end.
    const found = area && (await narrow(context, sheet.name, area));
    if (found) areas.push(found);
  }
  const withMerges = askMerges(context, areas);
  const looks = new Map(asked.map((one) => [one.sheet.name, lookOf(one)]));
  return (await readAreas(context, areas, options)).map(withMerges).map((grid, index) => ({
    ...grid,
    ...looks.get(grid.sheet),
    ...(areas[index]!.far.length ? { far: areas[index]!.far } : {}),
  }));
}

export function createReaders(engine: Engine, memory: Memory) {
  return {
    survey: (): Promise<Outcome<Survey>> => engine.run((context) => surveyIn(context, memory)),
    readGrids: (options: GridOptions = {}): Promise<Outcome<SheetGrid[]>> =>
      engine.run((context) => gridsIn(context, memory, options)),
  };
}

const isPlanTable = (name: string): boolean => name === ACTION_TABLE || new RegExp(`^${ACTION_TABLE}_\\d+$`).test(name);

/**
 * The plan's table: on the sheet looked at when that is one of ours, else the one we marked, else the table of our
 * name.
 */
export function planTable(
  tables: readonly { name: string; sheet: string }[],
  memory: Memory,
  active: string,
): { name: string; sheet: string } | undefined {
  const ours = tables.filter((table) => isPlanTable(table.name));
  const marked = memory.marks.get(markOf(SHEETS.actions))?.sheet;
  return ours.find((table) => table.sheet === active) ?? ours.find((table) => table.sheet === marked) ?? ours[0];
}
