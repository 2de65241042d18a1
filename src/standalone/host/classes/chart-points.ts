/** Excel.ChartPoint and its collection: one value of a series. */
import type { ChartSeries, Looks } from "../model/chart";
import { toJson } from "../model/values";
import type { Session } from "../session";
import { dataLabelClass, type LabelTarget } from "./chart-labels";
import { formatClass, within, type LookTarget } from "./chart-looks";
import { MARKERS } from "./chart-markers";
import { chartChanged, type ChartTarget } from "./chart-target";
import { handle, officeClass, type Handle, type OfficeClass } from "./types";

export interface SeriesTarget extends LookTarget {
  one: ChartSeries;
}
interface PointTarget extends LookTarget {
  series: SeriesTarget;
  index: number;
}

/** What a reference of a series holds. */
export const valuesOf = (formula: string, { sheet }: ChartTarget, session: Session) =>
  session.calculator.values(formula, sheet);

const pointFormatClass = formatClass("ChartPointFormat", ["Fill", "Border"]);

const pointClass: OfficeClass = officeClass<PointTarget>({
  name: "ChartPoint",
  properties: {
    ...MARKERS,
    Value: { get: ({ series, index }, session) => toJson(valuesOf(series.one.values, series, session)[index] ?? null) },
    HasDataLabel: {
      get: ({ looks, series }) => looks.hasDataLabel ?? series.one.hasDataLabels,
      set: (target, value, session) => {
        if (typeof value !== "boolean") throw session.invalid();
        target.looks.hasDataLabel = value;
        chartChanged(target, session);
      },
    },
  },
  navigations: {
    Format: (target) => handle(pointFormatClass, target),
    DataLabel: (target, session) =>
      handle(dataLabelClass, {
        ...within(target, "label"),
        shown: () => String(toJson(valuesOf(target.series.one.values, target.series, session)[target.index] ?? null)),
      } satisfies LabelTarget),
  },
});

const point = (series: SeriesTarget, index: number): Handle =>
  handle(pointClass, {
    sheet: series.sheet,
    chart: series.chart,
    looks: (series.one.points[index] ??= {}) as Looks,
    series,
    index,
  } satisfies PointTarget);

export const pointsClass: OfficeClass = officeClass<SeriesTarget>({
  name: "ChartPointsCollection",
  properties: { Count: { get: (target, session) => valuesOf(target.one.values, target, session).length } },
  items: (target, session) => valuesOf(target.one.values, target, session).map((_value, index) => point(target, index)),
  methods: {
    GetCount: (target, _args, session) => valuesOf(target.one.values, target, session).length,
    GetItemAt: (target, [index], session) => {
      if (!Number.isInteger(index) || index < 0 || index >= valuesOf(target.one.values, target, session).length)
        throw session.invalid("index");
      return point(target, index);
    },
  },
});
