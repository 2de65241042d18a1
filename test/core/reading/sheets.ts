import type { SheetGrid } from "../../../src/core/reading";
import type { RealRow } from "./real-table";

export type Value = string | number | null;
export type Rows = Value[][];

/** A sheet from its rows, beginning in A1. */
export function grid(rows: readonly (readonly (Value | boolean)[])[], more: Partial<SheetGrid> = {}): SheetGrid {
  const width = Math.max(...rows.map((row) => row.length), 1);
  return {
    sheet: "Arkusz1",
    top: 1,
    left: 1,
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    ...more,
  };
}

/** "Lp. | Zadanie" → cells; "" for nothing between bars. Several lines are several rows. */
export function rowsOf(...lines: string[]): string[][] {
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

export const sheet = (...lines: string[]): SheetGrid => grid(rowsOf(...lines));

const from = (row: RealRow): string | number => (row.note === "" ? row.from : `${row.from}\n(${row.note})`);
const startsGoal = (rows: readonly RealRow[], index: number): boolean =>
  index === 0 || rows[index - 1]!.goal !== rows[index]!.goal || rows[index - 1]!.area !== rows[index]!.area;
const startsArea = (rows: readonly RealRow[], index: number): boolean =>
  index === 0 || rows[index - 1]!.area !== rows[index]!.area;

export const HEADERS = [
  "CELE OPERACYJNE",
  null,
  "OD KIEDY",
  "DO KIEDY",
  "ŹRÓDŁO FINANSOWANIA",
  "ODPOWIEDZIALNY",
] as const;

/**
 * The Word layout on a sheet: area above a header, goals merged across, the label beside the first action. `order`
 * shuffles columns.
 */
export function hierarchical(
  rows: readonly RealRow[],
  order: readonly number[] = [0, 1, 2, 3, 4, 5],
  headers: readonly Value[] = HEADERS,
  label = "DZIAŁANIA",
): Rows {
  const sheetRows: Rows = [];
  const put = (cells: readonly Value[]) => sheetRows.push(order.map((column) => cells[column] ?? null));
  rows.forEach((row, index) => {
    if (startsArea(rows, index)) {
      sheetRows.push([row.area], [null]);
      put(headers);
    }
    const first = startsGoal(rows, index);
    if (first) sheetRows.push([`${row.goalNumber}. ${row.goal}`]);
    put([first ? label : null, `${row.actionNumber}. ${row.action}`, from(row), row.to, row.funding, row.responsible]);
  });
  return sheetRows;
}

export const FLAT = [
  "Obszar",
  "Cel operacyjny",
  "Działanie",
  "Od kiedy",
  "Do kiedy",
  "Źródło finansowania",
  "Odpowiedzialny",
] as const;

/** A flat list: each row says its area and goal, or leaves them blank below the first ("merged down"). */
export function flat(
  rows: readonly RealRow[],
  { headers = FLAT as readonly Value[], mergedDown = false, order = [0, 1, 2, 3, 4, 5, 6] as readonly number[] } = {},
): Rows {
  const body = rows.map((row, index): Value[] => [
    mergedDown && !startsArea(rows, index) ? null : row.area,
    mergedDown && !startsGoal(rows, index) ? null : `${row.goalNumber}. ${row.goal}`,
    `${row.actionNumber}. ${row.action}`,
    from(row),
    row.to,
    row.funding,
    row.responsible,
  ]);
  return [[...headers], ...body].map((row) => order.map((column) => row[column] ?? null));
}
