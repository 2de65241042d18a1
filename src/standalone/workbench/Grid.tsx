/**
 * The sheet. An accessible grid of our own over @tanstack/react-virtual: rows are drawn as they are seen, merges and
 * charts lie in one layer above them, and everything shown comes from the host's picture: the grid holds no data of its
 * own.
 */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { Cell, type CellBox } from "./Cell";
import { Chart } from "./Chart";
import { Editor } from "./Editor";
import { geometryOf, HEAD_WIDTH, ROW_HEIGHT } from "./geometry";
import { columnName, indexPicture, keyOf } from "./index-picture";
import type { Area, SheetPicture } from "./picture";
import { matrixOf, stepFor } from "./typing";

interface GridProps {
  picture: SheetPicture;
  label: string;
  onSelect: (area: Area) => void;
  onEdit: (row: number, column: number, values: string[][]) => void;
  onUndo: () => void;
}

export function Grid({ picture, label, onSelect, onEdit, onUndo }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ row: number; column: number; text: string } | null>(null);
  const geometry = useMemo(() => geometryOf(picture), [picture]);
  const found = useMemo(() => indexPicture(picture), [picture]);
  const { selection } = picture;
  const [anchor, setAnchor] = useState<{ row: number; column: number }>({ row: selection.top, column: selection.left });
  const sizeOf = (row: number): number => geometry.tops[row + 1]! - geometry.tops[row]!;
  const rows = useVirtualizer({
    count: picture.rows,
    getScrollElement: () => scroller.current,
    estimateSize: sizeOf,
    overscan: 8,
    scrollPaddingStart: geometry.tops[picture.frozenRows] ?? 0,
    // The column heads stand above the rows and push the last of them out of sight by their own height.
    scrollPaddingEnd: ROW_HEIGHT,
  });
  useEffect(() => rows.measure(), [geometry, rows]);
  useEffect(() => {
    setAnchor((known) =>
      known.row >= selection.top &&
      known.row <= selection.bottom &&
      known.column >= selection.left &&
      known.column <= selection.right
        ? known
        : { row: selection.top, column: selection.left },
    );
    if (selection.top >= picture.frozenRows) rows.scrollToIndex(selection.top, { align: "auto" });
    const box = scroller.current;
    const [left, right] = [geometry.lefts[selection.left] ?? 0, geometry.lefts[selection.left + 1] ?? 0];
    if (box && (left < box.scrollLeft || right > box.scrollLeft + box.clientWidth - HEAD_WIDTH))
      box.scrollLeft = Math.max(0, left - 40);
    // The newest selection decides, not every redraw.
  }, [picture.active, selection.top, selection.left, selection.bottom, selection.right, rows]);

  const select = (row: number, column: number, extend = false): void => {
    const to = {
      row: Math.max(0, Math.min(picture.rows - 1, row)),
      column: Math.max(0, Math.min(picture.columns - 1, column)),
    };
    if (!extend) setAnchor(to);
    const from = extend ? anchor : to;
    onSelect({
      top: Math.min(from.row, to.row),
      bottom: Math.max(from.row, to.row),
      left: Math.min(from.column, to.column),
      right: Math.max(from.column, to.column),
    });
  };
  const open = (row: number, column: number, text?: string): void =>
    setEditing({ row, column, text: text ?? found.cells.get(keyOf(row, column))?.input ?? "" });
  const close = (text: string | null, step: readonly [number, number]): void => {
    if (editing && text !== null && text !== (found.cells.get(keyOf(editing.row, editing.column))?.input ?? ""))
      onEdit(editing.row, editing.column, [[text]]);
    setEditing(null);
    scroller.current?.focus();
    if (editing && text !== null) select(editing.row + step[0], editing.column + step[1]);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing) return;
    const far = {
      row: event.shiftKey && anchor.row === selection.top ? selection.bottom : selection.top,
      column: event.shiftKey && anchor.column === selection.left ? selection.right : selection.left,
    };
    const step = stepFor(event, Math.floor((scroller.current?.clientHeight ?? 300) / 30));
    if (step)
      select(
        far.row + step[0],
        event.key === "Home" ? 0 : far.column + step[1],
        event.shiftKey && event.key.startsWith("Arrow"),
      );
    else if (event.key === "Delete" || event.key === "Backspace")
      onEdit(
        selection.top,
        selection.left,
        Array.from({ length: selection.bottom - selection.top + 1 }, () =>
          Array.from({ length: selection.right - selection.left + 1 }, () => ""),
        ),
      );
    else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) onUndo();
    else if (event.key === "F2" || (event.key === "ArrowDown" && event.altKey)) open(selection.top, selection.left);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) open(selection.top, selection.left, event.key);
    else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing) return;
    const lines: string[] = [];
    for (let row = selection.top; row <= selection.bottom; row++) {
      lines.push(
        Array.from(
          { length: selection.right - selection.left + 1 },
          (_, at) => found.cells.get(keyOf(row, selection.left + at))?.text ?? "",
        ).join("\t"),
      );
    }
    event.clipboardData.setData("text/plain", lines.join("\n"));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing) return;
    event.preventDefault();
    onEdit(
      selection.top,
      selection.left,
      matrixOf(event.clipboardData.getData("text/html"), event.clipboardData.getData("text/plain")),
    );
  };

  const boxOf = (area: Area, rowTop = 0): CellBox => ({
    left: geometry.lefts[area.left]!,
    top: geometry.tops[area.top]! - rowTop,
    width: geometry.lefts[area.right + 1]! - geometry.lefts[area.left]!,
    height: geometry.tops[area.bottom + 1]! - geometry.tops[area.top]!,
  });
  const inside = (row: number, column: number): boolean =>
    row >= selection.top && row <= selection.bottom && column >= selection.left && column <= selection.right;
  const spillOf = (row: number, column: number): number => {
    const free = found.spill(row, column);
    return free === 0 ? 0 : geometry.lefts[column + 1 + free]! - geometry.lefts[column + 1]!;
  };
  const cell = (row: number, column: number, area: Area, rowTop: number) => {
    const known = found.cells.get(keyOf(row, column));
    return (
      <Cell
        key={column}
        id={`cell-${row}-${column}`}
        column={column}
        text={known?.text ?? ""}
        look={known ? picture.looks[known.look] : undefined}
        note={found.notes.get(keyOf(row, column))}
        spill={spillOf(row, column)}
        box={boxOf(area, rowTop)}
        selected={inside(row, column)}
        current={row === anchor.row && column === anchor.column}
        onPoint={(extend) => select(row, column, extend)}
        onOpen={() => open(row, column)}
      />
    );
  };
  // A hidden column leaves nothing behind, not even a line.
  const shownColumns = Array.from({ length: picture.columns }, (_, column) => column).filter(
    (column) => geometry.lefts[column + 1]! > geometry.lefts[column]!,
  );
  const rowOf = (row: number, top: number) => (
    <div
      key={row}
      role="row"
      aria-rowindex={row + 2}
      className="grid-row"
      style={{ top, height: sizeOf(row), width: HEAD_WIDTH + geometry.width }}
    >
      <div
        role="rowheader"
        className={`row-head${row >= selection.top && row <= selection.bottom ? " in" : ""}`}
        style={{ width: HEAD_WIDTH }}
        onMouseDown={() => select(row, 0)}
      >
        {row + 1}
      </div>
      <div role="presentation" className="row-cells" style={{ left: HEAD_WIDTH, width: geometry.width }}>
        {shownColumns.map((column) =>
          found.covered.has(keyOf(row, column))
            ? null
            : cell(
                row,
                column,
                found.merges.get(keyOf(row, column)) ?? { top: row, left: column, bottom: row, right: column },
                geometry.tops[row]!,
              ),
        )}
      </div>
    </div>
  );
  const frozen = geometry.tops[picture.frozenRows] ?? 0;
  const drawn = new Set([
    ...rows.getVirtualItems().map(({ index }) => index),
    ...found.tallMerges(rows.range?.startIndex ?? 0, rows.range?.endIndex ?? 0),
  ]);

  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={picture.rows + 1}
      aria-colcount={picture.columns + 1}
      aria-activedescendant={`cell-${anchor.row}-${anchor.column}`}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <div
        className="grid-head"
        role="row"
        aria-rowindex={1}
        style={{ width: HEAD_WIDTH + geometry.width, height: ROW_HEIGHT }}
      >
        <div role="columnheader" className="row-head corner" style={{ width: HEAD_WIDTH }}>
          <span className="hidden">{label}</span>
        </div>
        {shownColumns.map((column) => (
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
      {picture.frozenRows > 0 && (
        <div
          role="rowgroup"
          className="frozen"
          style={{ top: ROW_HEIGHT, height: frozen, width: HEAD_WIDTH + geometry.width }}
        >
          {Array.from({ length: picture.frozenRows }, (_, row) => rowOf(row, geometry.tops[row]!))}
        </div>
      )}
      <div
        role="rowgroup"
        className="grid-body"
        style={{ height: geometry.height, width: HEAD_WIDTH + geometry.width, marginTop: -frozen }}
      >
        {[...drawn]
          .filter((row) => row >= picture.frozenRows)
          .sort((a, b) => a - b)
          .map((row) => rowOf(row, geometry.tops[row]!))}
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
        {editing && (
          <Editor
            key={keyOf(editing.row, editing.column)}
            text={editing.text}
            values={found.listAt(editing.row, editing.column)}
            box={boxOf(
              found.merges.get(keyOf(editing.row, editing.column)) ?? {
                top: editing.row,
                left: editing.column,
                bottom: editing.row,
                right: editing.column,
              },
            )}
            onClose={close}
          />
        )}
      </div>
    </div>
  );
}
