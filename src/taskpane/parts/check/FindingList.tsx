/**
 * The list, of which only what is seen is drawn: a thousand findings answer as fast as ten. Arrows go from line to
 * line.
 */
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { Plan } from "../../../excel";
import type { Finding } from "../../../core/checking/types";
import { dispatch, usePane } from "../../state/store";
import { useWords } from "../../words";
import { Line } from "./Line";
import { listRows, type ListRow } from "./rows";

const LINE_HEIGHT = 34;

/**
 * Lines above are measured as the card before closes and this one opens: the line is held at its place until they
 * are.
 */
const DRAWINGS = 5;

function bring(find: () => HTMLElement | null | undefined, focus: boolean, left = DRAWINGS): void {
  requestAnimationFrame(() => {
    const line = find();
    if (focus && document.activeElement !== line) line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: "start" });
    if (left > 0) bring(find, focus, left - 1);
  });
}

/** Where the list begins: it moves with whatever is said above it. */
function useOffset(box: RefObject<HTMLDivElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setOffset(Math.round((box.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    const watch = new ResizeObserver(measure);
    for (const part of box.current?.parentElement?.children ?? []) if (part !== box.current) watch.observe(part);
    watch.observe(document.body);
    measure();
    return () => watch.disconnect();
  }, [box]);
  return offset;
}

/** The line an arrow leads to: headings are passed over. Undefined for another key and at the ends of the list. */
function lineByArrow(event: KeyboardEvent, rows: readonly ListRow[]): number | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const line = (event.target as HTMLElement).closest<HTMLElement>("[data-line]");
  if (step === undefined || !line) return undefined;
  event.preventDefault();
  let index = Number(line.closest<HTMLElement>("[data-index]")?.dataset["index"]) + step;
  while (rows[index]?.kind === "category") index += step;
  return rows[index] ? index : undefined;
}

function useRows(findings: readonly Finding[], plan: Plan): ListRow[] {
  const view = usePane((state) => state.check.view);
  const shown = usePane((state) => state.check.shown);
  const column = usePane((state) => state.check.column);
  const open = usePane((state) => state.check.open);
  const chosen = usePane((state) => state.check.chosen);
  return useMemo(
    () => listRows(findings, plan.table, { view, shown, column, open, chosen }),
    [findings, plan, view, shown, column, open, chosen],
  );
}

export function FindingList({ findings, plan }: { findings: readonly Finding[]; plan: Plan }) {
  const words = useWords();
  const chosen = usePane((state) => state.check.chosen);
  const follow = usePane((state) => state.check.follow);
  const rows = useRows(findings, plan);
  const box = useRef<HTMLDivElement>(null);
  const offset = useOffset(box);
  const list = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => LINE_HEIGHT,
    overscan: 12,
    scrollMargin: offset,
    getItemKey: (index) => rows[index]!.key,
  });
  const items = list.getVirtualItems();

  // Led here by the arrows or after a fix: the line comes into view and takes the focus, so that keys go on from it.
  useEffect(() => {
    if (!follow || chosen === null) return;
    const index = rows.findIndex((row) => row.kind === "place" && row.key === chosen);
    dispatch({ type: "check", event: { type: "followed" } });
    if (index < 0) return;
    list.scrollToIndex(index, { align: "center" });
    bring(() => box.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-line]`), follow === "focus");
  }, [follow, chosen, rows, list]);

  /** From line to line; the line is scrolled into being first when it is not drawn. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = lineByArrow(event, rows);
    if (index === undefined) return;
    list.scrollToIndex(index, { align: "auto" });
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-line]`)?.focus(),
    );
  };

  return (
    <div
      ref={box}
      className="findings"
      role="list"
      aria-label={words("check.list")}
      style={{ height: list.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <div
          key={item.key}
          role="listitem"
          data-index={item.index}
          ref={list.measureElement}
          style={{ transform: `translateY(${item.start - offset}px)` }}
        >
          <Line row={rows[item.index]!} plan={plan} />
        </div>
      ))}
    </div>
  );
}
