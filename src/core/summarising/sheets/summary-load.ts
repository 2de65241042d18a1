/** How many actions run in each year: a live table with a column chart, for Zestawienie and Harmonogram. */
import { liveSentence } from "../model/say";
import { sheetText, type Locale } from "../../messages/sheets";
import type { Table } from "../../table";
import { formula, number, text } from "../model/cells";
import { continuous, countRows, blankRows, dated, touching } from "../formulas/counting";
import { isBlank, runsIn, yearsOf } from "../figures/figures";
import { countAxis } from "./summary-groups";
import type { SheetBuilder } from "../model/sheet-builder";
import type { CellContent } from "../model/sheet-model";

export interface LoadPlace {
  /** Hidden column that holds the year as a number. */
  keyColumn: number;
  keyLetter: string;
  chartName: string;
  /** Last column of the chart. */
  right: number;
}

/** The chart stands beside the table: both fit one screen and one page. */
const CHART_ROWS = 16;

/** The load table and its chart; a sentence when no action has a year. */
export function loadPart(sheet: SheetBuilder, table: Table, place: LoadPlace, locale: Locale): void {
  const years = yearsOf(table.actions, table.period);
  sheet.part();
  sheet.heading(sheetText(locale, "load.title", {}), place.right);
  if (years.length === 0) {
    sheet.notes([sheetText(locale, "load.none", {})]);
    sheet.gap();
    return;
  }
  const header = sheet.add(
    [[text(sheetText(locale, "load.year", {})), text(sheetText(locale, "load.running", {}))]],
    "header",
    { wrap: true },
  );
  const top = sheet.row;
  const bottom = top + years.length - 1;
  const steady = bottom + 1;
  sheet.place(
    top,
    place.keyColumn,
    years.map((year) => [number(year, "0")]),
    "note",
  );
  const count = (row: number) =>
    `${touching([], `$${place.keyLetter}${row}`, `$${place.keyLetter}${row}`)}+$B$${steady}`;
  sheet.add(
    years.map((year, index) => [text(sheetText(locale, "load.yearLabel", { year })), formula(count(top + index), "0")]),
    "body",
    { columnStyles: { 1: "number" } },
  );
  const total = `${countRows([])}-${blankRows([])}`;
  const both = dated([], ["from", "to"]);
  const rest: CellContent[][] = [
    [text(sheetText(locale, "load.steady", {})), formula(continuous([]), "0")],
    [
      text(sheetText(locale, "load.elsewhere", {})),
      formula(`${both}-(${touching([], `$${place.keyLetter}$${top}`, `$${place.keyLetter}$${bottom}`)})`, "0"),
    ],
    [text(sheetText(locale, "load.uncounted", {})), formula(`${total}-${both}-$B$${steady}`, "0")],
  ];
  sheet.add(rest, "note");
  const title = { row: header.top, column: place.keyColumn };
  const most = `MAX(B${top}:B${bottom})`;
  const first = `INDEX(A${top}:A${bottom},MATCH(${most},B${top}:B${bottom},0))`;
  sheet.place(
    title.row,
    title.column,
    [[formula(liveSentence(locale, "chart.load.most", { count: most, year: first }))]],
    "note",
  );
  const actions = table.actions.filter((action) => !isBlank(action));
  const parts = years.map((year) =>
    sheetText(locale, "load.part", { year, count: actions.filter((action) => runsIn(action, year)).length }),
  );
  sheet.model.charts.push({
    name: place.chartName,
    type: "columnClustered",
    valueAxisRange: countAxis(Math.max(...years.map((year) => actions.filter((each) => runsIn(each, year)).length))),
    title: sheetText(locale, "chart.load", {}),
    titleCell: title,
    categoryAxis: sheetText(locale, "load.year", {}),
    valueAxis: sheetText(locale, "axis.actions", {}),
    data: { top: header.top, left: 1, bottom, right: 2 },
    position: { top: header.top, left: 3, bottom: header.top + CHART_ROWS - 1, right: place.right },
    alt: sheetText(locale, "chart.load.alt", { parts }),
    dataLabels: true,
  });
  sheet.row = Math.max(sheet.row, header.top + CHART_ROWS) + 1;
}
