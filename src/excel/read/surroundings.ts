/**
 * What a writing command must know before it writes: which sheets there are, which are ours, what stands on those it is
 * going to replace. One request; a second one only for the contents of sheets met for the first time or too large to be
 * asked for unseen.
 */
import { SHEETS } from "../../core/summarising/model/sheet-model";
import type { Shape } from "../journal/shape";
import { askFilter, settleFilter, type FilterQuestion } from "../plan/filters";
import { INDEX_KEY, readIndex, tooOld, type JournalIndex } from "../journal/journal-index";
import { isNamed, markOf, readMarks, shapeKey, type Mark } from "../plan/marks";
import { areaOf, sheetOf } from "../engine/ranges";
import { stop } from "../engine/trouble";
import { SMALL, type Handles, ask, cellsOf, readStates } from "./sheet-states";
import type { SheetState } from "./sheet-states";

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
  /** Figures are counted only when the user asks for it. */
  manual: boolean;
}

/** What earlier commands saw: lets the next one ask for small sheets without looking first. */
export interface Memory {
  marks: Map<string, Mark>;
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
  const { application } = context.workbook;
  application.load("calculationMode");
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
    application,
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
  application: Excel.Application;
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
    manual: question.application.calculationMode === "Manual",
  };
  const handles = [...question.handles, ...(await askRenamed(context, question, marks))];
  await readStates(context, found.states, handles, tableAreas);
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
