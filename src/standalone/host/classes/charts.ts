/** Excel.ChartCollection and Excel.Chart */
import { CHART_EVENTS } from "../events";
import { registrations } from "./registrations";
import { newChart } from "../model/chart";
import { boxOf } from "../model/metrics";
import type { Sheet } from "../model/sheet";
import type { Session } from "../session";
import {
  chartAreaFormatClass,
  chartTitleClass,
  dataTableClass,
  legendClass,
  partOf,
  plotAreaClass,
} from "./chart-parts";
import { axesClass } from "./chart-axes";
import { chartChanged, type ChartTarget } from "./chart-target";
import { dataLabelsClass } from "./chart-labels";
import { seriesCollectionClass } from "./chart-series";
import { seriesFrom } from "./chart-source";
import { CHART_TYPES } from "./chart-types";
import { rangeArgument } from "./range-handle";
import { handle, handleOrNull, officeClass, oneOf, type Handle, type OfficeClass, named } from "./types";

const moved = ({ sheet, chart }: ChartTarget, session: Session): void => {
  chart.moved = true;
  sheet.touch("charts");
  session.events.redrawn(sheet, "charts");
};

function add(sheet: Sheet, [type, source, seriesBy]: readonly unknown[], session: Session): Handle {
  session.guard(sheet, undefined, "allowEditObjects");
  const word = String(type);
  const kind = CHART_TYPES.find((one) => one.toLowerCase() === word.toLowerCase());
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
        target.chart.type = oneOf(CHART_TYPES, value, session, "chartType");
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
    Title: (target) => handle(chartTitleClass, partOf(target, "title")),
    Legend: (target) => handle(legendClass, partOf(target, "legend")),
    PlotArea: (target) => handle(plotAreaClass, partOf(target, "plotArea")),
    Axes: (target) => handle(axesClass, target),
    Series: (target) => handle(seriesCollectionClass, target),
    DataLabels: (target) => handle(dataLabelsClass, { ...target, series: target.chart.series }),
    Format: (target) => handle(chartAreaFormatClass, partOf(target, "area")),
    Worksheet: ({ sheet }) => handle(named("Worksheet"), sheet),
  },
  methods: {
    Delete: ({ sheet, chart }, _args, session) => {
      sheet.charts = sheet.charts.filter((one) => one !== chart);
      sheet.touch("charts");
      session.events.redrawn(sheet, "charts");
      return null;
    },
    Activate: (target, _args, session) => {
      session.events.chartActivated(target);
      return null;
    },
    GetDataTable: (target) => handle(dataTableClass, partOf(target, "dataTable")),
    GetDataTableOrNullObject: (target) => handle(dataTableClass, partOf(target, "dataTable")),
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
    ...registrations<ChartTarget>(
      { ActivatedEvent: CHART_EVENTS.ActivatedEvent!, DeactivatedEvent: CHART_EVENTS.DeactivatedEvent! },
      ({ chart }) => chart.id,
    ),
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
    Add: add,
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
