/** One cell as it looks: text, fill, note. A cell that is a merge spans what it covers. */
import { memo, type CSSProperties } from "react";
import type { CellLook } from "./picture";

export interface CellBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

function styleOf(look: CellLook | undefined, box: CellBox): CSSProperties {
  return {
    ...box,
    background: look?.fill,
    color: look?.color,
    fontWeight: look?.bold ? 600 : undefined,
    fontStyle: look?.italic ? "italic" : undefined,
    textDecoration:
      [look?.underline && "underline", look?.strike && "line-through"].filter(Boolean).join(" ") || undefined,
    fontSize: look?.size ? `${(look.size / 11) * 14}px` : undefined,
    textAlign: look?.align,
    whiteSpace: look?.wrap ? "pre-wrap" : "pre",
    alignItems: { top: "flex-start", middle: "center", bottom: "flex-end" }[look?.vertical ?? "bottom"],
    justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[look?.align ?? "left"],
    boxShadow: look?.border ? "inset 0 0 0 0.5px #8a8886" : undefined,
  };
}

interface CellProps {
  id: string;
  column: number;
  text: string;
  look?: CellLook;
  box: CellBox;
  note?: string;
  spill: number;
  selected: boolean;
  current: boolean;
  onPoint: (extend: boolean) => void;
  onOpen: () => void;
}

export const Cell = memo(
  function Cell({ id, column, text, look, box, note, spill, selected, current, onPoint, onOpen }: CellProps) {
    return (
      <div
        id={id}
        role="gridcell"
        aria-colindex={column + 2}
        aria-selected={selected}
        title={note}
        style={styleOf(look, box)}
        className={`cell${selected ? " in" : ""}${current ? " current" : ""}${look?.fill ? " filled" : ""}${spill > 0 ? " spill" : ""}`}
        onMouseDown={(event) => onPoint(event.shiftKey)}
        onDoubleClick={onOpen}
      >
        {/* Without wrapping a cell is one line, whatever line breaks its text holds. */}
        <span style={spill > 0 ? { maxWidth: box.width + spill, width: box.width + spill } : undefined}>
          {look?.wrap ? text : text.replaceAll("\n", " ")}
        </span>
        {note && <i className="note-mark" aria-hidden />}
      </div>
    );
  },
  (a, b) =>
    a.id === b.id &&
    a.text === b.text &&
    a.look === b.look &&
    a.note === b.note &&
    a.spill === b.spill &&
    a.selected === b.selected &&
    a.current === b.current &&
    a.box.left === b.box.left &&
    a.box.top === b.box.top &&
    a.box.width === b.box.width &&
    a.box.height === b.box.height,
);
