/** Excel.WorksheetProtection and Excel.WorkbookProtection */
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { officeClass, type OfficeClass } from "./types";

const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

export const protectionClass: OfficeClass = officeClass<Sheet>({
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: {
      get: ({ protection }) =>
        protection
          ? {
              ...Object.fromEntries(OPTIONS.map((name) => [name, false])),
              selectionMode: "Normal",
              ...protection.options,
            }
          : null,
    },
  },
  methods: {
    /** "Fails if the worksheet has already been protected." */
    Protect: (sheet, [options, password], session) => {
      if (sheet.protection) throw session.refuse("InvalidOperation");
      sheet.protection = { options: { ...(options as object | undefined) }, password: String(password ?? "") };
      sheet.touch("protection");
      session.events.sheetEvent("ProtectionChangedEvent", sheet, { isProtected: true });
      return null;
    },
    Unprotect: (sheet, [password], session) => {
      if (sheet.protection && sheet.protection.password !== "" && sheet.protection.password !== password)
        throw session.refuse("BadPassword");
      if (sheet.protection) {
        sheet.protection = null;
        sheet.touch("protection");
        session.events.sheetEvent("ProtectionChangedEvent", sheet, { isProtected: false });
      }
      return null;
    },
  },
});

export const workbookProtectionClass: OfficeClass = officeClass<Workbook>({
  name: "WorkbookProtection",
  properties: { Protected: { get: (workbook) => workbook.protected } },
  methods: {
    Protect: (workbook, [password], session) => {
      if (password) throw session.refuse("NotImplemented", "password");
      workbook.protected = true;
      return null;
    },
    Unprotect: (workbook) => {
      workbook.protected = false;
      return null;
    },
  },
});
