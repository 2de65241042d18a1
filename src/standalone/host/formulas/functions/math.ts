/** Arithmetic and sums. */
import { CellError, ERRORS, type Scalar } from "../../model/values";
import { matching } from "../criteria-index";
import { flatten, isError, lift, Matrix, single, toNumber, type Value } from "../matrix";
import { scalar, type EagerFunction } from "./types";

/** Numbers as SUM takes them: in ranges only real numbers, given directly also text and truth values. */
export function numbersOf(args: readonly Value[]): number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    if (!(arg instanceof Matrix)) {
      const number = toNumber(arg);
      if (isError(number)) return number;
      numbers.push(number);
      continue;
    }
    for (const value of arg.data) {
      if (value instanceof CellError) return value;
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}

export const overNumbers =
  (apply: (numbers: number[]) => Scalar): EagerFunction =>
  (args) => {
    const numbers = numbersOf(args);
    return isError(numbers as Value) ? (numbers as CellError) : apply(numbers as number[]);
  };
export const sum = (numbers: readonly number[]): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

const decimal =
  (method: (value: number) => number) =>
  (value: number, places: number): number => {
    const digits = Math.trunc(places),
      shifted = Number(`${Math.abs(value)}e${digits}`);
    const result = Number.isFinite(shifted)
      ? Number(`${method(shifted)}e${-digits}`)
      : method(Math.abs(value) * 10 ** digits) / 10 ** digits;
    return Math.sign(value) * result;
  };

/** A function of criteria is worked out once for each criterion of a list. */
function overCriteria(args: readonly Value[], from: number, apply: (args: readonly Value[]) => Value): Value {
  const lists = args.flatMap((arg, index) =>
    index >= from && (index - from) % 2 === 1 && arg instanceof Matrix && arg.rows * arg.columns > 1 ? [index] : [],
  );
  if (lists.length === 0) return apply(args);
  return lift(
    lists.map((index) => args[index]!),
    (...values) =>
      single(apply(args.map((arg, index) => (lists.includes(index) ? values[lists.indexOf(index)]! : arg)))),
  );
}

function sumIfs(target: Value, pairs: readonly Value[], combine: (numbers: number[]) => Scalar): Value {
  if (!(target instanceof Matrix)) return isError(target) ? target : ERRORS["#VALUE!"];
  const found = matching(pairs, target.data.length);
  if (found instanceof CellError) return found;
  const numbers: number[] = [];
  for (const place of found.places) {
    const value = target.data[place]!;
    if (value instanceof CellError) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return combine(numbers);
}

function countIfs(pairs: readonly Value[]): Value {
  const stored = Math.max(
    0,
    ...pairs.map((pair, index) => (index % 2 === 0 && pair instanceof Matrix ? pair.data.length : 0)),
  );
  const found = matching(pairs, stored);
  if (found instanceof CellError) return found;
  // Cells past the used part are blank: they count all together or not at all.
  const first = pairs[0] as Matrix;
  return found.places.length + (found.blank ? Math.max(0, first.rows * first.columns - stored) : 0);
}

const conditional =
  (name: (numbers: number[]) => Scalar): EagerFunction =>
  (args) =>
    overCriteria(args, 1, (given) => sumIfs(given[0]!, given.slice(1), name));
const average = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? ERRORS["#DIV/0!"] : sum(numbers) / numbers.length;
const single1 =
  (combine: (numbers: number[]) => Scalar): EagerFunction =>
  (args) =>
    overCriteria(args, 0, (given) => sumIfs(given[2] ?? given[0]!, [given[0]!, given[1]!], combine));

export const MATH: Readonly<Record<string, EagerFunction>> = {
  SUM: overNumbers(sum),
  PRODUCT: overNumbers((numbers) => numbers.reduce((a, b) => a * b, 1)),
  SUMIF: single1(sum),
  SUMIFS: conditional(sum),
  AVERAGEIF: single1(average),
  AVERAGEIFS: conditional(average),
  MINIFS: conditional((numbers) => (numbers.length ? numbers.reduce((a, b) => Math.min(a, b)) : 0)),
  MAXIFS: conditional((numbers) => (numbers.length ? numbers.reduce((a, b) => Math.max(a, b)) : 0)),
  COUNTIF: (args) => overCriteria(args, 0, countIfs),
  COUNTIFS: (args) => overCriteria(args, 0, countIfs),
  SUMPRODUCT: (args) => {
    const blocks = args.map((arg) => (arg instanceof Matrix ? arg : new Matrix(1, 1, [arg])));
    const [first] = blocks;
    if (!first || blocks.some((block) => block.rows !== first.rows || block.columns !== first.columns))
      return ERRORS["#VALUE!"];
    let total = 0;
    for (let index = 0; index < Math.max(...blocks.map((block) => block.data.length)); index++) {
      let product = 1;
      for (const block of blocks) {
        const value = block.data[index] ?? null;
        if (value instanceof CellError) return value;
        product *= typeof value === "number" ? value : 0;
      }
      total += product;
    }
    return total;
  },
  SUBTOTAL: (args, evaluation) => {
    const code = Number(single(args[0]!)) % 100;
    const names: Record<number, string> = {
      1: "AVERAGE",
      2: "COUNT",
      3: "COUNTA",
      4: "MAX",
      5: "MIN",
      6: "PRODUCT",
      9: "SUM",
    };
    // Rows hidden by a filter are left out.
    const visible = args.slice(1).map((arg) =>
      arg instanceof Matrix && arg.source
        ? new Matrix(
            arg.rows,
            arg.columns,
            arg.data.filter(
              (_value, index) =>
                !arg.source!.sheet.rows.get(arg.source!.area.top + Math.floor(index / arg.columns))?.hidden,
            ),
          )
        : arg,
    );
    return names[code] ? aggregate(names[code]!, visible, evaluation) : ERRORS["#VALUE!"];
  },
  ABS: scalar(["number"], Math.abs),
  SIGN: scalar(["number"], Math.sign),
  SQRT: scalar(["number"], Math.sqrt),
  EXP: scalar(["number"], Math.exp),
  LN: scalar(["number"], Math.log),
  PI: () => Math.PI,
  LOG10: scalar(["number"], Math.log10),
  LOG: scalar(["number", "number"], (value: number, base: number) => Math.log(value) / Math.log(base), [10]),
  INT: scalar(["number"], Math.floor),
  TRUNC: scalar(["number", "number"], decimal(Math.trunc), [0]),
  ROUND: scalar(["number", "number"], decimal(Math.round), [0]),
  ROUNDUP: scalar(["number", "number"], decimal(Math.ceil), [0]),
  ROUNDDOWN: scalar(["number", "number"], decimal(Math.floor), [0]),
  CEILING: scalar(["number", "number"], (value: number, step: number) =>
    step === 0 ? 0 : Math.ceil(value / step) * step,
  ),
  FLOOR: scalar(["number", "number"], (value: number, step: number) =>
    step === 0 ? ERRORS["#DIV/0!"] : Math.floor(value / step) * step,
  ),
  MOD: scalar(["number", "number"], (value: number, divisor: number) =>
    divisor === 0 ? ERRORS["#DIV/0!"] : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: scalar(["number", "number"], (value: number, divisor: number) =>
    divisor === 0 ? ERRORS["#DIV/0!"] : Math.trunc(value / divisor),
  ),
  POWER: scalar(["number", "number"], (base: number, power: number) => base ** power),
  EVEN: scalar(["number"], (value: number) => Math.sign(value) * 2 * Math.ceil(Math.abs(value) / 2)),
  ODD: scalar(["number"], (value: number) => (value >= 0 ? 1 : -1) * (2 * Math.ceil((Math.abs(value) + 1) / 2) - 1)),
  RAND: () => Math.random(),
};

function aggregate(name: string, args: readonly Value[], evaluation: Parameters<EagerFunction>[1]): Value {
  if (name === "SUM" || name === "PRODUCT") return MATH[name]!(args, evaluation);
  const numbers = numbersOf(args);
  if (name === "COUNTA") return [...flatten(args)].filter((value) => value !== null).length;
  if (numbers instanceof CellError) return numbers;
  const results: Record<string, () => Scalar> = {
    COUNT: () => numbers.length,
    AVERAGE: () => average(numbers),
    MAX: () => numbers.reduce((a, b) => Math.max(a, b), numbers.length ? -Infinity : 0),
    MIN: () => numbers.reduce((a, b) => Math.min(a, b), numbers.length ? Infinity : 0),
  };
  return results[name]!();
}
