/**
 * The active sheet of the host's workbook as the grid's picture: texts after their formats, looks after conditional
 * formats.
 */
import type { Session } from "../host/session";
import { contains } from "../host/model/address";
import { columnPoints, rowPoints } from "../host/model/metrics";
import type { Sheet } from "../host/model/sheet";
import type { Style } from "../host/model/style";
import { listEntries } from "../host/validity";
import { markOf } from "../host/view";
import { drawCharts } from "./draw-charts";
import type { Area, CellLook, CellPicture, SheetPicture } from "./picture";

const PIXELS = 4 / 3;
/** Room around what is used, and the most that is drawn: a grid for training is no data warehouse. */
const SPARE = { rows: 30, columns: 6 };
const MOST = { rows: 12_000, columns: 80 };
const LEAST = { rows: 60, columns: 16 };

const ALIGN: Readonly<Record<string, CellLook["align"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "center",
};
const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = { Top: "top", Center: "middle", Bottom: "bottom" };

function lookOf(style: Style, numeric: boolean): CellLook {
  return {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline !== "None" && { underline: true }),
    ...(style.strike && { strike: true }),
    ...(style.fontColor !== "#000000" && { color: style.fontColor }),
    ...(style.fill && { fill: style.fill }),
    ...(style.fontSize !== 11 && { size: style.fontSize }),
    align: ALIGN[style.horizontal] ?? (numeric ? "right" : "left"),
    vertical: VERTICAL[style.vertical] ?? "bottom",
    ...(style.wrap && { wrap: true }),
    ...(Object.keys(style.borders).length > 0 && { border: true }),
  };
}

class Looks {
  readonly list: CellLook[] = [];
  private readonly known = new Map<string, number>();

  index(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.known.set(key, this.list.push(look) - 1);
    return this.list.length - 1;
  }
}

function drawCells(sheet: Sheet, area: Area, session: Session, looks: Looks): CellPicture[] {
  const heads = sheet.tables.filter(({ showHeaders }) => showHeaders).map(({ headerArea }) => headerArea);
  const cells: CellPicture[] = [];
  const ruled = sheet.conditionalFormats.flatMap(({ areas }) => areas);
  const draw = (row: number, column: number): void => {
    const cell = sheet.cell(row, column);
    const value = session.calculator.valueAt(sheet, row, column);
    const text = session.calculator.textAt(sheet, row, column);
    const style = {
      ...session.workbook.styles.get(sheet.styleAt(row, column)),
      ...markOf(sheet, row, column, session),
    };
    const look = lookOf(style, typeof value === "number");
    if (!look.fill && heads.some((head) => contains(head, { top: row, left: column, bottom: row, right: column })))
      Object.assign(look, { fill: "#0b6a58", color: "#ffffff", bold: true });
    cells.push({
      row,
      column,
      text,
      input: cell?.formula != null ? `=${cell.formula}` : text,
      look: looks.index(look),
    });
  };
  sheet.forEachCell(area, (_cell, row, column) => draw(row, column));
  // A gap is marked where there is no cell at all, too.
  const drawn = new Set(cells.map(({ row, column }) => `${row},${column}`));
  for (const part of ruled) {
    for (let row = Math.max(part.top, area.top); row <= Math.min(part.bottom, area.bottom); row++) {
      for (let column = Math.max(part.left, area.left); column <= Math.min(part.right, area.right); column++) {
        if (drawn.has(`${row},${column}`)) continue;
        drawn.add(`${row},${column}`);
        draw(row, column);
      }
    }
  }
  return cells;
}

/** How many lines are drawn: what is used and some to spare, at least a window full, at most what stays quick. */
const reach = (axis: "rows" | "columns", used: readonly number[]): number =>
  Math.min(MOST[axis], Math.max(LEAST[axis], Math.max(...used) + 1 + SPARE[axis]));

export function drawPicture(session: Session, revision: number): SheetPicture {
  const { workbook } = session;
  const sheet = workbook.active;
  const used = sheet.usedArea(false);
  const selected =
    workbook.selection.sheet === sheet ? workbook.selection.areas[0]! : { top: 0, left: 0, bottom: 0, right: 0 };
  const charts = drawCharts(sheet, session);
  const rows = reach("rows", [used?.bottom ?? 0, selected.top, ...charts.map(({ at }) => at.row + 16)]);
  const columns = reach("columns", [used?.right ?? 0, selected.left, ...charts.map(({ at }) => at.column + 4)]);
  const area = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const looks = new Looks();
  const heights: Record<number, number> = {};
  for (const [index, row] of sheet.rows)
    if (index < rows && (row.height !== null || row.hidden))
      heights[index] = Math.round(rowPoints(sheet, index) * PIXELS);
  return {
    revision,
    sheets: workbook.sheets
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ name, tabColor, protection }) => ({ name, tab: tabColor, locked: protection !== null })),
    active: sheet.name,
    rows,
    columns,
    widths: Array.from({ length: columns }, (_, column) => Math.round(columnPoints(sheet, column) * PIXELS)),
    heights,
    frozenRows: sheet.frozen.rows,
    looks: looks.list,
    cells: drawCells(sheet, area, session, looks),
    merges: sheet.merges
      .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }))
      .filter(({ top, left }) => top < rows && left < columns),
    lists: sheet.validations
      .filter(({ type }) => type === "List")
      .flatMap((rule) =>
        rule.areas.map((each) => ({
          area: each,
          values: listEntries(rule, { sheet, row: each.top, column: each.left }, session).slice(0, 300),
        })),
      ),
    notes: sheet.notes.map(({ row, column, text }) => ({ row, column, text })),
    charts,
    selection: {
      top: Math.min(selected.top, rows - 1),
      left: Math.min(selected.left, columns - 1),
      bottom: Math.min(selected.bottom, rows - 1),
      right: Math.min(selected.right, columns - 1),
    },
  };
}
