/** A chart as numbers, before anybody draws it. */
export interface ChartData {
  title: string;
  /** "bars" lie (long labels, e.g. areas), "columns" stand (years). Several series are stacked. */
  kind: "bars" | "columns";
  categories: readonly string[];
  /** One value per category. Negative values are drawn as zero. */
  series: readonly { name: string; values: readonly number[] }[];
  categoryAxis?: string;
  valueAxis?: string;
}

/** Round steps for an axis from 0 that covers `most`: 1, 2 or 5 times a power of ten, at most seven of them. */
export function axisSteps(most: number): number[] {
  const top = Math.max(1, most);
  const rough = top / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough)!,
  );
  const count = Math.ceil(top / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Height of the stack at each category. */
export function totals(data: ChartData): number[] {
  return data.categories.map((_, index) =>
    data.series.reduce((sum, { values }) => sum + Math.max(0, values[index] ?? 0), 0),
  );
}
