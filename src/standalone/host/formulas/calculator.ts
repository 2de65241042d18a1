/**
 * Values of cells. A formula is calculated when somebody asks for it and its value kept until anything in the workbook
 * changes; blocks of cells are kept for as long, so that 300 COUNTIFS over the same columns read them once.
 */
import { isWholeColumns, isWholeRows, type Area } from "../model/address";
import { formatValue } from "../model/number-format";
import { CellError, ERRORS, type Scalar } from "../model/values";
import type { Sheet, Spot, Table } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { EAGER } from "./functions";
import { LAZY } from "./functions/logical";
import { Evaluation, UnknownFunction, type Place, type Sources } from "./evaluate";
import { Matrix, single } from "./matrix";
import { parseFormula } from "./parser";
import { renameInStructured } from "./rewrite";
import { areaName, quoteSheet } from "../model/address";
import { resolveStructured } from "./structured";

/** Stands for "no value known"; it reads as #NAME?. */
const UNCALCULATED = new CellError("#NAME?");

/** Calculates a formula the evaluator has no function for: given in A1, with the cells it needs at hand. */
export type Fallback = (formula: string, sheet: Sheet) => Scalar;

export class Calculator {
  private readonly blocks = new Map<string, Matrix>();
  private blocksVersion = -1;
  private readonly running = new Set<string>();
  /** Set by the storage, which has a formula engine of its own. */
  fallback: Fallback | null = null;
  private readonly sources: Sources;

  constructor(
    private readonly workbook: Workbook,
    today: () => Date,
  ) {
    this.sources = {
      eager: EAGER,
      lazy: LAZY,
      workbook,
      today,
      block: (sheet, area) => this.block(sheet, area),
      unknown: (name) => {
        throw new UnknownFunction(name);
      },
    };
  }

  valueAt(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.cell(row, column);
    if (!cell) return null;
    if (cell.formula === null || cell.calculatedAt === this.workbook.version) return cell.value;
    const key = `${sheet.id} ${row} ${column}`;
    // A circle of references: Excel warns and shows 0.
    if (this.running.has(key)) return 0;
    this.running.add(key);
    try {
      const value = this.evaluate(cell.formula, sheet, row, column);
      // What nobody here can calculate keeps the value the file came with.
      cell.value =
        value instanceof CellError && value === UNCALCULATED ? (cell.value ?? ERRORS["#NAME?"]) : (value ?? 0);
      cell.calculatedAt = this.workbook.version;
      return cell.value;
    } finally {
      this.running.delete(key);
    }
  }

  textAt(sheet: Sheet, row: number, column: number): string {
    const value = this.valueAt(sheet, row, column);
    if (value === null) return "";
    return formatValue(
      value,
      this.workbook.styles.get(sheet.styleAt(row, column)).numberFormat,
      this.workbook.date1904,
    );
  }

  /** The value of a formula (without "=") as seen from a cell. Never throws. */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): Scalar {
    return single(this.matrix(formula, { sheet, row, column, rows: 0, columns: 0 }));
  }

  private matrix(formula: string, place: Place): Matrix | Scalar {
    try {
      return new Evaluation(this.sources, place).run(parseFormula(formula));
    } catch (error) {
      if (error instanceof UnknownFunction)
        return (
          (this.fallback && place.rows === 0 && place.columns === 0 ? this.fallback(formula, place.sheet) : null) ??
          UNCALCULATED
        );
      return error instanceof RangeError ? ERRORS["#NUM!"] : ERRORS["#NAME?"];
    }
  }

  /** A rule's formula, written for the first cell of `home`, as it reads for another cell. Rows of values. */
  shift(formula: string, home: Area, spot: Spot): Scalar[][] {
    const moved = { rows: spot.row - home.top, columns: spot.column - home.left };
    const value = this.matrix(formula, { ...spot, ...moved });
    if (!(value instanceof Matrix)) return [[value]];
    const used = Math.min(value.rows, Math.ceil(value.data.length / value.columns));
    return Array.from({ length: used }, (_none, y) =>
      Array.from({ length: value.columns }, (_one, x) => value.at(y, x)),
    );
  }

  /** All the values of a formula that does not depend on where it stands: a series of a chart. */
  values(formula: string, sheet: Sheet): Scalar[] {
    const first = { top: 0, left: 0, bottom: 0, right: 0 };
    return formula === "" ? [] : this.shift(formula, first, { sheet, row: 0, column: 0 }).flat();
  }

  /** The cells a formula stands for, when it is a plain reference, a structured one or a name of either. */
  rangeOf(formula: string, home: Sheet): { sheet: Sheet; area: Area } | null {
    try {
      const node = parseFormula(formula);
      if (node.kind === "reference")
        return new Evaluation(this.sources, { sheet: home, row: 0, column: 0, rows: 0, columns: 0 }).target(node);
      if (node.kind === "structured")
        return resolveStructured(node.reference, this.workbook, { sheet: home, row: 0, column: 0 });
    } catch {
      /* not a reference */
    }
    return null;
  }

  private block(sheet: Sheet, area: Area): Matrix {
    if (this.blocksVersion !== this.workbook.version) {
      this.blocks.clear();
      this.blocksVersion = this.workbook.version;
    }
    const key = `${sheet.id} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
    const known = this.blocks.get(key);
    if (known) return known;
    const rows = area.bottom - area.top + 1,
      columns = area.right - area.left + 1;
    const read = isWholeColumns(area) || isWholeRows(area) ? this.usedPart(sheet, area) : area;
    const data: Scalar[] = [];
    for (let row = area.top; row <= read.bottom; row++)
      for (let column = area.left; column <= area.right; column++) data.push(this.valueAt(sheet, row, column));
    const block = new Matrix(rows, columns, data, { sheet, area });
    // While a circle is being cut open its values are not final: keep nothing then.
    if (this.running.size === 0 || data.length > 1) this.blocks.set(key, block);
    return block;
  }

  private usedPart(sheet: Sheet, area: Area): Area {
    const used = sheet.usedArea(true);
    return { ...area, bottom: Math.min(area.bottom, used?.bottom ?? area.top) };
  }

  private rewrite(change: (formula: string, ownTable: string | null) => string): void {
    for (const sheet of this.workbook.sheets)
      for (const [row, line] of sheet.rows)
        line.cells.forEach((cell, column) => {
          if (!cell?.formula?.includes("[")) return;
          const own =
            sheet.tables.find(
              ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
            )?.name ?? null;
          const formula = change(cell.formula, own);
          if (formula !== cell.formula) {
            cell.formula = formula;
            cell.calculatedAt = -1;
            sheet.touch("cells");
          }
        });
    for (const name of this.workbook.names) {
      const formula = name.formula.includes("[") ? change(name.formula, null) : name.formula;
      if (formula !== name.formula) {
        name.formula = formula;
        this.workbook.namesTouched = true;
      }
    }
    this.workbook.changed();
  }

  renameColumn(table: Table, from: string, to: string): void {
    this.rewrite((formula, own) => renameInStructured(formula, table.name, { column: [from, to] }, own));
  }
  renameTable(table: Table, from: string): void {
    this.rewrite((formula, own) => renameInStructured(formula, from, { table: table.name }, own));
  }

  /** A table that stops being one: references to it become plain addresses, as Excel leaves them. */
  dropTable(table: Table): void {
    this.rewrite((formula, own) =>
      // eslint-disable-next-line regexp/no-super-linear-move -- a formula has 8 192 letters at most
      formula.replace(/(?:[\p{L}_\\][\p{L}\p{N}_.]*)?\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/gu, (text) => {
        const node = (() => {
          try {
            return parseFormula(text);
          } catch {
            return null;
          }
        })();
        if (
          node?.kind !== "structured" ||
          (node.reference.table || own || "").toLocaleLowerCase("pl") !== table.name.toLocaleLowerCase("pl")
        )
          return text;
        const reference = { ...node.reference, table: table.name };
        const body = { sheet: table.sheet, row: table.bodyArea.top, column: table.area.left };
        const target = resolveStructured(reference, this.workbook, body);
        return target ? `${quoteSheet(target.sheet.name)}!${areaName(target.area, "$")}` : "#REF!";
      }),
    );
  }
}
