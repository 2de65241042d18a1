/** Groups of rows and columns: made, taken apart, folded. A group is a line's level in the outline. */
import type { Sheet } from "../model/sheet";
import type { RangeTarget, Session } from "../session";
import { linesOf, type Axis } from "./range-lines";
import { oneOf } from "./types";

const DEEPEST = 7;
const lineOf = (sheet: Sheet, axis: Axis, index: number) => (axis === "row" ? sheet.row(index) : sheet.column(index));

function axisOf(option: unknown, session: Session): Axis {
  return oneOf(["ByRows", "ByColumns"], option, session, "groupOption") === "ByRows" ? "row" : "column";
}

function redrawn(sheet: Sheet, axis: Axis, session: Session): void {
  sheet.touch(axis === "row" ? "cells" : "columns");
  session.events.redrawn(sheet, "lines");
}

/** `step` 1 puts the lines one level deeper, -1 one level up. */
export const regroup =
  (step: 1 | -1) =>
  (target: RangeTarget, [option]: readonly unknown[], session: Session): null => {
    const axis = axisOf(option, session);
    session.guard(target.sheet, undefined, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
    const lines = linesOf(target, axis).map((index) => lineOf(target.sheet, axis, index));
    if (step === 1 && lines.some(({ outline = 0 }) => outline >= DEEPEST)) throw session.refuse("InvalidOperation");
    for (const line of lines) {
      line.outline = Math.max(0, (line.outline ?? 0) + step);
      if (line.outline === 0) line.hidden = false;
    }
    redrawn(target.sheet, axis, session);
    return null;
  };

/** Hides or shows the lines of the groups a range lies in. */
export const fold =
  (hidden: boolean) =>
  (target: RangeTarget, [option]: readonly unknown[], session: Session): null => {
    const axis = axisOf(option, session);
    for (const index of linesOf(target, axis)) {
      const line = lineOf(target.sheet, axis, index);
      if (line.outline) line.hidden = hidden;
    }
    redrawn(target.sheet, axis, session);
    return null;
  };

/** Shows lines down to a level: 1 folds every group. Zero leaves the lines of that direction as they are. */
export function showLevels(sheet: Sheet, [rows, columns]: readonly unknown[], session: Session): null {
  const show = (level: unknown, axis: Axis) => {
    if (typeof level !== "number" || level < 0 || level > DEEPEST + 1) throw session.invalid();
    if (level === 0) return;
    for (const line of (axis === "row" ? sheet.rows : sheet.columns).values())
      if (line.outline) line.hidden = line.outline >= level;
    redrawn(sheet, axis, session);
  };
  show(rows, "row");
  show(columns, "column");
  return null;
}
