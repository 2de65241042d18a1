/** Sizes of columns and rows. Files hold columns in characters (7 px of Calibri 11), Office.js speaks points. */
import type { Area } from "./address";
import type { Sheet } from "./sheet";

const PX = 7,
  POINT = 0.75;
export const DEFAULT_COLUMN_POINTS = 48;

export const charactersToPoints = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / PX)) / 256) * PX) * POINT;
export const pointsToCharacters = (points: number): number => Math.round((points / POINT / PX) * 256) / 256;

export function columnPoints(sheet: Sheet, column: number): number {
  const item = sheet.columns.get(column);
  if (item?.hidden) return 0;
  return item?.width != null ? charactersToPoints(item.width) : charactersToPoints(sheet.standardWidth + 0.7109375);
}

export function rowPoints(sheet: Sheet, row: number): number {
  const item = sheet.rows.get(row);
  return item?.hidden ? 0 : (item?.height ?? sheet.defaultRowHeight);
}

/** Distance of a column's left edge from the sheet's, in points. */
export function columnLeft(sheet: Sheet, column: number): number {
  const usual = charactersToPoints(sheet.standardWidth + 0.7109375);
  let left = column * usual;
  for (const index of sheet.columns.keys()) if (index < column) left += columnPoints(sheet, index) - usual;
  return left;
}

export function rowTop(sheet: Sheet, row: number): number {
  let top = row * sheet.defaultRowHeight;
  for (const [index] of sheet.rows) if (index < row) top += rowPoints(sheet, index) - sheet.defaultRowHeight;
  return top;
}

/** The cell under a point of the sheet and how far into it the point is, in points. */
export function cellAt(
  sheet: Sheet,
  left: number,
  top: number,
): { row: number; column: number; dx: number; dy: number } {
  let column = 0,
    row = 0,
    dx = Math.max(0, left),
    dy = Math.max(0, top);
  while (column < 16_383 && dx >= columnPoints(sheet, column)) dx -= columnPoints(sheet, column++);
  while (row < 1_048_575 && dy >= rowPoints(sheet, row)) dy -= rowPoints(sheet, row++);
  return { row, column, dx, dy };
}

export const boxOf = (sheet: Sheet, area: Area): { left: number; top: number; width: number; height: number } => {
  const left = columnLeft(sheet, area.left),
    top = rowTop(sheet, area.top);
  return { left, top, width: columnLeft(sheet, area.right + 1) - left, height: rowTop(sheet, area.bottom + 1) - top };
};
