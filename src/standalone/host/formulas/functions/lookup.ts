/** Finding values. */
import { ERRORS, type Scalar } from "../../model/values";
import { criterion } from "../criteria";
import { compareScalars, flatten, isError, lift, Matrix, single, toLogical, toNumber, type Value } from "../matrix";
import type { EagerFunction } from "./types";

const block = (value: Value): Matrix => (value instanceof Matrix ? value : new Matrix(1, 1, [value]));

/** The place of a value in a line: exact (with wildcards), or the last not greater / not less in a sorted line. */
function placeIn(line: readonly Scalar[], wanted: Scalar, mode: number): number {
  if (mode === 0) {
    const text = typeof wanted === "string";
    const same = text
      ? criterion(`=${wanted}`)
      : (value: Scalar) => value !== null && typeof value === typeof wanted && compareScalars(value, wanted) === 0;
    return line.findIndex((value) => (text ? typeof value === "string" && same(value) : same(value)));
  }
  let found = -1;
  for (const [index, value] of line.entries()) {
    if (value === null || typeof value !== typeof wanted) continue;
    const order = compareScalars(value, wanted);
    if (mode > 0 ? order <= 0 : order >= 0) found = index;
    else break;
  }
  return found;
}

const look =
  (vertical: boolean): EagerFunction =>
  (args) =>
    lift([args[0] ?? null], (wanted) => {
      if (isError(wanted)) return wanted;
      const table = block(args[1]!),
        index = toNumber(single(args[2] ?? null)),
        sorted = args[3] === undefined ? true : toLogical(single(args[3]));
      if (isError(index)) return index;
      const line = vertical
        ? Array.from({ length: Math.ceil(table.data.length / table.columns) }, (_none, row) => table.at(row, 0))
        : Array.from({ length: table.columns }, (_none, column) => table.at(0, column));
      const at = Math.trunc(index) - 1;
      if (at < 0) return ERRORS["#VALUE!"];
      if (at >= (vertical ? table.columns : table.rows)) return ERRORS["#REF!"];
      const place = placeIn(line, wanted, sorted === false ? 0 : 1);
      return place < 0 ? ERRORS["#N/A"] : ((vertical ? table.at(place, at) : table.at(at, place)) ?? 0);
    });

function index(args: readonly Value[]): Value {
  const source = block(args[0]!);
  if (isError(args[0]!)) return args[0];
  let row = toNumber(single(args[1] ?? null)),
    column = toNumber(single(args[2] ?? null));
  if (isError(row)) return row;
  if (isError(column)) return column;
  if (args.length < 3 && source.rows === 1) [row, column] = [1, row];
  else if (args.length < 3 && source.columns === 1) column = 1;
  if (row < 0 || column < 0 || row > source.rows || column > source.columns) return ERRORS["#REF!"];
  if (row > 0 && column > 0) return source.at(row - 1, column - 1);
  if (row === 0 && column === 0) return source;
  if (row === 0)
    return new Matrix(
      source.rows,
      1,
      Array.from({ length: Math.ceil(source.data.length / source.columns) }, (_none, at) =>
        source.at(at, (column as number) - 1),
      ),
    );
  return new Matrix(
    1,
    source.columns,
    Array.from({ length: source.columns }, (_none, at) => source.at((row as number) - 1, at)),
  );
}

const xlookup: EagerFunction = (args) =>
  lift([args[0] ?? null], (wanted) => {
    const line = [...flatten([args[1]!])],
      results = block(args[2]!),
      mode = Number(single(args[4] ?? 0));
    const place =
      mode === 2
        ? placeIn(line, wanted, 0)
        : line.findIndex((value) => value !== null && compareScalars(value, wanted) === 0);
    if (place < 0) return args[3] === undefined || args[3] === null ? ERRORS["#N/A"] : single(args[3]);
    return results.rows > 1 ? results.at(place, 0) : results.at(0, place);
  });

export const LOOKUP: Readonly<Record<string, EagerFunction>> = {
  INDEX: index,
  MATCH: (args) =>
    lift([args[0] ?? null], (wanted) => {
      if (isError(wanted)) return wanted;
      const place = placeIn([...flatten([args[1]!])], wanted, args[2] === undefined ? 1 : Number(single(args[2])));
      return place < 0 ? ERRORS["#N/A"] : place + 1;
    }),
  VLOOKUP: look(true),
  HLOOKUP: look(false),
  XLOOKUP: xlookup,
  // Where it leads is the reader's business; the cell shows the friendly name, else the address.
  HYPERLINK: (args) => single(args[1] ?? args[0] ?? null),
  ROWS: (args) => (args[0] instanceof Matrix ? args[0].rows : 1),
  COLUMNS: (args) => (args[0] instanceof Matrix ? args[0].columns : 1),
  TRANSPOSE: (args) => {
    const source = block(args[0]!);
    return new Matrix(
      source.columns,
      source.rows,
      Array.from({ length: source.rows * source.columns }, (_none, at) =>
        source.at(at % source.rows, Math.floor(at / source.rows)),
      ),
    );
  },
  UNIQUE: (args) => {
    const seen: Scalar[] = [];
    for (const value of flatten([args[0]!]))
      if (!seen.some((one) => compareScalars(one, value) === 0 && typeof one === typeof value)) seen.push(value);
    return new Matrix(seen.length, 1, seen);
  },
};
