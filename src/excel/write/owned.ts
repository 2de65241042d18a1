/** What of a sheet is ours, how far it has moved, and what of the user's would be in the way. */
import { ACTION_TABLE, SHEETS, type Area, type SheetModel } from "../../core/summarising/model/sheet-model";
import { cellAddress, fold, STANDARD_HEADERS } from "../../core/table";
import type { SheetGrid } from "../api";
import { blockArea } from "./cells";
import { shapeAreas } from "../journal/journal-data";
import { isNamed, markOf } from "../plan/marks";
import { contains, union } from "../engine/ranges";
import { type Offset } from "./relocate";
import { trimBelow } from "../plan/rows-below";
import type { Surroundings } from "../read/surroundings";
import type { SheetState } from "../read/sheet-states";

export interface Place {
  sheet: string;
  state?: SheetState;
  mark: string;
}

/**
 * A plan that came without its mark (through another program) is still ours when its table has our name and the column
 * Id.
 */
function isUnmarkedPlan(base: string, state: SheetState | undefined): boolean {
  if (base !== SHEETS.actions || !state?.contents) return false;
  const table = state.tables.find((one) => one.name === ACTION_TABLE);
  const { area, values } = state.contents;
  return !!table && (values[table.area.top - area.top] ?? []).includes(STANDARD_HEADERS.id);
}

/** Our sheet for this model, if the workbook has one. */
export function ourSheet(base: string, around: Surroundings): Place | undefined {
  const mark = markOf(base);
  const sheet = around.marks.get(mark)?.sheet;
  const state = sheet === undefined ? undefined : around.states.get(sheet);
  if (sheet !== undefined && state && isNamed(sheet, base)) return { sheet, state, mark };
  const named = around.states.get(base);
  return isUnmarkedPlan(base, named) ? { sheet: base, state: named, mark } : undefined;
}

/**
 * How far our sheet's contents stand from where they were written: the mark moves with its cells, the shape is what was
 * written.
 */
function movedSince(around: Surroundings, place: Place): Offset {
  const shape = around.shapes.get(place.mark);
  const marked = around.marks.get(place.mark);
  const written = shape && union([...shapeAreas(shape), ...shape.tables]);
  if (!written || !marked || marked.sheet !== place.sheet) return NOWHERE;
  return { rows: marked.area.top - written.top, columns: marked.area.left - written.left };
}

const NOWHERE: Offset = { rows: 0, columns: 0 };

/**
 * How far the sheet's contents stand from where the model has them: by its table, else by its mark. Never before the
 * first cell.
 */
export function movedFrom(model: SheetModel, around: Surroundings, place: Place, table: string | undefined): Offset {
  if (!place.state) return NOWHERE;
  const stands = place.state.tables.find((one) => one.name === table);
  const [made] = model.tables;
  const found =
    made && stands
      ? { rows: stands.area.top - made.top, columns: stands.area.left - made.left }
      : movedSince(around, place);
  return { rows: Math.max(0, found.rows), columns: Math.max(0, found.columns) };
}

const shifted = (area: Area, { rows, columns }: Offset): Area => ({
  top: Math.max(1, area.top + rows),
  left: Math.max(1, area.left + columns),
  bottom: area.bottom + rows,
  right: area.right + columns,
});

/**
 * What of the old content is ours: the blocks we wrote, our tables grown by what the user added, and rows under them
 * that `model` holds.
 */
export function ownedAreas(around: Surroundings, place: Place, model: SheetModel): Area[] {
  const shape = around.shapes.get(place.mark);
  const marked = around.marks.get(place.mark);
  const whole = marked && marked.sheet === place.sheet ? [marked.area] : [];
  return [
    ...(shape ? shapeAreas(shape).map((area) => shifted(area, movedSince(around, place))) : whole),
    ...(place.state?.tables ?? []).map((table) =>
      table.totals ? { ...table.area, bottom: table.area.bottom + 1 } : grown(table.area, model, place.state!),
    ),
  ];
}

/**
 * The table's area with the rows right under it, as far as the new model holds what they say: those rows become rows of
 * the table.
 */
function grown(table: Area, model: SheetModel, { contents }: SheetState): Area {
  if (!contents) return table;
  const at = { row: table.top - contents.area.top, column: table.left - contents.area.left };
  const values = contents.values
    .slice(at.row)
    .map((row) => row.slice(at.column, at.column + table.right - table.left + 1)) as SheetGrid["values"];
  const { taken } = trimBelow({ sheet: "", top: table.top, left: table.left, values }, table);
  if (taken === 0) return table;
  const held = new Set(
    model.blocks.flatMap((block) =>
      block.rows.flatMap((row) => row.flatMap((cell) => (cell.kind === "text" ? [fold(cell.text)] : []))),
    ),
  );
  const own = table.bottom - table.top + 1;
  const action = values[0]!.findIndex((header) => fold(String(header ?? "")) === STANDARD_HEADERS.action);
  const rows = values.slice(own, own + taken).findIndex((row) => !held.has(fold(String(row[action] ?? ""))));
  return { ...table, bottom: table.bottom + (rows < 0 ? taken : rows) };
}

/** A cell of the user's that the new content would cover. */
export function inTheWay(model: SheetModel, owned: readonly Area[], state: SheetState): string | undefined {
  const { contents } = state;
  if (!contents) return undefined;
  const areas = [
    ...model.blocks.filter((block) => block.rows.length && block.rows[0]!.length).map(blockArea),
    ...model.tables,
  ];
  const within = (list: readonly Area[], row: number, column: number) =>
    list.some((area) => contains(area, row, column));
  for (const [r, row] of contents.formulas.entries()) {
    for (const [c, formula] of row.entries()) {
      if (formula === "" || formula === null) continue;
      const [line, column] = [contents.area.top + r, contents.area.left + c];
      if (!within(owned, line, column) && within(areas, line, column)) return cellAddress(line, column);
    }
  }
  return undefined;
}
