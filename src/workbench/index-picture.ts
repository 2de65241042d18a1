/** The picture arranged for looking up by cell. */
import type { Area, CellPicture, SheetPicture } from "./picture";

export const keyOf = (row: number, column: number): string => `${row},${column}`;

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export interface PictureIndex {
  cells: Map<string, CellPicture>;
  notes: Map<string, string>;
  /** By the corner of the merge. */
  merges: Map<string, Area>;
  covered: ReadonlySet<string>;
  listAt(row: number, column: number): readonly string[];
  /** Rows above the seen ones where a merge begins that reaches into them. */
  tallMerges(first: number, last: number): number[];
}

export function indexPicture(picture: SheetPicture): PictureIndex {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of picture.merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) if (row !== top || column !== left) covered.add(keyOf(row, column));
    }
  }
  return {
    cells: new Map(picture.cells.map((cell) => [keyOf(cell.row, cell.column), cell])),
    notes: new Map(picture.notes.map(({ row, column, text }) => [keyOf(row, column), text])),
    merges: new Map(picture.merges.map((area) => [keyOf(area.top, area.left), area])),
    covered,
    listAt: (row, column) => picture.lists.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)?.values ?? [],
    tallMerges: (first, last) => picture.merges.filter(({ top, bottom }) => top < first && bottom >= first && top <= last).map(({ top }) => top),
  };
}
