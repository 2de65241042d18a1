/** Excel.RangeAreas: several rectangles of one sheet. */
import { columnsOf, isWholeColumns, isWholeRows, rowsOf, areaName, quoteSheet } from "../model/address";
import { clearCells } from "../editing";
import type { RangeTarget } from "../session";
import { conditionalFormatsClass } from "./conditional-formats";
import { dataValidationClass } from "./data-validation";
import { rangeArgument } from "./range-handle";
import { copyFrom, copyingOf } from "./range-structure";
import { rangeFormatClass } from "./range-format";
import { handle, officeClass, type OfficeClass, named } from "./types";

const addresses = (areas: RangeTarget[]): string =>
  areas.map(({ sheet, area }) => `${quoteSheet(sheet.name)}!${areaName(area)}`).join(",");

export const rangeAreasClass: OfficeClass = officeClass<RangeTarget[]>({
  name: "RangeAreas",
  properties: {
    Address: { get: addresses },
    AddressLocal: { get: addresses },
    AreaCount: { get: (areas) => areas.length },
    CellCount: { get: (areas) => areas.reduce((sum, { area }) => sum + rowsOf(area) * columnsOf(area), 0) },
    IsEntireColumn: { get: (areas) => areas.every(({ area }) => isWholeColumns(area)) },
    IsEntireRow: { get: (areas) => areas.every(({ area }) => isWholeRows(area)) },
  },
  navigations: {
    Areas: (areas) => handle(rangeCollectionClass, areas),
    Worksheet: (areas) => handle(named("Worksheet"), areas[0]!.sheet),
    Format: (areas) => handle(rangeFormatClass, areas),
    DataValidation: (areas) => handle(dataValidationClass, areas),
    ConditionalFormats: (areas) => handle(conditionalFormatsClass, areas),
  },
  methods: {
    Clear: (areas, [applyTo], session) => {
      for (const { sheet, area } of areas) clearCells(sheet, area, String(applyTo ?? "All"), session);
      return null;
    },
    CopyFrom: (areas, [source, ...how], session) => {
      for (const area of areas) copyFrom(area, rangeArgument(source, session, area.sheet), copyingOf(how), session);
      return null;
    },
    Select: (areas, _args, session) => {
      session.select(
        areas[0]!.sheet,
        areas.map(({ area }) => area),
      );
      return null;
    },
    _KeepReference: () => null,
  },
});

const rangeCollectionClass: OfficeClass = officeClass<RangeTarget[]>({
  name: "RangeCollection",
  items: (areas) => areas.map((area) => handle(named("Range"), area)),
  methods: {
    GetCount: (areas) => areas.length,
    GetItemAt: (areas, [index], session) => {
      const target = areas[index as number];
      if (!target) throw session.invalid();
      return handle(named("Range"), target);
    },
  },
});
