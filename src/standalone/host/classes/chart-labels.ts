/** Excel.ChartDataLabels of a series or a chart, and Excel.ChartDataLabel of one point. */
import type { ChartSeries } from "../model/chart";
import type { Session } from "../session";
import { among, between, formatClass, look, substring, words, within, yesNo, type LookTarget } from "./chart-looks";
import { chartChanged, type ChartTarget } from "./chart-target";
import { handle, officeClass, oneOf, type OfficeClass } from "./types";

export interface LabelsTarget extends ChartTarget {
  series: readonly ChartSeries[];
}

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
];
const SHOWN = ["showSeriesName", "showCategoryName", "showPercentage", "showLegendKey", "showBubbleSize"];
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const label = (name: string, plain: unknown, read: (value: unknown, session: Session) => unknown) => ({
  get: ({ series }: LabelsTarget) => series[0]?.labels[name] ?? plain,
  set: (target: LabelsTarget, value: unknown, session: Session) => {
    const known = read(value, session);
    for (const one of target.series) {
      one.labels[name] = known;
      one.hasDataLabels = true;
    }
    chartChanged(target, session);
  },
});

const labelFormatClass = formatClass("ChartDataLabelFormat", ["Font", "Fill", "Border"]);

/** The format of the labels of several series is that of the first, handed to all when it is asked for. */
function labelFormat(target: LabelsTarget): LookTarget {
  const [first] = target.series;
  const own: LookTarget = { ...target, looks: first?.labels ?? {} };
  const format = within(own, "format");
  for (const one of target.series) {
    one.labels.format = format.looks;
    one.hasDataLabels = true;
  }
  return format;
}

export const dataLabelsClass: OfficeClass = officeClass<LabelsTarget>({
  name: "ChartDataLabels",
  properties: {
    ...Object.fromEntries(SHOWN.map((name) => [pascal(name), label(name, false, yesNo)])),
    ShowValue: label("showValue", true, yesNo),
    NumberFormat: label("numberFormat", "General", words),
    Separator: label("separator", ", ", words),
    Position: label("position", "OutsideEnd", (value, session) => oneOf(POSITIONS, value, session, "position")),
    TextOrientation: label("textOrientation", 0, between(-90, 180)),
  },
  navigations: { Format: (target) => handle(labelFormatClass, labelFormat(target)) },
});

/** The label of one point; `value` is what it shows by itself. */
export interface LabelTarget extends LookTarget {
  shown(): string;
}

const place = (name: string) => look(name, 0, between(-10_000, 10_000));
export const dataLabelClass: OfficeClass = officeClass<LabelTarget>({
  name: "ChartDataLabel",
  properties: {
    ...Object.fromEntries(SHOWN.map((name) => [pascal(name), look(name, false, yesNo)])),
    ShowValue: look("showValue", true, yesNo),
    Text: { ...look("text", "", words), get: ({ looks, shown }) => looks.text ?? shown() },
    AutoText: { get: ({ looks }) => looks.text === undefined },
    NumberFormat: look("numberFormat", "General", words),
    Separator: look("separator", ", ", words),
    Position: look("position", "OutsideEnd", among(POSITIONS)),
    Left: place("left"),
    Top: place("top"),
    Width: { get: ({ looks }) => looks.width ?? 0 },
    Height: { get: ({ looks }) => looks.height ?? 0 },
    TextOrientation: look("textOrientation", 0, between(-90, 180)),
  },
  navigations: { Format: (target) => handle(labelFormatClass, within(target, "format")) },
  methods: {
    GetSubstring: (target, args, session) =>
      substring(target, String(target.looks.text ?? target.shown()), args, session),
  },
});
