/**
 * A model whose sheets or tables stand under other names than planned: everything that refers to them is turned, texts
 * are not.
 */
import type { CellContent, SheetModel } from "../../core/summarising/model/sheet-model";
import { quoteSheet } from "../../core/table";
import { sheetOf } from "../engine/ranges";

export interface Renames {
  sheets: ReadonlyMap<string, string>;
  tables: ReadonlyMap<string, string>;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Parts of a formula outside its text literals, so that a text saying "Luki!" stays as it is. */
function outsideLiterals(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 ? part : change(part)))
    .join("");
}

export function renameFormula(formula: string, { sheets, tables }: Renames): string {
  return outsideLiterals(formula, (part) => {
    let result = part;
    for (const [from, to] of sheets) {
      if (from === to) continue;
      const name = escaped(from.replace(/'/g, "''"));
      result = result.replace(new RegExp(`'${name}'!|(?<![\\p{L}\\p{N}_.'])${name}!`, "gu"), `${quoteSheet(to)}!`);
    }
    for (const [from, to] of tables)
      if (from !== to) result = result.replace(new RegExp(`(?<![\\p{L}\\p{N}_.])${escaped(from)}(?=\\[)`, "gu"), to);
    return result;
  });
}

function renameCell(cell: CellContent, renames: Renames): CellContent {
  if (cell.kind === "formula") return { ...cell, formula: renameFormula(cell.formula, renames) };
  if (cell.kind !== "link") return cell;
  const to = renames.sheets.get(sheetOf(cell.target) ?? "");
  return to ? { ...cell, target: `${quoteSheet(to)}${cell.target.slice(cell.target.lastIndexOf("!"))}` } : cell;
}

const changes = (names: ReadonlyMap<string, string>) => [...names].some(([from, to]) => from !== to);

export function renameModel(model: SheetModel, renames: Renames): SheetModel {
  if (!changes(renames.sheets) && !changes(renames.tables)) return model;
  return {
    ...model,
    name: renames.sheets.get(model.name) ?? model.name,
    blocks: model.blocks.map((block) => ({
      ...block,
      rows: block.rows.map((row) => row.map((cell) => renameCell(cell, renames))),
    })),
    tables: model.tables.map((table) => ({ ...table, name: renames.tables.get(table.name) ?? table.name })),
    validations: model.validations.map((one) => ({
      ...one,
      source: { ...one.source, sheet: renames.sheets.get(one.source.sheet) ?? one.source.sheet },
    })),
    conditionals: model.conditionals.map((one) => ({ ...one, formula: renameFormula(one.formula, renames) })),
  };
}
