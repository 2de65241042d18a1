/** Excel.DataValidation. A rule given to a range replaces whatever validation lay there. */
import { areaName, columnsOf, contains, quoteSheet, rowsOf, type Area } from "../model/address";
import { cutRules } from "../editing";
import { parseFormula } from "../formulas/parser";
import { newValidation, type Validation } from "../model/validation";
import { isValid, validationAt } from "../validity";
import type { RangeTarget, Session } from "../session";
import { handle, isHandle, NULL_OBJECT, officeClass, oneOf, type OfficeClass, named } from "./types";

type Targets = RangeTarget[];
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
  list: "List",
  custom: "Custom",
};
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The one rule of the areas: undefined = none anywhere, null = different ones. */
function ruleOf(targets: Targets): Validation | null | undefined {
  const { sheet, area } = targets[0]!;
  const rule = validationAt(sheet, area.top, area.left);
  const same = targets.every((target) =>
    rule
      ? rule.areas.some((one) => contains(one, target.area)) || coveredBy(rule.areas, target.area)
      : !target.sheet.validations.some(({ areas }) => areas.some((one) => overlaps(one, target.area))),
  );
  return same ? rule : null;
}

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

function coveredBy(areas: readonly Area[], area: Area): boolean {
  if (rowsOf(area) * columnsOf(area) > 100_000) return false;
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (!areas.some((one) => contains(one, { top: row, bottom: row, left: column, right: column }))) return false;
  return true;
}

/** A formula given as text, number, date or Range, as files hold it (without "="). */
function formulaOf(value: unknown, session: Session): string {
  if (value === undefined || value === null || value === "") return "";
  if (isHandle(value)) {
    if (value.type.name !== "Range") throw session.invalid("rule");
    const { sheet, area } = value.target as RangeTarget;
    return `${quoteSheet(sheet.name)}!${areaName(area, "$")}`;
  }
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") throw session.invalid("rule");
  if (!value.startsWith("=")) {
    if (value.length > 255) throw session.invalid("rule");
    const number = Number(value);
    if (value.trim() !== "" && Number.isFinite(number)) return String(number);
    const date = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
    return date
      ? String(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569)
      : `"${value.replace(/"/g, '""')}"`;
  }
  try {
    parseFormula(value.slice(1));
  } catch {
    throw session.invalid("rule");
  }
  return value.slice(1);
}

function setRule(targets: Targets, value: unknown, session: Session): void {
  const rule = value as Record<string, Record<string, unknown>>;
  const kind =
    typeof rule === "object" && rule !== null
      ? Object.keys(rule).filter((name) => rule[name] !== undefined && rule[name] !== null)
      : [];
  if (kind.length !== 1 || !KINDS[kind[0]!]) throw session.invalid("rule");
  const type = KINDS[kind[0]!]!,
    given = rule[kind[0]!]!;
  const validation = newValidation(targets.map(({ area }) => area));
  validation.type = type;
  if (type === "List") {
    const { source } = given;
    // A list in the rule itself holds 255 characters (office-js #2128).
    if (typeof source === "string" && !source.startsWith("=") && (source === "" || source.length > 255))
      throw session.invalid("rule");
    validation.formula1 =
      typeof source === "string" && !source.startsWith("=")
        ? `"${source.replace(/"/g, '""')}"`
        : formulaOf(source, session);
    if (validation.formula1 === "") throw session.invalid("rule");
    validation.inCellDropDown = given.inCellDropDown !== false;
  } else if (type === "Custom") {
    validation.formula1 = formulaOf(given.formula, session);
  } else {
    validation.operator = oneOf(OPERATORS, given.operator ?? "Between", session, "rule");
    validation.formula1 = formulaOf(given.formula1, session);
    validation.formula2 = formulaOf(given.formula2, session);
    if (validation.formula1 === "" || (validation.operator.endsWith("etween") && validation.formula2 === ""))
      throw session.invalid("rule");
  }
  const before = ruleOf(targets);
  if (before)
    Object.assign(validation, {
      prompt: before.prompt,
      errorAlert: before.errorAlert,
      ignoreBlanks: before.ignoreBlanks,
    });
  replace(targets, validation, session);
}

function replace(targets: Targets, validation: Validation | null, session: Session): void {
  for (const { sheet, area } of targets) {
    session.guard(sheet, undefined);
    cutRules(sheet, area, session, "validations");
    sheet.touch("validations");
  }
  if (validation) targets[0]!.sheet.validations.push(validation);
  session.events.redrawn(targets[0]!.sheet, "validations");
}

/** Changes part of the rule in place; areas without a rule get one of type None, as Excel makes it. */
function change(targets: Targets, part: Partial<Validation>, session: Session): void {
  const before = ruleOf(targets);
  if (before === null) throw session.refuse("InvalidOperation", "The cells have different rules.");
  replace(targets, { ...newValidation([]), ...before, ...part, areas: targets.map(({ area }) => area) }, session);
}

const shown = (formula: string): string =>
  /^".*"$/s.test(formula)
    ? formula.slice(1, -1).replace(/""/g, '"')
    : /^-?[\d.]+$/.test(formula)
      ? formula
      : formula === ""
        ? ""
        : `=${formula}`;
const shownNumber = (formula: string): string | number => {
  const text = shown(formula);
  return /^-?[\d.]+$/.test(text) ? Number(text) : text;
};

function ruleJson(rule: Validation): Record<string, unknown> {
  if (rule.type === "None") return {};
  if (rule.type === "List") return { list: { inCellDropDown: rule.inCellDropDown, source: shown(rule.formula1) } };
  if (rule.type === "Custom") return { custom: { formula: `=${rule.formula1}` } };
  return {
    [lower(rule.type)]: {
      formula1: shownNumber(rule.formula1),
      ...(rule.formula2 === "" ? {} : { formula2: shownNumber(rule.formula2) }),
      operator: rule.operator,
    },
  };
}

function checkedCells(targets: Targets, session: Session): { area: RangeTarget; valid: boolean }[] {
  return targets.flatMap(({ sheet, area }) => {
    const cells: { area: RangeTarget; valid: boolean }[] = [];
    const used = sheet.usedArea(false);
    const bottom = Math.min(area.bottom, Math.max(used?.bottom ?? area.top, area.top)),
      right = Math.min(area.right, Math.max(used?.right ?? area.left, area.left));
    for (let row = area.top; row <= bottom; row++)
      for (let column = area.left; column <= right; column++) {
        const rule = validationAt(sheet, row, column);
        cells.push({
          area: { sheet, area: { top: row, bottom: row, left: column, right: column } },
          valid: !rule || isValid(rule, { sheet, row, column }, session),
        });
      }
    return cells;
  });
}

const text = (value: unknown, most: number, session: Session): string => {
  if (typeof (value ?? "") !== "string" || String(value ?? "").length > most) throw session.invalid();
  return String(value ?? "");
};

export const dataValidationClass: OfficeClass = officeClass<Targets>({
  name: "DataValidation",
  properties: {
    Type: {
      get: (targets) => {
        const rule = ruleOf(targets);
        return rule === null ? "Inconsistent" : (rule?.type ?? "None");
      },
    },
    Rule: {
      get: (targets) => {
        const rule = ruleOf(targets);
        return rule === null ? null : ruleJson(rule ?? newValidation([]));
      },
      set: setRule,
    },
    IgnoreBlanks: {
      get: (targets) => {
        const rule = ruleOf(targets);
        return rule === null ? null : (rule?.ignoreBlanks ?? true);
      },
      set: (targets, value, session) => change(targets, { ignoreBlanks: value === true }, session),
    },
    Prompt: {
      get: (targets) => {
        const rule = ruleOf(targets);
        return rule === null ? null : (rule ?? newValidation([])).prompt;
      },
      set: (targets, value, session) =>
        change(
          targets,
          {
            prompt: {
              showPrompt: value?.showPrompt !== false,
              title: text(value?.title, 32, session),
              message: text(value?.message, 255, session),
            },
          },
          session,
        ),
    },
    ErrorAlert: {
      get: (targets) => {
        const rule = ruleOf(targets);
        return rule === null ? null : (rule ?? newValidation([])).errorAlert;
      },
      set: (targets, value, session) =>
        change(
          targets,
          {
            errorAlert: {
              showAlert: value?.showAlert !== false,
              style: oneOf(["Stop", "Warning", "Information"], value?.style ?? "Stop", session, "errorAlert"),
              title: text(value?.title, 32, session),
              message: text(value?.message, 255, session),
            },
          },
          session,
        ),
    },
    Valid: {
      get: (targets, session) => {
        const cells = checkedCells(targets, session);
        return cells.every(({ valid }) => valid) ? true : cells.every(({ valid }) => !valid) ? false : null;
      },
    },
  },
  methods: {
    Clear: (targets, _args, session) => {
      replace(targets, null, session);
      return null;
    },
    GetInvalidCells: (targets, _args, session) => {
      const cells = checkedCells(targets, session).filter(({ valid }) => !valid);
      if (cells.length === 0) throw session.refuse("ItemNotFound");
      return handle(
        named("RangeAreas"),
        cells.map(({ area }) => area),
      );
    },
    GetInvalidCellsOrNullObject: (targets, _args, session) => {
      const cells = checkedCells(targets, session).filter(({ valid }) => !valid);
      return cells.length === 0
        ? NULL_OBJECT
        : handle(
            named("RangeAreas"),
            cells.map(({ area }) => area),
          );
    },
  },
});
