/**
 * Looks at the sheets we are about to write: names, headers, what a screen reader meets first, text alternatives, empty
 * cells.
 */
import { cellAddress } from "../../table";
import type { CellContent, SheetModel, TableModel } from "../../summarising/model/sheet-model";
import { auditOf, checkOf, type AuditCheck, type AuditResult } from "./types";

type Requirement = (sheets: readonly SheetModel[]) => AuditCheck;

const FORBIDDEN = /[[\]:*?/\\]|^'|'$/;
const SAYS_NOTHING = /^(arkusz|sheet)\s*\d*$/i;

const namesSaySomething: Requirement = (sheets) => {
  const seen = new Set<string>();
  const bad = sheets.filter(({ name }) => {
    const folded = name.trim().toLowerCase();
    const wrong =
      folded === "" || name.length > 31 || FORBIDDEN.test(name) || SAYS_NOTHING.test(folded) || seen.has(folded);
    seen.add(folded);
    return wrong;
  });
  return checkOf(
    "sheet-names",
    bad.map(({ name }) => ({ place: name })),
    { count: sheets.length },
  );
};

function cellAt(sheet: SheetModel, row: number, column: number): CellContent | undefined {
  const block = sheet.blocks.findLast(
    (each) =>
      row >= each.row &&
      row < each.row + each.rows.length &&
      column >= each.column &&
      column < each.column + (each.rows[row - each.row]?.length ?? 0),
  );
  return block?.rows[row - block.row]?.[column - block.column];
}

const isEmpty = (cell: CellContent | undefined): boolean =>
  cell === undefined ||
  cell.kind === "empty" ||
  ((cell.kind === "text" || cell.kind === "link") && cell.text.trim() === "");

const beginsAtA1: Requirement = (sheets) =>
  checkOf(
    "sheet-title",
    sheets.filter((sheet) => isEmpty(cellAt(sheet, 1, 1))).map(({ name }) => ({ place: name })),
    { count: sheets.length },
  );

const tablesOf = (sheets: readonly SheetModel[]): { sheet: SheetModel; table: TableModel }[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

const headersAreFull: Requirement = (sheets) => {
  const tables = tablesOf(sheets);
  const gaps = tables.flatMap(({ sheet, table }) =>
    Array.from({ length: table.right - table.left + 1 }, (_, index) => table.left + index)
      .filter((column) => isEmpty(cellAt(sheet, table.top, column)))
      .map((column) => ({ place: `${sheet.name}!${cellAddress(table.top, column)}` })),
  );
  return checkOf("sheet-header", gaps, { count: tables.length });
};

const headersPrint: Requirement = (sheets) => {
  const withTable = sheets.filter(({ tables }) => tables.length > 0);
  return checkOf(
    "sheet-print",
    withTable.filter(({ page }) => page.titleRows === undefined).map(({ name }) => ({ place: name })),
    { count: withTable.length },
  );
};

const chartsHaveText: Requirement = (sheets) => {
  const charts = sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ chart, sheet })));
  return checkOf(
    "alt",
    charts
      .filter(({ chart }) => chart.alt.trim() === "")
      .map(({ chart, sheet }) => ({ place: `${sheet.name}, ${chart.title || chart.name}` })),
    { count: charts.length },
  );
};

const cellsAreFull: Requirement = (sheets) => {
  const tables = tablesOf(sheets);
  const failures = tables
    .map(({ sheet, table }) => ({ place: sheet.name, count: emptyCells(sheet, table) }))
    .filter(({ count }) => count > 0);
  return checkOf("sheet-empty", failures, { count: tables.length });
};

function emptyCells(sheet: SheetModel, table: TableModel): number {
  const hidden = new Set(sheet.hiddenColumns);
  let count = 0;
  for (let row = table.top + 1; row <= table.bottom; row++) {
    for (let column = table.left; column <= table.right; column++)
      if (!hidden.has(column) && isEmpty(cellAt(sheet, row, column))) count++;
  }
  return count;
}

const REQUIREMENTS: readonly Requirement[] = [
  namesSaySomething,
  beginsAtA1,
  headersAreFull,
  headersPrint,
  chartsHaveText,
  cellsAreFull,
];

/** Hidden sheets are not looked at: nobody meets them. */
export function auditWorkbook(models: readonly SheetModel[]): AuditResult {
  const shown = models.filter(({ hidden }) => hidden !== true);
  return auditOf(REQUIREMENTS.map((check) => check(shown)));
}
