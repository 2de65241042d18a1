/** Tables made, resized and taken away, with everything Excel refuses. */
import { columnsOf, intersect, rowsOf, type Area } from "./model/address";
import type { Sheet } from "./model/sheet";
import { Table, uniqueHeader } from "./model/sheet";
import type { RangeTarget, Session } from "./session";

/**
 * Over another table or merged cells: MergedRangeConflict. Without headers, a header row is put in
 * and the data move down one row; a table always has at least one row of data.
 */
export function createTable({ sheet, area: given }: RangeTarget, hasHeaders: boolean, session: Session): Table {
  session.guard(sheet, undefined, "none");
  let area: Area = { ...given };
  if (rowsOf(area) > 1_000_000 || columnsOf(area) > 16_000) {
    const used = sheet.usedArea(true, area);
    if (!used) throw session.invalid("address");
    area = used;
  }
  if (!hasHeaders) {
    const body = area;
    const cells: [number, number, NonNullable<ReturnType<Sheet["cell"]>>][] = [];
    sheet.forEachCell(body, (cell, row, column) => {
      cells.push([row, column, cell]);
    });
    area = { ...area, bottom: area.bottom + 1 };
    check(sheet, area, session);
    for (const [row, column] of cells) delete sheet.rows.get(row)!.cells[column];
    for (const [row, column, cell] of cells) sheet.row(row + 1).cells[column] = cell;
  } else if (area.top === area.bottom) area = { ...area, bottom: area.bottom + 1 };
  check(sheet, area, session);
  const id = session.workbook.freeTableId();
  let name = `Table${id}`;
  for (let number = id + 1; session.workbook.table(name) || session.workbook.definedName(name, null); number++)
    name = `Table${number}`;
  const table = new Table(id, name, sheet, area);
  table.columns = headersOf(sheet, area, session);
  sheet.tables.push(table);
  for (const aspect of ["tables", "cells"] as const) sheet.touch(aspect);
  session.workbook.changed();
  session.events.tableEvent("AddedEvent", table);
  return table;
}

function check(sheet: Sheet, area: Area, session: Session, except?: Table): void {
  if (sheet.tables.some((table) => table !== except && intersect(table.area, area)))
    throw session.refuse("MergedRangeConflict");
  if (sheet.merges.some((merge) => intersect(merge, area))) throw session.refuse("MergedRangeConflict");
  if (sheet.filter && intersect(sheet.filter, area)) sheet.filter = null;
}

/** Headers from the first row: always text, blanks become Column1…, repeats get a number. */
function headersOf(sheet: Sheet, area: Area, session: Session): Table["columns"] {
  const names: string[] = [];
  for (let index = 0; index < columnsOf(area); index++) {
    const cell = sheet.ensure(area.top, area.left + index);
    const shown = session.calculator.textAt(sheet, area.top, area.left + index);
    const later =
      shown === ""
        ? Array.from({ length: columnsOf(area) - index - 1 }, (_none, ahead) =>
            session.calculator.textAt(sheet, area.top, area.left + index + 1 + ahead),
          )
        : [];
    const name = uniqueHeader(shown === "" ? `Column${index + 1}` : shown, [...names, ...later]);
    cell.value = name;
    cell.formula = null;
    names.push(name);
  }
  return names.map((name, index) => ({ id: index + 1, name }));
}

export function touchTable(table: Table, session: Session): void {
  table.sheet.touch("tables");
  session.events.redrawn(table.sheet, "table");
}

export function removeTable(table: Table): void {
  table.sheet.tables = table.sheet.tables.filter((one) => one !== table);
  table.sheet.touch("tables");
}

/** "The headers must remain in the same row, and the resulting table must overlap the original table." */
export function resize(table: Table, { sheet, area }: RangeTarget, session: Session): void {
  if (
    sheet !== table.sheet ||
    area.top !== table.area.top ||
    !intersect(area, table.area) ||
    rowsOf(area) < 2 ||
    table.showTotals
  )
    throw session.invalid("newRange");
  session.guard(sheet, undefined, "none");
  check(sheet, area, session, table);
  const kept = new Map(table.columns.map((column, index) => [table.area.left + index, column]));
  table.area = area;
  let nextId = table.nextColumnId();
  const fresh = table.showHeaders ? headersOf(sheet, area, session) : [];
  table.columns = Array.from({ length: columnsOf(area) }, (_none, index) => {
    const old = kept.get(area.left + index),
      name = fresh[index]?.name ?? old?.name ?? `Column${index + 1}`;
    return old ? { ...old, name } : { id: nextId++, name };
  });
  sheet.touch("cells");
  session.workbook.changed();
  touchTable(table, session);
}
