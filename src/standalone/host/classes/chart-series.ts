/** Excel.ChartSeriesCollection, Excel.ChartSeries and data labels */
import { areaName, quoteSheet } from "../model/address";
import { newSeries, type ChartSeries } from "../model/chart";
import { toJson } from "../model/values";
import type { Session } from "../session";
import { chartFillClass, flag, type FillTarget } from "./chart-parts";
import { chartChanged, type ChartTarget } from "./chart-target";
import { readColor } from "./colors";
import { rangeArgument } from "./range-handle";
import { handle, officeClass, oneOf, type Handle, type OfficeClass } from "./types";

interface SeriesTarget extends ChartTarget {
  one: ChartSeries;
}
interface LabelsTarget extends ChartTarget {
  series: readonly ChartSeries[];
}

const label = (name: string) => ({
  get: ({ series }: LabelsTarget) => series[0]?.labels[name] ?? name === "showValue",
  set: (target: LabelsTarget, value: unknown, session: Session) => {
    for (const one of target.series) {
      one.labels[name] = value;
      one.hasDataLabels = true;
    }
    chartChanged(target, session);
  },
});

export const dataLabelsClass: OfficeClass = officeClass<LabelsTarget>({
  name: "ChartDataLabels",
  properties: {
    ShowValue: label("showValue"),
    ShowSeriesName: label("showSeriesName"),
    ShowCategoryName: label("showCategoryName"),
    ShowPercentage: label("showPercentage"),
    ShowLegendKey: label("showLegendKey"),
    NumberFormat: { ...label("numberFormat"), get: ({ series }) => series[0]?.labels.numberFormat ?? "General" },
    Separator: { ...label("separator"), get: ({ series }) => series[0]?.labels.separator ?? ", " },
    Position: {
      get: ({ series }) => series[0]?.labels.position ?? "OutsideEnd",
      set: (target, value, session) => {
        const position = oneOf(
          ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom", "BestFit"],
          value,
          session,
          "position",
        );
        for (const one of target.series) {
          one.labels.position = position;
          one.hasDataLabels = true;
        }
        chartChanged(target, session);
      },
    },
  },
});

const lineFormatClass: OfficeClass = officeClass<SeriesTarget>({
  name: "ChartLineFormat",
  properties: {
    Color: {
      get: ({ one }) => one.line,
      set: (target, value, session) => {
        target.one.line = readColor(value, session) ?? "";
        chartChanged(target, session);
      },
    },
    LineStyle: {
      get: ({ one }) => (one.line === "none" ? "None" : "Continuous"),
      set: (target, value, session) => {
        target.one.line =
          oneOf(["None", "Continuous", "Automatic"], value, session, "lineStyle") === "None" ? "none" : target.one.line;
        chartChanged(target, session);
      },
    },
  },
  methods: {
    Clear: (target, _args, session) => {
      target.one.line = "none";
      chartChanged(target, session);
      return null;
    },
  },
});

const seriesFormatClass: OfficeClass = officeClass<SeriesTarget>({
  name: "ChartSeriesFormat",
  navigations: {
    Fill: (target) =>
      handle(chartFillClass, {
        target,
        set: (color) => {
          target.one.fill = color;
        },
      } satisfies FillTarget),
    Line: (target) => handle(lineFormatClass, target),
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

const seriesClass: OfficeClass = officeClass<SeriesTarget>({
  name: "ChartSeries",
  properties: {
    Name: {
      get: ({ one }) => one.name,
      set: (target, value, session) => {
        if (typeof value !== "string") throw session.invalid();
        target.one.name = value;
        target.one.nameReference = "";
        chartChanged(target, session);
      },
    },
    ChartType: { get: ({ chart }) => chart.type },
    HasDataLabels: flag<SeriesTarget>(
      (target) => target.one.hasDataLabels,
      (target, value) => {
        target.one.hasDataLabels = value;
      },
    ),
    GapWidth: amount("gapWidth", 0, 500, 150),
    Overlap: amount("overlap", -100, 100, 0),
    AxisGroup: { get: () => "Primary" },
    PlotOrder: { get: ({ chart, one }) => chart.series.indexOf(one) + 1 },
  },
  navigations: {
    Format: (target) => handle(seriesFormatClass, target),
    DataLabels: (target) =>
      handle(dataLabelsClass, {
        sheet: target.sheet,
        chart: target.chart,
        series: [target.one],
      } satisfies LabelsTarget),
  },
  methods: {
    SetValues: (target, [source], session) => {
      target.one.values = reference(source, target, session);
      chartChanged(target, session);
      return null;
    },
    SetXAxisValues: (target, [source], session) => {
      target.one.categories = reference(source, target, session);
      chartChanged(target, session);
      return null;
    },
    Delete: (target, _args, session) => {
      target.chart.series = target.chart.series.filter((one) => one !== target.one);
      chartChanged(target, session);
      return null;
    },
    GetDimensionValues: (target, [dimension], session) => {
      const formula = oneOf(["Categories", "Values", "XValues", "YValues"], dimension, session, "dimension").match(
        /Categories|XValues/,
      )
        ? target.one.categories
        : target.one.values;
      return formula === ""
        ? []
        : session.calculator
            .shift(formula, target.sheet, { top: 0, left: 0, bottom: 0, right: 0 }, 0, 0)
            .flat()
            .map(toJson);
    },
  },
});

const of = (target: ChartTarget, one: ChartSeries): Handle =>
  handle(seriesClass, { sheet: target.sheet, chart: target.chart, one } satisfies SeriesTarget);

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
