/** Kinds of conditional format beside formulas and values: presets, top and bottom, colours, bars, icons. */
import type { Session } from "../session";
import { readColor } from "./colors";
import { conditionalRangeFormatClass, type FormatTarget } from "./conditional-range-format";
import { handle, officeClass, oneOf, type OfficeClass } from "./types";

const PRESETS = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
];
const TOPS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"];
const BOUNDS = ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"];
export const ICON_SETS = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
];

export interface Bound {
  type: string;
  formula?: string;
  color?: string;
}
const size = (style: string): number => (style.startsWith("Five") ? 5 : style.startsWith("Four") ? 4 : 3);

/** The bounds an icon set begins with: equal parts of a hundred; the first icon has none. */
const plainIcons = (style: string) =>
  Array.from({ length: size(style) }, (_none, index) =>
    index === 0
      ? {}
      : { type: "Percent", formula: `=${Math.round((100 * index) / size(style))}`, operator: "GreaterThanOrEqual" },
  );

/** What a new format of a kind is before anything is set. */
export function plainOf(kind: string): Record<string, unknown> {
  switch (kind) {
    case "PresetCriteria":
      return { rule: { criterion: "NonBlanks" } };
    case "TopBottom":
      return { rule: { rank: 10, type: "TopItems" } };
    case "ColorScale":
      return {
        criteria: {
          minimum: { type: "LowestValue", color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "HighestValue", color: "#63BE7B" },
        },
      };
    case "DataBar":
      return {
        lower: { type: "Automatic" },
        upper: { type: "Automatic" },
        positive: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
        negative: {
          fillColor: "#FF0000",
          borderColor: "",
          matchPositiveFillColor: false,
          matchPositiveBorderColor: true,
        },
      };
    case "IconSet":
      return { style: "ThreeTrafficLights1", criteria: plainIcons("ThreeTrafficLights1") };
    default:
      return {};
  }
}

type Read = (value: never, session: Session) => unknown;
/** A property kept with the rule, under a name or within a part of it. */
const kept = (name: string, plain: unknown, read: Read, part?: string) => {
  const bag = ({ rule }: FormatTarget) => (part ? ((rule.more[part] ??= {}) as Record<string, unknown>) : rule.more);
  return {
    get: (target: FormatTarget) => bag(target)[name] ?? plain,
    set: (target: FormatTarget, value: unknown, session: Session) => {
      bag(target)[name] = read(value as never, session);
      target.sheet.touch("conditionalFormats");
      session.events.redrawn(target.sheet, "conditionalFormats");
    },
  };
};
const yesNo: Read = (value: unknown, session) => {
  if (typeof value !== "boolean") throw session.invalid();
  return value;
};
const color: Read = (value: unknown, session) => readColor(value, session) ?? "";
const format = (target: FormatTarget) => handle(conditionalRangeFormatClass, target);

export const presetClass: OfficeClass = officeClass<FormatTarget>({
  name: "PresetCriteriaConditionalFormat",
  properties: {
    Rule: kept("rule", null, (value: { criterion?: unknown } | null, session) => ({
      criterion: oneOf(PRESETS, value?.criterion, session, "rule"),
    })),
  },
  navigations: { Format: format },
});

export const topBottomClass: OfficeClass = officeClass<FormatTarget>({
  name: "TopBottomConditionalFormat",
  properties: {
    Rule: kept("rule", null, (value: { rank?: unknown; type?: unknown } | null, session) => {
      const rank = Number(value?.rank);
      if (!Number.isInteger(rank) || rank < 1 || rank > 1000) throw session.invalid("rule");
      return { rank, type: oneOf(TOPS, value?.type, session, "rule") };
    }),
  },
  navigations: { Format: format },
});

function bound(value: Bound | undefined, session: Session, types = BOUNDS): Bound {
  if (typeof value !== "object" || value === null) throw session.invalid();
  const type = oneOf(types, value.type, session, "type");
  if (!/Automatic|Value$/.test(type) && (value.formula === undefined || value.formula === null || value.formula === ""))
    throw session.invalid();
  return {
    type,
    ...(value.formula ? { formula: String(value.formula) } : {}),
    ...(value.color === undefined ? {} : { color: readColor(value.color, session) ?? "" }),
  };
}

export const colorScaleClass: OfficeClass = officeClass<FormatTarget>({
  name: "ColorScaleConditionalFormat",
  properties: {
    Criteria: kept("criteria", null, (value: Record<string, Bound | undefined> | null, session) => ({
      minimum: bound(value?.minimum, session, BOUNDS.slice(1)),
      ...(value?.midpoint ? { midpoint: bound(value.midpoint, session, BOUNDS.slice(1)) } : {}),
      maximum: bound(value?.maximum, session, BOUNDS.slice(1)),
    })),
    ThreeColorScale: { get: ({ rule }) => "midpoint" in (rule.more.criteria as object) },
  },
});

const positiveClass: OfficeClass = officeClass<FormatTarget>({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: kept("fillColor", "", color, "positive"),
    BorderColor: kept("borderColor", "", color, "positive"),
    GradientFill: kept("gradientFill", true, yesNo, "positive"),
  },
});
const negativeClass: OfficeClass = officeClass<FormatTarget>({
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: kept("fillColor", "", color, "negative"),
    BorderColor: kept("borderColor", "", color, "negative"),
    MatchPositiveFillColor: kept("matchPositiveFillColor", false, yesNo, "negative"),
    MatchPositiveBorderColor: kept("matchPositiveBorderColor", true, yesNo, "negative"),
  },
});

export const dataBarClass: OfficeClass = officeClass<FormatTarget>({
  name: "DataBarConditionalFormat",
  properties: {
    BarDirection: kept("direction", "Context", (value, session) =>
      oneOf(["Context", "LeftToRight", "RightToLeft"], value, session, "barDirection"),
    ),
    AxisFormat: kept("axis", "Automatic", (value, session) =>
      oneOf(["Automatic", "None", "CellMidPoint"], value, session, "axisFormat"),
    ),
    AxisColor: kept("axisColor", "#000000", color),
    ShowDataBarOnly: kept("only", false, yesNo),
    LowerBoundRule: kept("lower", null, (value: Bound, session) => bound(value, session)),
    UpperBoundRule: kept("upper", null, (value: Bound, session) => bound(value, session)),
  },
  navigations: {
    PositiveFormat: (target) => handle(positiveClass, target),
    NegativeFormat: (target) => handle(negativeClass, target),
  },
});

export const iconSetClass: OfficeClass = officeClass<FormatTarget>({
  name: "IconSetConditionalFormat",
  properties: {
    Style: {
      get: ({ rule }) => rule.more.style,
      set: (target, value, session) => {
        const style = oneOf(ICON_SETS, value, session, "style");
        Object.assign(target.rule.more, { style, criteria: plainIcons(style) });
        target.sheet.touch("conditionalFormats");
        session.events.redrawn(target.sheet, "conditionalFormats");
      },
    },
    Criteria: {
      ...kept("criteria", [], (value) => value),
      set: ({ rule, sheet }, value, session) => {
        if (!Array.isArray(value) || value.length !== size(String(rule.more.style))) throw session.invalid();
        rule.more.criteria = value.map((one: Bound & { operator?: unknown }, index) =>
          index === 0
            ? {}
            : {
                ...bound(one, session, ["Number", "Percent", "Formula", "Percentile"]),
                operator: oneOf(["GreaterThan", "GreaterThanOrEqual"], one.operator, session, "operator"),
              },
        );
        sheet.touch("conditionalFormats");
        session.events.redrawn(sheet, "conditionalFormats");
      },
    },
    ReverseIconOrder: kept("reverse", false, yesNo),
    ShowIconOnly: kept("only", false, yesNo),
  },
});
