/** The picture as the grid asks it: where a cell lies, what a selection holds. */
import type { CellBox } from "./Cell";
import { geometryOf } from "./geometry";
import { indexPicture, keyOf } from "./index-picture";
import type { Area, SheetPicture } from "./picture";

export interface Point {
  row: number;
  column: number;
}

export interface GridModel {
  picture: SheetPicture;
  geometry: ReturnType<typeof geometryOf>;
  found: ReturnType<typeof indexPicture>;
}

export const modelOf = (picture: SheetPicture): GridModel => ({
  picture,
  geometry: geometryOf(picture),
  found: indexPicture(picture),
});

export const heightOf = ({ geometry }: GridModel, row: number): number => geometry.tops[row + 1]! - geometry.tops[row]!;

/** The box of an area, from the sheet's corner or from the top of a row. */
export const boxOf = ({ geometry }: GridModel, area: Area, rowTop = 0): CellBox => ({
  left: geometry.lefts[area.left]!,
  top: geometry.tops[area.top]! - rowTop,
  width: geometry.lefts[area.right + 1]! - geometry.lefts[area.left]!,
  height: geometry.tops[area.bottom + 1]! - geometry.tops[area.top]!,
});

/** The merge that begins in this cell, else the cell alone. */
export const areaAt = ({ found }: GridModel, { row, column }: Point): Area =>
  found.merges.get(keyOf(row, column)) ?? { top: row, left: column, bottom: row, right: column };

/** How far a text may run over the empty cells at its right. */
export function spillOf({ found, geometry }: GridModel, { row, column }: Point): number {
  const free = found.spill(row, column);
  return free === 0 ? 0 : geometry.lefts[column + 1 + free]! - geometry.lefts[column + 1]!;
}

export const isInside = ({ top, bottom, left, right }: Area, { row, column }: Point): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** A hidden column leaves nothing behind, not even a line. */
export const shownColumns = ({ picture, geometry }: GridModel): number[] =>
  Array.from({ length: picture.columns }, (_, column) => column).filter(
    (column) => geometry.lefts[column + 1]! > geometry.lefts[column]!,
  );

export const within = ({ rows, columns }: SheetPicture, { row, column }: Point): Point => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
});

export const between = (from: Point, to: Point): Area => ({
  top: Math.min(from.row, to.row),
  bottom: Math.max(from.row, to.row),
  left: Math.min(from.column, to.column),
  right: Math.max(from.column, to.column),
});

const linesOf = <Value>({ top, bottom, left, right }: Area, valueAt: (point: Point) => Value): Value[][] =>
  Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from({ length: right - left + 1 }, (_column, across) => valueAt({ row: top + down, column: left + across })),
  );

export const emptied = (area: Area): string[][] => linesOf(area, () => "");

/** A selection as text: tabs between cells, a line a row. */
export const copied = ({ picture, found }: GridModel): string =>
  linesOf(picture.selection, ({ row, column }) => found.cells.get(keyOf(row, column))?.text ?? "")
    .map((line) => line.join("\t"))
    .join("\n");
