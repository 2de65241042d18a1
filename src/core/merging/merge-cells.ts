/** Three-way merge of one action: the base, and every side that has the row. */
import { isMissing, type Action } from "../table";
import { shownIn as shown, withMerged } from "./merged-column";
import type { Change, Conflict, MergedColumn } from "./types";

export interface Side {
  file: string;
  action: Action;
  /** What this side started from. */
  base: Action;
  /** Columns this side's file speaks of: one that was taken out says nothing of its cells. */
  present: ReadonlySet<MergedColumn>;
  /** The file never came from us: what is empty there is not known there, and no answer. */
  foreign?: boolean;
  /** A document shows an empty cell in words ("brak danych"): nothing said on both sides is no change. */
  copy?: boolean;
}

/**
 * The action with every change of every side. A cell that two sides changed to different values keeps the plan's own
 * value and is a conflict; the same change made twice is one change. The plan itself is a side wherever it differs from
 * what a changing file started from: it was edited after that file was handed out.
 */
export function mergeAction(
  own: Action,
  ownName: string,
  sides: readonly Side[],
  columns: readonly MergedColumn[],
): { action: Action; conflicts: Conflict[]; changes: Change[]; changed: boolean } {
  let action = own;
  const conflicts: Conflict[] = [];
  const made: Change[] = [];
  let changed = false;
  for (const column of columns) {
    const changing = sides.filter(
      (side) =>
        side.present.has(column) &&
        shown(side.action, column) !== shown(side.base, column) &&
        !(
          isMissing(shown(side.action, column)) &&
          (side.foreign || (side.copy && isMissing(shown(side.base, column))))
        ),
    );
    if (changing.length === 0) continue;
    changed = true;
    const ownValue = shown(own, column);
    const ownChanged = changing.some((side) => shown(side.base, column) !== ownValue);
    const changes = new Map<string, { files: string[]; from: Action }>(
      ownChanged ? [[ownValue, { files: [ownName], from: own }]] : [],
    );
    for (const side of changing) {
      const value = shown(side.action, column);
      const known = changes.get(value);
      if (known) known.files.push(side.file);
      else changes.set(value, { files: [side.file], from: side.action });
    }
    if (changes.size === 1) {
      const [after, { files, from }] = [...changes][0]!;
      action = withMerged(action, from, column);
      if (!ownChanged) made.push({ actionId: own.id, column, before: ownValue, after, files: [...files].sort() });
    } else {
      const values = [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
      conflicts.push({
        actionId: own.id,
        column,
        base: shown(changing[0]!.base, column),
        sides: values.map(([value, { files }]) => ({ value, files: [...files].sort() })),
      });
    }
  }
  return { action, conflicts, changes: made, changed };
}
