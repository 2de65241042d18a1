/** Excel.ChartAxes and Excel.ChartAxis */
import type { ChartAxis } from "../model/chart";
import { areaName, quoteSheet } from "../model/address";
import { among, between, formatClass, look, within, yesNo, type LookTarget } from "./chart-looks";
import { flag } from "./chart-parts";
import { chartChanged, type ChartTarget } from "./chart-target";
import { rangeArgument } from "./range-handle";
import { handle, officeClass, oneOf, type OfficeClass } from "./types";
import type { Session } from "../session";

interface AxisTarget extends LookTarget {
  axis: ChartAxis;
  kind: "Category" | "Value";
}

const bound = (name: "minimum" | "maximum" | "majorUnit") => ({
  get: ({ axis }: AxisTarget) => axis[name] ?? "",
  set: (target: AxisTarget, value: unknown, session: Session) => {
    if (value !== "" && (typeof value !== "number" || !Number.isFinite(value))) throw session.invalid();
    target.axis[name] = value === "" ? null : (value as number);
    chartChanged(target, session);
  },
});
const word = (name: "position" | "tickLabelPosition", words: readonly string[]) => ({
  get: ({ axis }: AxisTarget) => axis[name],
  set: (target: AxisTarget, value: unknown, session: Session) => {
    target.axis[name] = oneOf(words, value, session, name);
    chartChanged(target, session);
  },
});

const axisTitleFormatClass = formatClass("ChartAxisTitleFormat", ["Font", "Border"]);
const axisTitleClass: OfficeClass = officeClass<AxisTarget>({
  name: "ChartAxisTitle",
  properties: {
    Text: {
      get: ({ axis }) => axis.title,
      set: (target, value, session) => {
        if (typeof value !== "string") throw session.invalid();
        target.axis.title = value;
        target.axis.titleVisible = value !== "";
        chartChanged(target, session);
      },
    },
    Visible: flag<AxisTarget>(
      (target) => target.axis.titleVisible,
      (target, value) => {
        target.axis.titleVisible = value;
      },
    ),
  },
  navigations: { Format: (target) => handle(axisTitleFormatClass, within(target, "title")) },
});

const gridlinesFormatClass = formatClass("ChartGridlinesFormat", ["Line"]);
const gridlinesClass: OfficeClass = officeClass<AxisTarget>({
  name: "ChartGridlines",
  properties: {
    Visible: flag<AxisTarget>(
      (target) => target.axis.gridlines,
      (target, value) => {
        target.axis.gridlines = value;
      },
    ),
  },
  navigations: { Format: (target) => handle(gridlinesFormatClass, within(target, "majorGridlines")) },
});
const minorGridlinesClass: OfficeClass = officeClass<LookTarget>({
  name: "ChartGridlines",
  properties: { Visible: look("visible", false, yesNo) },
  navigations: { Format: (target) => handle(gridlinesFormatClass, target) },
});

const axisFormatClass = formatClass("ChartAxisFormat", ["Font", "Line", "Fill"]);
const TICKS = among(["None", "Cross", "Inside", "Outside"]);
const UNITS = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
  "Custom",
];

const axisClass: OfficeClass = officeClass<AxisTarget>({
  name: "ChartAxis",
  properties: {
    Type: { get: ({ kind }) => kind },
    Visible: flag<AxisTarget>(
      (target) => target.axis.visible,
      (target, value) => {
        target.axis.visible = value;
      },
    ),
    ReversePlotOrder: flag<AxisTarget>(
      (target) => target.axis.reversed,
      (target, value) => {
        target.axis.reversed = value;
      },
    ),
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    NumberFormat: {
      get: ({ axis }) => axis.numberFormat,
      set: (target, value, session) => {
        if (typeof value !== "string") throw session.invalid();
        target.axis.numberFormat = value;
        chartChanged(target, session);
      },
    },
    Position: word("position", ["Automatic", "Maximum", "Minimum", "Custom"]),
    TickLabelPosition: word("tickLabelPosition", ["NextToAxis", "High", "Low", "None"]),
    PositionAt: { get: ({ looks }) => looks.positionAt ?? 0 },
    DisplayUnit: look("displayUnit", "None", among(UNITS)),
    ShowDisplayUnitLabel: look("showDisplayUnitLabel", true, yesNo),
    ScaleType: look("scaleType", "Linear", among(["Linear", "Logarithmic"])),
    LogBase: look("logBase", 10, between(2, 1000)),
    MajorTickMark: look("majorTickMark", "None", TICKS),
    MinorTickMark: look("minorTickMark", "None", TICKS),
    TickLabelSpacing: look("tickLabelSpacing", 1, between(1, 31_999)),
    TickMarkSpacing: look("tickMarkSpacing", 1, between(1, 31_999)),
    IsBetweenCategories: look("isBetweenCategories", true, yesNo),
    TextOrientation: look("textOrientation", 0, between(-90, 180)),
  },
  navigations: {
    Title: (target) => handle(axisTitleClass, target),
    MajorGridlines: (target) => handle(gridlinesClass, target),
    MinorGridlines: (target) => handle(minorGridlinesClass, within(target, "minorGridlines")),
    Format: (target) => handle(axisFormatClass, target),
  },
  methods: {
    SetCategoryNames: (target, [source], session) => {
      const { sheet, area } = rangeArgument(source, session, target.sheet);
      for (const one of target.chart.series) one.categories = `${quoteSheet(sheet.name)}!${areaName(area, "$")}`;
      chartChanged(target, session);
      return null;
    },
    SetPositionAt: (target, [value], session) => {
      target.looks.positionAt = between(-1e300, 1e300)(value, session);
      target.axis.position = "Custom";
      chartChanged(target, session);
      return null;
    },
  },
});

const axis = ({ sheet, chart }: ChartTarget, kind: AxisTarget["kind"]) => {
  const one = kind === "Value" ? chart.value : chart.category;
  return handle(axisClass, { sheet, chart, kind, axis: one, looks: one.looks } satisfies AxisTarget);
};

export const axesClass: OfficeClass = officeClass<ChartTarget>({
  name: "ChartAxes",
  navigations: { CategoryAxis: (target) => axis(target, "Category"), ValueAxis: (target) => axis(target, "Value") },
  methods: {
    GetItem: (target, [type, group], session) => {
      if (group === "Secondary") throw session.refuse("ItemNotFound");
      return axis(target, oneOf(["Category", "Value"], type, session, "type") as AxisTarget["kind"]);
    },
  },
});
