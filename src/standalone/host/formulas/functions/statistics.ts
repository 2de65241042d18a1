/** Counting and statistics. */
import { ERRORS } from "../../model/values";
import { flatten, Matrix, isError, single, toNumber, type Value } from "../matrix";
import { overNumbers, numbersOf, sum } from "./math";
import type { EagerFunction } from "./types";

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const deviation = (sample: boolean, root: boolean): EagerFunction =>
  overNumbers((numbers) => {
    const count = numbers.length - (sample ? 1 : 0);
    if (count <= 0) return ERRORS["#DIV/0!"];
    const mean = sum(numbers) / numbers.length,
      variance = sum(numbers.map((number) => (number - mean) ** 2)) / count;
    return root ? Math.sqrt(variance) : variance;
  });

/** LARGE and SMALL: the k-th of the numbers. */
const kth =
  (fromTop: boolean): EagerFunction =>
  (args) => {
    const numbers = numbersOf([args[0]!]),
      k = toNumber(single(args[1] ?? null));
    if (!Array.isArray(numbers)) return numbers;
    if (isError(k)) return k;
    const order = sorted(numbers);
    return order[fromTop ? order.length - Math.ceil(k) : Math.ceil(k) - 1] ?? ERRORS["#NUM!"];
  };

const percentile: EagerFunction = (args) => {
  const numbers = numbersOf([args[0]!]),
    part = toNumber(single(args[1] ?? null));
  if (!Array.isArray(numbers)) return numbers;
  if (isError(part)) return part;
  if (numbers.length === 0 || part < 0 || part > 1) return ERRORS["#NUM!"];
  const order = sorted(numbers),
    at = part * (order.length - 1),
    low = Math.floor(at);
  return order[low]! + (order[Math.min(low + 1, order.length - 1)]! - order[low]!) * (at - low);
};

const rank: EagerFunction = (args) => {
  const value = toNumber(single(args[0]!)),
    numbers = numbersOf([args[1]!]);
  if (isError(value) || !Array.isArray(numbers)) return ERRORS["#VALUE!"];
  if (!numbers.includes(value)) return ERRORS["#N/A"];
  const up = Boolean(single(args[2] ?? null));
  return 1 + numbers.filter((other) => (up ? other < value : other > value)).length;
};

/** Blanks of a range, those past its used part included. */
const countBlank: EagerFunction = (args) =>
  args.reduce<number>(
    (total, arg) =>
      total +
      (arg instanceof Matrix
        ? arg.rows * arg.columns - arg.data.filter((value) => value !== null && value !== "").length
        : 0),
    0,
  );

const frequencies = (numbers: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
};

export const STATISTICS: Readonly<Record<string, EagerFunction>> = {
  COUNT: (args) => [...countable(args)].length,
  COUNTA: (args) => {
    let count = 0;
    for (const value of flatten(args)) if (value !== null) count++;
    return count;
  },
  COUNTBLANK: countBlank,
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? ERRORS["#DIV/0!"] : sum(numbers) / numbers.length)),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  MEDIAN: overNumbers((numbers) => {
    if (numbers.length === 0) return ERRORS["#NUM!"];
    const order = sorted(numbers),
      middle = order.length >> 1;
    return order.length % 2 ? order[middle]! : (order[middle - 1]! + order[middle]!) / 2;
  }),
  MODE: overNumbers((numbers) => {
    let best: [number, number] | null = null;
    for (const entry of frequencies(numbers)) if (entry[1] > 1 && (!best || entry[1] > best[1])) best = entry;
    return best ? best[0] : ERRORS["#N/A"];
  }),
  STDEV: deviation(true, true),
  "STDEV.S": deviation(true, true),
  "STDEV.P": deviation(false, true),
  STDEVP: deviation(false, true),
  VAR: deviation(true, false),
  "VAR.S": deviation(true, false),
  "VAR.P": deviation(false, false),
  VARP: deviation(false, false),
  LARGE: kth(true),
  SMALL: kth(false),
  PERCENTILE: percentile,
  "PERCENTILE.INC": percentile,
  RANK: rank,
  "RANK.EQ": rank,
};

function* countable(args: readonly Value[]): Generator<number> {
  for (const arg of args) {
    if (arg instanceof Matrix) {
      for (const value of arg.data) if (typeof value === "number") yield value;
    } else {
      const number = toNumber(arg);
      if (!isError(number)) yield number;
    }
  }
}
