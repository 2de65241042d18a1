/** Blocks of a sheet model as writes: values in matrices, number formats by region after them. */
import type { Area, CellBlock } from "../summarising/sheet-model";
import { cellAddress } from "../table";
import { cellWrite, type CellInput, type CellWrite } from "./gate";
import { rangeOf } from "./ranges";
import { BLOCK_ROWS, REQUEST_BUDGET, type WriteStep } from "./send";

export const blockArea = (block: CellBlock): Area => ({
  top: block.row,
  left: block.column,
  bottom: block.row + block.rows.length - 1,
  right: block.column + (block.rows[0]?.length ?? 0) - 1,
});

const isEmpty = (block: CellBlock): boolean => !block.rows.length || !block.rows[0]!.length;

const encoder = new TextEncoder();
/** Bytes of a value in a request. Polish letters take two; quotes and commas three. */
const sizeOf = (input: CellInput): number => (typeof input === "string" ? (input.length > 2_000 ? encoder.encode(input).length : Math.ceil(input.length * 1.15)) : 8) + 3;

interface Chunk {
  from: number;
  rows: CellInput[][];
  bytes: number;
  formulas: boolean;
}

/** Cuts a block's rows so that none of the pieces outgrows a request. */
function chunks(rows: readonly CellWrite[][]): Chunk[] {
  const pieces: Chunk[] = [];
  let piece: Chunk | undefined;
  rows.forEach((row, index) => {
    const bytes = row.reduce((sum, cell) => sum + sizeOf(cell.input), 2);
    if (!piece || piece.rows.length >= BLOCK_ROWS || piece.bytes + bytes > REQUEST_BUDGET * 0.9) pieces.push((piece = { from: index, rows: [], bytes: 200, formulas: false }));
    piece.rows.push(row.map((cell) => cell.input));
    piece.bytes += bytes;
    piece.formulas ||= row.some((cell) => cell.formula);
  });
  return pieces;
}

/** Runs of rows of one column that need the same number format. Cells that need none do not break a run. */
function formatRuns(rows: readonly CellWrite[][], column: number): { from: number; to: number; format: string }[] {
  const runs: { from: number; to: number; format: string }[] = [];
  rows.forEach((row, index) => {
    const format = row[column]!.format;
    if (!format) return;
    const last = runs[runs.length - 1];
    if (last?.format === format) last.to = index;
    else runs.push({ from: index, to: index, format });
  });
  return runs;
}

/** One value for the whole range, which Excel takes and its types do not say. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Beyond this many runs one matrix is cheaper than a write a run. */
const MANY_RUNS = 40;

function formatSteps(sheet: string, block: CellBlock, rows: readonly CellWrite[][]): WriteStep[] {
  return rows[0]!.flatMap((_, column): WriteStep[] => {
    const runs = formatRuns(rows, column);
    const left = block.column + column;
    if (runs.length > MANY_RUNS) {
      const matrix = rows.map((row) => [row[column]!.format ?? null]);
      const area = { top: block.row, left, bottom: block.row + rows.length - 1, right: left };
      return [{ bytes: rows.length * 12, act: (context) => void (rangeOf(context.workbook.worksheets.getItem(sheet), area).numberFormat = matrix) }];
    }
    return runs.map((run) => ({
      bytes: 150,
      act: (context) => {
        const area = { top: block.row + run.from, left, bottom: block.row + run.to, right: left };
        setFormat(rangeOf(context.workbook.worksheets.getItem(sheet), area), run.format);
      },
    }));
  });
}

/** The writes of one block on the sheet of that name. */
export function blockSteps(sheet: string, block: CellBlock): WriteStep[] {
  if (isEmpty(block)) return [];
  const rows = block.rows.map((row, index) => row.map((cell, column) => cellWrite(cell, `${sheet}!${cellAddress(block.row + index, block.column + column)}`)));
  const width = rows[0]!.length;
  const values = chunks(rows).map((piece): WriteStep => ({
    bytes: piece.bytes,
    act: (context) => {
      const top = block.row + piece.from;
      const range = rangeOf(context.workbook.worksheets.getItem(sheet), { top, left: block.column, bottom: top + piece.rows.length - 1, right: block.column + width - 1 });
      if (piece.formulas) range.formulas = piece.rows;
      else range.values = piece.rows;
    },
  }));
  return [...values, ...formatSteps(sheet, block, rows)];
}
