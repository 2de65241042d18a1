/** Logical functions. Those that choose what to calculate take their arguments as trees. */
import { ERRORS, type Scalar } from "../../model/values";
import type { Evaluation } from "../evaluate";
import { compareScalars, flatten, isError, lift, Matrix, single, toLogical, type Value } from "../matrix";
import type { Node } from "../parser";
import type { EagerFunction, LazyFunction } from "./types";

const run = (evaluation: Evaluation, node: Node | undefined, otherwise: Value): Value =>
  node === undefined ? otherwise : node.kind === "missing" ? 0 : evaluation.run(node);

/** IFERROR and IFNA: the fallback is calculated only when needed. */
const rescue =
  (caught: (value: Scalar) => boolean): LazyFunction =>
  (args, evaluation) => {
    const value = evaluation.run(args[0]!);
    if (!(value instanceof Matrix)) return caught(value) ? run(evaluation, args[1], "") : value;
    if (!value.data.some(caught)) return value;
    return lift([value, run(evaluation, args[1], "")], (one, fallback) => (caught(one) ? fallback : one));
  };

export const LAZY: Readonly<Record<string, LazyFunction>> = {
  IF: (args, evaluation) => {
    const condition = evaluation.run(args[0]!);
    if (condition instanceof Matrix && condition.rows * condition.columns > 1)
      return lift([condition, run(evaluation, args[1], true), run(evaluation, args[2], false)], (test, yes, no) => {
        const truth = toLogical(test);
        return isError(truth) ? truth : truth ? yes : no;
      });
    const truth = toLogical(single(condition));
    return isError(truth) ? truth : truth ? run(evaluation, args[1], true) : run(evaluation, args[2], false);
  },
  IFERROR: rescue((value) => isError(value)),
  IFNA: rescue((value) => isError(value) && value.code === "#N/A"),
  IFS: (args, evaluation) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const truth = toLogical(single(evaluation.run(args[index]!)));
      if (isError(truth)) return truth;
      if (truth) return evaluation.run(args[index + 1]!);
    }
    return ERRORS["#N/A"];
  },
  SWITCH: (args, evaluation) => {
    const value = single(evaluation.run(args[0]!));
    let index = 1;
    for (; index + 1 < args.length; index += 2)
      if (compareScalars(value, single(evaluation.run(args[index]!))) === 0) return evaluation.run(args[index + 1]!);
    return index < args.length ? evaluation.run(args[index]!) : ERRORS["#N/A"];
  },
  CHOOSE: (args, evaluation) => {
    const index = Math.trunc(Number(single(evaluation.run(args[0]!))));
    const chosen = index >= 1 ? args[index] : undefined;
    return chosen === undefined ? ERRORS["#VALUE!"] : evaluation.run(chosen);
  },
  LET: (args, evaluation) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const name = args[index]!;
      if (name.kind !== "name") return ERRORS["#VALUE!"];
      evaluation.variables.set(name.name.toLowerCase(), evaluation.run(args[index + 1]!));
    }
    return evaluation.run(args[args.length - 1]!);
  },
  ROW: (args, evaluation) => position(args, evaluation, "row"),
  COLUMN: (args, evaluation) => position(args, evaluation, "column"),
  ISBLANK: (args, evaluation) => lift([evaluation.run(args[0]!)], (value) => value === null),
};

function position(args: readonly Node[], evaluation: Evaluation, axis: "row" | "column"): Value {
  if (args.length === 0) return evaluation.place[axis] + 1;
  const value = evaluation.run(args[0]!);
  if (!(value instanceof Matrix) || !value.source) return isError(value) ? value : ERRORS["#VALUE!"];
  const { area } = value.source;
  const [from, to] = axis === "row" ? [area.top, Math.min(area.bottom, area.top + 100_000)] : [area.left, area.right];
  const numbers = Array.from({ length: to - from + 1 }, (_none, index) => from + index + 1);
  return numbers.length === 1
    ? numbers[0]!
    : axis === "row"
      ? new Matrix(numbers.length, 1, numbers)
      : new Matrix(1, numbers.length, numbers);
}

/** AND, OR, XOR: text in ranges is passed over; no truth value at all is #VALUE!. */
const fold =
  (combine: (truths: boolean[]) => boolean): EagerFunction =>
  (args) => {
    const truths: boolean[] = [];
    for (const arg of args)
      for (const value of flatten([arg])) {
        if (isError(value)) return value;
        if (arg instanceof Matrix && (typeof value === "string" || value === null)) continue;
        const truth = toLogical(value);
        if (isError(truth)) return truth;
        truths.push(truth);
      }
    return truths.length === 0 ? ERRORS["#VALUE!"] : combine(truths);
  };

export const EAGER_LOGICAL: Readonly<Record<string, EagerFunction>> = {
  AND: fold((truths) => truths.every(Boolean)),
  OR: fold((truths) => truths.some(Boolean)),
  XOR: fold((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: (args) =>
    lift([args[0] ?? null], (value) => {
      const truth = toLogical(value);
      return isError(truth) ? truth : !truth;
    }),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => ERRORS["#N/A"],
};
