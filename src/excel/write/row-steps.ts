/**
 * Rows of a table that stays, brought to those of the model as rows: a comment, a note, a colour of the user's then
 * goes on lying on the action it was put on. Rows are only added: a deleted one would turn the user's own formulas on
 * it into #REF! for good. An undo takes away what its command had added.
 */
import { fold, STANDARD_HEADERS } from "../../core/table";
import type { Area, SheetModel, TableModel } from "../../core/summarising/model/sheet-model";
import { blockArea } from "./cells";
import { contains, rangeOf } from "../engine/ranges";
import type { SheetState } from "../read/sheet-states";
import { headersOf } from "./table-headers";

/** Runs of rows to be added or taken away, from the bottom up, so that the places above still hold. */
export interface RowStep {
  kind: "add" | "remove";
  top: number;
  count: number;
}

/** More runs than this are another plan, which is written over in place. */
const MOST = 200;

const textAt = (state: SheetState, row: number, column: number): string => {
  const { contents } = state;
  if (!contents || !contains(contents.area, row, column)) return "";
  return fold(String(contents.values[row - contents.area.top]![column - contents.area.left] ?? ""));
};

function oldIds(state: SheetState, area: Area): string[] | undefined {
  const at = headersOf(state, area)?.indexOf(STANDARD_HEADERS.id) ?? -1;
  if (at < 0) return undefined;
  return Array.from({ length: area.bottom - area.top }, (_, index) =>
    textAt(state, area.top + 1 + index, area.left + at),
  );
}

function newIds(model: SheetModel, table: TableModel): string[] | undefined {
  const say = (row: number, column: number): string => {
    const block = model.blocks.find((one) => one.rows[0]?.length && contains(blockArea(one), row, column));
    const cell = block?.rows[row - block.row]?.[column - block.column];
    return cell?.kind === "text" ? fold(cell.text) : "";
  };
  const width = table.right - table.left + 1;
  const columns = Array.from({ length: width }, (_, index) => table.left + index);
  const at = columns.find((column) => say(table.top, column) === STANDARD_HEADERS.id);
  if (at === undefined) return undefined;
  return Array.from({ length: table.bottom - table.top }, (_, index) => say(table.top + 1 + index, at));
}

/** Where each of the shorter list stands in the longer, when it is that list with some left out; else undefined. */
function placesIn(longer: readonly string[], shorter: readonly string[]): number[] | undefined {
  const places: number[] = [];
  let from = 0;
  for (const id of shorter) {
    const at = longer.indexOf(id, from);
    if (at < 0) return undefined;
    places.push(at);
    from = at + 1;
  }
  return places;
}

/** Runs of places of the longer list that the shorter does not have; `after` = how many of the shorter come before. */
function missing(length: number, places: readonly number[]): { at: number; after: number; count: number }[] {
  const runs: { at: number; after: number; count: number }[] = [];
  let from = 0;
  [...places, length].forEach((place, index) => {
    if (place > from) runs.push({ at: from, after: index, count: place - from });
    from = place + 1;
  });
  return runs;
}

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length && !ids.includes("");

export function rowSteps(
  { model, state, undoing }: { model: SheetModel; state?: SheetState; undoing?: true },
  table: TableModel,
): RowStep[] {
  const there = state?.tables.find((one) => one.name === table.name);
  // Cells under the table would move with its rows.
  const last = there && there.area.bottom + (there.totals ? 1 : 0);
  if (!there || !state?.contents || state.tables.length > 1 || state.contents.area.bottom > last!) return [];
  const [old, fresh] = [oldIds(state, there.area), newIds(model, table)];
  if (!old?.length || !fresh?.length || !unique(old) || !unique(fresh)) return [];
  const first = there.area.top + 1;
  const grown = placesIn(fresh, old);
  if (grown) {
    // Rows at the end come with the table's new size.
    const runs = missing(fresh.length, grown).filter(({ after }) => after < old.length);
    const steps = runs.map(({ after, count }): RowStep => ({ kind: "add", top: first + after, count }));
    return steps.length > MOST ? [] : steps.reverse();
  }
  const shrunk = undoing && placesIn(old, fresh);
  if (!shrunk) return [];
  const steps = missing(old.length, shrunk).map(({ at, count }): RowStep => ({
    kind: "remove",
    top: first + at,
    count,
  }));
  return steps.length > MOST ? [] : steps.reverse();
}

/** A new row comes without the colours of its neighbour: those were put on that one. */
export function carryOut(sheet: Excel.Worksheet, { left, right }: Area, steps: readonly RowStep[]): void {
  for (const { kind, top, count } of steps) {
    const range = rangeOf(sheet, { top, left, bottom: top + count - 1, right });
    if (kind === "remove") range.delete("Up");
    else range.insert("Down").clear("Formats");
  }
}
