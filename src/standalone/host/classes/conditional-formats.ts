/** Excel.ConditionalFormat and its collection. New formats get the highest priority (0), as Excel gives it. */
import { intersect } from "../model/address";
import { cutAreas } from "../editing";
import { parseFormula } from "../formulas/parser";
import type { ConditionalFormat } from "../model/conditional-format";
import type { Sheet } from "../model/sheet";
import type { RangeTarget, Session } from "../session";
import { conditionalRangeFormatClass, type FormatTarget } from "./conditional-range-format";
import { colorScaleClass, dataBarClass, iconSetClass, plainOf, presetClass, topBottomClass } from "./conditional-kinds";
import { handle, NULL_OBJECT, officeClass, oneOf, type Handle, type OfficeClass, named } from "./types";

const KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"];

const changed = ({ sheet }: { sheet: Sheet }, session: Session): void => {
  sheet.touch("conditionalFormats");
  session.events.redrawn(sheet, "conditionalFormats");
};

/** Priorities run 0, 1, 2… over the sheet. */
function renumber(sheet: Sheet): void {
  sheet.conditionalFormats
    .sort((a, b) => a.priority - b.priority)
    .forEach((rule, index) => {
      rule.priority = index;
    });
}

function formula(value: unknown, session: Session): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw session.invalid();
  const text = value.startsWith("=") ? value.slice(1) : value;
  try {
    parseFormula(text);
  } catch {
    throw session.invalid();
  }
  return text;
}

const ruleClass: OfficeClass = officeClass<FormatTarget>({
  name: "ConditionalFormatRule",
  properties: Object.fromEntries(
    ["Formula", "FormulaLocal"].map((name) => [
      name,
      {
        get: ({ rule }: FormatTarget) => (rule.formulas[0] === undefined ? "" : `=${rule.formulas[0]}`),
        set: (target: FormatTarget, value: unknown, session: Session) => {
          target.rule.formulas = [formula(value, session)];
          changed(target, session);
        },
      },
    ]),
  ),
});

const formatOf = (target: FormatTarget): Handle => handle(conditionalRangeFormatClass, target);
const customClass: OfficeClass = officeClass<FormatTarget>({
  name: "CustomConditionalFormat",
  navigations: { Rule: (target) => handle(ruleClass, target), Format: formatOf },
});

const cellValueClass: OfficeClass = officeClass<FormatTarget>({
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      get: ({ rule }) => ({
        formula1: rule.formulas[0] === undefined ? "" : `=${rule.formulas[0]}`,
        ...(rule.formulas[1] === undefined ? {} : { formula2: `=${rule.formulas[1]}` }),
        operator: rule.operator,
      }),
      set: (target, value, session) => {
        target.rule.operator = oneOf(OPERATORS, value?.operator, session, "rule");
        target.rule.formulas = [
          formula(value.formula1, session),
          ...(value.formula2 === undefined || value.formula2 === null ? [] : [formula(value.formula2, session)]),
        ];
        changed(target, session);
      },
    },
  },
  navigations: { Format: formatOf },
});

const textClass: OfficeClass = officeClass<FormatTarget>({
  name: "TextConditionalFormat",
  properties: {
    Rule: {
      get: ({ rule }) => ({ operator: rule.operator, text: rule.text }),
      set: (target, value, session) => {
        if (typeof value?.text !== "string") throw session.invalid("rule");
        target.rule.operator = oneOf(TEXT_OPERATORS, value.operator, session, "rule");
        target.rule.text = value.text;
        changed(target, session);
      },
    },
  },
  navigations: { Format: formatOf },
});

function kindNavigation(kind: string, type: typeof customClass, orNull: boolean) {
  return (target: FormatTarget, session: Session) => {
    // A rule of the opened file that the host only keeps is not told wrongly.
    if (target.rule.type === kind && target.rule.raw !== "") throw session.refuse("NotImplemented");
    if (target.rule.type === kind) return handle(type, target);
    if (orNull) return NULL_OBJECT;
    throw session.refuse("InvalidOperation");
  };
}

const conditionalFormatClass: OfficeClass = officeClass<FormatTarget>({
  name: "ConditionalFormat",
  key: ({ rule }) => ({ Id: rule.id }),
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    Priority: {
      get: ({ rule }) => rule.priority,
      set: (target, value, session) => {
        if (typeof value !== "number" || value < 0) throw session.invalid();
        const others = target.sheet.conditionalFormats
          .filter((rule) => rule !== target.rule)
          .sort((a, b) => a.priority - b.priority);
        others.splice(value, 0, target.rule);
        others.forEach((rule, index) => {
          rule.priority = index;
        });
        target.sheet.conditionalFormats = others;
        changed(target, session);
      },
    },
    StopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: (target, value, session) => {
        target.rule.stopIfTrue = value === true;
        changed(target, session);
      },
    },
  },
  navigations: {
    Custom: kindNavigation("Custom", customClass, false),
    CustomOrNullObject: kindNavigation("Custom", customClass, true),
    CellValue: kindNavigation("CellValue", cellValueClass, false),
    CellValueOrNullObject: kindNavigation("CellValue", cellValueClass, true),
    TextComparison: kindNavigation("ContainsText", textClass, false),
    TextComparisonOrNullObject: kindNavigation("ContainsText", textClass, true),
    Preset: kindNavigation("PresetCriteria", presetClass, false),
    PresetOrNullObject: kindNavigation("PresetCriteria", presetClass, true),
    TopBottom: kindNavigation("TopBottom", topBottomClass, false),
    TopBottomOrNullObject: kindNavigation("TopBottom", topBottomClass, true),
    ColorScale: kindNavigation("ColorScale", colorScaleClass, false),
    ColorScaleOrNullObject: kindNavigation("ColorScale", colorScaleClass, true),
    DataBar: kindNavigation("DataBar", dataBarClass, false),
    DataBarOrNullObject: kindNavigation("DataBar", dataBarClass, true),
    IconSet: kindNavigation("IconSet", iconSetClass, false),
    IconSetOrNullObject: kindNavigation("IconSet", iconSetClass, true),
  },
  methods: {
    Delete: (target, _args, session) => {
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((rule) => rule !== target.rule);
      renumber(target.sheet);
      changed(target, session);
      return null;
    },
    GetRange: ({ sheet, rule }, _args, session) => {
      if (rule.areas.length !== 1) throw session.refuse("InvalidOperation");
      return handle(named("Range"), { sheet, area: rule.areas[0]! });
    },
    GetRangeOrNullObject: ({ sheet, rule }) =>
      rule.areas.length === 1 ? handle(named("Range"), { sheet, area: rule.areas[0]! }) : NULL_OBJECT,
    GetRanges: ({ sheet, rule }) =>
      handle(
        named("RangeAreas"),
        rule.areas.map((area) => ({ sheet, area })),
      ),
  },
});

/** Formats that touch any of the areas. */
const rulesOf = (targets: RangeTarget[]): FormatTarget[] => {
  const { sheet } = targets[0]!;
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .filter(({ areas }) => areas.some((area) => targets.some((target) => intersect(area, target.area))))
    .map((rule) => ({ sheet, rule }));
};

function find(targets: RangeTarget[], id: unknown): FormatTarget | undefined {
  return rulesOf(targets).find(({ rule }) => rule.id === id);
}

export const conditionalFormatsClass: OfficeClass = officeClass<RangeTarget[]>({
  name: "ConditionalFormatCollection",
  items: (targets) => rulesOf(targets).map((target) => handle(conditionalFormatClass, target)),
  item: (targets, [id], session) => {
    const found = find(targets, id);
    if (!found) throw session.refuse("ItemNotFound");
    return handle(conditionalFormatClass, found);
  },
  methods: {
    GetCount: (targets) => rulesOf(targets).length,
    GetItemOrNullObject: (targets, [id]) => {
      const found = find(targets, id);
      return found ? handle(conditionalFormatClass, found) : NULL_OBJECT;
    },
    GetItemAt: (targets, [index], session) => {
      const found = rulesOf(targets)[index as number];
      if (!found) throw session.invalid();
      return handle(conditionalFormatClass, found);
    },
    Add: (targets, [type], session) => {
      const kind = oneOf(KINDS, type, session, "type");
      const { sheet } = targets[0]!;
      session.guard(sheet, undefined, "allowFormatCells");
      const rule: ConditionalFormat = {
        id: session.workbook.newGuid(),
        areas: targets.map(({ area }) => area),
        type: kind,
        priority: -1,
        stopIfTrue: false,
        formulas: [],
        operator: "",
        text: "",
        more: plainOf(kind),
        format: {},
        raw: "",
      };
      sheet.conditionalFormats.push(rule);
      renumber(sheet);
      changed({ sheet }, session);
      return handle(conditionalFormatClass, { sheet, rule });
    },
    ClearAll: (targets, _args, session) => {
      const { sheet } = targets[0]!;
      session.guard(sheet, undefined, "allowFormatCells");
      for (const { area } of targets)
        sheet.conditionalFormats = sheet.conditionalFormats
          .map((rule) => ({ ...rule, areas: cutAreas(rule.areas, area) }))
          .filter(({ areas }) => areas.length > 0);
      renumber(sheet);
      changed({ sheet }, session);
      return null;
    },
  },
});
