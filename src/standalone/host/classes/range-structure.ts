/** Range members that move, join, copy or remove cells. */
import { columnsOf, intersect, isWholeColumns, isWholeRows, rowsOf, type Area } from "../model/address";
import { clearCells, isWhole, syncHeaders } from "../editing";
import { applyShift, checkShift, shiftFor } from "../shifting";
import { moveFormula } from "../formulas/rewrite";
import type { RangeTarget, Session } from "../session";
import { handle, officeClass, oneOf, type Handle, type OfficeClass } from "./types";

const eventKind = (area: Area, verb: "Inserted" | "Deleted") =>
  (isWholeRows(area) ? `Row${verb}` : isWholeColumns(area) ? `Column${verb}` : `Cell${verb}`) as
    "RowInserted" | "CellDeleted";

export function insertCells({ sheet, area }: RangeTarget, direction: string, session: Session): void {
  session.guard(
    sheet,
    undefined,
    isWholeRows(area) ? "allowInsertRows" : isWholeColumns(area) ? "allowInsertColumns" : "none",
  );
  const axis = isWholeRows(area) ? "row" : isWholeColumns(area) ? "column" : direction === "Down" ? "row" : "column";
  const shift = shiftFor(sheet, area, axis, false);
  checkShift(sheet, area, shift, session);
  // The cells that come in take the look of the line before them.
  const before: [number, number, number][] = [];
  const source: Area | null =
    axis === "row"
      ? area.top > 0
        ? { ...area, top: area.top - 1, bottom: area.top - 1 }
        : null
      : area.left > 0
        ? { ...area, left: area.left - 1, right: area.left - 1 }
        : null;
  if (source)
    sheet.forEachCell(source, (cell, row, column) => {
      if (cell.style !== 0) before.push([row, column, cell.style]);
    });
  applyShift(sheet, area, shift, session);
  for (const [row, column, style] of before)
    for (let step = 0; step < Math.abs(shift.by) && step < 10_000; step++)
      sheet.ensure(axis === "row" ? area.top + step : row, axis === "row" ? column : area.left + step).style = style;
  session.events.changed({
    sheet,
    area,
    kind: eventKind(area, "Inserted"),
    shift: axis === "row" ? "ShiftCellDown" : "ShiftCellRight",
  });
}

export function deleteCells({ sheet, area }: RangeTarget, direction: string, session: Session): void {
  session.guard(
    sheet,
    undefined,
    isWholeRows(area) ? "allowDeleteRows" : isWholeColumns(area) ? "allowDeleteColumns" : "none",
  );
  const axis = isWholeRows(area) ? "row" : isWholeColumns(area) ? "column" : direction === "Up" ? "row" : "column";
  const shift = shiftFor(sheet, area, axis, true);
  checkShift(sheet, area, shift, session);
  applyShift(sheet, area, shift, session);
  session.events.changed({
    sheet,
    area,
    kind: eventKind(area, "Deleted"),
    shift: axis === "row" ? "ShiftCellUp" : "ShiftCellLeft",
  });
}

/** Merging keeps the first cell's value and drops the others. A table's cells cannot be merged. */
export function mergeCells({ sheet, area }: RangeTarget, across: boolean, session: Session): void {
  session.guard(sheet, area, "allowFormatCells");
  if (sheet.tablesIn(area).length > 0) throw session.refuse("InvalidOperation", "Cells of a table cannot be merged.");
  if (isWhole(area)) throw session.refuse("InvalidOperation");
  const blocks = across
    ? Array.from({ length: rowsOf(area) }, (_none, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : [area];
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  for (const block of blocks) {
    if (rowsOf(block) * columnsOf(block) === 1) continue;
    const cells: [number, number][] = [];
    sheet.forEachCell(block, (cell, row, column) => {
      if (cell.value !== null || cell.formula !== null) cells.push([row, column]);
    });
    const [kept, ...others] = cells;
    if (kept && (kept[0] !== block.top || kept[1] !== block.left)) {
      const target = sheet.ensure(block.top, block.left),
        source = sheet.cell(kept[0], kept[1])!;
      target.value = source.value;
      target.formula = source.formula;
      target.calculatedAt = -1;
      source.value = null;
      source.formula = null;
    }
    for (const [row, column] of others) {
      const cell = sheet.cell(row, column)!;
      cell.value = null;
      cell.formula = null;
    }
    sheet.merges.push(block);
  }
  sheet.touch("merges");
  sheet.touch("cells");
  session.workbook.changed();
  session.events.formatted(sheet, area);
}

export function unmergeCells({ sheet, area }: RangeTarget, session: Session): void {
  session.guard(sheet, area, "allowFormatCells");
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  sheet.touch("merges");
  session.events.formatted(sheet, area);
}

interface Copying {
  type: string;
  skipBlanks: boolean;
  transpose: boolean;
}

/** What an add-in asks for when it copies; everything, where it says nothing. */
export const copyingOf = ([type, skipBlanks, transpose]: readonly unknown[]): Copying => ({
  type: String(type ?? "All"),
  skipBlanks: skipBlanks === true,
  transpose: transpose === true,
});

/** Copies cells; a smaller source is repeated over the target when it fits a whole number of times. */
export function copyFrom(
  target: RangeTarget,
  source: RangeTarget,
  { type, skipBlanks, transpose }: Copying,
  session: Session,
): void {
  const what = oneOf(["All", "Values", "Formats", "Formulas", "Link", "ColumnWidths"], type, session, "copyType");
  if (what === "Link" || what === "ColumnWidths") throw session.refuse("NotImplemented", what);
  const height = transpose ? columnsOf(source.area) : rowsOf(source.area),
    width = transpose ? rowsOf(source.area) : columnsOf(source.area);
  const rows = rowsOf(target.area) % height === 0 ? rowsOf(target.area) : height,
    columns = columnsOf(target.area) % width === 0 ? columnsOf(target.area) : width;
  const area = { ...target.area, bottom: target.area.top + rows - 1, right: target.area.left + columns - 1 };
  session.guard(target.sheet, area);
  const taken = new Map<
    string,
    {
      value: ReturnType<typeof session.calculator.valueAt>;
      formula: string | null;
      style: number;
      row: number;
      column: number;
    }
  >();
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const y = source.area.top + (transpose ? column : row),
        x = source.area.left + (transpose ? row : column);
      const cell = source.sheet.cell(y, x);
      taken.set(`${row} ${column}`, {
        value: session.calculator.valueAt(source.sheet, y, x),
        formula: cell?.formula ?? null,
        style: source.sheet.styleAt(y, x),
        row: y,
        column: x,
      });
    }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const from = taken.get(`${row % height} ${column % width}`)!;
      if (skipBlanks && from.value === null && from.formula === null) continue;
      const y = area.top + row,
        x = area.left + column,
        cell = target.sheet.ensure(y, x);
      if (what !== "Formats") {
        cell.formula =
          what === "Values" || from.formula === null ? null : moveFormula(from.formula, y - from.row, x - from.column);
        cell.value = from.value;
        cell.calculatedAt = -1;
      }
      if (what === "All" || what === "Formats") cell.style = from.style;
    }
  target.sheet.touch("cells");
  session.workbook.changed();
  syncHeaders(target.sheet, area, session);
  session.events.changed({ sheet: target.sheet, area });
}

const removeDuplicatesResultClass: OfficeClass = officeClass<{ removed: number; uniqueRemaining: number }>({
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

/** Removes rows equal in the given zero-based columns; the rest moves up inside the range. */
export function removeDuplicates(
  { sheet, area }: RangeTarget,
  columns: unknown,
  header: boolean,
  session: Session,
): Handle {
  if (
    !Array.isArray(columns) ||
    columns.length === 0 ||
    columns.some((column) => typeof column !== "number" || column < 0 || column >= columnsOf(area))
  )
    throw session.invalid("columns");
  session.guard(sheet, area);
  const first = area.top + (header ? 1 : 0);
  const seen = new Set<string>(),
    kept: number[] = [];
  for (let row = first; row <= area.bottom; row++) {
    const key = JSON.stringify(
      (columns as number[]).map((column) =>
        session.calculator.textAt(sheet, row, area.left + column).toLocaleLowerCase("pl"),
      ),
    );
    if (!seen.has(key)) {
      seen.add(key);
      kept.push(row);
    }
  }
  const removed = area.bottom - first + 1 - kept.length;
  if (removed > 0) {
    const cells = kept.map((row) =>
      Array.from({ length: columnsOf(area) }, (_none, column) => sheet.cell(row, area.left + column)),
    );
    cells.forEach((line, index) =>
      line.forEach((cell, column) => {
        sheet.row(first + index).cells[area.left + column] = cell ? { ...cell } : undefined;
      }),
    );
    clearCells(sheet, { ...area, top: first + kept.length }, "Contents", session);
    session.workbook.changed();
  }
  return handle(removeDuplicatesResultClass, { removed, uniqueRemaining: kept.length });
}
