/** Excel.ChartSeries, its collection, and what a series leads to. */
import { areaName, quoteSheet } from "../model/address";
import { newSeries, type ChartSeries } from "../model/chart";
import { toJson } from "../model/values";
import type { Session } from "../session";
import { dataLabelsClass, type LabelsTarget } from "./chart-labels";
import { between, chartFillClass, chartLineFormatClass, look, within, yesNo, type FillTarget } from "./chart-looks";
import { MARKERS } from "./chart-markers";
import { flag } from "./chart-parts";
import { pointsClass, valuesOf, type SeriesTarget } from "./chart-points";
import { chartChanged, type ChartTarget } from "./chart-target";
import { trendlinesClass } from "./chart-trendlines";
import { CHART_TYPES } from "./chart-types";
import { rangeArgument } from "./range-handle";
import { handle, officeClass, oneOf, type Handle, type OfficeClass } from "./types";

const seriesFormatClass: OfficeClass = officeClass<SeriesTarget>({
  name: "ChartSeriesFormat",
  navigations: {
    Fill: (target) =>
      handle(chartFillClass, {
        target,
        get: () => target.one.fill,
        set: (color) => {
          target.one.fill = color;
        },
      } satisfies FillTarget),
    Line: (target) => handle(chartLineFormatClass, within(target, "line")),
  },
});

function reference(source: unknown, target: SeriesTarget, session: Session): string {
  const { sheet, area } = rangeArgument(source, session, target.sheet);
  return `${quoteSheet(sheet.name)}!${areaName(area, "$")}`;
}

const amount = (name: "gapWidth" | "overlap", least: number, most: number, usual: number) => ({
  get: ({ chart }: SeriesTarget) => chart[name] ?? usual,
  set: (target: SeriesTarget, value: unknown, session: Session) => {
    if (typeof value !== "number" || value < least || value > most) throw session.invalid();
    target.chart[name] = value;
    chartChanged(target, session);
  },
});

/** Data of a series set from a range. */
const data =
  (name: "values" | "categories" | "bubbles") =>
  (target: SeriesTarget, [source]: readonly unknown[], session: Session): null => {
    target.one[name] = reference(source, target, session);
    chartChanged(target, session);
    return null;
  };

/** Where the values of a dimension of a series come from. */
function dimensionOf({ one }: SeriesTarget, dimension: unknown, session: Session): string {
  const word = oneOf(["Categories", "Values", "XValues", "YValues", "BubbleSizes"], dimension, session, "dimension");
  if (word === "BubbleSizes") return one.bubbles ?? "";
  return /Categories|XValues/.test(word) ? one.categories : one.values;
}

const seriesClass: OfficeClass = officeClass<SeriesTarget>({
  name: "ChartSeries",
  properties: {
    ...MARKERS,
    Name: {
      get: ({ one }) => one.name,
      set: (target, value, session) => {
        if (typeof value !== "string") throw session.invalid();
        target.one.name = value;
        target.one.nameReference = "";
        chartChanged(target, session);
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (target, value, session) => {
        // A chart of several kinds is not drawn here: only one kind for all is taken.
        const type = oneOf(CHART_TYPES, value, session, "chartType");
        if (target.chart.series.length > 1 && type !== target.chart.type) throw session.refuse("NotImplemented");
        target.chart.type = type;
        chartChanged(target, session);
      },
    },
    HasDataLabels: flag<SeriesTarget>(
      (target) => target.one.hasDataLabels,
      (target, value) => {
        target.one.hasDataLabels = value;
      },
    ),
    GapWidth: amount("gapWidth", 0, 500, 150),
    Overlap: amount("overlap", -100, 100, 0),
    AxisGroup: { get: () => "Primary" },
    DoughnutHoleSize: look("doughnutHoleSize", 75, between(10, 90)),
    Smooth: { ...look("smooth", false, yesNo), get: ({ looks, chart }) => looks.smooth ?? /Smooth/.test(chart.type) },
    PlotOrder: {
      get: ({ chart, one }) => chart.series.indexOf(one),
      set: (target, value, session) => {
        const { series } = target.chart;
        if (!Number.isInteger(value) || value < 0 || value >= series.length) throw session.invalid();
        series.splice(value, 0, ...series.splice(series.indexOf(target.one), 1));
        chartChanged(target, session);
      },
    },
  },
  navigations: {
    Format: (target) => handle(seriesFormatClass, target),
    Points: (target) => handle(pointsClass, target),
    Trendlines: (target) => handle(trendlinesClass, target),
    DataLabels: (target) =>
      handle(dataLabelsClass, {
        sheet: target.sheet,
        chart: target.chart,
        series: [target.one],
      } satisfies LabelsTarget),
  },
  methods: {
    SetValues: data("values"),
    SetXAxisValues: data("categories"),
    SetBubbleSizes: data("bubbles"),
    Delete: (target, _args, session) => {
      target.chart.series = target.chart.series.filter((one) => one !== target.one);
      chartChanged(target, session);
      return null;
    },
    GetDimensionValues: (target, [dimension], session) =>
      valuesOf(dimensionOf(target, dimension, session), target, session).map(toJson),
    GetDimensionDataSourceString: (target, [dimension], session) => dimensionOf(target, dimension, session),
    GetDimensionDataSourceType: (target, [dimension], session) =>
      dimensionOf(target, dimension, session) === "" ? "Unknown" : "LocalRange",
  },
});

const of = ({ sheet, chart }: ChartTarget, one: ChartSeries): Handle =>
  handle(seriesClass, { sheet, chart, one, looks: one.looks } satisfies SeriesTarget);

export const seriesCollectionClass: OfficeClass = officeClass<ChartTarget>({
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((one) => of(target, one)),
  methods: {
    Add: (target, [name, index], session) => {
      const one = { ...newSeries(), name: typeof name === "string" ? name : `Series${target.chart.series.length + 1}` };
      target.chart.series.splice(typeof index === "number" ? index : target.chart.series.length, 0, one);
      chartChanged(target, session);
      return of(target, one);
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (target, [index], session) => {
      const one = target.chart.series[index as number];
      if (!one) throw session.invalid("index");
      return of(target, one);
    },
  },
});
