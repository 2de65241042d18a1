/** Title, legend and area of a chart, and the small format objects they share. */
import type { Session } from "../session";
import { readColor } from "./colors";
import { chartChanged, type ChartTarget } from "./chart-target";
import { handle, officeClass, oneOf, type OfficeClass } from "./types";

/** Something with a solid fill or none, wherever the chart keeps it. */
export interface FillTarget {
  target: ChartTarget;
  set(color: string): void;
}
export const chartFillClass: OfficeClass = officeClass<FillTarget>({
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ target, set }, [color], session) => {
      set(readColor(color, session) ?? "none");
      chartChanged(target, session);
      return null;
    },
    Clear: ({ target, set }, _args, session) => {
      set("none");
      chartChanged(target, session);
      return null;
    },
  },
});

export interface FontTarget {
  target: ChartTarget;
  size(): number | null;
  setSize(size: number): void;
}
const looks = new WeakMap<ChartTarget["chart"], Record<string, unknown>>();

/** A look of letters the host keeps for as long as it runs and does not draw. */
const fontLook = (name: string, plain: unknown) => ({
  get: ({ target }: FontTarget) => looks.get(target.chart)?.[name] ?? plain,
  set: ({ target }: FontTarget, value: unknown, session: Session) => {
    if (typeof value !== typeof plain) throw session.invalid();
    looks.set(target.chart, { ...looks.get(target.chart), [name]: value });
  },
});

export const chartFontClass: OfficeClass = officeClass<FontTarget>({
  name: "ChartFont",
  properties: {
    Bold: fontLook("bold", false),
    Italic: fontLook("italic", false),
    Color: fontLook("color", "#000000"),
    Name: fontLook("name", "Calibri"),
    Underline: fontLook("underline", "None"),
    Size: {
      get: (font) => font.size(),
      set: (font, value, session) => {
        if (typeof value !== "number" || value <= 0) throw session.invalid();
        font.setSize(value);
        chartChanged(font.target, session);
      },
    },
  },
});

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

const titleFormatClass: OfficeClass = officeClass<ChartTarget>({
  name: "ChartTitleFormat",
  navigations: {
    Font: (target) =>
      handle(chartFontClass, {
        target,
        size: () => target.chart.titleFontSize,
        setSize: (size) => {
          target.chart.titleFontSize = size;
        },
      } satisfies FontTarget),
  },
});

export const chartTitleClass: OfficeClass = officeClass<ChartTarget>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: ({ chart }) => chart.title,
      set: (target, value, session) => {
        if (typeof value !== "string") throw session.invalid();
        target.chart.title = value;
        target.chart.titleVisible = value !== "";
        chartChanged(target, session);
      },
    },
    Visible: flag(
      (target) => target.chart.titleVisible,
      (target, value) => {
        target.chart.titleVisible = value;
      },
    ),
    Overlay: { get: () => false },
  },
  navigations: { Format: (target) => handle(titleFormatClass, target) },
});

/** Letters of a legend: their size is kept, and an unshown legend takes what it is told. */
const legendFormatClass: OfficeClass = officeClass<ChartTarget>({
  name: "ChartLegendFormat",
  navigations: {
    Font: (target) =>
      handle(chartFontClass, {
        target,
        size: () => target.chart.legend.fontSize ?? null,
        setSize: (size) => {
          target.chart.legend.fontSize = size;
        },
      } satisfies FontTarget),
    Fill: (target) => handle(chartFillClass, { target, set: () => undefined } satisfies FillTarget),
  },
});

export const legendClass: OfficeClass = officeClass<ChartTarget>({
  name: "ChartLegend",
  properties: {
    Visible: flag(
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
    Overlay: { get: () => false, set: () => undefined },
  },
  navigations: { Format: (target) => handle(legendFormatClass, target) },
});

export const chartAreaFormatClass: OfficeClass = officeClass<ChartTarget>({
  name: "ChartAreaFormat",
  navigations: {
    Fill: (target) =>
      handle(chartFillClass, {
        target,
        set: (color) => {
          target.chart.areaFill = color;
        },
      } satisfies FillTarget),
  },
});
