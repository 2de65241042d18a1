/** Charts of the tables that are worth one, from the very numbers of the table. */
import type { PlainTable } from "../types";
import type { ChartData } from "./chart-data";

/** More bars than this nobody can read; the table beside the chart has them all. */
const MOST = 15;

export interface NamedChart {
  /** Key the picture is found again by in a finished document. */
  name: string;
  data: ChartData;
}

/** One chart for each table with `chart`; a total is no bar, and rows of nought are left out of long lists. */
export function chartsOf(tables: readonly PlainTable[]): NamedChart[] {
  return tables.flatMap((table) => {
    if (!table.chart) return [];
    const { column, kind } = table.chart;
    const value = (row: readonly string[]) => Number(row[column]) || 0;
    const rows = table.rows.slice(0, table.totals ? -1 : undefined);
    const shown = (
      rows.length > MOST ? rows.filter((row) => value(row) > 0).sort((a, b) => value(b) - value(a)) : rows
    ).slice(0, MOST);
    if (shown.length === 0 || shown.every((row) => value(row) === 0)) return [];
    const data: ChartData = {
      title: `${table.title}: ${table.header[column]!.toLowerCase()}`,
      kind,
      categories: shown.map((row) => row[0] ?? ""),
      series: [{ name: table.header[column]!, values: shown.map(value) }],
      categoryAxis: table.header[0]!,
      valueAxis: table.header[column]!,
    };
    return [{ name: table.title.toLowerCase(), data }];
  });
}
