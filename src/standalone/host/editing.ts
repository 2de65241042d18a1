/** Changes of cells with everything Excel does along: merges, protection, table growth of headers, events. */
import { EntryError, readValue, type Entry } from "./model/entry";
import {
  areaName,
  columnsOf,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowsOf,
  type Area,
} from "./model/address";
import { invalid } from "./errors";
import type { Session } from "./session";
import type { Cell, Sheet } from "./model/sheet";
import type { Style } from "./model/style";
import { visibleRows } from "./filtered";
import { uniqueHeader } from "./model/sheet";
import type { Scalar } from "./model/values";

/** The cell count above which Excel refuses one operation (documented: 5 million cells of a range). */
export const CELL_LIMIT = 5_000_000;

export const isWhole = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

/** Refuses areas too big to be read or written cell by cell. */
export function checkSize(area: Area, session: Session): void {
  if (rowsOf(area) * columnsOf(area) > CELL_LIMIT) throw session.refuse("RangeExceedsLimit");
}

/**
 * A matrix of the area's shape. One value, or a 1×1 matrix, stands for every cell (Range.values: "the same value is set
 * to all the cells").
 */
export function matrixOf(value: unknown, area: Area, session: Session): (row: number, column: number) => unknown {
  const rows = rowsOf(area),
    columns = columnsOf(area);
  if (!Array.isArray(value)) {
    if (typeof value === "object" && value !== null) throw session.invalid();
    return () => value;
  }
  if (value.length === 1 && Array.isArray(value[0]) && value[0].length === 1)
    return () => (value as unknown[][])[0]![0];
  if (value.length !== rows || !value.every((row) => Array.isArray(row) && row.length === columns))
    throw session.invalid();
  return (row, column) => (value as unknown[][])[row]![column];
}

function put(cell: Cell, entry: Entry, session: Session): void {
  cell.value = entry.value;
  cell.formula = entry.formula;
  cell.calculatedAt = -1;
  delete cell.rich;
  delete cell.array;
  delete cell.metadata;
  if (entry.format !== undefined && session.workbook.styles.get(cell.style).numberFormat === "General")
    cell.style = session.workbook.styles.change(cell.style, { numberFormat: entry.format });
}

/** Cells hidden under a merge keep no value: writing there is lost, as in Excel. */
const coveredByMerge = (sheet: Sheet, row: number, column: number): boolean => {
  const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : undefined;
  return merge !== undefined && (merge.top !== row || merge.left !== column);
};

/** Writes values or formulas: null leaves a cell, "" empties it, text is read as typed. */
export function writeCells(sheet: Sheet, area: Area, value: unknown, session: Session): void {
  checkSize(area, session);
  session.guard(sheet, area);
  const at = matrixOf(value, area, session);
  const visible = visibleRows(sheet, area, session);
  const shown = visible && new Set(visible);
  const entries: [number, number, Entry][] = [];
  const { styles } = session.workbook;
  for (let row = 0; row < rowsOf(area); row++) {
    if (shown && !shown.has(area.top + row)) continue;
    for (let column = 0; column < columnsOf(area); column++) {
      const element = at(shown ? 0 : row, column);
      if (element === null || element === undefined) continue;
      const y = area.top + row,
        x = area.left + column;
      if (coveredByMerge(sheet, y, x)) continue;
      try {
        entries.push([
          y,
          x,
          readValue(element, styles.get(sheet.styleAt(y, x)).numberFormat, { date1904: session.workbook.date1904 }),
        ]);
      } catch (error) {
        if (error instanceof EntryError)
          throw invalid(session.location, `${areaName({ top: y, left: x, bottom: y, right: x })}: ${error.message}`);
        throw error;
      }
    }
  }
  const single = rowsOf(area) * columnsOf(area) === 1;
  const before = single ? session.calculator.valueAt(sheet, area.top, area.left) : undefined;
  for (const [row, column, entry] of entries) put(sheet.ensure(row, column), entry, session);
  if (entries.length === 0) return;
  finishEdit(sheet, area, session, before);
}

function finishEdit(sheet: Sheet, area: Area, session: Session, before?: Scalar): void {
  sheet.touch("cells");
  session.workbook.changed();
  syncHeaders(sheet, area, session);
  const after = before === undefined ? undefined : session.calculator.valueAt(sheet, area.top, area.left);
  session.events.changed({ sheet, area, before, after });
}

/** A table's headers are always text, never empty, never twice the same: Excel mends what was written. */
export function syncHeaders(sheet: Sheet, area: Area, session: Session): void {
  for (const table of sheet.tables) {
    const hit = table.showHeaders ? intersect(table.headerArea, area) : null;
    if (!hit) continue;
    for (let column = hit.left; column <= hit.right; column++) {
      const index = column - table.area.left,
        cell = sheet.ensure(table.area.top, column);
      const others = table.columns.filter((_one, at) => at !== index).map(({ name }) => name);
      const written =
        cell.formula !== null || cell.value === null ? "" : session.calculator.textAt(sheet, table.area.top, column);
      const name = uniqueHeader(written === "" ? `Column${index + 1}` : written, others);
      const old = table.columns[index]!.name;
      cell.value = name;
      cell.formula = null;
      if (old !== name) {
        table.columns[index]!.name = name;
        session.calculator.renameColumn(table, old, name);
      }
    }
    sheet.touch("tables");
  }
}

/** Empties cells. `applyTo`: Contents, Formats, All, Hyperlinks, RemoveHyperlinks, ResetContents. */
export function clearCells(sheet: Sheet, area: Area, applyTo: string, session: Session): void {
  session.guard(sheet, area);
  const contents = applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents",
    formats = applyTo === "All" || applyTo === "Formats";
  const single = rowsOf(area) * columnsOf(area) === 1;
  const before = single && contents ? session.calculator.valueAt(sheet, area.top, area.left) : undefined;
  let emptied = false;
  const visible = visibleRows(sheet, area, session);
  const shown = visible && new Set(visible);
  sheet.forEachCell(area, (cell, row) => {
    if (shown && !shown.has(row)) return;
    if (contents) {
      emptied ||= cell.value !== null || cell.formula !== null;
      cell.value = null;
      cell.formula = null;
      cell.calculatedAt = -1;
    }
    if (formats) cell.style = 0;
  });
  if (formats) clearFormats(sheet, area, session);
  if (applyTo === "All" || applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") {
    sheet.hyperlinks = sheet.hyperlinks.filter((link) => !intersect(link.area, area));
    sheet.touch("hyperlinks");
  }
  sheet.touch("cells");
  if (emptied || contents) finishEdit(sheet, area, session, before);
  else session.events.formatted(sheet, area);
}

function clearFormats(sheet: Sheet, area: Area, session: Session): void {
  for (const [index, column] of sheet.columns)
    if (isWholeColumns(area) && index >= area.left && index <= area.right) column.style = 0;
  for (const [index, row] of sheet.rows)
    if (isWholeRows(area) && index >= area.top && index <= area.bottom) row.style = 0;
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  cutRules(sheet, area, session);
  for (const aspect of ["merges", "columns", "conditionalFormats", "validations"] as const) sheet.touch(aspect);
}

/** Takes the area out of every conditional format and, when asked, out of every validation. */
export function cutRules(
  sheet: Sheet,
  area: Area,
  _session: Session,
  rules: "formats" | "validations" | "both" = "both",
): void {
  if (rules !== "validations")
    sheet.conditionalFormats = sheet.conditionalFormats
      .map((rule) => ({ ...rule, areas: cutAreas(rule.areas, area) }))
      .filter(({ areas }) => areas.length > 0);
  if (rules !== "formats")
    sheet.validations = sheet.validations
      .map((rule) => ({ ...rule, areas: cutAreas(rule.areas, area) }))
      .filter(({ areas }) => areas.length > 0);
}

/** What is left of areas when a hole is cut into them. */
export function cutAreas(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => {
    const hit = intersect(area, hole);
    if (!hit) return [area];
    if (contains(hole, area)) return [];
    const left: Area[] = [];
    if (hit.top > area.top) left.push({ ...area, bottom: hit.top - 1 });
    if (hit.bottom < area.bottom) left.push({ ...area, top: hit.bottom + 1 });
    if (hit.left > area.left) left.push({ top: hit.top, bottom: hit.bottom, left: area.left, right: hit.left - 1 });
    if (hit.right < area.right) left.push({ top: hit.top, bottom: hit.bottom, left: hit.right + 1, right: area.right });
    return left;
  });
}

/** Changes the look of an area. Whole columns and rows carry the look for cells that are not there yet. */
export function changeStyle(
  sheet: Sheet,
  area: Area,
  change: Partial<Style> | ((style: Style, row: number, column: number) => Partial<Style>),
  session: Session,
): void {
  session.guard(sheet, area, "allowFormatCells");
  const { styles } = session.workbook;
  const known = new Map<number, number>();
  const changed = (base: number, row: number, column: number): number => {
    if (typeof change === "function" && change.length > 1)
      return styles.change(base, change(styles.get(base), row, column));
    // A change that asks only for the look gives the same look for the same look: worked out once a look, not once a
    // cell.
    let result = known.get(base);
    if (result === undefined)
      known.set(
        base,
        (result = styles.change(base, typeof change === "function" ? change(styles.get(base), row, column) : change)),
      );
    return result;
  };
  if (isWholeColumns(area)) {
    for (let column = area.left; column <= area.right; column++) {
      const item = sheet.column(column);
      item.style = changed(item.style, 0, column);
    }
    sheet.forEachCell(area, (cell, row, column) => {
      cell.style = changed(cell.style, row, column);
    });
    sheet.touch("columns");
  } else if (isWholeRows(area)) {
    for (let row = area.top; row <= area.bottom; row++) {
      const item = sheet.row(row);
      item.style = changed(item.style, row, 0);
    }
    sheet.forEachCell(area, (cell, row, column) => {
      cell.style = changed(cell.style, row, column);
    });
  } else {
    checkSize(area, session);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.ensure(row, column);
        cell.style = changed(cell.style, row, column);
      }
  }
  sheet.touch("cells");
  session.events.formatted(sheet, area);
}
