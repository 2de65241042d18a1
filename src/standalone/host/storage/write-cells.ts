/** Cells → `<sheetData>`. Formulas carry their last value, so that readers that do not calculate show it too. */
import { cellName, columnName } from "../model/address";
import type { Cell, Row, Sheet } from "../model/sheet";
import type { CellError } from "../model/values";
import { toFile } from "../formulas/rewrite";
import { neededHeight } from "./row-heights";
import type { SaveContext } from "./save-context";
import { escapeCell, escapeXml } from "./xml";

/** Rows written between two joinings: what a text was put together of is let go of before there is much of it. */
const HANDFUL = 128;

export function writeCells(sheet: Sheet, context: SaveContext): string {
  const indexes = [...sheet.rows.keys()].sort((a, b) => a - b);
  const done: string[] = [];
  for (let from = 0; from < indexes.length; from += HANDFUL)
    done.push(
      indexes
        .slice(from, from + HANDFUL)
        .map((index) => writeWholeRow(sheet, index, context))
        .join(""),
    );
  const rows = done.join("");
  return rows === "" ? "<sheetData/>" : `<sheetData>${rows}</sheetData>`;
}

function writeWholeRow(sheet: Sheet, index: number, context: SaveContext): string {
  const row = sheet.rows.get(index)!;
  const cells = writeRow(sheet, index, row, context);
  const attributes = rowAttributes(sheet, index, row, context);
  return cells === "" && attributes === "" ? "" : `<row r="${index + 1}"${attributes}>${cells}</row>`;
}

function rowAttributes(sheet: Sheet, index: number, row: Row, context: SaveContext): string {
  // A measured height is not a set one: without customHeight Excel goes on fitting the row to its text.
  const measured = row.height === null ? neededHeight(sheet, index, row, context.session) : null;
  return (
    (row.style ? ` s="${context.styles.number(row.style)}" customFormat="1"` : "") +
    (row.height !== null ? ` ht="${row.height}" customHeight="1"` : measured === null ? "" : ` ht="${measured}"`) +
    (row.hidden ? ' hidden="1"' : "") +
    (row.outline ? ` outlineLevel="${row.outline}"` : "")
  );
}

/** What the cells of one row share. */
interface Line {
  sheet: Sheet;
  row: number;
  context: SaveContext;
}

function writeRow(sheet: Sheet, index: number, row: Row, context: SaveContext): string {
  const line: Line = { sheet, row: index, context };
  let text = "";
  for (let column = 0; column < row.cells.length; column++) {
    const cell = row.cells[column];
    if (cell) text += writeCell(line, cell, column);
  }
  return text;
}

function writeCell(line: Line, cell: Cell, column: number): string {
  const { row, context } = line;
  const style = context.styles.number(cell.style);
  const look = (style ? ` s="${style}"` : "") + (cell.metadata ? ` cm="${cell.metadata}"` : "");
  const open = `<c r="${columnName(column)}${row + 1}"${look}`;
  if (cell.formula !== null) return writeFormula(line, cell, column, open);
  const { value } = cell;
  if (value === null) return style ? `${open}/>` : "";
  if (typeof value === "string") return `${open} t="s"><v>${cell.rich ?? context.strings.place(value)}</v></c>`;
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${open} t="e"><v>${escapeXml(value.code)}</v></c>`;
}

function writeFormula({ sheet, row, context }: Line, cell: Cell, column: number, open: string): string {
  const own =
    sheet.tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )?.name ?? null;
  const attributes = cell.array === undefined ? "" : ` t="array" ref="${cell.array || cellName(row, column)}"`;
  const formula = `<f${attributes}>${escapeXml(toFile(cell.formula!, own))}</f>`;
  const value = context.session.calculator.valueAt(sheet, row, column);
  if (value === null) return `${open}>${formula}</c>`;
  if (typeof value === "string") return `${open} t="str">${formula}<v>${escapeCell(value)}</v></c>`;
  if (typeof value === "number") return `${open}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  return `${open} t="e">${formula}<v>${escapeXml((value as CellError).code)}</v></c>`;
}
