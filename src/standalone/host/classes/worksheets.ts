/** Excel.WorksheetCollection */
import { SHEET_EVENTS, WORKBOOK } from "../events";
import { registrations } from "./registrations";
import type { Workbook } from "../model/workbook";
import { checkSheetName } from "../sheets";
import { handle, handleOrNull, officeClass, type OfficeClass } from "./types";
import { worksheetClass } from "./worksheet";

const visible = (workbook: Workbook, only: unknown) =>
  workbook.sheets.filter((sheet) => only !== true || sheet.visibility === "Visible");

export const worksheetsClass: OfficeClass = officeClass<Workbook>({
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map((sheet) => handle(worksheetClass, sheet)),
  item: (workbook, [key], session) => {
    const sheet = workbook.sheet(String(key));
    if (!sheet) throw session.refuse("ItemNotFound");
    return handle(worksheetClass, sheet);
  },
  methods: {
    /** "The worksheet will be added at the end of existing worksheets." It is not activated. */
    Add: (workbook, [name], session) => {
      if (workbook.protected) throw session.refuse("AccessDenied");
      const sheet = workbook.addSheet(
        name === undefined || name === null || name === "" ? workbook.freeSheetName() : checkSheetName(name, session),
      );
      session.events.sheetEvent("AddedEvent", sheet);
      return handle(worksheetClass, sheet);
    },
    GetActiveWorksheet: (workbook) => handle(worksheetClass, workbook.active),
    GetCount: (workbook, [only]) => visible(workbook, only).length,
    GetFirst: (workbook, [only]) => handle(worksheetClass, visible(workbook, only)[0]),
    GetLast: (workbook, [only]) => handle(worksheetClass, visible(workbook, only).at(-1)),
    GetItemOrNullObject: (workbook, [key]) => handleOrNull(worksheetClass, workbook.sheet(String(key))),
    ...registrations<Workbook>(SHEET_EVENTS, () => WORKBOOK),
  },
});
