/** What the grid does: which rows are drawn, where the selection is, what keys, copying and pasting ask for. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from "react";
import { HEAD_WIDTH, ROW_HEIGHT } from "./geometry";
import {
  between,
  copied,
  emptied,
  heightOf,
  isInside,
  modelOf,
  within,
  type GridModel,
  type Point,
} from "./grid-model";
import { keyOf } from "./index-picture";
import type { Area, SheetPicture } from "./picture";
import { matrixOf, stepFor } from "./typing";

export interface GridProps {
  picture: SheetPicture;
  label: string;
  onSelect: (area: Area) => void;
  onEdit: (row: number, column: number, values: string[][]) => void;
  onUndo: () => void;
}

type Scroller = RefObject<HTMLDivElement | null>;

function useRows(model: GridModel, scroller: Scroller) {
  const { picture, geometry } = model;
  const rows = useVirtualizer({
    count: picture.rows,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => heightOf(model, row),
    overscan: 8,
    scrollPaddingStart: geometry.tops[picture.frozenRows] ?? 0,
    // The column heads stand above the rows and push the last of them out of sight by their own height.
    scrollPaddingEnd: ROW_HEIGHT,
  });
  useEffect(() => rows.measure(), [geometry, rows]);
  return rows;
}

/** The cell a selection is drawn from; a new selection is brought into sight. */
function useAnchor({ picture, geometry }: GridModel, rows: ReturnType<typeof useRows>, scroller: Scroller) {
  const { selection } = picture;
  const first = { row: selection.top, column: selection.left };
  const [anchor, setAnchor] = useState<Point>(first);
  useEffect(() => {
    setAnchor((known) => (isInside(selection, known) ? known : first));
    if (selection.top >= picture.frozenRows) rows.scrollToIndex(selection.top, { align: "auto" });
    const box = scroller.current;
    const [left, right] = [geometry.lefts[selection.left] ?? 0, geometry.lefts[selection.left + 1] ?? 0];
    if (box && (left < box.scrollLeft || right > box.scrollLeft + box.clientWidth - HEAD_WIDTH))
      box.scrollLeft = Math.max(0, left - 40);
    // The newest selection decides, not every redraw.
  }, [picture.active, selection.top, selection.left, selection.bottom, selection.right, rows]);
  return [anchor, setAnchor] as const;
}

/** From where an arrow goes on: the end of the selection that is not its anchor. */
const farEnd = (extend: boolean, anchor: Point, { top, bottom, left, right }: Area): Point => ({
  row: extend && anchor.row === top ? bottom : top,
  column: extend && anchor.column === left ? right : left,
});

export function useGrid({ picture, onSelect, onEdit, onUndo }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<(Point & { text: string }) | null>(null);
  const model = useMemo(() => modelOf(picture), [picture]);
  const rows = useRows(model, scroller);
  const [anchor, setAnchor] = useAnchor(model, rows, scroller);
  const { selection } = picture;

  const select = (row: number, column: number, extend = false): void => {
    const to = within(picture, { row, column });
    if (!extend) setAnchor(to);
    onSelect(between(extend ? anchor : to, to));
  };
  const inputAt = (row: number, column: number): string => model.found.cells.get(keyOf(row, column))?.input ?? "";
  const open = (row: number, column: number, text?: string): void =>
    setEditing({ row, column, text: text ?? inputAt(row, column) });
  const close = (text: string | null, step: readonly [number, number]): void => {
    if (editing && text !== null && text !== inputAt(editing.row, editing.column))
      onEdit(editing.row, editing.column, [[text]]);
    setEditing(null);
    scroller.current?.focus();
    if (editing && text !== null) select(editing.row + step[0], editing.column + step[1]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing) return;
    const { key, shiftKey } = event;
    const far = farEnd(shiftKey, anchor, selection);
    const step = stepFor(event, Math.floor((scroller.current?.clientHeight ?? 300) / 30));
    if (step) select(far.row + step[0], key === "Home" ? 0 : far.column + step[1], shiftKey && key.startsWith("Arrow"));
    else if (key === "Delete" || key === "Backspace") onEdit(selection.top, selection.left, emptied(selection));
    else if (key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !shiftKey) onUndo();
    else if (key === "F2" || (key === "ArrowDown" && event.altKey)) open(selection.top, selection.left);
    else if (key.length === 1 && !event.ctrlKey && !event.metaKey) open(selection.top, selection.left, key);
    else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing) return;
    event.clipboardData.setData("text/plain", copied(model));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing) return;
    event.preventDefault();
    const { clipboardData: data } = event;
    onEdit(selection.top, selection.left, matrixOf(data.getData("text/html"), data.getData("text/plain")));
  };
  return { scroller, model, rows, anchor, editing, select, open, close, events: { onKeyDown, onCopy, onPaste } };
}

export type GridHands = ReturnType<typeof useGrid>;
