/** Values of a calculation: one scalar, or a block of them; and the conversions Excel makes between kinds. */
import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import { CellError, ERRORS, type Scalar } from "../model/values";

export class Matrix {
  /** `data` runs row by row. Cells past its end are blank: a whole column keeps only its used part. */
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly data: readonly Scalar[],
    readonly source: { sheet: Sheet; area: Area } | null = null,
  ) {}
  at(row: number, column: number): Scalar {
    return this.data[row * this.columns + column] ?? null;
  }
}

export type Value = Scalar | Matrix;

export const isError = (value: Value): value is CellError => value instanceof CellError;

/** The value a single cell shows of a block: its first. */
export const single = (value: Value): Scalar => (value instanceof Matrix ? value.at(0, 0) : value);

/** A number, or the error that stands for "no number". Text that reads as a number counts, as in =1+"2". */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof CellError) return value;
  const trimmed = value.trim();
  if (trimmed === "") return ERRORS["#VALUE!"];
  const number = Number(/%$/.test(trimmed) ? trimmed.slice(0, -1) : trimmed.replace(/,(?=\d{3}(\D|$))/g, ""));
  return Number.isFinite(number) ? (/%$/.test(trimmed) ? number / 100 : number) : ERRORS["#VALUE!"];
}

export function toText(value: Scalar): string | CellError {
  if (value instanceof CellError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value) : value;
}

/** Up to 15 digits, as `&` writes numbers. */
export const numberText = (value: number): string =>
  String(Number(value.toPrecision(15)))
    .replace(/e([+-])(\d)$/, "E$10$2")
    .replace("e", "E");

export function toLogical(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value instanceof CellError) return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  const upper = value.toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : ERRORS["#VALUE!"];
}

/** Excel's order of kinds: numbers < text < truth values; text without regard to case; blank is like 0, "" or FALSE. */
export function compareScalars(a: Scalar, b: Scalar): number {
  if (a === null && b === null) return 0;
  const left = a ?? (typeof b === "number" ? 0 : typeof b === "boolean" ? false : ""),
    right = b ?? (typeof a === "number" ? 0 : typeof a === "boolean" ? false : "");
  const rank = (value: Scalar) => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === "string" && typeof right === "string") {
    const x = left.toLocaleLowerCase("pl"),
      y = right.toLocaleLowerCase("pl");
    return x === y ? 0 : x.localeCompare(y, "pl");
  }
  return Number(left) - Number(right);
}

/**
 * Applies a function of scalars to every cell of its arguments; one row or column is repeated over the other argument.
 */
export function lift(args: readonly Value[], apply: (...values: Scalar[]) => Scalar): Value {
  if (!args.some((arg) => arg instanceof Matrix)) return apply(...(args as Scalar[]));
  let rows = 1,
    columns = 1;
  for (const arg of args)
    if (arg instanceof Matrix) {
      rows = Math.max(rows, arg.rows);
      columns = Math.max(columns, arg.columns);
    }
  // Whole columns meet only as far as one of them has anything.
  const used = Math.max(
    ...args.map((arg) => (arg instanceof Matrix && arg.rows > 1 ? Math.ceil(arg.data.length / arg.columns) : 1)),
  );
  const height = Math.min(rows, used);
  const data: Scalar[] = new Array(height * columns);
  const values: Scalar[] = new Array(args.length);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < columns; column++) {
      for (const [index, arg] of args.entries()) {
        if (!(arg instanceof Matrix)) {
          values[index] = arg;
          continue;
        }
        const y = arg.rows === 1 ? 0 : row,
          x = arg.columns === 1 ? 0 : column;
        values[index] = y < arg.rows && x < arg.columns ? arg.at(y, x) : ERRORS["#N/A"];
      }
      data[row * columns + column] = apply(...values);
    }
  return new Matrix(rows, columns, data);
}

/** All cells of arguments, one after another. */
export function* flatten(args: readonly Value[]): Generator<Scalar> {
  for (const arg of args) {
    if (!(arg instanceof Matrix)) yield arg;
    else yield* arg.data;
  }
}
