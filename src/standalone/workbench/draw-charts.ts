/** The charts of a sheet with the values their references stand for now. */
import { titleOf } from "../host/classes/chart-target";
import type { Session } from "../host/session";
import type { Chart } from "../host/model/chart";
import { cellAt } from "../host/model/metrics";
import type { Sheet } from "../host/model/sheet";
import type { ChartPicture } from "./picture";

const PIXELS = 4 / 3;

function valuesOf(reference: string, sheet: Sheet, session: Session): { text: string; number: number }[] {
  const target = session.calculator.rangeOf(reference, sheet);
  if (!target) return [];
  const { sheet: home, area } = target;
  const values: { text: string; number: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = session.calculator.valueAt(home, row, column);
      values.push({
        text: session.calculator.textAt(home, row, column),
        number: typeof value === "number" ? value : 0,
      });
    }
  }
  return values;
}

function kindOf(type: string): ChartPicture["kind"] {
  if (/^(Pie|Doughnut)/i.test(type)) return "pie";
  if (/^Line/i.test(type)) return "line";
  return /^Bar/i.test(type) ? "bar" : "column";
}

function drawChart(chart: Chart, sheet: Sheet, session: Session): ChartPicture {
  const [first] = chart.series;
  const corner = cellAt(sheet, chart.left, chart.top);
  return {
    name: chart.name,
    title: chart.titleVisible ? titleOf({ chart, sheet }, session) : "",
    alt: chart.altText,
    kind: kindOf(chart.type),
    stacked: /Stacked/i.test(chart.type),
    categories: first ? valuesOf(first.categories, sheet, session).map(({ text }) => text) : [],
    series: chart.series.map((series) => ({
      name: series.name,
      values: valuesOf(series.values, sheet, session).map(({ number }) => number),
      invisible: series.fill === "none",
      labels: series.hasDataLabels,
    })),
    ...(chart.value.minimum !== null && { from: chart.value.minimum }),
    ...(chart.value.maximum !== null && { to: chart.value.maximum }),
    at: { row: corner.row, column: corner.column, dx: corner.dx * PIXELS, dy: corner.dy * PIXELS },
    width: Math.round(chart.width * PIXELS),
    height: Math.round(chart.height * PIXELS),
  };
}

export const drawCharts = (sheet: Sheet, session: Session): ChartPicture[] =>
  sheet.charts.map((chart) => drawChart(chart, sheet, session));
