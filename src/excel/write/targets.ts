/**
 * Decides where each model goes: over our own sheet of that name, or on a new sheet when the name is the user's or when
 * something of the user's stands where the new content would. Nothing is written here, and nothing of the user's is
 * ever in the way of a write.
 */
import {
  ACTION_TABLE,
  SHEETS,
  type Area,
  type SheetModel,
  type TableModel,
} from "../../core/summarising/model/sheet-model";
import { cellAddress, fold, STANDARD_HEADERS } from "../../core/table";
import type { SheetGrid } from "../api";
import { carryOver } from "./carry-over";
import { blockArea } from "./cells";
import { shapeAreas } from "../journal/journal-data";
import { freeName, isNamed, markOf } from "../plan/marks";
import { contains, union } from "../engine/ranges";
import { headersOf, modelHeaders } from "./table-headers";
import { moveModel, reorderModel, type Offset } from "./relocate";
import { renameModel } from "./rename";
import { trimBelow } from "../plan/rows-below";
import type { SheetState, Surroundings } from "../read/surroundings";
import { stop } from "../engine/trouble";

export interface Target {
  model: SheetModel;
  created: boolean;
  /** Our sheet as it stands; absent when the sheet is made now. */
  state?: SheetState;
  /** Where what we wrote last stands: this is replaced now, and nothing beside it. */
  old: readonly Area[];
  /** Charts of ours that are there now. */
  oldCharts: readonly string[];
  /** Tables that stay and are resized. */
  kept: ReadonlySet<string>;
  mark: string;
  /** Looks of the sheet stay as they are. */
  undressed?: true;
  /** The user's words in rows that are no more: said in the journal. */
  lost?: { place: string; before: string }[];
}

export type Decision = { status: "exists"; sheets: string[] } | { status: "go"; targets: Target[] };

interface Place {
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
function ourSheet(base: string, around: Surroundings): Place | undefined {
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
function movedFrom(model: SheetModel, around: Surroundings, place: Place, table: string | undefined): Offset {
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
function ownedAreas(around: Surroundings, place: Place, model: SheetModel): Area[] {
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

export function modelArea(model: SheetModel): Area {
  const blocks = model.blocks.filter((block) => block.rows.length && block.rows[0]!.length).map(blockArea);
  return union([...blocks, ...model.tables]) ?? { top: 1, left: 1, bottom: 1, right: 1 };
}

/** A cell of the user's that the new content would cover. */
function inTheWay(model: SheetModel, owned: readonly Area[], state: SheetState): string | undefined {
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

/** A table is kept when its header stays where it is: then the user's formulas on it stay whole. */
function keptTables(model: SheetModel, state: SheetState | undefined): ReadonlySet<string> {
  const same = model.tables.filter((table) =>
    state?.tables.some((one) => one.name === table.name && one.area.top === table.top && one.area.left === table.left),
  );
  return new Set(same.map((table) => table.name));
}

/** True when the sheet already says what the model says: then nobody needs to be asked. */
export function saysTheSame(model: SheetModel, state: SheetState): boolean {
  const { contents } = state;
  if (!contents) return false;
  return model.blocks.every((block) =>
    block.rows.every((row, r) =>
      row.every((cell, c) => {
        const value = contents.values[block.row + r - contents.area.top]?.[block.column + c - contents.area.left] ?? "";
        if (cell.kind === "text") return String(value) === cell.text;
        if (cell.kind === "number") return value === cell.number;
        return cell.kind === "empty" ? true : value !== "";
      }),
    ),
  );
}

/** One number for the whole family of sheets written beside the present ones: "Działania (2)", "Luki (2)". */
function copyNumber(models: readonly SheetModel[], around: Surroundings): number {
  const taken = new Set(around.sheets.map((name) => name.toLowerCase()));
  const tables = new Set(around.tables.map((table) => table.name.toLowerCase()));
  for (let copy = 2; ; copy++) {
    const free = models.every(
      (model) =>
        !taken.has(`${model.name} (${copy})`.toLowerCase()) &&
        model.tables.every((table) => !tables.has(`${table.name}_${copy}`.toLowerCase())),
    );
    if (free) return copy;
  }
}

function freeTable(name: string, taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? name : `${name}_${copy}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

interface Namer {
  place(model: SheetModel): Place;
  table(name: string, place: Place): string;
}

/** New sheets for everything. */
function besideNamer(models: readonly SheetModel[], around: Surroundings): Namer {
  const copy = copyNumber(models, around);
  return {
    place: (model) => ({ sheet: `${model.name} (${copy})`, mark: markOf(model.name, copy) }),
    table: (name) => `${name}_${copy}`,
  };
}

/** Our own sheets where we have them, new names where the user's stand. */
function replacingNamer(around: Surroundings): Namer {
  const taken = [...around.sheets];
  return {
    place: (model) => {
      const ours = ourSheet(model.name, around);
      const stands = ours && movedFrom(model, around, ours, model.tables[0]?.name);
      const there = stands ? moveModel(model, new Map([[model.name, stands]])) : model;
      const way = ours?.state && inTheWay(there, ownedAreas(around, ours, there), ours.state);
      if (ours && !way) return ours;
      if (ours && model.name === SHEETS.actions) stop("table-overlaps", { sheet: ours.sheet, place: way ?? "" });
      const sheet = freeName(model.name, taken);
      taken.push(sheet);
      return { sheet, mark: markOf(model.name) };
    },
    table: (name, place) =>
      freeTable(
        name,
        new Set(around.tables.filter((table) => table.sheet !== place.sheet).map((table) => table.name.toLowerCase())),
      ),
  };
}

export function decide(
  models: readonly SheetModel[],
  around: Surroundings,
  onExisting: "ask" | "replace" | "beside",
): Decision {
  const plan = models.find((model) => model.name === SHEETS.actions);
  const present = plan && ourSheet(plan.name, around);
  if (onExisting === "ask" && plan && present?.state && !saysTheSame(plan, present.state))
    return { status: "exists", sheets: [present.sheet] };
  const namer = onExisting === "beside" && present ? besideNamer(models, around) : replacingNamer(around);

  const places = new Map(models.map((model) => [model, namer.place(model)]));
  const sheets = new Map(models.map((model) => [model.name, places.get(model)!.sheet]));
  const own = models.flatMap((model) =>
    model.tables.map((table) => [table.name, namer.table(table.name, places.get(model)!)] as const),
  );
  // Sheets written without the plan (a new summary) still speak of the plan's table under its present name.
  const tables = new Map(own);
  if (!plan)
    for (const { sheet, table } of presentPlan(around)) {
      sheets.set(SHEETS.actions, sheet);
      tables.set(ACTION_TABLE, table);
    }
  const moved = new Map(
    models.map((model) => {
      const [table] = model.tables;
      return [model.name, movedFrom(model, around, places.get(model)!, table && tables.get(table.name))] as const;
    }),
  );
  const targets = models.map((model) =>
    aim(renameModel(moveModel(model, moved), { sheets, tables }), places.get(model)!, around),
  );
  for (const target of targets) if (target.state?.protected) stop("sheet-protected", { sheet: target.model.name });
  return { status: "go", targets };
}

/** The plan's sheet and table under the names they have now. */
function presentPlan(around: Surroundings): { sheet: string; table: string }[] {
  const sheet = around.marks.get(markOf(SHEETS.actions))?.sheet;
  const table = around.tables.find((one) => one.sheet === sheet && one.name.startsWith(ACTION_TABLE));
  return sheet !== undefined && table ? [{ sheet, table: table.name }] : [];
}

/** Charts we made, by their names: those of the new model and those of the last one. */
function chartsOf(around: Surroundings, place: Place, model: SheetModel): string[] {
  const names = new Set([...model.charts, ...(around.shapes.get(place.mark)?.charts ?? [])].map((chart) => chart.name));
  return (place.state?.charts ?? []).filter((name) => names.has(name));
}

/**
 * Columns come and go before anything is cleared, and what stands beside the table moves with them: the area to be
 * cleared as it is then.
 */
function withNewColumns(area: Area, model: SheetModel, state: SheetState): Area {
  const table = state.tables.find(({ area: one }) => one.top <= area.top && one.right === area.right);
  const to = model.tables.find((one) => one.name === table?.name);
  return table && to && to.left === table.area.left ? { ...area, right: to.right } : area;
}

/** Columns the user moved stay where he put them; a new one stands after the one it follows in the model. */
function inUsersOrder(model: SheetModel, table: TableModel, state: SheetState | undefined): SheetModel {
  const there = state?.tables.find((one) => one.name === table.name);
  const old = there && state ? headersOf(state, there.area) : undefined;
  const fresh = modelHeaders(model, table);
  if (!old || new Set(fresh).size !== fresh.length) return model;
  const common = old.filter((header) => fresh.includes(header));
  if (fresh.filter((header) => common.includes(header)).join("\u0000") === common.join("\u0000")) return model;
  const arranged = [...common];
  fresh.forEach((header, index) => {
    if (!arranged.includes(header)) arranged.splice(arranged.indexOf(fresh[index - 1] ?? "") + 1, 0, header);
  });
  return reorderModel(
    model,
    table,
    fresh.map((header) => arranged.indexOf(header)),
  );
}

function aim(renamed: SheetModel, place: Place, around: Surroundings): Target {
  const filled = renamed.tables.reduce((model, table) => carryOver(model, table, place.state), renamed);
  const carried = filled.tables.reduce((model, table) => inUsersOrder(model, table, place.state), filled);
  const owned = place.state ? ownedAreas(around, place, carried) : [];
  const way = place.state && inTheWay(carried, owned, place.state);
  if (way) stop("table-overlaps", { sheet: place.sheet, place: way });
  return {
    model: { ...carried, name: place.sheet },
    created: !place.state,
    state: place.state,
    old: place.state ? owned.map((area) => withNewColumns(area, carried, place.state!)) : owned,
    oldCharts: chartsOf(around, place, carried),
    kept: keptTables(carried, place.state),
    mark: place.mark,
  };
}
