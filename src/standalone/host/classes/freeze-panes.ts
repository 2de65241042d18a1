/** Excel.WorksheetFreezePanes */
import type { Sheet } from "../model/sheet";
import type { Session } from "../session";
import { range, rangeArgument } from "./range-handle";
import { NULL_OBJECT, officeClass, type OfficeClass } from "./types";
import { MAX_COLUMNS, MAX_ROWS } from "../model/address";

function freeze(sheet: Sheet, rows: number, columns: number, session: Session): null {
  if (
    !Number.isInteger(rows) ||
    !Number.isInteger(columns) ||
    rows < 0 ||
    columns < 0 ||
    rows >= MAX_ROWS ||
    columns >= MAX_COLUMNS
  )
    throw session.invalid();
  sheet.frozen = { rows, columns };
  sheet.touch("view");
  session.events.redrawn(sheet, "view");
  return null;
}

/** "Gets a range that describes the frozen cells": whole rows, whole columns, or the block in the corner. */
function location(sheet: Sheet) {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return NULL_OBJECT;
  return range(sheet, {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
    right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
  });
}

export const freezePanesClass: OfficeClass = officeClass<Sheet>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, [count], session) => freeze(sheet, count ?? 1, 0, session),
    FreezeColumns: (sheet, [count], session) => freeze(sheet, 0, count ?? 1, session),
    FreezeAt: (sheet, [target], session) => {
      const { area } = rangeArgument(target, session, sheet);
      return freeze(
        sheet,
        area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1,
        area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1,
        session,
      );
    },
    Unfreeze: (sheet, _args, session) => freeze(sheet, 0, 0, session),
    GetLocation: (sheet, _args, session) => {
      const cells = location(sheet);
      if (cells === NULL_OBJECT) throw session.refuse("ItemNotFound");
      return cells;
    },
    GetLocationOrNullObject: location,
  },
});
