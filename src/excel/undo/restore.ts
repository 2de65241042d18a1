/**
 * A sheet as it stood before an entry: its cells, and the looks, lists, marks and charts of the command that had made
 * it.
 */
import type { CellBlock, CellContent, SheetModel } from "../../core/summarising/model/sheet-model";
import type { Entry, SheetChange, Shape } from "../journal/journal-data";
import { contains, heightOf, widthOf } from "../engine/ranges";

const EMPTY: CellContent = { kind: "empty" };

/** The entry before `index` that made the sheet: its looks are those to go back to. */
export function makerBefore(entries: readonly Entry[], index: number, name: string): Entry | undefined {
  return entries
    .slice(0, index)
    .reverse()
    .find((entry) => "sheets" in entry.data && entry.data.sheets.some((sheet) => sheet.name === name));
}

export function shapeIn(entry: Entry | undefined, name: string): Shape | undefined {
  return entry && "sheets" in entry.data ? entry.data.sheets.find((sheet) => sheet.name === name)?.shape : undefined;
}

function cut(
  before: NonNullable<SheetChange["before"]>,
  { row, column, height, width }: Pick<Shape["blocks"][number], "row" | "column" | "height" | "width">,
): CellContent[][] {
  const { area, cells } = before;
  const at = (r: number, c: number) => (contains(area, r, c) ? (cells[r - area.top]?.[c - area.left] ?? EMPTY) : EMPTY);
  return Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_unused, c) => at(row + r, column + c)),
  );
}

/**
 * The tables with whatever the user had in them, then the old shape's blocks for their looks. What stands beside them
 * is the user's and was never written on.
 */
export function restoredModel(change: SheetChange, shape: Shape): SheetModel {
  const before = change.before!;
  const whole = before.tables.map(({ area }): CellBlock => {
    const place = { row: area.top, column: area.left };
    return { ...place, rows: cut(before, { ...place, height: heightOf(area), width: widthOf(area) }), style: "plain" };
  });
  const dressed = shape.blocks
    .filter((block) => block.height > 0 && block.width > 0)
    .map((shaped): CellBlock => {
      const { height: _height, width: _width, ...block } = shaped;
      return { ...block, rows: cut(before, shaped) };
    });
  const tables = shape.tables
    .map((table) => ({ ...table, ...(before.tables.find((one) => one.name === table.name)?.area ?? {}) }))
    .filter((table) => before.tables.some((one) => one.name === table.name));
  return { ...shape, name: change.name, blocks: [...whole, ...dressed], tables };
}
