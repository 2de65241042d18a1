/** A row of the sheet: its number and the cells that are drawn in it. */
import { Cell } from "./Cell";
import { HEAD_WIDTH } from "./geometry";
import { areaAt, boxOf, heightOf, isInside, shownColumns, spillOf, type Point } from "./grid-model";
import { keyOf } from "./index-picture";
import type { GridHands } from "./use-grid";

function GridCell({ at, grid }: { at: Point; grid: GridHands }) {
  const { model, anchor } = grid;
  const { picture, found, geometry } = model;
  const { row, column } = at;
  const known = found.cells.get(keyOf(row, column));
  return (
    <Cell
      id={`cell-${row}-${column}`}
      column={column}
      text={known?.text ?? ""}
      look={known ? picture.looks[known.look] : undefined}
      note={found.notes.get(keyOf(row, column))}
      spill={spillOf(model, at)}
      box={boxOf(model, areaAt(model, at), geometry.tops[row]!)}
      selected={isInside(picture.selection, at)}
      current={row === anchor.row && column === anchor.column}
      onPoint={(extend) => grid.select(row, column, extend)}
      onOpen={() => grid.open(row, column)}
    />
  );
}

export function GridRow({ row, grid }: { row: number; grid: GridHands }) {
  const { picture, found, geometry } = grid.model;
  const { selection } = picture;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="grid-row"
      style={{ top: geometry.tops[row]!, height: heightOf(grid.model, row), width: HEAD_WIDTH + geometry.width }}
    >
      <div
        role="rowheader"
        className={`row-head${row >= selection.top && row <= selection.bottom ? " in" : ""}`}
        style={{ width: HEAD_WIDTH }}
        onMouseDown={() => grid.select(row, 0)}
      >
        {row + 1}
      </div>
      <div role="presentation" className="row-cells" style={{ left: HEAD_WIDTH, width: geometry.width }}>
        {shownColumns(grid.model).map((column) =>
          found.covered.has(keyOf(row, column)) ? null : <GridCell key={column} at={{ row, column }} grid={grid} />,
        )}
      </div>
    </div>
  );
}
