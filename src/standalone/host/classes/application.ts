/** Excel.Application and the culture the user sees numbers and dates in. */
import type { Workbook } from "../model/workbook";
import { handle, officeClass, oneOf, type OfficeClass } from "./types";

const numberFormatInfoClass: OfficeClass = officeClass<Workbook>({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: () => "," },
    NumberGroupSeparator: { get: () => "\u00a0" },
    CurrencySymbol: { get: () => "zł" },
  },
});

const datetimeFormatInfoClass: OfficeClass = officeClass<Workbook>({
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { get: () => "." },
    TimeSeparator: { get: () => ":" },
    ShortDatePattern: { get: () => "dd.MM.yyyy" },
    LongDatePattern: { get: () => "d MMMM yyyy" },
    ShortTimePattern: { get: () => "HH:mm" },
    LongTimePattern: { get: () => "HH:mm:ss" },
  },
});

const cultureInfoClass: OfficeClass = officeClass<Workbook>({
  name: "CultureInfo",
  properties: { Name: { get: () => "pl-PL" } },
  navigations: {
    NumberFormat: (workbook) => handle(numberFormatInfoClass, workbook),
    DatetimeFormat: (workbook) => handle(datetimeFormatInfoClass, workbook),
  },
});

/** A file is a package: its first two letters are "PK". */
const isWorkbook = (base64: unknown): boolean => typeof base64 === "string" && base64.startsWith("UEs");

interface Created {
  workbook: Workbook;
  base64: string;
}
const workbookCreatedClass: OfficeClass = officeClass<Created>({
  name: "WorkbookCreated",
  key: ({ workbook }) => ({ Id: `created ${workbook.created.length}` }),
  methods: {
    Open: ({ workbook, base64 }) => {
      workbook.created.push(base64);
      return null;
    },
  },
});

export const applicationClass: OfficeClass = officeClass<Workbook>({
  name: "Application",
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value, session) => {
        workbook.calculationMode = oneOf(
          ["Automatic", "AutomaticExceptTables", "Manual"],
          value,
          session,
          "calculationMode",
        );
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => "," },
    ThousandsSeparator: { get: () => "\u00a0" },
    UseSystemSeparators: { get: () => true },
  },
  navigations: { CultureInfo: (workbook) => handle(cultureInfoClass, workbook) },
  methods: {
    Calculate: (workbook, [type], session) => {
      oneOf(["Recalculate", "Full", "FullRebuild"], type, session, "calculationType");
      workbook.changed();
      return null;
    },
    CreateWorkbook: (workbook, [base64], session) => {
      if (base64 !== undefined && base64 !== null && !isWorkbook(base64)) throw session.invalid("base64File");
      return handle(workbookCreatedClass, { workbook, base64: String(base64 ?? "") });
    },
    // Calculation and drawing happen when asked for: nothing to hold back.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
