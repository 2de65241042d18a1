/** A chart and the sheet it stands on. */
import type { Chart } from "../model/chart";
import type { Sheet } from "../model/sheet";
import type { Session } from "../session";

export interface ChartTarget {
  sheet: Sheet;
  chart: Chart;
}

/** Marks what is to be drawn and saved again. */
export function chartChanged({ sheet, chart }: ChartTarget, session: Session): void {
  chart.changed = true;
  sheet.touch("charts");
  session.events.redrawn(sheet, "charts");
}

/** The words a chart shows over itself: its own, or those of the cell it refers to, as they are now. */
export function titleOf({ chart, sheet }: ChartTarget, session: Session): string {
  if (chart.titleReference === "") return chart.title;
  const [value] = session.calculator.values(chart.titleReference, sheet);
  return value === null || value === undefined ? "" : String(value);
}
