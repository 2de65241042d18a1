/** Excel.RangeSort and Excel.TableSort: `fields` are `{ key, ascending? }` with a zero-based column of the range. */
import { columnsOf, rowsOf, type Area } from "../model/address";
import { CellError, type Scalar } from "../model/values";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/sheet";
import type { RangeTarget, Session } from "../session";
import { officeClass, type OfficeClass } from "./types";

interface SortField {
  key: number;
  ascending?: boolean;
  sortOn?: string;
}

/** Excel's order: numbers, text, truth values, errors; blanks always last. */
function compare(a: Scalar, b: Scalar): number {
  const rank = (value: Scalar) =>
    typeof value === "number"
      ? 0
      : typeof value === "string"
        ? 1
        : typeof value === "boolean"
          ? 2
          : value instanceof CellError
            ? 3
            : 4;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, "pl", { sensitivity: "accent" });
  return Number(a) - Number(b) || 0;
}

export function sortRows(sheet: Sheet, area: Area, fields: unknown, session: Session): void {
  if (!Array.isArray(fields) || fields.length === 0) throw session.invalid("fields");
  for (const field of fields as SortField[]) {
    if (typeof field.key !== "number" || field.key < 0 || field.key >= columnsOf(area)) throw session.invalid("fields");
    if (field.sortOn && field.sortOn !== "Value") throw session.refuse("NotImplemented", field.sortOn);
  }
  session.guard(sheet, area, "allowSort");
  if (sheet.merges.some((merge) => merge.top >= area.top && merge.bottom <= area.bottom))
    throw session.refuse("InvalidOperation", "Merged cells cannot be sorted.");
  const rows = Array.from({ length: rowsOf(area) }, (_none, index) => ({
    keys: (fields as SortField[]).map(({ key }) =>
      session.calculator.valueAt(sheet, area.top + index, area.left + key),
    ),
    cells: Array.from({ length: columnsOf(area) }, (_one, column) => sheet.cell(area.top + index, area.left + column)),
    index,
  }));
  rows.sort((a, b) => {
    for (const [at, field] of (fields as SortField[]).entries()) {
      const [x, y] = [a.keys[at]!, b.keys[at]!];
      const blank = Number(x === null) - Number(y === null);
      const order = blank !== 0 ? blank : (field.ascending === false ? -1 : 1) * compare(x, y);
      if (order !== 0) return order;
    }
    return a.index - b.index;
  });
  rows.forEach(({ cells }, index) =>
    cells.forEach((cell, column) => {
      sheet.row(area.top + index).cells[area.left + column] = cell;
    }),
  );
  sheet.touch("cells");
  session.workbook.changed();
  session.events.changed({ sheet, area });
}

export const rangeSortClass: OfficeClass = officeClass<RangeTarget>({
  name: "RangeSort",
  methods: {
    Apply: ({ sheet, area }, [fields, _matchCase, hasHeaders, orientation], session) => {
      if (orientation === "Columns") throw session.refuse("NotImplemented");
      sortRows(sheet, hasHeaders === true ? { ...area, top: area.top + 1 } : area, fields, session);
      return null;
    },
  },
});

export const tableSortClass: OfficeClass = officeClass<Table>({
  name: "TableSort",
  properties: { MatchCase: { get: () => false }, Method: { get: () => "PinYin" }, Fields: { get: () => [] } },
  methods: {
    Apply: (table, [fields], session) => {
      sortRows(table.sheet, table.bodyArea, fields, session);
      return null;
    },
    Clear: () => null,
    Reapply: () => null,
  },
});
