/** What rows and columns of a range have in common: hidden, height, width. */
import { columnsOf, MAX_COLUMNS, MAX_ROWS, rowsOf } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { RangeTarget, Session } from "../session";

export type Axis = "row" | "column";

/** Lines of a range. All rows of a whole column are met only as far as the sheet has any. */
export function linesOf({ sheet, area }: RangeTarget, axis: Axis): number[] {
  const [from, to] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  if (to - from < 100_000) return Array.from({ length: to - from + 1 }, (_none, index) => from + index);
  const known = axis === "row" ? sheet.rows : sheet.columns;
  return [...known.keys()].filter((line) => line >= from && line <= to);
}

/** The value all lines share; null when they differ ("uniform value or null"). */
export function shared<T>(target: RangeTarget, axis: Axis, read: (sheet: Sheet, line: number) => T): T | null {
  const lines = linesOf(target, axis);
  const first = read(target.sheet, lines[0] ?? 0);
  return lines.every((line) => read(target.sheet, line) === first) ? first : null;
}

export function setHidden(target: RangeTarget, axis: Axis, value: unknown, session: Session): void {
  if (typeof value !== "boolean") throw session.invalid();
  const { sheet, area } = target;
  session.guard(sheet, undefined, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  const whole = axis === "row" ? rowsOf(area) === MAX_ROWS : columnsOf(area) === MAX_COLUMNS;
  if (whole && value) throw session.refuse("InvalidOperation");
  for (const line of linesOf(target, axis)) (axis === "row" ? sheet.row(line) : sheet.column(line)).hidden = value;
  sheet.touch(axis === "row" ? "cells" : "columns");
  session.events.redrawn(sheet, "lines");
}
