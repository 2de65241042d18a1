/**
 * The sheet. An accessible grid of our own over @tanstack/react-virtual: rows are drawn as they are seen, merges and
 * charts lie in one layer above them, and everything shown comes from the host's picture: the grid holds no data of its
 * own.
 */
import { Chart } from "./Chart";
import { Editor } from "./Editor";
import { HEAD_WIDTH, ROW_HEIGHT } from "./geometry";
import { areaAt, boxOf, shownColumns, type GridModel } from "./grid-model";
import { GridRow } from "./GridRow";
import { columnName, keyOf } from "./index-picture";
import { useGrid, type GridHands, type GridProps } from "./use-grid";

function Head({ model, label }: { model: GridModel; label: string }) {
  const { picture, geometry } = model;
  const { selection } = picture;
  return (
    <div
      className="grid-head"
      role="row"
      aria-rowindex={1}
      style={{ width: HEAD_WIDTH + geometry.width, height: ROW_HEIGHT }}
    >
      <div role="columnheader" className="row-head corner" style={{ width: HEAD_WIDTH }}>
        <span className="hidden">{label}</span>
      </div>
      {shownColumns(model).map((column) => (
        <div
          key={column}
          role="columnheader"
          className={`column-head${column >= selection.left && column <= selection.right ? " in" : ""}`}
          style={{
            left: HEAD_WIDTH + geometry.lefts[column]!,
            width: geometry.lefts[column + 1]! - geometry.lefts[column]!,
          }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

function Charts({ model: { picture, geometry } }: { model: GridModel }) {
  return (
    <div role="presentation" className="charts" style={{ left: HEAD_WIDTH }}>
      {picture.charts.map((chart) => (
        <Chart
          key={chart.name}
          chart={chart}
          left={(geometry.lefts[chart.at.column] ?? geometry.width) + chart.at.dx}
          top={(geometry.tops[chart.at.row] ?? geometry.height) + chart.at.dy}
        />
      ))}
    </div>
  );
}

/** The rows that do not move with the others. */
function Frozen({ grid }: { grid: GridHands }) {
  const { picture, geometry } = grid.model;
  if (picture.frozenRows === 0) return null;
  const height = geometry.tops[picture.frozenRows] ?? 0;
  return (
    <div role="rowgroup" className="frozen" style={{ top: ROW_HEIGHT, height, width: HEAD_WIDTH + geometry.width }}>
      {Array.from({ length: picture.frozenRows }, (_, row) => (
        <GridRow key={row} row={row} grid={grid} />
      ))}
    </div>
  );
}

function Body({ grid }: { grid: GridHands }) {
  const { model, rows, editing } = grid;
  const { picture, geometry, found } = model;
  const frozen = geometry.tops[picture.frozenRows] ?? 0;
  const drawn = new Set([
    ...rows.getVirtualItems().map(({ index }) => index),
    ...found.tallMerges(rows.range?.startIndex ?? 0, rows.range?.endIndex ?? 0),
  ]);
  return (
    <div
      role="rowgroup"
      className="grid-body"
      style={{ height: geometry.height, width: HEAD_WIDTH + geometry.width, marginTop: -frozen }}
    >
      {[...drawn]
        .filter((row) => row >= picture.frozenRows)
        .sort((a, b) => a - b)
        .map((row) => (
          <GridRow key={row} row={row} grid={grid} />
        ))}
      <Charts model={model} />
      {editing && (
        <Editor
          key={keyOf(editing.row, editing.column)}
          text={editing.text}
          values={found.listAt(editing.row, editing.column)}
          box={boxOf(model, areaAt(model, editing))}
          onClose={grid.close}
        />
      )}
    </div>
  );
}

export function Grid(props: GridProps) {
  const { picture, label } = props;
  const grid = useGrid(props);
  return (
    <div
      ref={grid.scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={picture.rows + 1}
      aria-colcount={picture.columns + 1}
      aria-activedescendant={`cell-${grid.anchor.row}-${grid.anchor.column}`}
      {...grid.events}
    >
      <Head model={grid.model} label={label} />
      <Frozen grid={grid} />
      <Body grid={grid} />
    </div>
  );
}
