/**
 * Ranges by numbers. No address string is ever built for Excel: with a Polish list separator several areas in one
 * string fail. Every range is untracked at once: a tracked one costs a request of its own when the command ends. So a
 * range is used in the request it was made in and never after it.
 */
import type { Area } from "../../core/summarising/model/sheet-model";
import { columnNumber, parseAddress } from "../../core/table";

export const heightOf = (area: Area): number => area.bottom - area.top + 1;
export const widthOf = (area: Area): number => area.right - area.left + 1;

const met = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** One object a sheet and a context: a sheet written in a hundred steps is named once in the request. */
export function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheets = met.get(context) ?? new Map<string, Excel.Worksheet>();
  met.set(context, sheets);
  const sheet = sheets.get(name) ?? context.workbook.worksheets.getItem(name);
  sheets.set(name, sheet);
  return sheet;
}

export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top - 1, area.left - 1, heightOf(area), widthOf(area)).untrack();
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const COLUMNS_ONLY = /^\$?([A-Z]{1,3})$/i;
const ROWS_ONLY = /^\$?(\d{1,7})$/;

/** One end of an address; the end of whole columns ("A:F") or rows ("1:6") reaches to the edge of the sheet. */
function corner(text: string, last: boolean): { row: number; column: number } | undefined {
  const columns = COLUMNS_ONLY.exec(text);
  if (columns) return { row: last ? LAST_ROW : 1, column: columnNumber(columns[1]!) };
  const rows = ROWS_ONLY.exec(text);
  if (rows) return { row: Number(rows[1]), column: last ? LAST_COLUMN : 1 };
  return parseAddress(text);
}

/**
 * "Działania!A1:I52", "'Moje dane'!$B$2", "A:F", "1:6" → the area alone; undefined for anything that is no rectangle
 * (#ADR!).
 */
export function areaOf(address: string): Area | undefined {
  const [first, last] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const from = corner(first ?? "", false);
  const to = last === undefined ? parseAddress(first ?? "") : corner(last, true);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : undefined;
}

/** "'Moje dane'!$B$2" → "Moje dane"; undefined when no sheet is named. */
export function sheetOf(address: string): string | undefined {
  const mark = address.lastIndexOf("!");
  if (mark < 1) return undefined;
  const name = address.slice(0, mark).replace(/^=/, "");
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

export function union(areas: readonly Area[]): Area | undefined {
  if (!areas.length) return undefined;
  return areas.reduce((all, area) => ({
    top: Math.min(all.top, area.top),
    left: Math.min(all.left, area.left),
    bottom: Math.max(all.bottom, area.bottom),
    right: Math.max(all.right, area.right),
  }));
}

/** What is left of an area without another. */
export function cut(area: Area, hole: Area): Area[] {
  const { top, bottom, left, right } = area;
  const [high, low] = [Math.max(top, hole.top), Math.min(bottom, hole.bottom)];
  const [from, to] = [Math.max(left, hole.left), Math.min(right, hole.right)];
  if (high > low || from > to) return [area];
  return [
    { ...area, bottom: high - 1 },
    { ...area, top: low + 1 },
    { top: high, bottom: low, left, right: from - 1 },
    { top: high, bottom: low, left: to + 1, right },
  ].filter((one) => one.top <= one.bottom && one.left <= one.right);
}

/** What two areas share. */
export function shared(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
