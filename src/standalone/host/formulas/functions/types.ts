import type { EagerFunction } from "../evaluate";
import { isError, lift, toNumber, toText } from "../matrix";
import { ERRORS, type CellError, type Scalar } from "../../model/values";

export type { EagerFunction, LazyFunction } from "../evaluate";

type Kind = "number" | "text" | "any";
interface Converted {
  number: number;
  text: string;
  any: Scalar;
}

/** A function of scalars with the kinds of its arguments; missing ones take their default. Errors pass through. */
export function scalar(
  kinds: readonly Kind[],
  apply: (...args: never[]) => Scalar,
  defaults: readonly Scalar[] = [],
): EagerFunction {
  return (args) => {
    if (args.length > kinds.length || args.length < kinds.length - defaults.length) return ERRORS["#VALUE!"];
    const filled = kinds.map((_kind, index) => {
      const given = args[index];
      return given === undefined || (given === null && index >= kinds.length - defaults.length)
        ? (defaults[index - (kinds.length - defaults.length)] ?? null)
        : given;
    });
    return lift(filled, (...values) => {
      const converted: (Converted[Kind] | CellError)[] = values.map((value, index) =>
        kinds[index] === "number" ? toNumber(value) : kinds[index] === "text" ? toText(value) : value,
      );
      const error = converted.find((value, index) => isError(value as Scalar) && kinds[index] !== "any");
      if (error !== undefined) return error as CellError;
      const result = apply(...(converted as never[]));
      return typeof result === "number" && !Number.isFinite(result) ? ERRORS["#NUM!"] : result;
    });
  };
}
