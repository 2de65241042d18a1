/** Names for the sheets and tables of a command: ours where we have them, new ones where the user's stand. */
import { SHEETS, type SheetModel } from "../../core/summarising/model/sheet-model";
import { freeName, markOf } from "../plan/marks";
import { moveModel } from "./relocate";
import type { Surroundings } from "../read/surroundings";
import { stop } from "../engine/trouble";
import { type Place, ourSheet, movedFrom, ownedAreas, inTheWay } from "./owned";

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
export function besideNamer(models: readonly SheetModel[], around: Surroundings): Namer {
  const copy = copyNumber(models, around);
  return {
    place: (model) => ({ sheet: `${model.name} (${copy})`, mark: markOf(model.name, copy) }),
    table: (name) => `${name}_${copy}`,
  };
}

/** Our own sheets where we have them, new names where the user's stand. */
export function replacingNamer(around: Surroundings): Namer {
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
