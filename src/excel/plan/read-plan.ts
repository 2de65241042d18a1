/** The plan as it stands on its sheet, with where each action and column is. Two requests: addresses, then cells. */
import { parseSettings, withNotes } from "../../core/checking";
import type { Dictionary } from "../../core/dictionary";
import { readGrids as documentOf, recognise } from "../../core/reading";
import { ACTION_TABLE, SHEETS, type Area } from "../../core/summarising/model/sheet-model";
import { fold, STANDARD_HEADERS, type ColumnKey, type Message, type Period, type Table } from "../../core/table";
import type { Outcome, Plan, PlanLayout, SheetGrid } from "../api";
import type { Engine } from "../engine/engine";
import { markOf, readMarks } from "./marks";
import type { PlanMemory } from "./plan-table";
import { areaOf } from "../engine/ranges";
import { trimBelow, withBelow } from "./rows-below";
import { planTable, readAreas } from "../read/read-sheets";
import { askSettings } from "./settings";
import type { Memory } from "../read/surroundings";
import { stop } from "../engine/trouble";

export interface ReadPlanOptions {
  dictionary?: Dictionary;
  period?: Period;
}

const KEY_OF = new Map(
  Object.entries(STANDARD_HEADERS).map(([key, header]) => [header.toLowerCase(), key as ColumnKey]),
);

/** Layout of the grid of the table itself: its first row is the header. */
export function layoutOfGrid(grid: SheetGrid, tableName: string, table: Table): PlanLayout {
  const columns: PlanLayout["columns"] = {};
  grid.values[0]?.forEach((header, index) => {
    const key = KEY_OF.get(fold(String(header ?? "")).toLowerCase());
    if (key) columns[key] ??= grid.left + index;
  });
  const rows: Record<string, number> = {};
  const { id } = columns;
  const known = new Set(table.actions.map((action) => action.id));
  grid.values.slice(1).forEach((row, index) => {
    const said = id === undefined ? "" : fold(String(row[id - grid.left] ?? ""));
    if (known.has(said)) rows[said] ??= grid.top + 1 + index;
  });
  for (const action of table.actions) if (action.origin.row !== undefined) rows[action.id] ??= action.origin.row;
  const lastRow = grid.top + grid.values.length - 1;
  return {
    sheet: grid.sheet,
    table: tableName,
    headerRow: grid.top,
    firstRow: grid.top + 1,
    lastRow,
    left: grid.left,
    right: grid.left + (grid.values[0]?.length ?? 1) - 1,
    columns,
    rows,
  };
}

interface Found {
  name: string;
  sheet: string;
  area: Area;
  /** What the table's sheet holds, for rows that stand under the table. */
  used?: Area;
}

interface Located {
  found: Found;
  dictionary?: { sheet: string; area: Area };
  settings?: string;
}

/** First request: which table is the plan's, where it is, and what else is kept of it. */
async function locate(context: Excel.RequestContext, memory: Memory, plan: PlanMemory): Promise<Located> {
  const { worksheets, tables, names } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  names.load("items/name,items/formula");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const guess = plan.layout?.table ?? ACTION_TABLE;
  const place = askPlace(tables.getItemOrNullObject(guess));
  const words = worksheets.getItemOrNullObject(memory.marks.get(markOf(SHEETS.dictionary))?.sheet ?? SHEETS.dictionary);
  words.load("name");
  const used = words.getUsedRangeOrNullObject(true).untrack();
  used.load("address");
  const settings = askSettings(context, memory);
  await context.sync();

  memory.marks = readMarks(names.items).marks;
  const table = planTable(
    tables.items.map((one) => ({ name: one.name, sheet: one.worksheet.name })),
    memory,
    active.name,
  );
  if (!table) stop("no-plan");
  const { area, used: usedArea } = table.name === guess ? place.settle() : await placeOf(context, table.name);
  if (!area) stop("no-plan");
  const owned = [...memory.marks.values()].some((mark) => mark.sheet === words.name);
  const dictionaryArea = words.isNullObject || used.isNullObject || !owned ? undefined : areaOf(used.address);
  return {
    found: { ...table, area, ...(usedArea ? { used: usedArea } : {}) },
    settings: settings.settle(),
    ...(dictionaryArea ? { dictionary: { sheet: words.name, area: dictionaryArea } } : {}),
  };
}

async function read(
  context: Excel.RequestContext,
  { memory, plan }: { memory: Memory; plan: PlanMemory },
  options: ReadPlanOptions = {},
): Promise<Plan> {
  const { found, dictionary, settings } = await locate(context, memory, plan);
  const [whole, words] = await readAreas(context, [
    { sheet: found.sheet, area: withBelow(found.area, found.used) },
    ...(dictionary ? [dictionary] : []),
  ]);
  // What we wrote as days from 1900 Excel shows four years late here: nothing may be told of such dates.
  if (whole!.date1904) stop("dates-1904", { sheet: found.sheet });
  const { grid, taken } = trimBelow(whole!, found.area);
  const source = documentOf([grid], found.sheet);
  const result = source.ok ? recognise(source.document, options) : undefined;
  if (!result?.ok) stop("not-recognised", { sheet: found.sheet }, result?.failure.code ?? "reading");
  const layout = layoutOfGrid(grid, found.name, result.table);
  const kept = parseSettings(settings).settings;
  const noted = withNotes(result.table, kept.reading);
  // The office said which years the plan is for: a stray date must not stretch charts, "na bieżąco" or the report.
  const table = kept.frame.period ? { ...noted, period: kept.frame.period } : noted;
  plan.layout = layout;
  plan.table = table;
  plan.grid = grid;
  return {
    table,
    layout,
    messages: [...result.messages, ...below(taken, found)],
    ...(settings === undefined ? {} : { settings }),
    ...(words ? { dictionary: words } : {}),
  };
}

export function createPlanReader(engine: Engine, memory: Memory, plan: PlanMemory) {
  const readIn = (context: Excel.RequestContext, options?: ReadPlanOptions) => read(context, { memory, plan }, options);
  return {
    read: readIn,
    readPlan: (options?: ReadPlanOptions): Promise<Outcome<Plan>> => engine.run((context) => readIn(context, options)),
  };
}

function below(taken: number, { area }: Found): Message[] {
  return taken === 0
    ? []
    : [{ code: "reading.below", values: { count: taken, first: area.bottom + 1 }, where: String(area.bottom + 1) }];
}

interface TablePlace {
  /** Header and rows; a row of totals is none of the plan's. */
  area?: Area;
  /** What the sheet holds, for rows typed right under the table; absent where a row of totals stands there. */
  used?: Area;
}

function askPlace(table: Excel.Table): { settle(): TablePlace } {
  table.load("name,showHeaders,showTotals");
  table.worksheet.load("name");
  const body = table.getDataBodyRange().untrack();
  body.load("address");
  const around = table.worksheet.getUsedRangeOrNullObject(true).untrack();
  around.load("address");
  return {
    settle() {
      const area = areaOf(body.address);
      if (!area) return {};
      if (!table.showHeaders) stop("headers-off", { sheet: table.worksheet.name });
      const used = around.isNullObject || table.showTotals ? undefined : areaOf(around.address);
      return { area: { ...area, top: area.top - 1 }, ...(used ? { used } : {}) };
    },
  };
}

async function placeOf(context: Excel.RequestContext, name: string): Promise<TablePlace> {
  const place = askPlace(context.workbook.tables.getItem(name));
  await context.sync();
  return place.settle();
}
