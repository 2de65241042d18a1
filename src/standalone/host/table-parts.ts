/** The header row and the row of totals, shown and hidden. */
import type { Table } from "./model/sheet";
import type { Session } from "./session";
import { shiftDown } from "./shifting";
import { touchTable } from "./table-making";

export function setHeaders(table: Table, show: boolean, session: Session): void {
  if (show === table.showHeaders) return;
  const { sheet, area } = table;
  if (show) {
    if (area.top === 0) throw session.refuse("InvalidOperation");
    table.area = { ...area, top: area.top - 1 };
    table.columns.forEach((column, index) => {
      const cell = sheet.ensure(area.top - 1, area.left + index);
      cell.value = column.name;
      cell.formula = null;
    });
  } else {
    sheet.forEachCell(table.headerArea, (cell) => {
      cell.value = null;
      cell.formula = null;
    });
    table.area = { ...area, top: area.top + 1 };
  }
  table.showHeaders = show;
  sheet.touch("cells");
  session.workbook.changed();
  touchTable(table, session);
}

/**
 * The totals row comes below the table. Excel remembers what it held when it is turned off; the first time its last
 * column counts or sums.
 */
export function setTotals(table: Table, show: boolean, session: Session): void {
  if (show === table.showTotals) return;
  const { sheet, area } = table;
  if (show) {
    const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    if (sheet.usedArea(true, below)) shiftDown(sheet, below, session);
    table.area = { ...area, bottom: area.bottom + 1 };
    fillTotals(table, below.top, session);
  } else {
    rememberTotals(table);
    sheet.forEachCell(table.totalsArea, (cell) => {
      cell.value = null;
      cell.formula = null;
    });
    table.area = { ...area, bottom: area.bottom - 1 };
  }
  table.showTotals = show;
  sheet.touch("cells");
  session.workbook.changed();
  touchTable(table, session);
}

function rememberTotals(table: Table): void {
  table.columns.forEach((column, index) => {
    const cell = table.sheet.cell(table.area.bottom, table.area.left + index);
    column.totals = cell ? { value: cell.value, formula: cell.formula } : { value: null, formula: null };
  });
}

const TOTAL_LABEL = "Total";

function fillTotals(table: Table, row: number, session: Session): void {
  const { sheet, area } = table;
  if (table.columns.some((column) => column.totals)) {
    table.columns.forEach((column, index) => {
      const cell = sheet.ensure(row, area.left + index);
      cell.value = column.totals?.value ?? null;
      cell.formula = column.totals?.formula ?? null;
      cell.calculatedAt = -1;
    });
    return;
  }
  const last = table.columns[table.columns.length - 1]!;
  if (table.columns.length > 1) {
    sheet.ensure(row, area.left).value = TOTAL_LABEL;
    table.columns[0]!.totalsLabel = TOTAL_LABEL;
  }
  const numeric = session.calculator.valueAt(sheet, table.bodyArea.top, area.right);
  last.totalsFunction = typeof numeric === "number" ? "sum" : "count";
  const cell = sheet.ensure(row, area.right);
  cell.formula = `SUBTOTAL(${typeof numeric === "number" ? 109 : 103},${table.name}[${last.name.replace(/[[\]#'@]/g, "'$&")}])`;
  cell.calculatedAt = -1;
}
