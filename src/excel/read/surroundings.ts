/**
 * What a writing command must know before it writes: which sheets there are, which are ours, what stands on those it is
 * going to replace. One request; a second one only for the contents of sheets met for the first time or too large to be
 * asked for unseen.
 */
import type { Area } from "../../core/summarising/model/sheet-model";
import { SHEETS } from "../../core/summarising/model/sheet-model";
import type { Shape } from "../journal/shape";
import { askFilter, settleFilter, type FilterQuestion, type TableFilter } from "../plan/filters";
import { INDEX_KEY, readIndex, tooOld, type JournalIndex } from "../journal/journal-index";
import { isNamed, markOf, readMarks, shapeKey, type Mark } from "../plan/marks";
import { areaOf, heightOf, rangeOf, sheetOf, widthOf } from "../engine/ranges";
import { isVast, narrow } from "./narrow";
import { BLOCK_ROWS } from "../engine/send";
import { stop } from "../engine/trouble";

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

export interface Surroundings {
  sheets: string[];
  marks: Map<string, Mark>;
  staleMarks: string[];
  /** How our sheets were made last, by mark. */
  shapes: Map<string, Shape>;
  /** Every native table of the workbook with its sheet. */
  tables: { name: string; sheet: string }[];
  /** State of the sheets asked for, where they exist. */
  states: Map<string, SheetState>;
  /** Entries of the journal that keep what stood before, and those whose data are to be dropped now. */
  index: JournalIndex;
  dropped: { id: string; row: number }[];
  /** The sheet the user looks at, and whether it is empty. */
  active: { name: string; empty: boolean };
}

/** What earlier commands saw: lets the next one ask for small sheets without looking first. */
export interface Memory {
  marks: Map<string, Mark>;
}

const SMALL = 60_000;

const CONTENTS = "address,formulas,values,numberFormat";

interface Handles {
  name: string;
  sheet: Excel.Worksheet;
  used: Excel.Range;
  whole: boolean;
}

function ask(context: Excel.RequestContext, name: string, whole: boolean): Handles {
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

/** What the command is going to write. */
export interface Wanted {
  sheets: readonly string[];
  tables: readonly string[];
  /** Sheets to be found by these marks as well, whatever they are called now. */
  marks?: readonly string[];
}

/** Puts the questions about the workbook into the request being made; the answer is there after its sync. */
export function askAround(
  context: Excel.RequestContext,
  wanted: Wanted,
  memory: Memory,
): { settle(): Promise<Surroundings> } {
  const remembered = [...memory.marks.values()];
  const names = new Set(wanted.sheets);
  for (const mark of remembered) if (wanted.sheets.some((name) => isNamed(mark.sheet, name))) names.add(mark.sheet);
  const isSmall = (name: string) => remembered.some((mark) => mark.sheet === name && cellsOf(mark.area) <= SMALL);

  const { worksheets, names: workbookNames, tables, protection } = context.workbook;
  worksheets.load("items/name");
  workbookNames.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  protection.load("protected");
  const index = context.workbook.settings.getItemOrNullObject(INDEX_KEY);
  index.load("value");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const activeUsed = active.getUsedRangeOrNullObject(true).untrack();
  activeUsed.load("address");
  const handles = [...names].map((name) => ask(context, name, isSmall(name)));
  const ranges = wanted.tables.map((name) => {
    const table = tables.getItemOrNullObject(name);
    table.load("showTotals,showHeaders");
    const range = table.getRange().untrack();
    range.load("address");
    return { name, table, range, filter: askFilter(table) };
  });

  const settings = [
    ...new Set(
      wanted.sheets.flatMap((name) => [
        markOf(name),
        ...remembered.filter((mark) => isNamed(mark.sheet, name)).map((mark) => mark.name),
      ]),
    ),
  ].map((mark) => {
    const setting = context.workbook.settings.getItemOrNullObject(shapeKey(mark));
    setting.load("value");
    return { mark, setting };
  });
  const question: Question = {
    wanted,
    settings,
    worksheets,
    names: workbookNames,
    tables,
    protection,
    index,
    active,
    activeUsed,
    handles,
    ranges,
  };
  return { settle: () => settle(context, question, memory) };
}

interface Question {
  wanted: Wanted;
  settings: readonly { mark: string; setting: Excel.Setting }[];
  worksheets: Excel.WorksheetCollection;
  names: Excel.NamedItemCollection;
  tables: Excel.TableCollection;
  protection: Excel.WorkbookProtection;
  index: Excel.Setting;
  active: Excel.Worksheet;
  activeUsed: Excel.Range;
  handles: readonly Handles[];
  ranges: readonly { name: string; table: Excel.Table; range: Excel.Range; filter: FilterQuestion }[];
}

async function settle(context: Excel.RequestContext, question: Question, memory: Memory): Promise<Surroundings> {
  const { marks, stale } = readMarks(question.names.items);
  memory.marks = marks;
  if (question.protection.protected) stop("workbook-protected");
  const tableAreas = question.ranges.flatMap(({ name, table, range, filter }) => {
    const area = table.isNullObject || range.isNullObject ? undefined : areaOf(range.address);
    if (!area) return [];
    const sheet = sheetOf(range.address) ?? "";
    if (!table.showHeaders) stop("headers-off", { sheet });
    const filtered = settleFilter(filter);
    return [
      {
        name,
        sheet,
        area: table.showTotals ? { ...area, bottom: area.bottom - 1 } : area,
        ...(table.showTotals ? { totals: true as const } : {}),
        ...(filtered ? { filter: filtered } : {}),
      },
    ];
  });
  const found: Surroundings = {
    sheets: question.worksheets.items.map((sheet) => sheet.name),
    marks,
    staleMarks: stale,
    tables: question.tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    states: new Map(),
    shapes: new Map(
      question.settings.flatMap(({ mark, setting }) => {
        const shape = setting.isNullObject ? undefined : readShape(setting.value);
        return shape ? [[mark, shape] as const] : [];
      }),
    ),
    index: question.index.isNullObject ? [] : readIndex(question.index.value),
    dropped: [],
    active: { name: question.active.name, empty: question.activeUsed.isNullObject },
  };
  await readStates(context, found, [...question.handles, ...(await askRenamed(context, question, marks))], tableAreas);
  found.dropped = await rowsToDrop(context, found);
  return found;
}

/** Rows of the entries that have grown too old, looked up by their numbers: one request more, now and then. */
async function rowsToDrop(context: Excel.RequestContext, found: Surroundings): Promise<Surroundings["dropped"]> {
  const old = new Set(tooOld(found.index));
  if (!old.size || !found.sheets.includes(SHEETS.journal)) return [];
  const used = context.workbook.worksheets.getItem(SHEETS.journal).getUsedRange(true).untrack();
  const ids = used.getColumn(0).untrack();
  ids.load("values,rowIndex");
  await context.sync();
  const rows = new Map<string, number>();
  ids.values.forEach(([id], index) => {
    if (old.has(String(id)) && !rows.has(String(id))) rows.set(String(id), ids.rowIndex + 1 + index);
  });
  return [...rows].map(([id, row]) => ({ id, row }));
}

/**
 * Sheets of ours that stand under another name ("Luki (2)") and were not remembered: asked for now, which is one
 * request more.
 */
async function askRenamed(
  context: Excel.RequestContext,
  question: Question,
  marks: ReadonlyMap<string, Mark>,
): Promise<Handles[]> {
  const asked = new Set(question.handles.map((one) => one.name));
  const byMark = new Set(question.wanted.marks ?? []);
  const named = [...marks.values()]
    .filter(
      (mark) =>
        byMark.has(mark.name) ||
        question.wanted.sheets.some((base) => mark.name === markOf(base) && isNamed(mark.sheet, base)),
    )
    .map((mark) => mark.sheet);
  const handles = [...new Set(named)].filter((name) => !asked.has(name)).map((name) => ask(context, name, false));
  if (handles.length) await context.sync();
  return handles;
}

/** Undefined for a value somebody else put there. */
function readShape(value: unknown): Shape | undefined {
  try {
    const shape = JSON.parse(String(value)) as Shape | null;
    return Array.isArray(shape?.blocks) && Array.isArray(shape.charts) ? shape : undefined;
  } catch {
    return undefined;
  }
}

/** Looks at the workbook for a command that will write the sheets and tables named. */
export async function lookAround(context: Excel.RequestContext, wanted: Wanted, memory: Memory): Promise<Surroundings> {
  const question = askAround(context, wanted, memory);
  await context.sync();
  return question.settle();
}

const cellsOf = (area: Area) => heightOf(area) * widthOf(area);

/**
 * A second request, when needed, for the contents of our sheets not asked for yet: all small ones at once, large ones
 * by blocks.
 */
async function readStates(
  context: Excel.RequestContext,
  found: Surroundings,
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
    found.states.set(sheet.name, state);
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
