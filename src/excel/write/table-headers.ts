/** Headers of a table as it stands and as a model has them, and the columns that come and go between the two. */
import { fold } from "../../core/table";
import type { Area, SheetModel, TableModel } from "../../core/summarising/model/sheet-model";
import { contains } from "../engine/ranges";
import type { SheetState } from "../read/sheet-states";
import { blockArea } from "./cells";

/** Undefined where the sheet's cells do not reach the table's header. */
export function headersOf({ contents }: SheetState, area: Area): string[] | undefined {
  const row = contents?.values[area.top - contents.area.top];
  if (!contents || !row || area.left < contents.area.left) return undefined;
  return Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    fold(String(row[area.left - contents.area.left + index] ?? "")),
  );
}

export function modelHeaders(model: SheetModel, table: Area): string[] {
  return Array.from({ length: table.right - table.left + 1 }, (_, index) => {
    const column = table.left + index;
    const block = model.blocks.find((one) => one.rows[0]?.length && contains(blockArea(one), table.top, column));
    const cell = block?.rows[table.top - block.row]?.[column - block.column];
    return cell?.kind === "text" ? fold(cell.text) : "";
  });
}

export type ColumnStep = { remove: string } | { add: string; index: number };

/**
 * From the headers of a table that stays to those of the model. A header written over another renames the column, and
 * every formula of the workbook that names it follows; so columns are added and removed as columns. Both lists name
 * what they share in one order.
 */
export function columnSteps(old: readonly string[], fresh: readonly string[]): ColumnStep[] {
  if (new Set(fresh).size !== fresh.length || fresh.includes("")) return [];
  const removed = old.filter((header) => !fresh.includes(header));
  const left = old.filter((header) => fresh.includes(header));
  const added: ColumnStep[] = [];
  fresh.forEach((header, index) => {
    if (left.includes(header)) return;
    left.splice(index, 0, header);
    added.push({ add: header, index });
  });
  return [...removed.map((remove) => ({ remove })), ...added];
}

export function columnsOf(target: { model: SheetModel; state?: SheetState }, table: TableModel): ColumnStep[] {
  const there = target.state?.tables.find((one) => one.name === table.name);
  const old = there && target.state ? headersOf(target.state, there.area) : undefined;
  return old ? columnSteps(old, modelHeaders(target.model, table)) : [];
}
