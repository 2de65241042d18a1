/**
 * `getCellProperties` and `setCellProperties`: the look of each cell by itself, through the tables of the classes that
 * `Range.format` leads to.
 */
import { columnsOf, rowsOf } from "../model/address";
import { checkSize } from "../editing";
import { pascal } from "../members";
import type { RangeTarget, Session } from "../session";
import { rangeFormatClass } from "./range-format";
import { handle, isHandle, named, type Handle } from "./types";

type Spec = Readonly<Record<string, unknown>>;

const SIDES: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** Where a name leads from an object: a border by its side, anything else by the navigation of the class. */
function next(object: Handle, name: string, session: Session): Handle {
  if (object.type.name === "RangeBorderCollection" && SIDES[name])
    return object.type.item!(object.target as never, [SIDES[name]], session);
  const found = object.type.navigations[pascal(name)]?.(object.target as never, session);
  if (!isHandle(found)) throw session.invalid(name);
  return found;
}

function read(object: Handle, wanted: Spec, session: Session): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, what] of Object.entries(wanted)) {
    if (what === false || what === undefined || what === null) continue;
    const property = object.type.properties[pascal(name)];
    if (property) answer[name] = property.get(object.target as never, session);
    else if (typeof what === "object") answer[name] = read(next(object, name, session), what as Spec, session);
    else throw session.invalid(name);
  }
  return answer;
}

function write(object: Handle, values: Spec, session: Session): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const property = object.type.properties[pascal(name)];
    if (property?.set) property.set(object.target as never, value as never, session);
    else if (!property && typeof value === "object") write(next(object, name, session), value as Spec, session);
    else throw session.invalid(name);
  }
}

function cells({ sheet, area }: RangeTarget, session: Session): RangeTarget[][] {
  checkSize(area, session);
  return Array.from({ length: rowsOf(area) }, (_row, row) =>
    Array.from({ length: columnsOf(area) }, (_column, column) => {
      const [top, left] = [area.top + row, area.left + column];
      return { sheet, area: { top, bottom: top, left, right: left } };
    }),
  );
}

export const getCellProperties = (target: RangeTarget, [wanted]: readonly unknown[], session: Session): unknown => {
  const { format, ...own } = (wanted ?? {}) as Spec;
  return cells(target, session).map((row) =>
    row.map((cell) => ({
      ...read(handle(named("Range"), cell), own, session),
      ...(format ? { format: read(handle(rangeFormatClass, [cell]), format as Spec, session) } : {}),
    })),
  );
};

export const setCellProperties = (target: RangeTarget, [given]: readonly unknown[], session: Session): null => {
  const matrix = given as Spec[][];
  const all = cells(target, session);
  const fits = Array.isArray(matrix) && matrix.length === all.length;
  if (!fits || !all.every((row, index) => row.length === matrix[index]?.length)) throw session.invalid();
  for (const [row, line] of all.entries())
    for (const [column, cell] of line.entries()) {
      const { format, ...own } = matrix[row]![column] ?? {};
      write(handle(named("Range"), cell), own, session);
      if (format) write(handle(rangeFormatClass, [cell]), format as Spec, session);
    }
  return null;
};
