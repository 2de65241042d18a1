/** Series of a block of cells: which of its lines are series, which names them, which is the axis. */
import { areaName, columnsOf, quoteSheet, rowsOf, type Area } from "../model/address";
import { newSeries, type Chart } from "../model/chart";
import type { RangeTarget, Session } from "../session";

/** Where the cells of one series lie, counted along (`at`) and across (`line`) the series. */
interface Direction {
  lines: number;
  length: number;
  cell(line: number, at: number): { row: number; column: number };
  part(line: number, from: number, to: number): Area;
}

function directionOf(area: Area, byRows: boolean): Direction {
  const cell = (line: number, at: number) =>
    byRows ? { row: area.top + line, column: area.left + at } : { row: area.top + at, column: area.left + line };
  return {
    lines: byRows ? rowsOf(area) : columnsOf(area),
    length: byRows ? columnsOf(area) : rowsOf(area),
    cell,
    part: (line, from, to) => {
      const [first, last] = [cell(line, from), cell(line, to)];
      return { top: first.row, bottom: last.row, left: first.column, right: last.column };
    },
  };
}

/** "Auto": the longer side of the block is the axis, columns are series when both are as long. */
const byRowsOf = (area: Area, seriesBy: string): boolean =>
  seriesBy === "Rows" || (seriesBy === "Auto" && columnsOf(area) > rowsOf(area));

/** The first line along names the series and the first across is the axis, when they look like headings. */
export function seriesFrom(
  { sheet, area }: RangeTarget,
  seriesBy: string,
  session: Session,
): { series: Chart["series"]; plotBy: string } {
  const byRows = byRowsOf(area, seriesBy);
  const { lines, length, cell, part } = directionOf(area, byRows);
  const value = (line: number, at: number) => {
    const { row, column } = cell(line, at);
    return session.calculator.valueAt(sheet, row, column);
  };
  const isText = (line: number, at: number) => {
    const it = value(line, at);
    return it !== null && typeof it !== "number";
  };
  const many = lines > 1;
  const names =
    length > 1 &&
    Array.from({ length: lines }, (_none, index) => index)
      .slice(many ? 1 : 0)
      .every((line) => isText(line, 0));
  const first = names ? 1 : 0;
  const categories = many && (value(0, 0) === null || isText(0, first));
  const ref = (one: Area) => `${quoteSheet(sheet.name)}!${areaName(one, "$")}`;
  const series = [];
  for (let line = categories ? 1 : 0; line < lines; line++) {
    const one = newSeries();
    one.values = ref(part(line, first, length - 1));
    if (categories) one.categories = ref(part(0, first, length - 1));
    if (names) {
      const head = cell(line, 0);
      one.nameReference = ref(part(line, 0, 0));
      one.name = session.calculator.textAt(sheet, head.row, head.column);
    } else one.name = `Series${series.length + 1}`;
    series.push(one);
  }
  return { series, plotBy: byRows ? "Rows" : "Columns" };
}
