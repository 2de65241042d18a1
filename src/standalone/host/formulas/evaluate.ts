/** Walks a formula's tree. Ranges come as blocks; functions of scalars are applied cell by cell. */
import { intersect, type Area } from "../model/address";
import type { Sheet, Spot } from "../model/sheet";
import { ERRORS, type Scalar } from "../model/values";
import type { Workbook } from "../model/workbook";
import { compareScalars, isError, lift, Matrix, single, toNumber, toText, type Value } from "./matrix";
import { parseFormula, type Node } from "./parser";
import { resolveStructured } from "./structured";

/** Where a formula stands, and how far it has moved from where its relative references were written. */
export interface Place extends Spot {
  rows: number;
  columns: number;
}
export type EagerFunction = (args: readonly Value[], evaluation: Evaluation) => Value;
export type LazyFunction = (args: readonly Node[], evaluation: Evaluation) => Value;

export interface Sources {
  /** Functions by name: those that take calculated arguments, and those that choose what to calculate. */
  eager: Readonly<Record<string, EagerFunction>>;
  lazy: Readonly<Record<string, LazyFunction>>;
  workbook: Workbook;
  today(): Date;
  block(sheet: Sheet, area: Area): Matrix;
  /** Called for a function the evaluator does not know. */
  unknown(name: string): never;
}

export class UnknownFunction extends Error {}

export class Evaluation {
  readonly variables = new Map<string, Value>();
  constructor(
    readonly sources: Sources,
    readonly place: Place,
  ) {}

  run(node: Node): Value {
    switch (node.kind) {
      case "constant":
        return node.value;
      case "missing":
        return null;
      case "array":
        return new Matrix(node.rows.length, node.rows[0]!.length, node.rows.flat());
      case "reference": {
        const target = this.target(node);
        return target ? this.sources.block(target.sheet, target.area) : ERRORS["#REF!"];
      }
      case "structured": {
        const target = resolveStructured(node.reference, this.sources.workbook, this.place);
        return target ? this.sources.block(target.sheet, target.area) : ERRORS["#REF!"];
      }
      case "name":
        return this.named(node.name, node.sheet);
      case "unary":
        return this.unary(node.operator, this.run(node.operand));
      case "binary":
        return this.binary(node);
      case "call":
        return this.call(node.name, node.args);
    }
  }

  /** The cells a reference means from this place; null when they fall off the sheet or the sheet is gone. */
  target(node: Node & { kind: "reference" }): { sheet: Sheet; area: Area } | null {
    const sheet = node.sheet === null ? this.place.sheet : this.sources.workbook.sheet(node.sheet);
    if (!sheet) return null;
    const { rows, columns } = this.place,
      { area, pins } = node;
    if (rows === 0 && columns === 0) return { sheet, area };
    const moved = {
      top: area.top + (pins.top ? 0 : rows),
      bottom: area.bottom + (pins.bottom ? 0 : rows),
      left: area.left + (pins.left ? 0 : columns),
      right: area.right + (pins.right ? 0 : columns),
    };
    if (moved.top < 0 || moved.left < 0) return null;
    return {
      sheet,
      area: {
        top: Math.min(moved.top, moved.bottom),
        bottom: Math.max(moved.top, moved.bottom),
        left: Math.min(moved.left, moved.right),
        right: Math.max(moved.left, moved.right),
      },
    };
  }

  private named(name: string, sheetName: string | null): Value {
    const variable = this.variables.get(name.toLowerCase());
    if (variable !== undefined) return variable;
    const { workbook } = this.sources;
    const sheet = sheetName === null ? this.place.sheet : workbook.sheet(sheetName);
    const found = (sheet && workbook.definedName(name, sheet)) ?? workbook.definedName(name, null);
    if (found) return this.run(parseFormula(found.formula));
    const table = workbook.table(name);
    return table ? this.sources.block(table.sheet, table.bodyArea) : ERRORS["#NAME?"];
  }

  private unary(operator: string, value: Value): Value {
    if (operator === "+") return value;
    if (operator === "@") return value instanceof Matrix ? this.intersection(value) : value;
    return lift([value], (one) => {
      const number = toNumber(one);
      return isError(number) ? number : operator === "-" ? -number : number / 100;
    });
  }

  /** `@range`: the cell of the range in this row or column. */
  private intersection(block: Matrix): Scalar {
    const { source } = block;
    if (!source) return single(block);
    const { area } = source,
      { row, column } = this.place;
    if (area.left === area.right && row >= area.top && row <= area.bottom) return block.at(row - area.top, 0);
    if (area.top === area.bottom && column >= area.left && column <= area.right) return block.at(0, column - area.left);
    return block.rows * block.columns === 1 ? single(block) : ERRORS["#VALUE!"];
  }

  private intersectionOf(a: Value, b: Value): Value {
    if (isError(a)) return a;
    if (isError(b)) return b;
    if (!(a instanceof Matrix && a.source && b instanceof Matrix && b.source)) return ERRORS["#VALUE!"];
    const area = a.source.sheet === b.source.sheet ? intersect(a.source.area, b.source.area) : null;
    return area ? this.sources.block(a.source.sheet, area) : ERRORS["#NULL!"];
  }

  private binary(node: Node & { kind: "binary" }): Value {
    if (node.operator === " ") return this.intersectionOf(this.run(node.left), this.run(node.right));
    const operate = OPERATORS[node.operator]!;
    return lift([this.run(node.left), this.run(node.right)], (a, b) =>
      isError(a) ? a : isError(b) ? b : operate(a, b),
    );
  }

  private call(name: string, args: Node[]): Value {
    const lazy = this.sources.lazy[name];
    if (lazy) return lazy(args, this);
    const eager = this.sources.eager[name];
    if (!eager) return this.sources.unknown(name);
    return eager(
      args.map((arg) => this.run(arg)),
      this,
    );
  }
}

const arithmetic =
  (operate: (a: number, b: number) => number) =>
  (a: Scalar, b: Scalar): Scalar => {
    const x = toNumber(a),
      y = toNumber(b);
    if (isError(x)) return x;
    if (isError(y)) return y;
    const result = operate(x, y);
    return Number.isFinite(result) ? result : ERRORS["#NUM!"];
  };
const comparison =
  (test: (order: number) => boolean) =>
  (a: Scalar, b: Scalar): Scalar =>
    test(compareScalars(a, b));

const OPERATORS: Readonly<Record<string, (a: Scalar, b: Scalar) => Scalar>> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "^": arithmetic((a, b) => a ** b),
  "/": (a, b) => {
    const divisor = toNumber(b);
    return !isError(divisor) && divisor === 0
      ? isError(toNumber(a))
        ? (toNumber(a) as Scalar)
        : ERRORS["#DIV/0!"]
      : arithmetic((x, y) => x / y)(a, b);
  },
  "&": (a, b) => {
    const x = toText(a),
      y = toText(b);
    return isError(x) ? x : isError(y) ? y : x + y;
  },
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};
