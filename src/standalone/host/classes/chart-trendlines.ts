/** Excel.ChartTrendline and its collection. */
import { between, formatClass, look, among, yesNo, words, type LookTarget } from "./chart-looks";
import type { SeriesTarget } from "./chart-points";
import { chartChanged } from "./chart-target";
import { handle, officeClass, oneOf, type Handle, type OfficeClass } from "./types";

const TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"];
interface TrendTarget extends LookTarget {
  series: SeriesTarget;
}

const trendFormatClass = formatClass("ChartTrendlineFormat", ["Line"]);

const trendlineClass: OfficeClass = officeClass<TrendTarget>({
  name: "ChartTrendline",
  properties: {
    Type: look("type", "Linear", among(TYPES)),
    Name: { ...look("name", "", words), get: ({ looks, series }) => looks.name ?? `Linear (${series.one.name})` },
    Intercept: look("intercept", "", (value) => value),
    MovingAveragePeriod: look("movingAveragePeriod", 2, between(2, 255)),
    PolynomialOrder: look("polynomialOrder", 2, between(2, 6)),
    BackwardPeriod: look("backwardPeriod", 0, between(0, 1_000_000)),
    ForwardPeriod: look("forwardPeriod", 0, between(0, 1_000_000)),
    ShowEquation: look("showEquation", false, yesNo),
    ShowRSquared: look("showRSquared", false, yesNo),
  },
  navigations: { Format: (target) => handle(trendFormatClass, target) },
  methods: {
    Delete: ({ series, looks, ...target }, _args, session) => {
      series.one.trendlines = series.one.trendlines.filter((one) => one !== looks);
      chartChanged(target, session);
      return null;
    },
  },
});

const trendline = (series: SeriesTarget, index: number): Handle =>
  handle(trendlineClass, {
    sheet: series.sheet,
    chart: series.chart,
    looks: series.one.trendlines[index]!,
    series,
  } satisfies TrendTarget);

export const trendlinesClass: OfficeClass = officeClass<SeriesTarget>({
  name: "ChartTrendlineCollection",
  items: (target) => target.one.trendlines.map((_one, index) => trendline(target, index)),
  item: (target, [index], session) => {
    if (!target.one.trendlines[index]) throw session.invalid("index");
    return trendline(target, index);
  },
  methods: {
    Add: (target, [type], session) => {
      target.one.trendlines.push({ type: oneOf(TYPES, type ?? "Linear", session, "type") });
      chartChanged(target, session);
      return trendline(target, target.one.trendlines.length - 1);
    },
    GetCount: ({ one }) => one.trendlines.length,
    GetItem: (target, [index], session) => {
      if (!target.one.trendlines[index]) throw session.invalid("index");
      return trendline(target, index);
    },
  },
});
