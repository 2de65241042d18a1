/** The plan's table as commands on single cells see it: found by name, rows by Id, columns by header. */
import { cellText, fold, STANDARD_HEADERS, type ColumnKey, type Table } from "../../core/table";
import type { CellEdit } from "../../core/fixing/types";
import type { Area } from "../../core/summarising/model/sheet-model";
import { ACTION_TABLE } from "../../core/summarising/model/sheet-model";
import type { PlanLayout, SheetGrid } from "../api";
import { textOf } from "../edit/edit-content";
import { askFilter, settleFilter, type FilterQuestion, type TableFilter } from "./filters";
import { areaOf, sheetOf } from "../engine/ranges";
import { stop } from "../engine/trouble";

/** What the last reading of the plan left behind: a hint, always checked against the sheet. */
export interface PlanMemory {
  layout?: PlanLayout;
  table?: Table;
  grid?: SheetGrid;
}

/**
 * True when the cell says what the last reading saw, and that was understood as `before`: reading turns "na bieżąco"
 * into a date and "A, B" into two partners, so the words of an edit need not be those of the cell.
 */
export function asLastRead(plan: PlanMemory, { actionId, column, before }: CellEdit, now: string): boolean {
  const { layout, table, grid } = plan;
  const action = table?.actions.find((one) => one.id === actionId);
  const [row, at] = [layout?.rows[actionId], layout?.columns[column]];
  if (!action || !grid || row === undefined || at === undefined) return false;
  const value = grid.values[row - grid.top]?.[at - grid.left];
  const format = grid.formats?.[row - grid.top]?.[at - grid.left] ?? "";
  return fold(textOf(value, format)) === fold(now) && fold(cellText(action, column)) === fold(before);
}

export interface ColumnCells {
  header: string;
  column: number;
  values: unknown[];
  formulas: unknown[];
  formats: string[];
}

export interface PlanCells {
  table: string;
  sheet: string;
  /** Header and rows of actions; a row of totals is none of them. */
  area: Area;
  /** What the user filters the table by; absent when all rows are shown. */
  filter?: TableFilter;
  columns: Map<string, ColumnCells>;
  /** Sheet row of each id. */
  rows: Map<string, number>;
}

interface Handles {
  name: string;
  table: Excel.Table;
  whole: Excel.Range;
  filter: FilterQuestion;
  asked: { header: string; column: Excel.TableColumn; body: Excel.Range }[];
}

/** Asks for the columns named; the answer is there after the sync. */
export function askColumns(
  context: Excel.RequestContext,
  plan: PlanMemory,
  headers: readonly string[],
  name = plan.layout?.table ?? ACTION_TABLE,
): { settle(): PlanCells } {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  table.worksheet.load("name");
  table.worksheet.protection.load("protected");
  table.load("showHeaders");
  const whole = table.getDataBodyRange().untrack();
  whole.load("address");
  const filter = askFilter(table);
  const asked = [...new Set([STANDARD_HEADERS.id, ...headers])].map((header) => {
    const column = table.columns.getItemOrNullObject(header);
    column.load("name");
    const body = column.getDataBodyRange().untrack();
    body.load("values,formulas,numberFormat,columnIndex");
    return { header, column, body };
  });
  const handles: Handles = { name, table, whole, filter, asked };
  return { settle: () => settle(handles, plan) };
}

function settle({ name, table, whole, filter, asked }: Handles, plan: PlanMemory): PlanCells {
  if (table.isNullObject) stop("no-plan");
  const body = areaOf(whole.address);
  if (!body) stop("no-plan");
  const sheet = sheetOf(whole.address) ?? table.worksheet.name;
  if (!table.showHeaders) stop("headers-off", { sheet });
  const area = { ...body, top: body.top - 1 };
  if (table.worksheet.protection.protected) stop("sheet-protected", { sheet });
  const columns = new Map<string, ColumnCells>();
  for (const { header, column, body } of asked) {
    if (column.isNullObject) continue;
    const first = <T>(matrix: T[][]) => matrix.map((row) => row[0] as T);
    columns.set(header, {
      header,
      column: body.columnIndex + 1,
      values: first(body.values),
      formulas: first(body.formulas),
      formats: first(body.numberFormat).map(String),
    });
  }
  const filtered = settleFilter(filter);
  return {
    table: name,
    sheet,
    area,
    ...(filtered ? { filter: filtered } : {}),
    columns,
    rows: rowsOf(columns.get(STANDARD_HEADERS.id), area, plan.layout),
  };
}

/**
 * Rows by id. A row the user typed in has no Id yet: it is taken where the last reading saw it, as long as the Id there
 * is still empty.
 */
function rowsOf(ids: ColumnCells | undefined, area: Area, layout: PlanLayout | undefined): Map<string, number> {
  const rows = new Map<string, number>();
  const first = area.top + 1;
  ids?.values.forEach((value, index) => {
    const id = fold(String(value ?? ""));
    if (id && !rows.has(id)) rows.set(id, first + index);
  });
  for (const [id, row] of Object.entries(layout?.rows ?? {})) {
    const inside = row >= first && row <= area.bottom;
    if (!rows.has(id) && inside && fold(String(ids?.values[row - first] ?? "")) === "") rows.set(id, row);
  }
  return rows;
}

export const headerOf = (column: ColumnKey): string => STANDARD_HEADERS[column];
