/** Blocks of a sheet model as writes: values in matrices, number formats by region after them. */
import type { Area, CellBlock } from "../../core/summarising/model/sheet-model";
import { cellAddress } from "../../core/table";
import { cellWrite, type CellInput, type CellWrite } from "../engine/gate";
import { merged } from "./painting";
import { rangeOf, sheetNamed } from "../engine/ranges";
import { BLOCK_ROWS, REQUEST_BUDGET, type WriteStep } from "../engine/send";

export const blockArea = (block: CellBlock): Area => ({
  top: block.row,
  left: block.column,
  bottom: block.row + block.rows.length - 1,
  right: block.column + (block.rows[0]?.length ?? 0) - 1,
});

const isEmpty = (block: CellBlock): boolean => !block.rows.length || !block.rows[0]!.length;

const encoder = new TextEncoder();
/** Bytes of a value in a request. Polish letters take two; quotes and commas three. */
const sizeOf = (input: CellInput): number =>
  (typeof input === "string"
    ? input.length > 2_000
      ? encoder.encode(input).length
      : Math.ceil(input.length * 1.15)
    : 8) + 3;

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
    if (!piece || piece.rows.length >= BLOCK_ROWS || piece.bytes + bytes > REQUEST_BUDGET * 0.9)
      pieces.push((piece = { from: index, rows: [], bytes: 200, formulas: false }));
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

/** Beyond this many runs in one column one matrix is cheaper than a write a run. */
const MANY_RUNS = 40;

const writesOf = (sheet: string, block: CellBlock): CellWrite[][] =>
  block.rows.map((row, index) =>
    row.map((cell, column) => cellWrite(cell, `${sheet}!${cellAddress(block.row + index, block.column + column)}`)),
  );

/** Number formats of all blocks: by region, after the values. */
export function formatSteps(sheet: string, blocks: readonly CellBlock[]): WriteStep[] {
  const regions: { area: Area; key: string }[] = [];
  const matrices: WriteStep[] = [];
  for (const block of blocks.filter((one) => !isEmpty(one))) {
    const rows = writesOf(sheet, block);
    rows[0]!.forEach((_, column) => {
      const runs = formatRuns(rows, column);
      const left = block.column + column;
      const area = (from: number, to: number): Area => ({
        top: block.row + from,
        left,
        bottom: block.row + to,
        right: left,
      });
      if (runs.length <= MANY_RUNS)
        regions.push(...runs.map((run) => ({ area: area(run.from, run.to), key: run.format })));
      else {
        const matrix = rows.map((row) => [row[column]!.format ?? null]);
        matrices.push({
          bytes: rows.length * 12,
          act: (context) => void (rangeOf(sheetNamed(context, sheet), area(0, rows.length - 1)).numberFormat = matrix),
        });
      }
    });
  }
  return [
    ...matrices,
    ...merged(regions).map(({ area, key }): WriteStep => ({
      bytes: 300,
      act: (context) => setFormat(rangeOf(sheetNamed(context, sheet), area), key),
    })),
  ];
}

/** The values of one block on the sheet of that name. */
export function blockSteps(sheet: string, block: CellBlock): WriteStep[] {
  if (isEmpty(block)) return [];
  const rows = writesOf(sheet, block);
  const width = rows[0]!.length;
  return chunks(rows).map((piece): WriteStep => ({
    bytes: piece.bytes,
    act: (context) => {
      const top = block.row + piece.from;
      const range = rangeOf(sheetNamed(context, sheet), {
        top,
        left: block.column,
        bottom: top + piece.rows.length - 1,
        right: block.column + width - 1,
      });
      if (piece.formulas) range.formulas = piece.rows;
      else range.values = piece.rows;
    },
  }));
}
