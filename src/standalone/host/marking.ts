/** Does a conditional format mark a cell? Colours, bars and icons mark nothing here: a grid does not draw them. */
import type { ConditionalFormat } from "./model/conditional-format";
import type { Spot } from "./model/sheet";
import { CellError, type Scalar } from "./model/values";
import { compareScalars } from "./formulas/matrix";
import { isAmong, isExtreme, presetFormula, valuesUnder } from "./marking-kinds";
import type { Session } from "./session";

const VALUE_TESTS: Readonly<Record<string, (value: Scalar, a: Scalar, b: Scalar) => boolean>> = {
  EqualTo: (v, a) => compareScalars(v, a) === 0,
  NotEqualTo: (v, a) => compareScalars(v, a) !== 0,
  GreaterThan: (v, a) => compareScalars(v, a) > 0,
  GreaterThanOrEqual: (v, a) => compareScalars(v, a) >= 0,
  LessThan: (v, a) => compareScalars(v, a) < 0,
  LessThanOrEqual: (v, a) => compareScalars(v, a) <= 0,
  Between: (v, a, b) => compareScalars(v, a) >= 0 && compareScalars(v, b) <= 0,
  NotBetween: (v, a, b) => compareScalars(v, a) < 0 || compareScalars(v, b) > 0,
};
const TEXT_TESTS: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  Contains: (text, part) => text.includes(part),
  NotContains: (text, part) => !text.includes(part),
  BeginsWith: (text, part) => text.startsWith(part),
  EndsWith: (text, part) => text.endsWith(part),
};

export function isMarked(rule: ConditionalFormat, spot: Spot, session: Session): boolean {
  const { sheet, row, column } = spot;
  const evaluate = (formula: string | undefined): Scalar =>
    formula === undefined ? null : (session.calculator.shift(formula, rule.areas[0]!, spot)[0]?.[0] ?? null);
  if (rule.type === "Custom") {
    const value = evaluate(rule.formulas[0]);
    return value === true || (typeof value === "number" && value !== 0);
  }
  const value = session.calculator.valueAt(sheet, row, column);
  if (rule.type === "PresetCriteria" && rule.raw === "") {
    const { criterion } = rule.more.rule as { criterion: string };
    const formula = presetFormula(criterion, rule);
    if (formula === null) return isAmong(criterion, value, valuesUnder(rule, sheet, session));
    return evaluate(formula) === true;
  }
  if (rule.type === "TopBottom" && rule.raw === "")
    return isExtreme(rule.more.rule as { rank: number; type: string }, value, valuesUnder(rule, sheet, session));
  if (value instanceof CellError) return false;
  if (rule.type === "CellValue")
    return VALUE_TESTS[rule.operator]?.(value, evaluate(rule.formulas[0]), evaluate(rule.formulas[1])) ?? false;
  if (rule.type === "ContainsText")
    return (
      TEXT_TESTS[rule.operator]?.(
        session.calculator.textAt(sheet, row, column).toLocaleLowerCase("pl"),
        rule.text.toLocaleLowerCase("pl"),
      ) ?? false
    );
  return false;
}
