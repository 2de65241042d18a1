/** Excel.Worksheet */
import { columnsOf, isInside, MAX_COLUMNS, MAX_ROWS, rowsOf, type Area } from "../model/address";
import { SHEET_EVENTS } from "../events";
import { registrations } from "./registrations";
import { DEFAULT_COLUMN_POINTS } from "../model/metrics";
import type { Sheet } from "../model/sheet";
import type { Session } from "../session";
import { checkSheetName, copySheet, deleteSheet, renameSheet } from "../sheets";
import { sheetAutoFilterClass } from "./auto-filter";
import { chartsClass } from "./charts";
import { readColor } from "./colors";
import { commentsClass } from "./comments";
import { freezePanesClass } from "./freeze-panes";
import { namesClass } from "./names";
import { notesClass } from "./notes";
import { showLevels } from "./outline";
import { pageBreaksClass, type BreaksTarget } from "./page-breaks";
import { pageLayoutClass } from "./page-layout";
import { protectionClass } from "./protection";
import { range } from "./range-handle";
import { findCell, replaceAll } from "./range-search";
import { sheetPropertiesClass } from "./sheet-properties";
import { shapesClass } from "./shapes";
import { tablesClass } from "./tables";
import { field, handle, handleOrNull, NULL_OBJECT, officeClass, oneOf, type OfficeClass, named } from "./types";

const whole: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const cell = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });
const view = (sheet: Sheet, session: Session) => {
  sheet.touch("view");
  session.events.redrawn(sheet, "view");
};

/** The used range; an empty sheet answers its top left cell, or the null object. */
function used(sheet: Sheet, valuesOnly: unknown, orNull: boolean) {
  const area = sheet.usedArea(valuesOnly === true);
  if (!area && orNull) return NULL_OBJECT;
  return range(sheet, area ?? cell(0, 0));
}

function neighbour(sheet: Sheet, step: number, visibleOnly: unknown, session: Session): Sheet | undefined {
  const { sheets } = session.workbook;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step)
    if (visibleOnly !== true || sheets[index]!.visibility === "Visible") return sheets[index];
  return undefined;
}

function setVisibility(sheet: Sheet, value: unknown, session: Session): void {
  const visibility = oneOf(["Visible", "Hidden", "VeryHidden"], value, session, "visibility") as Sheet["visibility"];
  const others = session.workbook.sheets.some((one) => one !== sheet && one.visibility === "Visible");
  if (visibility !== "Visible" && !others)
    throw session.refuse("InvalidOperation", "A workbook shows at least one sheet.");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && session.workbook.active === sheet)
    session.activate(session.workbook.sheets.find((one) => one.visibility === "Visible")!);
  sheet.touch("properties");
  session.events.redrawn(sheet, "visibility");
}

export const worksheetClass: OfficeClass = officeClass<Sheet>({
  name: "Worksheet",
  key: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => renameSheet(sheet, checkSheetName(value, session, sheet), session),
    },
    Position: {
      get: (sheet, session) => session.workbook.sheets.indexOf(sheet),
      set: (sheet, value, session) => {
        const { sheets } = session.workbook;
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= sheets.length)
          throw session.invalid();
        sheets.splice(value, 0, ...sheets.splice(sheets.indexOf(sheet), 1));
        sheet.touch("properties");
        session.events.redrawn(sheet, "position");
      },
    },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value, session) => {
        sheet.tabColor = readColor(value, session) ?? "";
        view(sheet, session);
      },
    },
    ShowGridlines: field<Sheet, "showGridlines">("showGridlines", {
      check: (value) => typeof value === "boolean",
      after: view,
    }),
    ShowHeadings: field<Sheet, "showHeadings">("showHeadings", {
      check: (value) => typeof value === "boolean",
      after: view,
    }),
    // The client sets these two under other names than it reads them.
    Gridlines: field<Sheet, "showGridlines">("showGridlines", {
      check: (value) => typeof value === "boolean",
      after: view,
    }),
    Headings: field<Sheet, "showHeadings">("showHeadings", {
      check: (value) => typeof value === "boolean",
      after: view,
    }),
    StandardHeight: { get: (sheet) => sheet.defaultRowHeight },
    StandardWidth: { get: () => DEFAULT_COLUMN_POINTS },
    EnableCalculation: { get: () => true },
    TabId: { get: (sheet, session) => session.workbook.sheets.indexOf(sheet) + 1 },
  },
  navigations: {
    Tables: (sheet) => handle(tablesClass, sheet),
    Charts: (sheet) => handle(chartsClass, sheet),
    Names: (sheet) => handle(namesClass, sheet),
    FreezePanes: (sheet) => handle(freezePanesClass, sheet),
    PageLayout: (sheet) => handle(pageLayoutClass, sheet),
    Protection: (sheet) => handle(protectionClass, sheet),
    AutoFilter: (sheet) => handle(sheetAutoFilterClass, sheet),
    Comments: (sheet) => handle(commentsClass, sheet),
    Notes: (sheet) => handle(notesClass, sheet),
    Shapes: (sheet) => handle(shapesClass, sheet),
    HorizontalPageBreaks: (sheet) => handle(pageBreaksClass, { sheet, axis: "row" } satisfies BreaksTarget),
    VerticalPageBreaks: (sheet) => handle(pageBreaksClass, { sheet, axis: "column" } satisfies BreaksTarget),
    CustomProperties: (sheet) => handle(sheetPropertiesClass, sheet),
  },
  methods: {
    Activate: (sheet, _args, session) => {
      if (sheet.visibility !== "Visible") throw session.refuse("InvalidOperation");
      session.activate(sheet);
      return null;
    },
    Calculate: () => null,
    Delete: (sheet, _args, session) => {
      deleteSheet(sheet, session);
      return null;
    },
    Copy: (sheet, [positionType, relativeTo], session) =>
      handle(
        worksheetClass,
        copySheet(
          sheet,
          oneOf(["None", "Before", "After", "Beginning", "End"], positionType ?? "None", session, "positionType"),
          relativeTo?.target as Sheet | undefined,
          session,
        ),
      ),
    GetCell: (sheet, [row, column], session) => {
      const area = cell(row, column);
      if (!isInside(area)) throw session.invalid();
      return range(sheet, area);
    },
    GetRange: (sheet, [address], session) => {
      if (address === undefined || address === null || address === "") return range(sheet, whole);
      const target = session.rangeAt(address, sheet);
      if (target.sheet !== sheet) throw session.invalid("address");
      return range(sheet, target.area);
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns], session) => {
      const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
      if (
        ![row, column, rows, columns].every(Number.isInteger) ||
        !isInside(area) ||
        rowsOf(area) < 1 ||
        columnsOf(area) < 1
      )
        throw session.invalid();
      return range(sheet, area);
    },
    GetRanges: (sheet, [address], session) =>
      handle(
        named("RangeAreas"),
        address === undefined || address === null
          ? [{ sheet, area: whole }]
          : String(address)
              .split(/[,;]/)
              .map((one) => session.rangeAt(one.trim(), sheet)),
      ),
    GetUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly, false),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly, true),
    GetNext: (sheet, [visibleOnly], session) => {
      const next = neighbour(sheet, 1, visibleOnly, session);
      if (!next) throw session.refuse("ItemNotFound");
      return handle(worksheetClass, next);
    },
    GetNextOrNullObject: (sheet, [visibleOnly], session) =>
      handleOrNull(worksheetClass, neighbour(sheet, 1, visibleOnly, session)),
    GetPrevious: (sheet, [visibleOnly], session) => {
      const next = neighbour(sheet, -1, visibleOnly, session);
      if (!next) throw session.refuse("ItemNotFound");
      return handle(worksheetClass, next);
    },
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) =>
      handleOrNull(worksheetClass, neighbour(sheet, -1, visibleOnly, session)),
    _GetSheetById: (_sheet, [id], session) => {
      const found = session.workbook.sheet(String(id));
      if (!found) throw session.refuse("ItemNotFound");
      return handle(worksheetClass, found);
    },
    _GetAnotherWorksheetById: (_sheet, [id], session) => {
      const found = session.workbook.sheet(String(id));
      if (!found) throw session.refuse("ItemNotFound");
      return handle(worksheetClass, found);
    },
    ShowOutlineLevels: (sheet, args, session) => showLevels(sheet, args, session),
    FindAllOrNullObject: (sheet, [text, criteria], session) => {
      const hit = findCell({ sheet, area: whole }, text, criteria ?? {}, session);
      return hit ? handle(named("RangeAreas"), [{ sheet, area: cell(hit.row, hit.column) }]) : NULL_OBJECT;
    },
    ReplaceAll: (sheet, [text, replacement, criteria], session) =>
      replaceAll({ sheet, area: whole }, { text, replacement, criteria: criteria ?? {} }, session),
    ...registrations<Sheet>(SHEET_EVENTS, (sheet) => sheet.id),
  },
});
