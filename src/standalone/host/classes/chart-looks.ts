/**
 * Letters, fills, borders and lines of a chart's parts. What is set is kept with the chart and read back; which of it
 * is also drawn and saved is told in the README.
 */
import type { Looks } from "../model/chart";
import type { Session } from "../session";
import { readColor } from "./colors";
import { chartChanged, type ChartTarget } from "./chart-target";
import { handle, officeClass, oneOf, type Handle, type OfficeClass } from "./types";

/** A part of a chart and where its looks are kept. */
export interface LookTarget extends ChartTarget {
  looks: Looks;
}

/** The looks of a part within a part: those of the font of a title. */
export function within(target: LookTarget, ...names: string[]): LookTarget {
  let { looks } = target;
  for (const name of names) looks = (looks[name] ??= {}) as Looks;
  return { sheet: target.sheet, chart: target.chart, looks };
}

type Read = (value: unknown, session: Session) => unknown;

/** A property kept among the looks. */
export const look = (name: string, plain: unknown, read: Read) => ({
  get: ({ looks }: LookTarget) => looks[name] ?? plain,
  set: (target: LookTarget, value: unknown, session: Session) => {
    target.looks[name] = read(value, session);
    chartChanged(target, session);
  },
});

export const yesNo: Read = (value, session) => {
  if (typeof value !== "boolean") throw session.invalid();
  return value;
};
export const words: Read = (value, session) => {
  if (typeof value !== "string") throw session.invalid();
  return value;
};
export const color: Read = (value, session) => readColor(value, session) ?? "";
export const between =
  (least: number, most: number): Read =>
  (value, session) => {
    if (typeof value !== "number" || !(value >= least && value <= most)) throw session.invalid();
    return value;
  };
export const among =
  (list: readonly string[]): Read =>
  (value, session) =>
    oneOf(list, value, session, "value");

/** A colour of a part: kept among its looks, or where the chart keeps it. */
export interface FillTarget {
  target: ChartTarget;
  get(): string;
  set(color: string): void;
}
export const chartFillClass: OfficeClass = officeClass<FillTarget>({
  name: "ChartFill",
  methods: {
    SetSolidColor: ({ target, set }, [value], session) => {
      set(readColor(value, session) ?? "none");
      chartChanged(target, session);
      return null;
    },
    // "null when the fill is not one colour": automatic and none are not.
    GetSolidColor: ({ get }) => (get().startsWith("#") ? get() : null),
    Clear: ({ target, set }, _args, session) => {
      set("none");
      chartChanged(target, session);
      return null;
    },
  },
});

/** The fill kept among the looks of a part. */
export const fillOf = (target: LookTarget): Handle =>
  handle(chartFillClass, {
    target,
    get: () => String(target.looks.fill ?? ""),
    set: (value) => {
      target.looks.fill = value;
    },
  } satisfies FillTarget);

const UNDERLINES = ["None", "Single"];
export const chartFontClass: OfficeClass = officeClass<LookTarget>({
  name: "ChartFont",
  properties: {
    Bold: look("bold", false, yesNo),
    Italic: look("italic", false, yesNo),
    Color: look("color", "#000000", color),
    Name: look("name", "Calibri", words),
    Underline: look("underline", "None", among(UNDERLINES)),
    Size: look("size", null, between(1, 409)),
  },
});
export const fontOf = (target: LookTarget): Handle => handle(chartFontClass, within(target, "font"));

const LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
];
const strokes = {
  properties: {
    Color: look("color", "", color),
    LineStyle: look("lineStyle", "Automatic", among(LINES)),
    Weight: look("weight", 0.75, between(0, 1584)),
  },
  methods: {
    Clear: (target: LookTarget, _args: readonly unknown[], session: Session) => {
      Object.assign(target.looks, { color: "", lineStyle: "None" });
      chartChanged(target, session);
      return null;
    },
  },
};
export const chartBorderClass: OfficeClass = officeClass<LookTarget>({ name: "ChartBorder", ...strokes });
export const borderOf = (target: LookTarget): Handle => handle(chartBorderClass, within(target, "border"));
export const chartLineFormatClass: OfficeClass = officeClass<LookTarget>({ name: "ChartLineFormat", ...strokes });
export const lineOf = (target: LookTarget): Handle => handle(chartLineFormatClass, within(target, "line"));

/** Letters of a part of a text: "getSubstring". */
export const chartFormatStringClass: OfficeClass = officeClass<LookTarget>({
  name: "ChartFormatString",
  navigations: { Font: fontOf },
});

/** The part of a text between two places; its look is kept under them. */
export function substring(target: LookTarget, text: string, args: readonly unknown[], session: Session): Handle {
  const [start, length = text.length - Number(start)] = args;
  const whole = [start, length].every((one) => typeof one === "number" && Number.isInteger(one) && one >= 0);
  if (!whole || Number(start) + Number(length) > text.length) throw session.invalid("start");
  return handle(chartFormatStringClass, within(target, `${Number(start)}+${Number(length)}`));
}

/** A format that has any of a font, a fill and a border. */
export const formatClass = (name: string, parts: readonly ("Font" | "Fill" | "Border" | "Line")[]): OfficeClass => {
  const all = { Font: fontOf, Fill: fillOf, Border: borderOf, Line: lineOf };
  return officeClass<LookTarget>({ name, navigations: Object.fromEntries(parts.map((part) => [part, all[part]])) });
};
