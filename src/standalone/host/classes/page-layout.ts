/** Excel.PageLayout. Print titles and the print area are names of the sheet (`_xlnm.Print_Titles`), as in the file. */
import {
  areaName,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheet,
  splitSheet,
  type Area,
} from "../model/address";
import { PAPER_SIZES, type Page } from "../model/page";
import type { Sheet } from "../model/sheet";
import type { RangeTarget, Session } from "../session";
import { range, rangeArgument } from "./range-handle";
import { handle, isHandle, NULL_OBJECT, officeClass, oneOf, type OfficeClass, named } from "./types";

const touch = (sheet: Sheet): void => {
  sheet.touch("page");
};
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function flag(
  name: "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite" | "draftMode",
) {
  return {
    get: (sheet: Sheet) => sheet.page[name],
    set: (sheet: Sheet, value: unknown, session: Session) => {
      if (typeof value !== "boolean") throw session.invalid();
      sheet.page[name] = value;
      touch(sheet);
    },
  };
}

function margin(side: keyof Page["margins"]) {
  return {
    get: (sheet: Sheet) => sheet.page.margins[side],
    set: (sheet: Sheet, value: unknown, session: Session) => {
      if (typeof value !== "number" || value < 0 || value > 3000) throw session.invalid();
      sheet.page.margins = { ...sheet.page.margins, [side]: value };
      touch(sheet);
    },
  };
}

function setZoom(sheet: Sheet, value: unknown, session: Session): void {
  const zoom = value as Page["zoom"] | null;
  if (typeof zoom !== "object" || zoom === null) throw session.invalid();
  if (zoom.scale !== undefined && zoom.scale !== null && (zoom.scale < 10 || zoom.scale > 400)) throw session.invalid();
  for (const pages of [zoom.horizontalFitToPages, zoom.verticalFitToPages])
    if (pages !== undefined && pages !== null && (!Number.isInteger(pages) || pages < 0 || pages > 32_767))
      throw session.invalid();
  sheet.page.zoom = Object.fromEntries(Object.entries(zoom).filter(([, part]) => part !== undefined && part !== null));
  touch(sheet);
}

const PRINT_AREA = "_xlnm.Print_Area",
  PRINT_TITLES = "_xlnm.Print_Titles";

/** Cut at the commas outside quotes: every second piece between apostrophes is a sheet's name. */
function commaParts(formula: string): string[] {
  const found = [""];
  formula.split("'").forEach((piece, at) => {
    const [first, ...more] = at % 2 === 0 ? piece.split(",") : [piece];
    found[found.length - 1] += at === 0 ? first! : `'${first!}`;
    found.push(...more);
  });
  return found;
}

/** The parts of a print name: `'A'!$1:$1,'A'!$A:$A`. */
function parts(sheet: Sheet, name: string, session: Session): Area[] {
  const formula = session.workbook.definedName(name, sheet)?.formula ?? "";
  return commaParts(formula)
    .map((part) => parseArea(splitSheet(part.trim()).rest))
    .filter((area) => area !== null);
}

function setParts(sheet: Sheet, name: string, areas: readonly Area[], session: Session): void {
  const { workbook } = session;
  workbook.names = workbook.names.filter((one) => !(one.name === name && one.scope === sheet));
  if (areas.length > 0)
    workbook.names.push({
      name,
      scope: sheet,
      comment: "",
      visible: true,
      formula: areas.map((area) => `${quoteSheet(sheet.name)}!${areaName(area, "$")}`).join(","),
    });
  workbook.namesTouched = true;
  touch(sheet);
}

function setTitles(sheet: Sheet, argument: unknown, rows: boolean, session: Session): null {
  const kept = parts(sheet, PRINT_TITLES, session).filter((area) =>
    rows ? !isWholeRows(area) : !isWholeColumns(area),
  );
  if (argument === "") {
    setParts(sheet, PRINT_TITLES, kept, session);
    return null;
  }
  const { area } = rangeArgument(argument, session, sheet);
  const titles = rows ? { ...area, left: 0, right: MAX_COLUMNS - 1 } : { ...area, top: 0, bottom: MAX_ROWS - 1 };
  setParts(sheet, PRINT_TITLES, rows ? [...kept, titles] : [titles, ...kept], session);
  return null;
}

const titles = (sheet: Sheet, rows: boolean, session: Session) => {
  const area = parts(sheet, PRINT_TITLES, session).find((one) => (rows ? isWholeRows(one) : isWholeColumns(one)));
  return area ? range(sheet, area) : null;
};

const headerFooterClass: OfficeClass = officeClass<Sheet>({
  name: "HeaderFooter",
  properties: Object.fromEntries(
    ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"].map((name) => [
      name,
      {
        get: (sheet: Sheet) => sheet.page.headersFooters[name] ?? "",
        set: (sheet: Sheet, value: unknown, session: Session) => {
          if (typeof value !== "string" || value.length > 255) throw session.invalid();
          sheet.page.headersFooters = { ...sheet.page.headersFooters, [name]: value };
          touch(sheet);
        },
      },
    ]),
  ),
});

const headerFooterGroupClass: OfficeClass = officeClass<Sheet>({
  name: "HeaderFooterGroup",
  properties: {
    State: { get: () => "Default" },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  navigations: { DefaultForAllPages: (sheet) => handle(headerFooterClass, sheet) },
});

export const pageLayoutClass: OfficeClass = officeClass<Sheet>({
  name: "PageLayout",
  properties: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: (sheet, value, session) => {
        sheet.page.orientation = oneOf(["Portrait", "Landscape"], value, session, "orientation") as Page["orientation"];
        touch(sheet);
      },
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: (sheet, value, session) => {
        sheet.page.paperSize = oneOf(Object.keys(PAPER_SIZES), value, session, "paperSize");
        touch(sheet);
      },
    },
    Zoom: { get: ({ page }) => page.zoom, set: setZoom },
    PrintOrder: {
      get: ({ page }) => page.printOrder,
      set: (sheet, value, session) => {
        sheet.page.printOrder = oneOf(["DownThenOver", "OverThenDown"], value, session, "printOrder");
        touch(sheet);
      },
    },
    FirstPageNumber: {
      get: ({ page }) => page.firstPageNumber,
      set: (sheet, value) => {
        sheet.page.firstPageNumber = value;
        touch(sheet);
      },
    },
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draftMode"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  navigations: { HeadersFooters: (sheet) => handle(headerFooterGroupClass, sheet) },
  methods: {
    SetPrintArea: (sheet, [argument], session) => {
      const areas =
        isHandle(argument) && argument.type.name === "RangeAreas"
          ? (argument.target as RangeTarget[]).map(({ area }) => area)
          : [rangeArgument(argument, session, sheet).area];
      setParts(sheet, PRINT_AREA, areas, session);
      return null;
    },
    SetPrintTitleRows: (sheet, [argument], session) => setTitles(sheet, argument, true, session),
    SetPrintTitleColumns: (sheet, [argument], session) => setTitles(sheet, argument, false, session),
    SetPrintMargins: (sheet, [unit, options], session) => {
      const factor = UNITS[oneOf(Object.keys(UNITS), unit, session, "unit")]!;
      for (const [side, value] of Object.entries(options as Record<string, number>))
        if (typeof value === "number" && side in sheet.page.margins)
          sheet.page.margins = { ...sheet.page.margins, [side]: value * factor };
      touch(sheet);
      return null;
    },
    GetPrintArea: (sheet, _args, session) => {
      const areas = parts(sheet, PRINT_AREA, session);
      if (areas.length === 0) throw session.refuse("ItemNotFound");
      return handle(
        named("RangeAreas"),
        areas.map((area) => ({ sheet, area })),
      );
    },
    GetPrintAreaOrNullObject: (sheet, _args, session) => {
      const areas = parts(sheet, PRINT_AREA, session);
      return areas.length === 0
        ? NULL_OBJECT
        : handle(
            named("RangeAreas"),
            areas.map((area) => ({ sheet, area })),
          );
    },
    GetPrintTitleRows: (sheet, _args, session) => {
      const found = titles(sheet, true, session);
      if (!found) throw session.refuse("ItemNotFound");
      return found;
    },
    GetPrintTitleRowsOrNullObject: (sheet, _args, session) => titles(sheet, true, session) ?? NULL_OBJECT,
    GetPrintTitleColumns: (sheet, _args, session) => {
      const found = titles(sheet, false, session);
      if (!found) throw session.refuse("ItemNotFound");
      return found;
    },
    GetPrintTitleColumnsOrNullObject: (sheet, _args, session) => titles(sheet, false, session) ?? NULL_OBJECT,
  },
});
