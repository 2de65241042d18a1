/** Members of Excel.Range that lead to other ranges. */
import { bounding, columnsOf, intersect, isInside, MAX_COLUMNS, MAX_ROWS, rowsOf, type Area } from "../model/address";
import type { RangeTarget, Session } from "../session";
import { range, rangeArgument } from "./range-handle";
import { rangeAreasClass } from "./range-areas";
import { dataRegion, edgeOf, mergedAreas, specialCells } from "./range-search";
import { visibleView } from "./range-view";
import { tableScopedCollectionClass } from "./tables";
import { handle, handleOrNull, NULL_OBJECT, type Handle } from "./types";

/** A moved or resized area; off the sheet is InvalidArgument. */
function at({ sheet }: RangeTarget, area: Area, session: Session): Handle {
  if (!isInside(area) || area.bottom < area.top || area.right < area.left) throw session.invalid();
  return range(sheet, area);
}

const sameSheet = (target: RangeTarget, arg: unknown, session: Session): RangeTarget => {
  const found = rangeArgument(arg, session, target.sheet);
  if (found.sheet !== target.sheet) throw session.invalid();
  return found;
};

const number = (value: unknown, session: Session): number => {
  if (typeof value !== "number" || !Number.isInteger(value)) throw session.invalid();
  return value;
};

function used(
  target: RangeTarget,
  valuesOnly: unknown,
  session: Session,
  orNull: boolean,
): Handle | typeof NULL_OBJECT {
  const area = target.sheet.usedArea(valuesOnly === true, target.area);
  if (area) return range(target.sheet, area);
  if (orNull) return NULL_OBJECT;
  throw session.refuse("ItemNotFound");
}

export function found<T>(
  target: T | null | undefined,
  make: (target: T) => Handle,
  session: Session,
  orNull: boolean,
): Handle | typeof NULL_OBJECT {
  if (target !== null && target !== undefined) return make(target);
  if (orNull) return NULL_OBJECT;
  throw session.refuse("ItemNotFound");
}

// Each member checks what it is given: the client sends JSON.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Members = Record<string, (target: RangeTarget, args: readonly any[], session: Session) => unknown>;

/** Ranges beside, around and within a range. */
const places: Members = {
  GetCell: (target, [row, column], session) => {
    const top = target.area.top + number(row, session),
      left = target.area.left + number(column, session);
    return at(target, { top, left, bottom: top, right: left }, session);
  },
  GetRow: (target, [row], session) => {
    const top = target.area.top + number(row, session);
    return at(target, { ...target.area, top, bottom: top }, session);
  },
  GetColumn: (target, [column], session) => {
    const left = target.area.left + number(column, session);
    return at(target, { ...target.area, left, right: left }, session);
  },
  GetLastCell: ({ sheet, area }) =>
    range(sheet, { top: area.bottom, left: area.right, bottom: area.bottom, right: area.right }),
  GetLastRow: ({ sheet, area }) => range(sheet, { ...area, top: area.bottom }),
  GetLastColumn: ({ sheet, area }) => range(sheet, { ...area, left: area.right }),
  GetRowsAbove: (target, [count = 1], session) =>
    count < 0
      ? at(target, { ...target.area, top: target.area.bottom + 1, bottom: target.area.bottom - count }, session)
      : at(target, { ...target.area, top: target.area.top - count, bottom: target.area.top - 1 }, session),
  GetRowsBelow: (target, [count = 1], session) =>
    count < 0
      ? at(target, { ...target.area, top: target.area.top + count, bottom: target.area.top - 1 }, session)
      : at(target, { ...target.area, top: target.area.bottom + 1, bottom: target.area.bottom + count }, session),
  GetColumnsBefore: (target, [count = 1], session) =>
    at(target, { ...target.area, left: target.area.left - count, right: target.area.left - 1 }, session),
  GetColumnsAfter: (target, [count = 1], session) =>
    at(target, { ...target.area, left: target.area.right + 1, right: target.area.right + count }, session),
  GetEntireColumn: ({ sheet, area }) => range(sheet, { ...area, top: 0, bottom: MAX_ROWS - 1 }),
  GetEntireRow: ({ sheet, area }) => range(sheet, { ...area, left: 0, right: MAX_COLUMNS - 1 }),
  GetOffsetRange: (target, [rows, columns], session) => {
    const { area } = target,
      y = number(rows, session),
      x = number(columns, session);
    return at(
      target,
      { top: area.top + y, bottom: area.bottom + y, left: area.left + x, right: area.right + x },
      session,
    );
  },
  GetResizedRange: (target, [rows, columns], session) =>
    at(
      target,
      {
        ...target.area,
        bottom: target.area.bottom + number(rows, session),
        right: target.area.right + number(columns, session),
      },
      session,
    ),
  GetAbsoluteResizedRange: (target, [rows, columns], session) =>
    at(
      target,
      {
        ...target.area,
        bottom: target.area.top + number(rows, session) - 1,
        right: target.area.left + number(columns, session) - 1,
      },
      session,
    ),
  GetBoundingRect: (target, [another], session) =>
    range(target.sheet, bounding(target.area, sameSheet(target, another, session).area)),
  GetIntersection: (target, [another], session) =>
    found(
      intersect(target.area, sameSheet(target, another, session).area),
      (area) => range(target.sheet, area),
      session,
      false,
    ),
  GetIntersectionOrNullObject: (target, [another], session) => {
    const it = rangeArgument(another, session, target.sheet);
    return found(
      it.sheet === target.sheet ? intersect(target.area, it.area) : null,
      (area) => range(target.sheet, area),
      session,
      true,
    );
  },
};

/** Ranges by what cells hold. */
const contents: Members = {
  GetUsedRange: (target, [valuesOnly], session) => used(target, valuesOnly, session, false),
  GetUsedRangeOrNullObject: (target, [valuesOnly], session) => used(target, valuesOnly, session, true),
  GetSurroundingRegion: (target, _args, session) => range(target.sheet, dataRegion(target, session)),
  GetRangeEdge: (target, [direction], session) =>
    range(target.sheet, edgeOf(target, String(direction), false, session)),
  GetExtendedRange: (target, [direction], session) =>
    range(target.sheet, edgeOf(target, String(direction), true, session)),
  GetMergedAreasOrNullObject: (target) => {
    const areas = mergedAreas(target);
    return handleOrNull(rangeAreasClass, areas.length > 0 ? areas : null);
  },
  GetSpecialCells: (target, [type, values], session) =>
    found(
      specialCells(target, String(type), values, session),
      (areas) => handle(rangeAreasClass, areas),
      session,
      false,
    ),
  GetSpecialCellsOrNullObject: (target, [type, values], session) =>
    found(
      specialCells(target, String(type), values, session),
      (areas) => handle(rangeAreasClass, areas),
      session,
      true,
    ),
  GetTables: (target, [contained], session) => {
    void session;
    return handle(
      tableScopedCollectionClass,
      target.sheet.tables.filter((table) => {
        const hit = intersect(table.area, target.area);
        return (
          hit !== null &&
          (contained !== true || (rowsOf(hit) === rowsOf(table.area) && columnsOf(hit) === columnsOf(table.area)))
        );
      }),
    );
  },
  GetVisibleView: (target, _args, session) => visibleView(target, session),
};

export const rangeNavigation: Members = { ...places, ...contents };
