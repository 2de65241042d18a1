import { documentText } from "../../messages/exporting";
import type { ChartData } from "./chart-data";

/** The text alternative of a chart, with every number in it. */
export function chartAlt(data: ChartData): string {
  const only = data.series.length === 1;
  const lines = data.categories.map((category, index) => {
    const values = data.series.map(({ name, values: numbers }) =>
      only ? String(numbers[index] ?? 0) : `${name} ${numbers[index] ?? 0}`,
    );
    return `${category}: ${values.join(", ")}`;
  });
  return documentText("chart.alt", { title: data.title, numbers: lines });
}
