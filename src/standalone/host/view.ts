/** A sheet as a grid draws it: plain data, worked out when asked for. */
import { areaName, cellName, contains, type Area } from "./model/address";
import { columnPoints, rowPoints } from "./model/metrics";
import { toJson } from "./model/values";
import type { Sheet } from "./model/sheet";
import { NORMAL, type Style } from "./model/style";
import { listEntries } from "./validity";
import { isMarked } from "./marking";
import type { Session } from "./session";
import { titleOf } from "./classes/chart-target";

export interface CellView {
  row: number;
  column: number;
  address: string;
  value: string | number | boolean;
  text: string;
  formula: string | null;
  /** Only what differs from the plain look. */
  style: Partial<Style>;
  /** The look of conditional formats that mark this cell now. */
  marked: Partial<Style> | null;
  note: string | null;
}
export interface ChartView {
  id: string;
  name: string;
  type: string;
  title: string;
  left: number;
  top: number;
  width: number;
  height: number;
  altText: string;
  axes: { category: string; value: string; reversed: boolean };
  legend: boolean;
  series: { name: string; fill: string; categories: string[]; values: (number | null)[] }[];
}
export interface SheetView {
  name: string;
  active: boolean;
  tabs: { name: string; visible: boolean; color: string }[];
  rows: number;
  columns: number;
  cells: CellView[];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  defaultColumnWidth: number;
  defaultRowHeight: number;
  merges: Area[];
  frozen: { rows: number; columns: number };
  showGridlines: boolean;
  protected: boolean;
  tables: {
    name: string;
    area: Area;
    address: string;
    showFilterButton: boolean;
    banded: boolean;
    style: string;
    columns: string[];
  }[];
  validations: {
    areas: Area[];
    type: string;
    dropDown: boolean;
    entries: string[];
    prompt: { title: string; message: string } | null;
  }[];
  notes: { row: number; column: number; text: string; author: string }[];
  charts: ChartView[];
  selection: Area;
}

const difference = (style: Style): Partial<Style> =>
  Object.fromEntries(
    Object.entries(style).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(NORMAL[name as keyof Style]),
    ),
  );

function cellsOf(sheet: Sheet, used: Area | null, session: Session): CellView[] {
  const { workbook, calculator } = session;
  const looks = new Map<number, Partial<Style>>();
  const look = (index: number): Partial<Style> => {
    let found = looks.get(index);
    if (!found) looks.set(index, (found = difference(workbook.styles.get(index))));
    return found;
  };
  const cells: CellView[] = [];
  if (used)
    sheet.forEachCell(used, (cell, row, column) => {
      cells.push({
        row,
        column,
        address: cellName(row, column),
        value: toJson(calculator.valueAt(sheet, row, column)),
        text: calculator.textAt(sheet, row, column),
        formula: cell.formula === null ? null : `=${cell.formula}`,
        style: look(cell.style),
        marked: markOf(sheet, row, column, session),
        note: sheet.noteAt(row, column)?.text ?? null,
      });
    });
  return cells;
}

/** Widths and heights that were set, and what is hidden. */
const linesOf = (sheet: Sheet) => ({
  columnWidths: Object.fromEntries([...sheet.columns.keys()].map((column) => [column, columnPoints(sheet, column)])),
  rowHeights: Object.fromEntries(
    [...sheet.rows].filter(([, row]) => row.height !== null).map(([row]) => [row, rowPoints(sheet, row)]),
  ),
  hiddenRows: [...sheet.rows].filter(([, row]) => row.hidden).map(([row]) => row),
  hiddenColumns: [...sheet.columns].filter(([, column]) => column.hidden).map(([column]) => column),
  defaultColumnWidth: columnPoints(sheet, 16_383),
  defaultRowHeight: sheet.defaultRowHeight,
});

const tableView = (table: Sheet["tables"][number]): SheetView["tables"][number] => ({
  name: table.name,
  area: table.area,
  address: areaName(table.area),
  showFilterButton: table.showFilterButton,
  banded: table.showBandedRows,
  style: table.style,
  columns: table.columns.map(({ name }) => name),
});

function validationView(
  rule: Sheet["validations"][number],
  sheet: Sheet,
  session: Session,
): SheetView["validations"][number] {
  const { areas, type, prompt } = rule;
  const first = { sheet, row: areas[0]!.top, column: areas[0]!.left };
  return {
    areas,
    type,
    dropDown: type === "List" && rule.inCellDropDown,
    entries: type === "List" ? listEntries(rule, first, session) : [],
    prompt: prompt.showPrompt && prompt.message !== "" ? { title: prompt.title, message: prompt.message } : null,
  };
}

export function viewOf(sheet: Sheet, session: Session): SheetView {
  const { workbook } = session;
  const used = sheet.usedArea(false);
  return {
    name: sheet.name,
    active: workbook.active === sheet,
    tabs: workbook.sheets.map((one) => ({
      name: one.name,
      visible: one.visibility === "Visible",
      color: one.tabColor,
    })),
    rows: used ? used.bottom + 1 : 0,
    columns: used ? used.right + 1 : 0,
    cells: cellsOf(sheet, used, session),
    ...linesOf(sheet),
    merges: sheet.merges,
    frozen: sheet.frozen,
    showGridlines: sheet.showGridlines,
    protected: sheet.protection !== null,
    tables: sheet.tables.map(tableView),
    validations: sheet.validations.map((rule) => validationView(rule, sheet, session)),
    notes: sheet.notes.map(({ row, column, text, author }) => ({ row, column, text, author })),
    charts: sheet.charts.map((chart) => chartView(sheet, chart, session)),
    selection: workbook.selection.sheet === sheet ? workbook.selection.areas[0]! : sheet.selection,
  };
}

/** What the conditional formats paint on a cell: by priority, the first to say something wins; stopIfTrue ends it. */
export function markOf(sheet: Sheet, row: number, column: number, session: Session): Partial<Style> | null {
  let look: Partial<Style> | null = null as Partial<Style> | null;
  const cell = { top: row, bottom: row, left: column, right: column };
  for (const rule of [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority)) {
    if (!rule.areas.some((area) => contains(area, cell)) || !isMarked(rule, { sheet, row, column }, session)) continue;
    look = { ...rule.format, ...(look ?? {}) };
    if (rule.stopIfTrue) break;
  }
  return look;
}

function chartView(sheet: Sheet, chart: Sheet["charts"][number], session: Session): ChartView {
  const read = (formula: string) => session.calculator.values(formula, sheet);
  return {
    id: chart.id,
    name: chart.name,
    type: chart.type,
    title: chart.titleVisible ? titleOf({ chart, sheet }, session) : "",
    left: chart.left,
    top: chart.top,
    width: chart.width,
    height: chart.height,
    altText: chart.altText,
    axes: {
      category: chart.category.titleVisible ? chart.category.title : "",
      value: chart.value.titleVisible ? chart.value.title : "",
      reversed: chart.category.reversed,
    },
    legend: chart.legend.visible,
    series: chart.series.map((series) => ({
      name: series.nameReference === "" ? series.name : String(toJson(read(series.nameReference)[0] ?? "")),
      fill: series.fill,
      categories: read(series.categories).map((value) => String(toJson(value))),
      values: read(series.values).map((value) => (typeof value === "number" ? value : null)),
    })),
  };
}
