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
import { carryOver } from "./carry-over";
import { blockArea } from "./cells";
import type { Shape } from "../journal/shape";
import { markOf } from "../plan/marks";
import { union } from "../engine/ranges";
import { columnsOf, headersOf, modelHeaders } from "./table-headers";
import { moveModel, reorderModel } from "./relocate";
import { renameModel } from "./rename";
import type { Surroundings } from "../read/surroundings";
import type { SheetState } from "../read/sheet-states";
import { stop } from "../engine/trouble";
import { type Place, ourSheet, movedFrom, ownedAreas, inTheWay } from "./owned";
import { besideNamer, replacingNamer } from "./namer";

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
  /** Columns we hid last time that are not to be hidden now: other columns stand there. */
  shown?: readonly number[];
  /** Puts back what stood before: rows its command added may go. */
  undoing?: true;
  /** Columns are as wide as the user made them: we would write what we wrote last time. */
  widthsStand?: true;
  /** Looks of the sheet stay as they are. */
  undressed?: true;
  /** The user's words in rows that are no more: said in the journal. */
  lost?: { place: string; before: string }[];
}

export type Decision = { status: "exists"; sheets: string[] } | { status: "go"; targets: Target[] };

export function modelArea(model: SheetModel): Area {
  const blocks = model.blocks.filter((block) => block.rows.length && block.rows[0]!.length).map(blockArea);
  return union([...blocks, ...model.tables]) ?? { top: 1, left: 1, bottom: 1, right: 1 };
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

export const shownNow = (model: SheetModel, ...written: (Shape | undefined)[]): number[] => [
  ...new Set(
    written.flatMap((shape) => shape?.hiddenColumns ?? []).filter((one) => !model.hiddenColumns.includes(one)),
  ),
];

/** No column comes or goes: each is as wide as the user made it. */
export function doWidthsStand(
  target: { model: SheetModel; state?: SheetState },
  kept: ReadonlySet<string>,
  written: readonly number[] | undefined,
): boolean {
  if (!target.state) return false;
  const { widths, tables } = target.model;
  const [table] = tables;
  const stays = table && tables.length === 1 && kept.has(table.name) && columnsOf(target, table).length === 0;
  return stays === true || (written !== undefined && String(written) === String(widths));
}

function aim(renamed: SheetModel, place: Place, around: Surroundings): Target {
  const filled = renamed.tables.reduce((model, table) => carryOver(model, table, place.state), renamed);
  const carried = filled.tables.reduce((model, table) => inUsersOrder(model, table, place.state), filled);
  const owned = place.state ? ownedAreas(around, place, carried) : [];
  const way = place.state && inTheWay(carried, owned, place.state);
  if (way) stop("table-overlaps", { sheet: place.sheet, place: way });
  const target = { model: { ...carried, name: place.sheet }, ...(place.state ? { state: place.state } : {}) };
  const kept = keptTables(carried, place.state);
  const shape = around.shapes.get(place.mark);
  return {
    ...(doWidthsStand(target, kept, shape?.widths) ? { widthsStand: true as const } : {}),
    ...(place.state ? { shown: shownNow(carried, shape) } : {}),
    model: target.model,
    created: !place.state,
    state: place.state,
    old: place.state ? owned.map((area) => withNewColumns(area, carried, place.state!)) : owned,
    oldCharts: chartsOf(around, place, carried),
    kept,
    mark: place.mark,
  };
}
