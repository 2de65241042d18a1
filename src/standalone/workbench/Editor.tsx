/** Typing into a cell: Enter and Tab keep it, Esc does not; where the cell has a list, its values are offered. */
import { useEffect, useRef } from "react";
import type { CellBox } from "./Cell";
import { HEAD_WIDTH } from "./geometry";

interface EditorProps {
  text: string;
  values: readonly string[];
  box: CellBox;
  onClose: (text: string | null, step: readonly [number, number]) => void;
}

export function Editor({ text, values, box, onClose }: EditorProps) {
  const input = useRef<HTMLInputElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(text.length, text.length);
  }, [text]);
  const close = (kept: string | null, step: readonly [number, number] = [0, 0]): void => {
    if (closed.current) return;
    closed.current = true;
    onClose(kept, step);
  };
  return (
    <>
      <input
        ref={input}
        className="editor"
        list={values.length > 0 ? "cell-list" : undefined}
        defaultValue={text}
        autoComplete="off"
        style={{ left: HEAD_WIDTH + box.left, top: box.top, minWidth: box.width, height: Math.max(24, box.height) }}
        onBlur={(event) => close(event.target.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          const value = event.currentTarget.value;
          if (event.key === "Enter") close(value, [event.shiftKey ? -1 : 1, 0]);
          else if (event.key === "Tab") {
            event.preventDefault();
            close(value, [0, event.shiftKey ? -1 : 1]);
          } else if (event.key === "Escape") close(null);
        }}
      />
      <datalist id="cell-list">
        {values.map((value) => (
          <option key={value} value={value} />
        ))}
      </datalist>
    </>
  );
}
