/** Title, legend, plot area, table of data and area of a chart. */
import type { Session } from "../session";
import {
  among,
  between,
  borderOf,
  chartFillClass,
  fontOf,
  formatClass,
  look,
  substring,
  within,
  yesNo,
  type FillTarget,
  type LookTarget,
} from "./chart-looks";
import { chartChanged, titleOf, type ChartTarget } from "./chart-target";
import { handle, officeClass, oneOf, type OfficeClass } from "./types";

/** A part of a chart with its looks. */
export const partOf = (target: ChartTarget, name: string): LookTarget =>
  within({ ...target, looks: target.chart.looks }, name);

/** A true-or-false part of a chart. */
export const flag = <T extends ChartTarget>(
  read: (target: T) => boolean,
  write: (target: T, value: boolean) => void,
) => ({
  get: read,
  set: (target: T, value: unknown, session: Session) => {
    if (typeof value !== "boolean") throw session.invalid();
    write(target, value);
    chartChanged(target, session);
  },
});

const titleFormatClass = formatClass("ChartTitleFormat", ["Font", "Fill", "Border"]);
const places = {
  Left: look("left", 0, between(0, 10_000)),
  Top: look("top", 0, between(0, 10_000)),
};

export const chartTitleClass: OfficeClass = officeClass<LookTarget>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: (target, session) => titleOf(target, session),
      set: (target, value, session) => {
        if (typeof value !== "string") throw session.invalid();
        target.chart.title = value;
        target.chart.titleReference = "";
        target.chart.titleVisible = value !== "";
        chartChanged(target, session);
      },
    },
    Visible: flag<LookTarget>(
      (target) => target.chart.titleVisible,
      (target, value) => {
        target.chart.titleVisible = value;
      },
    ),
    Overlay: look("overlay", false, yesNo),
    ShowShadow: look("showShadow", false, yesNo),
    TextOrientation: look("textOrientation", 0, between(-90, 180)),
    Position: look("position", "Top", among(["Automatic", "Top", "Bottom", "Left", "Right"])),
    HorizontalAlignment: look(
      "horizontalAlignment",
      "Center",
      among(["Center", "Left", "Right", "Justify", "Distributed"]),
    ),
    VerticalAlignment: look(
      "verticalAlignment",
      "Center",
      among(["Center", "Bottom", "Top", "Justify", "Distributed"]),
    ),
    ...places,
  },
  navigations: { Format: (target) => handle(titleFormatClass, target) },
  methods: {
    GetSubstring: (target, args, session) => substring(target, target.chart.title, args, session),
    SetFormula: (target, [formula], session) => {
      const reference = typeof formula === "string" ? formula.replace(/^=/, "") : "";
      if (!/!\$?[A-Z]{1,3}\$?\d+$/.test(reference)) throw session.invalid("formula");
      target.chart.titleReference = reference;
      target.chart.title = titleOf(target, session);
      target.chart.titleVisible = true;
      chartChanged(target, session);
      return null;
    },
  },
});

const legendFormatClass = formatClass("ChartLegendFormat", ["Font", "Fill", "Border"]);

export const legendClass: OfficeClass = officeClass<LookTarget>({
  name: "ChartLegend",
  properties: {
    Visible: flag<LookTarget>(
      (target) => target.chart.legend.visible,
      (target, value) => {
        target.chart.legend.visible = value;
      },
    ),
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: (target, value, session) => {
        target.chart.legend.position = oneOf(["Top", "Bottom", "Left", "Right", "Corner"], value, session, "position");
        chartChanged(target, session);
      },
    },
    Overlay: look("overlay", false, yesNo),
    ShowShadow: look("showShadow", false, yesNo),
    ...places,
    Width: look("width", 0, between(0, 10_000)),
    Height: look("height", 0, between(0, 10_000)),
  },
  navigations: { Format: (target) => handle(legendFormatClass, target) },
});

const plotFormatClass = formatClass("ChartPlotAreaFormat", ["Fill", "Border"]);
export const plotAreaClass: OfficeClass = officeClass<LookTarget>({
  name: "ChartPlotArea",
  properties: {
    ...places,
    Width: look("width", 0, between(0, 10_000)),
    Height: look("height", 0, between(0, 10_000)),
    Position: look("position", "Automatic", among(["Automatic", "Custom"])),
  },
  navigations: { Format: (target) => handle(plotFormatClass, target) },
});

const tableFormatClass = formatClass("ChartDataTableFormat", ["Font", "Fill", "Border"]);
export const dataTableClass: OfficeClass = officeClass<LookTarget>({
  name: "ChartDataTable",
  properties: {
    Visible: look("visible", false, yesNo),
    ShowLegendKey: look("showLegendKey", true, yesNo),
    ShowHorizontalBorder: look("showHorizontalBorder", true, yesNo),
    ShowVerticalBorder: look("showVerticalBorder", true, yesNo),
    ShowOutlineBorder: look("showOutlineBorder", true, yesNo),
  },
  navigations: { Format: (target) => handle(tableFormatClass, target) },
});

export const chartAreaFormatClass: OfficeClass = officeClass<LookTarget>({
  name: "ChartAreaFormat",
  properties: { RoundedCorners: look("roundedCorners", false, yesNo) },
  navigations: {
    Fill: (target) =>
      handle(chartFillClass, {
        target,
        get: () => target.chart.areaFill,
        set: (value) => {
          target.chart.areaFill = value;
        },
      } satisfies FillTarget),
    Font: (target) => fontOf(target),
    Border: (target) => borderOf(target),
  },
});
