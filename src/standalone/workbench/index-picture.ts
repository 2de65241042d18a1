/** The picture arranged for looking up by cell. */
import type { Area, CellPicture, SheetPicture } from "./picture";

export const keyOf = (row: number, column: number): string => `${row},${column}`;

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export interface PictureIndex {
  cells: Map<string, CellPicture>;
  notes: Map<string, string>;
  /** By the corner of the merge. */
  merges: Map<string, Area>;
  covered: ReadonlySet<string>;
  listAt(row: number, column: number): readonly string[];
  /** How many columns to the right a text runs on into, being empty, as Excel lets it. */
  spill(row: number, column: number): number;
  /** Rows above the seen ones where a merge begins that reaches into them. */
  tallMerges(first: number, last: number): number[];
}

export function indexPicture(picture: SheetPicture): PictureIndex {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of picture.merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left) covered.add(keyOf(row, column));
    }
  }
  const cells = new Map(picture.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
  const merged = new Set([...covered, ...picture.merges.map(({ top, left }) => keyOf(top, left))]);
  return {
    spill: (row, column) => {
      const cell = cells.get(keyOf(row, column));
      const look = cell && picture.looks[cell.look];
      if (!cell?.text || look?.wrap || look?.align !== "left" || merged.has(keyOf(row, column))) return 0;
      let free = 0;
      while (
        column + free + 1 < picture.columns &&
        !cells.get(keyOf(row, column + free + 1))?.text &&
        !merged.has(keyOf(row, column + free + 1)) &&
        free < 12
      )
        free++;
      return free;
    },
    cells,
    notes: new Map(picture.notes.map(({ row, column, text }) => [keyOf(row, column), text])),
    merges: new Map(picture.merges.map((area) => [keyOf(area.top, area.left), area])),
    covered,
    listAt: (row, column) =>
      picture.lists.find(
        ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      )?.values ?? [],
    tallMerges: (first, last) =>
      picture.merges.filter(({ top, bottom }) => top < first && bottom >= first && top <= last).map(({ top }) => top),
  };
}
