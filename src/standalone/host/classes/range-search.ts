/** Finding cells: used blocks, merges, special cells, text. */
import { contains, intersect, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/address";
import type { Sheet, Spot } from "../model/sheet";
import { CellError } from "../model/values";
import { writeCells } from "../editing";
import type { RangeTarget, Session } from "../session";

export const mergedAreas = ({ sheet, area }: RangeTarget): RangeTarget[] =>
  sheet.merges.filter((merge) => intersect(merge, area)).map((merge) => ({ sheet, area: merge }));

const filled = ({ sheet }: { sheet: Sheet }, row: number, column: number): boolean => {
  const cell = sheet.cell(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
};

/** The block around a range that is bounded by blank rows and columns (Ctrl+A). */
export function dataRegion(target: RangeTarget, _session: Session): Area {
  let area = target.area;
  const any = (part: Area): boolean => {
    for (let row = part.top; row <= part.bottom; row++)
      for (let column = part.left; column <= part.right; column++) if (filled(target, row, column)) return true;
    return false;
  };
  for (let grown = true; grown;) {
    grown = false;
    const wide = { ...area, left: Math.max(0, area.left - 1), right: Math.min(MAX_COLUMNS - 1, area.right + 1) };
    const tall = { ...area, top: Math.max(0, area.top - 1), bottom: Math.min(MAX_ROWS - 1, area.bottom + 1) };
    if (area.top > 0 && any({ ...wide, top: area.top - 1, bottom: area.top - 1 })) {
      area = { ...area, top: area.top - 1 };
      grown = true;
    }
    if (area.bottom < MAX_ROWS - 1 && any({ ...wide, top: area.bottom + 1, bottom: area.bottom + 1 })) {
      area = { ...area, bottom: area.bottom + 1 };
      grown = true;
    }
    if (area.left > 0 && any({ ...tall, left: area.left - 1, right: area.left - 1 })) {
      area = { ...area, left: area.left - 1 };
      grown = true;
    }
    if (area.right < MAX_COLUMNS - 1 && any({ ...tall, left: area.right + 1, right: area.right + 1 })) {
      area = { ...area, right: area.right + 1 };
      grown = true;
    }
  }
  return area;
}

/** Ctrl+arrow from the range's first cell; `extend` keeps the start (Ctrl+Shift+arrow). */
export function edgeOf(target: RangeTarget, direction: string, extend: boolean, session: Session): Area {
  const steps: Record<string, [number, number]> = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] };
  const step = steps[direction];
  if (!step) throw session.invalid("direction");
  let { top: row, left: column } = target.area;
  const inside = (y: number, x: number) => y >= 0 && x >= 0 && y < MAX_ROWS && x < MAX_COLUMNS;
  const used = target.sheet.usedArea(true);
  const start = filled(target, row, column),
    next = inside(row + step[0], column + step[1]) && filled(target, row + step[0], column + step[1]);
  const runs = start && next;
  for (;;) {
    const y = row + step[0],
      x = column + step[1];
    if (!inside(y, x)) break;
    if (runs && !filled(target, y, x)) break;
    // Past everything used, the next stop is the sheet's own edge.
    if (!runs && (!used || (step[0] > 0 && y > used.bottom) || (step[1] > 0 && x > used.right))) {
      if (step[0] > 0) row = MAX_ROWS - 1;
      else if (step[1] > 0) column = MAX_COLUMNS - 1;
      else {
        row = step[0] ? 0 : row;
        column = step[1] ? 0 : column;
      }
      break;
    }
    row = y;
    column = x;
    if (!runs && filled(target, y, x)) break;
  }
  const { area } = target;
  if (!extend) return { top: row, bottom: row, left: column, right: column };
  return {
    top: Math.min(area.top, row),
    bottom: Math.max(step[1] ? area.bottom : row, row, step[0] < 0 ? area.bottom : 0),
    left: Math.min(area.left, column),
    right: Math.max(step[0] ? area.right : column, column, step[1] < 0 ? area.right : 0),
  };
}

type Picker = (spot: Spot, session: Session, values: string) => boolean;
const kindOf = ({ sheet, row, column }: Spot, session: Session): string => {
  const value = session.calculator.valueAt(sheet, row, column);
  return value instanceof CellError
    ? "Errors"
    : typeof value === "number"
      ? "Numbers"
      : typeof value === "boolean"
        ? "Logical"
        : "Text";
};
const PICKERS: Readonly<Record<string, Picker>> = {
  Blanks: (spot) => !filled(spot, spot.row, spot.column),
  Constants: (spot, session, values) => {
    const cell = spot.sheet.cell(spot.row, spot.column);
    return (
      cell !== undefined &&
      cell.formula === null &&
      cell.value !== null &&
      (values === "All" || values.includes(kindOf(spot, session)))
    );
  },
  Formulas: (spot, session, values) =>
    spot.sheet.cell(spot.row, spot.column)?.formula != null &&
    (values === "All" || values.includes(kindOf(spot, session))),
  Visible: ({ sheet, row, column }) => !sheet.rows.get(row)?.hidden && !sheet.columns.get(column)?.hidden,
  DataValidations: ({ sheet, row, column }) =>
    sheet.validations.some(({ areas }) =>
      areas.some((area) => contains(area, { top: row, bottom: row, left: column, right: column })),
    ),
  ConditionalFormats: ({ sheet, row, column }) =>
    sheet.conditionalFormats.some(({ areas }) =>
      areas.some((area) => contains(area, { top: row, bottom: row, left: column, right: column })),
    ),
};

/**
 * Range.getSpecialCells: searched only inside the used part; cells are joined into as few rectangles as lines allow.
 */
export function specialCells(
  target: RangeTarget,
  type: string,
  values: unknown,
  session: Session,
): RangeTarget[] | null {
  const pick = PICKERS[type];
  if (!pick)
    throw type === "SameConditionalFormat" || type === "SameDataValidation"
      ? session.refuse("NotImplemented")
      : session.invalid("cellType");
  const used =
    type === "DataValidations" || type === "ConditionalFormats"
      ? target.sheet.usedArea(false)
      : target.sheet.usedArea(true);
  const within = used && (intersect({ ...used, top: 0, left: 0 }, target.area) ?? null);
  if (!within) return null;
  const { sheet } = target;
  const isHit = (row: number, column: number) => pick({ sheet, row, column }, session, String(values ?? "All"));
  const runs: Area[] = [];
  for (let row = within.top; row <= within.bottom; row++) {
    for (let column = within.left; column <= within.right; column++) {
      if (!isHit(row, column)) continue;
      const start = column;
      while (column < within.right && isHit(row, column + 1)) column++;
      const above = runs.find((run) => run.bottom === row - 1 && run.left === start && run.right === column);
      if (above) above.bottom = row;
      else runs.push({ top: row, bottom: row, left: start, right: column });
    }
  }
  return runs.length === 0 ? null : runs.map((area) => ({ sheet: target.sheet, area }));
}

interface Criteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: string;
}

function matcher(text: unknown, criteria: Criteria): (shown: string) => boolean {
  const fold = (value: string) => (criteria.matchCase ? value : value.toLocaleLowerCase("pl"));
  const wanted = fold(String(text));
  return (shown) => (criteria.completeMatch ? fold(shown) === wanted : fold(shown).includes(wanted));
}

/** The first cell, row by row, whose shown text matches. */
export function findCell(
  target: RangeTarget,
  text: unknown,
  criteria: Criteria,
  session: Session,
): { row: number; column: number } | null {
  const matches = matcher(text, criteria);
  const hits: { row: number; column: number }[] = [];
  target.sheet.forEachCell(target.area, (cell, row, column) => {
    if ((cell.value !== null || cell.formula !== null) && matches(session.calculator.textAt(target.sheet, row, column)))
      hits.push({ row, column });
  });
  return (criteria.searchDirection === "Backwards" ? hits[hits.length - 1] : hits[0]) ?? null;
}

interface Replacing {
  text: unknown;
  replacement: unknown;
  criteria: Criteria;
}

/** Replaces text in constants; answers how many replacements were made. */
export function replaceAll(target: RangeTarget, { text, replacement, criteria }: Replacing, session: Session): number {
  const wanted = String(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (wanted === "") throw session.invalid();
  const pattern = new RegExp(criteria.completeMatch ? `^${wanted}$` : wanted, criteria.matchCase ? "gu" : "giu");
  const changes: [Area, string][] = [];
  let count = 0;
  target.sheet.forEachCell(target.area, (cell, row, column) => {
    if (cell.formula !== null || cell.value === null) return;
    const before = session.calculator.textAt(target.sheet, row, column);
    const after = before.replace(pattern, () => {
      count++;
      return String(replacement);
    });
    if (after !== before) changes.push([{ top: row, bottom: row, left: column, right: column }, after]);
  });
  for (const [area, after] of changes) writeCells(target.sheet, area, after, session);
  return count;
}
