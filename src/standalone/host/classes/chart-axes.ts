/** Excel.ChartAxes and Excel.ChartAxis */
import type { ChartAxis } from "../model/chart";
import { chartFontClass, flag, type FontTarget } from "./chart-parts";
import { chartChanged, type ChartTarget } from "./chart-target";
import { handle, officeClass, oneOf, type OfficeClass } from "./types";
import type { Session } from "../session";

interface AxisTarget extends ChartTarget {
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
});

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
});

const axisFormatClass: OfficeClass = officeClass<AxisTarget>({
  name: "ChartAxisFormat",
  navigations: {
    Font: (target) =>
      handle(chartFontClass, {
        target,
        size: () => target.axis.fontSize,
        setSize: (size) => {
          target.axis.fontSize = size;
        },
      } satisfies FontTarget),
  },
});

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
  },
  navigations: {
    Title: (target) => handle(axisTitleClass, target),
    MajorGridlines: (target) => handle(gridlinesClass, target),
    Format: (target) => handle(axisFormatClass, target),
  },
});

const axis = (target: ChartTarget, kind: AxisTarget["kind"]) =>
  handle(axisClass, {
    ...target,
    kind,
    axis: kind === "Value" ? target.chart.value : target.chart.category,
  } satisfies AxisTarget);

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
