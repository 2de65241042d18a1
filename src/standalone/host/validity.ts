/** Does a cell obey its validation rule? */
import { contains, type Area } from "./model/address";
import { CellError, type Scalar } from "./model/values";
import type { Validation } from "./model/validation";
import type { Sheet, Spot } from "./model/sheet";
import type { Session } from "./session";

const point = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });

export const validationAt = (sheet: Sheet, row: number, column: number): Validation | undefined =>
  sheet.validations.find((rule) => rule.areas.some((area) => contains(area, point(row, column))));

const OPERATORS: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  Between: (v, a, b) => v >= Math.min(a, b) && v <= Math.max(a, b),
  NotBetween: (v, a, b) => v < Math.min(a, b) || v > Math.max(a, b),
  EqualTo: (v, a) => v === a,
  NotEqualTo: (v, a) => v !== a,
  GreaterThan: (v, a) => v > a,
  GreaterThanOrEqualTo: (v, a) => v >= a,
  LessThan: (v, a) => v < a,
  LessThanOrEqualTo: (v, a) => v <= a,
};

/** The entries a list validation offers, as the drop-down shows them. */
export function listEntries(rule: Validation, spot: Spot, session: Session): string[] {
  const literal = /^"(.*)"$/s.exec(rule.formula1);
  if (literal)
    return literal[1]!
      .replace(/""/g, '"')
      .split(",")
      .map((entry) => entry.trim());
  return session.calculator
    .shift(rule.formula1, rule.areas[0]!, spot)
    .flat()
    .filter((value) => value !== null)
    .map((value) => (value instanceof CellError ? value.code : String(value)));
}

export function isValid(rule: Validation, spot: Spot, session: Session): boolean {
  const value = session.calculator.valueAt(spot.sheet, spot.row, spot.column);
  if (value === null) return rule.ignoreBlanks || rule.type === "None";
  if (rule.type === "None") return true;
  if (value instanceof CellError) return false;
  if (rule.type === "List") return listEntries(rule, spot, session).some((entry) => entry === String(value));
  const limit = (formula: string): Scalar => session.calculator.shift(formula, rule.areas[0]!, spot)[0]?.[0] ?? null;
  if (rule.type === "Custom") {
    const result = limit(rule.formula1);
    return result === true || (typeof result === "number" && result !== 0);
  }
  const measured = rule.type === "TextLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.type === "WholeNumber" && !Number.isInteger(measured)) return false;
  const [a, b] = [Number(limit(rule.formula1)), rule.formula2 === "" ? 0 : Number(limit(rule.formula2))];
  return OPERATORS[rule.operator]?.(measured, a, b) ?? true;
}
