import { cellAddress, parseAddress } from "../../table/address";
import type { ColumnKey, Origin } from "../../table/types";
import type { SourceCell, SourceTable } from "../source";
import type { Block } from "./events";
import type { MatrixRow } from "../matrix";

/**
 * Where a row stands: on a sheet its range and each column's cell, in a text its line, in a document the table's row.
 */
export function originOf(file: string, row: MatrixRow, block: Block): Origin {
  const { table } = block.matrix;
  const corner = table.topLeft === undefined ? undefined : parseAddress(table.topLeft);
  if (!corner) return { file, row: lineOf(row) ?? row.index + 1, ...(row.own[0] ? { where: row.own[0].where } : {}) };
  const number = corner.row + row.index;
  const columns = block.map.columns.map(({ index }) => index);
  const range = [Math.min(...columns), Math.max(...columns)]
    .map((index) => cellAddress(number, corner.column + index))
    .join(":");
  const cells: Partial<Record<ColumnKey, string>> = {};
  for (const { column, index } of block.map.columns) {
    const address = cellAddress(number, corner.column + index);
    if (column === "term") cells.from = cells.to = address;
    else if (column === "ordinal") cells.number ??= address;
    else if (column !== "extra") cells[column] = address;
  }
  return { file, ...(table.sheet === undefined ? {} : { sheet: table.sheet }), address: range, row: number, cells };
}

/** Where one cell stands, for goals that are a row of their own. */
export function originOfCell(file: string, cell: SourceCell, table: SourceTable): Origin {
  const corner = table.topLeft === undefined ? undefined : parseAddress(table.topLeft);
  if (!corner) return { file, row: textLine(cell.where) ?? cell.row + 1, where: cell.where };
  const row = corner.row + cell.row;
  return {
    file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    address: cellAddress(row, corner.column + cell.column),
    row,
  };
}

function lineOf(row: MatrixRow): number | undefined {
  const lines = row.own.flatMap((cell) => textLine(cell.where) ?? []);
  return lines.length > 0 ? Math.min(...lines) : undefined;
}

function textLine(where: string): number | undefined {
  const match = /^wiersz (\d+)$/.exec(where);
  return match ? Number(match[1]) : undefined;
}
