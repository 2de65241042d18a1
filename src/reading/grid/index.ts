import { cellAddress } from "../../table/address";
import { fold } from "../../table/text";
import type { SourceCell, SourceDocument, SourceResult, SourceTable } from "../source";
import { contentOf } from "./content";

/** A rectangle of a worksheet as Office.js gives it. `top` and `left` are the sheet's 1-based row and column of its first cell. */
export interface SheetGrid {
  sheet: string;
  top: number;
  left: number;
  values: (string | number | boolean | null)[][];
  /** Number formats, cell for cell: without them a date is a plain number. */
  formats?: string[][];
  date1904?: boolean;
}

/** Sheets of one workbook → one table a sheet; empty cells are no cells, so the size of the used range costs nothing later. */
export function readGrids(grids: readonly SheetGrid[], file: string): SourceResult {
  const blocks = grids.map(tableOf).filter((table) => table.cells.length > 0);
  if (blocks.length === 0) return { ok: false, failure: { code: "reading.empty", values: { file } } };
  const document: SourceDocument = { file, kind: "sheet", blocks, messages: [] };
  return { ok: true, document };
}

function tableOf({ sheet, top, left, values, formats, date1904 }: SheetGrid): SourceTable {
  const cells: SourceCell[] = [];
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const { text, value: typed } = contentOf(value, formats?.[row]?.[column], date1904 === true);
      if (fold(text) === "") return;
      cells.push({ text, row, column, rowSpan: 1, colSpan: 1, where: cellAddress(top + row, left + column), ...(typed ? { value: typed } : {}) });
    });
  });
  const columnCount = values.reduce((most, line) => Math.max(most, line.length), 0);
  return { kind: "table", cells, rowCount: values.length, columnCount, sheet, topLeft: cellAddress(top, left), where: sheet };
}
