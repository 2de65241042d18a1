/** Presets, and the top and bottom of the values a conditional format lies on. */
import { cellName } from "./model/address";
import type { ConditionalFormat } from "./model/conditional-format";
import { PRESET_DAYS, PRESET_FORMULAS } from "./model/preset-formulas";
import type { Sheet } from "./model/sheet";
import { CellError, type Scalar } from "./model/values";
import type { Session } from "./session";

/** The formula a preset stands for, for the first cell of the format; null when it compares with the other values. */
export function presetFormula(criterion: string, { areas }: ConditionalFormat): string | null {
  const known = PRESET_FORMULAS[criterion] ?? PRESET_DAYS[criterion];
  const first = areas[0]!;
  return known ? known[1](cellName(first.top, first.left)) : null;
}

export function valuesUnder({ areas }: ConditionalFormat, sheet: Sheet, session: Session): Scalar[] {
  const values: Scalar[] = [];
  for (const area of areas)
    sheet.forEachCell(area, (_cell, row, column) => {
      values.push(session.calculator.valueAt(sheet, row, column));
    });
  return values;
}

const same = (a: Scalar, b: Scalar): boolean =>
  typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;

const DEVIATIONS: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/** Averages, deviations, values met once or more often. */
export function isAmong(criterion: string, value: Scalar, all: readonly Scalar[]): boolean {
  if (value === null || value instanceof CellError) return false;
  if (/Values$/.test(criterion)) {
    const count = all.filter((one) => same(one, value)).length;
    return criterion === "UniqueValues" ? count === 1 : count > 1;
  }
  if (typeof value !== "number") return false;
  const numbers = all.filter((one) => typeof one === "number");
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const spread = Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length);
  const away = spread * (DEVIATIONS[/^(One|Two|Three)/.exec(criterion)?.[0] ?? ""] ?? 0);
  if (/Equal/.test(criterion) && value === mean) return true;
  return /Above/.test(criterion) ? value > mean + away : value < mean - away;
}

export function isExtreme(rule: { rank: number; type: string }, value: Scalar, all: readonly Scalar[]): boolean {
  if (typeof value !== "number") return false;
  const numbers = all.filter((one) => typeof one === "number");
  const count = /Percent/.test(rule.type) ? Math.max(1, Math.floor((numbers.length * rule.rank) / 100)) : rule.rank;
  const better = numbers.filter((one) => (/Bottom/.test(rule.type) ? one < value : one > value)).length;
  return better < count;
}
