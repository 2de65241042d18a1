/**
 * Moves cells: insert and delete. Formulas, names, rules, merges, tables, notes, charts and tracked ranges follow their
 * cells.
 */
import {
  columnsOf,
  contains,
  intersect,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowsOf,
  type Area,
} from "./model/address";
import { shiftArea, shiftFormula, type Shift } from "./formulas/rewrite";
import type { Session } from "./session";
import type { Cell, Row, Sheet } from "./model/sheet";

const shiftAreas = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);

/** The shift that inserting or deleting `area` makes. */
export function shiftFor(sheet: Sheet, area: Area, axis: "row" | "column", remove: boolean): Shift {
  const rows = axis === "row";
  const size = rows ? rowsOf(area) : columnsOf(area);
  return {
    sheet: sheet.name,
    axis,
    at: rows ? area.top : area.left,
    by: remove ? -size : size,
    bandStart: rows ? area.left : area.top,
    bandEnd: rows ? area.right : area.bottom,
  };
}

/** Excel refuses a shift that would tear a table or a merge apart, or push content off the sheet. */
export function checkShift(sheet: Sheet, area: Area, shift: Shift, session: Session): void {
  const rows = shift.axis === "row";
  const affected: Area = rows ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };
  const torn = (other: Area): boolean => {
    const hit = intersect(other, affected);
    if (!hit) return false;
    return rows
      ? other.left < area.left || other.right > area.right
      : other.top < area.top || other.bottom > area.bottom;
  };
  if (sheet.tables.some((table) => torn(table.area))) throw session.refuse("InsertDeleteConflict");
  if (sheet.merges.some(torn)) throw session.refuse("InvalidOperation", "Merged cells would be torn apart.");
  if (shift.by > 0) {
    const last: Area = rows
      ? { ...area, top: MAX_ROWS - shift.by, bottom: MAX_ROWS - 1 }
      : { ...area, left: MAX_COLUMNS - shift.by, right: MAX_COLUMNS - 1 };
    if (sheet.usedArea(true, last)) throw session.refuse("NonBlankCellOffSheet");
  } else if (
    sheet.tables.some(
      (table) => table.showHeaders && rows && contains(area, table.headerArea) && !contains(area, table.area),
    )
  )
    throw session.refuse("InvalidOperation", "A table's header row cannot be deleted alone.");
}

function moveWholeRows(sheet: Sheet, shift: Shift): void {
  const moved: [number, Row][] = [];
  const cutEnd = shift.at - shift.by - 1;
  for (const [index, row] of [...sheet.rows]) {
    if (index < shift.at) continue;
    sheet.rows.delete(index);
    if (shift.by < 0 && index <= cutEnd) continue;
    moved.push([index + shift.by, row]);
  }
  for (const [index, row] of moved) sheet.rows.set(index, row);
}

function moveWholeColumns(sheet: Sheet, shift: Shift): void {
  for (const row of sheet.rows.values()) {
    if (shift.by < 0) row.cells.splice(shift.at, -shift.by);
    else if (row.cells.length > shift.at)
      row.cells.splice(shift.at, 0, ...new Array<Cell | undefined>(shift.by).fill(undefined));
  }
  const columns = [...sheet.columns].filter(([index]) => index >= shift.at);
  for (const [index] of columns) sheet.columns.delete(index);
  for (const [index, column] of columns)
    if (shift.by > 0 || index > shift.at - shift.by - 1) sheet.columns.set(index + shift.by, column);
  sheet.touch("columns");
}

function movePart(sheet: Sheet, area: Area, shift: Shift): void {
  const rows = shift.axis === "row";
  const used = sheet.usedArea(false);
  if (!used) return;
  const band: Area = rows
    ? { ...area, bottom: Math.max(used.bottom, area.bottom) }
    : { ...area, right: Math.max(used.right, area.right) };
  const cells: [number, number, Cell][] = [];
  sheet.forEachCell(band, (cell, row, column) => {
    cells.push([row, column, cell]);
  });
  for (const [row, column] of cells) delete sheet.rows.get(row)!.cells[column];
  for (const [row, column, cell] of cells) {
    const line = rows ? row : column;
    if (shift.by < 0 && line < shift.at - shift.by) continue;
    sheet.row(rows ? row + shift.by : row).cells[rows ? column : column + shift.by] = cell;
  }
}

/** Carries out a checked shift and mends every reference in the workbook. */
export function applyShift(sheet: Sheet, area: Area, shift: Shift, session: Session): void {
  if (shift.axis === "row" && isWholeRows(area)) moveWholeRows(sheet, shift);
  else if (shift.axis === "column" && isWholeColumns(area)) moveWholeColumns(sheet, shift);
  else movePart(sheet, area, shift);
  sheet.touch("cells");
  mendSheet(sheet, shift);
  mendReferences(session, shift);
  session.workbook.changed();
}

const shiftSpot = (row: number, column: number, shift: Shift): Area | null =>
  shiftArea({ top: row, bottom: row, left: column, right: column }, shift);

function mendSheet(sheet: Sheet, shift: Shift): void {
  if (sheet.merges.length > 0) {
    sheet.merges = shiftAreas(sheet.merges, shift);
    sheet.touch("merges");
  }
  mendTables(sheet, shift);
  mendRules(sheet, shift);
  mendNotes(sheet, shift);
  const breaks = sheet.breaks[shift.axis];
  if (breaks.length > 0) {
    const moved = breaks.map((at) =>
      shift.axis === "row" ? shiftSpot(at, 0, shift)?.top : shiftSpot(0, at, shift)?.left,
    );
    sheet.breaks[shift.axis] = moved.filter((at) => at !== undefined);
    sheet.touch("breaks");
  }
  if (sheet.filter) {
    sheet.filter = shiftArea(sheet.filter, shift);
    sheet.touch("filter");
  }
}

function mendTables(sheet: Sheet, shift: Shift): void {
  for (const table of sheet.tables) {
    const area = shiftArea(table.area, shift);
    if (
      area &&
      (area.top !== table.area.top ||
        area.bottom !== table.area.bottom ||
        area.left !== table.area.left ||
        area.right !== table.area.right)
    ) {
      resizeColumns(table, area, shift);
      table.area = area;
      sheet.touch("tables");
    } else if (!area) {
      sheet.tables = sheet.tables.filter((one) => one !== table);
      sheet.touch("tables");
    }
  }
}

/** Validations and conditional formats. */
function mendRules(sheet: Sheet, shift: Shift): void {
  if (sheet.validations.length > 0) {
    sheet.validations = sheet.validations
      .map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, shift) }))
      .filter(({ areas }) => areas.length > 0);
    sheet.touch("validations");
  }
  if (sheet.conditionalFormats.length > 0) {
    sheet.conditionalFormats = sheet.conditionalFormats
      .map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, shift) }))
      .filter(({ areas }) => areas.length > 0);
    sheet.touch("conditionalFormats");
  }
}

/** Notes and links. */
function mendNotes(sheet: Sheet, shift: Shift): void {
  if (sheet.notes.length > 0) {
    sheet.notes = sheet.notes.flatMap((note) => {
      const to = shiftSpot(note.row, note.column, shift);
      return to ? [{ ...note, row: to.top, column: to.left }] : [];
    });
    sheet.touch("notes");
  }
  if (sheet.hyperlinks.length > 0) {
    sheet.hyperlinks = sheet.hyperlinks.flatMap((link) => {
      const to = shiftArea(link.area, shift);
      return to ? [{ ...link, area: to }] : [];
    });
    sheet.touch("hyperlinks");
  }
}

function resizeColumns(table: Sheet["tables"][number], area: Area, shift: Shift): void {
  if (shift.axis !== "column" || columnsOf(area) === table.columns.length) return;
  const from = shift.at - table.area.left;
  if (shift.by < 0) table.columns.splice(Math.max(0, from), table.columns.length - columnsOf(area));
  else
    for (let count = 0; count < shift.by; count++) {
      const names = table.columns.map(({ name }) => name.toLocaleLowerCase("pl"));
      let number = table.columns.length + 1;
      while (names.includes(`column${number}`)) number++;
      const column = { id: table.nextColumnId(), name: `Column${number}` };
      table.columns.splice(from + count, 0, column);
      if (table.showHeaders) table.sheet.ensure(table.area.top, shift.at + count).value = column.name;
    }
}

function mendReferences(session: Session, shift: Shift): void {
  const { workbook } = session;
  for (const sheet of workbook.sheets) {
    const mend = (formula: string) => shiftFormula(formula, sheet.name, shift);
    for (const row of sheet.rows.values())
      for (const cell of row.cells) {
        if (!cell || cell.formula === null) continue;
        const formula = mend(cell.formula);
        if (formula !== cell.formula) {
          cell.formula = formula;
          sheet.touch("cells");
        }
      }
    for (const rule of sheet.validations) {
      const [first, second] = [mend(rule.formula1), mend(rule.formula2)];
      if (first !== rule.formula1 || second !== rule.formula2) {
        rule.formula1 = first;
        rule.formula2 = second;
        sheet.touch("validations");
      }
    }
    for (const rule of sheet.conditionalFormats) rule.formulas = rule.formulas.map(mend);
    for (const chart of sheet.charts)
      for (const series of chart.series) {
        const after = {
          values: mend(series.values),
          categories: mend(series.categories),
          nameReference: mend(series.nameReference),
        };
        if (
          after.values !== series.values ||
          after.categories !== series.categories ||
          after.nameReference !== series.nameReference
        ) {
          Object.assign(series, after);
          chart.changed = true;
          sheet.touch("charts");
        }
      }
  }
  for (const name of workbook.names) {
    const formula = shiftFormula(name.formula, name.scope?.name ?? "", shift);
    if (formula !== name.formula) {
      name.formula = formula;
      workbook.namesTouched = true;
    }
  }
  for (const [id, target] of session.references) {
    const list = Array.isArray(target) ? target : [target];
    const kept = list.flatMap((one) => {
      if (one.sheet.name !== shift.sheet) return [one];
      const area = shiftArea(one.area, shift);
      return area ? [{ ...one, area }] : [];
    });
    if (kept.length === 0) session.references.delete(id);
    else session.references.set(id, Array.isArray(target) ? kept : kept[0]!);
  }
}

/** Makes room: cells of `area` and below move down by its height. */
export function shiftDown(sheet: Sheet, area: Area, session: Session): void {
  const shift = shiftFor(sheet, area, "row", false);
  checkShift(sheet, area, shift, session);
  applyShift(sheet, area, shift, session);
}
