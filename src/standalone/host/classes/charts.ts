/** Excel.ChartCollection and Excel.Chart */
import { CHART_EVENTS } from "../events";
import { registrations } from "./registrations";
import { areaName, columnsOf, quoteSheet, rowsOf, type Area } from "../model/address";
import { newChart, newSeries, type Chart } from "../model/chart";
import { boxOf } from "../model/metrics";
import type { Sheet } from "../model/sheet";
import type { RangeTarget, Session } from "../session";
import { chartAreaFormatClass, chartTitleClass, legendClass } from "./chart-parts";
import { axesClass } from "./chart-axes";
import { chartChanged, type ChartTarget } from "./chart-target";
import { dataLabelsClass, seriesCollectionClass } from "./chart-series";
import { rangeArgument } from "./range-handle";
import { handle, handleOrNull, officeClass, oneOf, type Handle, type OfficeClass, named } from "./types";

/** Kinds the host can draw and save; Excel has more. */
const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
  "XYScatterLines",
];

const moved = ({ sheet, chart }: ChartTarget, session: Session): void => {
  chart.moved = true;
  sheet.touch("charts");
  session.events.redrawn(sheet, "charts");
};

/** Series of a block: the first row names them and the first column is the axis, when they look like headings. */
export function seriesFrom(
  source: RangeTarget,
  seriesBy: string,
  session: Session,
): { series: Chart["series"]; plotBy: string } {
  const { sheet, area } = source;
  if (seriesBy === "Rows") throw session.refuse("NotImplemented", "seriesBy: Rows");
  const value = (row: number, column: number) => session.calculator.valueAt(sheet, row, column);
  const isText = (row: number, column: number) => {
    const it = value(row, column);
    return it !== null && typeof it !== "number";
  };
  const many = columnsOf(area) > 1;
  const corner = value(area.top, area.left) === null;
  const names =
    rowsOf(area) > 1 &&
    Array.from({ length: columnsOf(area) }, (_none, index) => area.left + index)
      .slice(many ? 1 : 0)
      .every((column) => isText(area.top, column));
  const first = area.top + (names ? 1 : 0);
  const categories =
    many &&
    (corner ||
      isText(first, area.left) ||
      (names && !isText(area.top, area.left) && value(area.top, area.left) === null));
  const ref = (part: Area) => `${quoteSheet(sheet.name)}!${areaName(part, "$")}`;
  const list = [];
  for (let column = area.left + (categories ? 1 : 0); column <= area.right; column++) {
    const series = newSeries();
    series.values = ref({ top: first, bottom: area.bottom, left: column, right: column });
    if (categories) series.categories = ref({ top: first, bottom: area.bottom, left: area.left, right: area.left });
    if (names) {
      series.nameReference = ref({ top: area.top, bottom: area.top, left: column, right: column });
      series.name = session.calculator.textAt(sheet, area.top, column);
    } else series.name = `Series${list.length + 1}`;
    list.push(series);
  }
  return { series: list, plotBy: "Columns" };
}

function add(sheet: Sheet, type: unknown, source: unknown, seriesBy: unknown, session: Session): Handle {
  session.guard(sheet, undefined, "allowEditObjects");
  const word = String(type);
  const kind = TYPES.find((one) => one.toLowerCase() === word.toLowerCase());
  if (!kind) {
    if (/^[A-Za-z0-9]+$/.test(word)) throw session.refuse("NotImplemented", word);
    throw session.invalid("type");
  }
  const by = oneOf(["Auto", "Columns", "Rows"], seriesBy ?? "Auto", session, "seriesBy");
  let number = 1;
  const taken = new Set(sheet.charts.map(({ name }) => name));
  while (taken.has(`Chart ${number}`)) number++;
  const chart = newChart(session.workbook.newGuid(), `Chart ${number}`, kind);
  Object.assign(chart, seriesFrom(rangeArgument(source, session, sheet), by, session));
  if (chart.series.length === 1) {
    chart.title = chart.series[0]!.name;
    chart.titleVisible = true;
  }
  sheet.charts.push(chart);
  chartChanged({ sheet, chart }, session);
  return handle(chartClass, { sheet, chart });
}

const size = (name: "left" | "top" | "width" | "height") => ({
  get: ({ chart }: ChartTarget) => chart[name],
  set: (target: ChartTarget, value: unknown, session: Session) => {
    if (typeof value !== "number" || value < 0 || value > 1_000_000) throw session.invalid();
    target.chart[name] = value;
    moved(target, session);
  },
});

export const chartClass: OfficeClass = officeClass<ChartTarget>({
  name: "Chart",
  key: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: (target, value, session) => {
        if (typeof value !== "string" || value === "") throw session.invalid();
        target.chart.name = value;
        moved(target, session);
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (target, value, session) => {
        target.chart.type = oneOf(TYPES, value, session, "chartType");
        chartChanged(target, session);
      },
    },
    Left: size("left"),
    Top: size("top"),
    Width: size("width"),
    Height: size("height"),
    PlotBy: { get: ({ chart }) => chart.plotBy },
    DisplayBlanksAs: {
      get: ({ chart }) => chart.displayBlanksAs,
      set: (target, value, session) => {
        target.chart.displayBlanksAs = oneOf(["NotPlotted", "Zero", "Interplotted"], value, session, "displayBlanksAs");
        chartChanged(target, session);
      },
    },
  },
  navigations: {
    Title: (target) => handle(chartTitleClass, target),
    Legend: (target) => handle(legendClass, target),
    Axes: (target) => handle(axesClass, target),
    Series: (target) => handle(seriesCollectionClass, target),
    DataLabels: (target) => handle(dataLabelsClass, { ...target, series: target.chart.series }),
    Format: (target) => handle(chartAreaFormatClass, target),
    Worksheet: ({ sheet }) => handle(named("Worksheet"), sheet),
  },
  methods: {
    Delete: ({ sheet, chart }, _args, session) => {
      sheet.charts = sheet.charts.filter((one) => one !== chart);
      sheet.touch("charts");
      session.events.redrawn(sheet, "charts");
      return null;
    },
    Activate: () => null,
    SetData: (target, [source, seriesBy], session) => {
      Object.assign(
        target.chart,
        seriesFrom(
          rangeArgument(source, session, target.sheet),
          oneOf(["Auto", "Columns", "Rows"], seriesBy ?? "Auto", session, "seriesBy"),
          session,
        ),
      );
      chartChanged(target, session);
      return null;
    },
    SetPosition: (target, [start, end], session) => {
      const first = rangeArgument(start, session, target.sheet).area,
        last = end === undefined || end === null ? null : rangeArgument(end, session, target.sheet).area;
      const box = boxOf(
        target.sheet,
        last ? { top: first.top, left: first.left, bottom: last.bottom, right: last.right } : first,
      );
      Object.assign(target.chart, last ? box : { left: box.left, top: box.top });
      moved(target, session);
      return null;
    },
    // Drawing a picture needs a renderer; real hosts refuse often too (office-js #55, #83), so callers must have
    // another route.
    GetImage: (_target, _args, session) => {
      throw session.refuse("NotImplemented");
    },
  },
});

const find = (sheet: Sheet, key: unknown): ChartTarget | null => {
  const chart = sheet.charts.find(
    (one) => one.id === key || one.name.toLocaleLowerCase("pl") === String(key).toLocaleLowerCase("pl"),
  );
  return chart ? { sheet, chart } : null;
};

export const chartsClass: OfficeClass = officeClass<Sheet>({
  name: "ChartCollection",
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => handle(chartClass, { sheet, chart })),
  item: (sheet, [key], session) => {
    const found = find(sheet, key);
    if (!found) throw session.refuse("ItemNotFound");
    return handle(chartClass, found);
  },
  methods: {
    Add: (sheet, [type, source, seriesBy], session) => add(sheet, type, source, seriesBy, session),
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, [key], session) => {
      const found = find(sheet, key);
      if (!found) throw session.refuse("ItemNotFound");
      return handle(chartClass, found);
    },
    GetItemOrNullObject: (sheet, [key]) => handleOrNull(chartClass, find(sheet, key)),
    GetItemAt: (sheet, [index], session) => {
      const chart = sheet.charts[index as number];
      if (!chart) throw session.invalid("index");
      return handle(chartClass, { sheet, chart });
    },
    ...registrations<Sheet>(CHART_EVENTS, (sheet) => sheet.id),
  },
});
