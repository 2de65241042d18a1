/** A workbook of sheet models with their formulas worked out, for looking at single cells. */
import type { CellContent, SheetModel } from "../../../../src/core/summarising/model/sheet-model";
import { evaluate, type Source, type Value } from "./formula";

const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial of an ISO date; a month is its first day. */
export function serial(iso: string): number {
  const [year, month = 1, day = 1] = iso.split("-").map(Number);
  return (Date.UTC(year!, month - 1, day) - EPOCH) / 86400000;
}

export class Book {
  private readonly cells = new Map<string, Map<string, CellContent>>();
  private readonly known = new Map<string, Value>();
  private readonly columns = new Map<string, Value[][]>();

  constructor(private readonly sheets: readonly SheetModel[]) {
    for (const sheet of sheets) {
      const cells = new Map<string, CellContent>();
      for (const block of sheet.blocks) {
        block.rows.forEach((row, r) =>
          row.forEach((cell, c) => {
            const key = `${block.row + r},${block.column + c}`;
            if (cells.has(key) && cell.kind !== "empty" && cells.get(key)!.kind !== "empty")
              throw new Error(`${sheet.name}: two blocks write ${key}`);
            if (!cells.has(key) || cell.kind !== "empty") cells.set(key, cell);
          }),
        );
      }
      this.cells.set(sheet.name, cells);
    }
  }

  content(sheet: string, row: number, column: number): CellContent {
    return this.cells.get(sheet)?.get(`${row},${column}`) ?? { kind: "empty" };
  }

  value(sheet: string, row: number, column: number): Value {
    const cell = this.content(sheet, row, column);
    if (cell.kind === "empty") return null;
    if (cell.kind === "text" || cell.kind === "link") return cell.text;
    if (cell.kind === "number") return cell.number;
    if (cell.kind === "date") return serial(cell.iso);
    const key = `${sheet}!${row},${column}`;
    if (!this.known.has(key)) this.known.set(key, evaluate(cell.formula, this.source(sheet)));
    return this.known.get(key)!;
  }

  private source(own: string): Source {
    const area = (sheet: string, top: number, left: number, bottom: number, right: number) =>
      Array.from({ length: bottom - top + 1 }, (_, r) =>
        Array.from({ length: right - left + 1 }, (_x, c) => this.value(sheet, top + r, left + c)),
      );
    return {
      area: (sheet, ...box) => area(sheet ?? own, ...box),
      column: (name, header) => {
        const known = this.columns.get(`${name}[${header}`);
        if (known) return known;
        for (const sheet of this.sheets) {
          const table = sheet.tables.find((each) => each.name === name);
          if (!table) continue;
          for (let column = table.left; column <= table.right; column++) {
            if (this.value(sheet.name, table.top, column) === header) {
              const values = area(sheet.name, table.top + 1, column, table.bottom, column);
              this.columns.set(`${name}[${header}`, values);
              return values;
            }
          }
        }
        throw new Error(`no column ${name}[${header}]`);
      },
    };
  }

  /** Rows of visible values from the row after `label` (found in column A) on, till an empty cell in column A. */
  part(sheet: string, label: string, width: number): Value[][] {
    const model = this.sheets.find((each) => each.name === sheet)!;
    const last = Math.max(...model.blocks.map((block) => block.row + block.rows.length));
    let row = 1;
    while (row <= last && this.value(sheet, row, 1) !== label) row++;
    if (row > last) throw new Error(`${sheet}: no part "${label}"`);
    const rows: Value[][] = [];
    for (row++; row <= last && this.value(sheet, row, 1) !== null; row++)
      rows.push(Array.from({ length: width }, (_, column) => this.value(sheet, row, column + 1)));
    return rows;
  }

  /** Every numeric or formula cell that a reader sees, as [address row, column, value]. */
  numbers(sheet: string): [number, number, Value][] {
    const model = this.sheets.find((each) => each.name === sheet)!;
    return [...this.cells.get(sheet)!.entries()].flatMap(([key, cell]) => {
      const [row, column] = key.split(",").map(Number) as [number, number];
      return (cell.kind === "formula" || cell.kind === "number") && !model.hiddenColumns.includes(column)
        ? [[row, column, this.value(sheet, row, column)] as [number, number, Value]]
        : [];
    });
  }
}
