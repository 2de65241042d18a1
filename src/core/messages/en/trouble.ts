import { quoteEn as quote, type Sentence } from "../catalogue";
import type { pl } from "../pl/trouble";

export const en: Record<keyof typeof pl, Sentence> = {
  "cell-edit": () => "Excel is waiting for you to finish typing in a cell.",
  "cell-edit.next": () => "Finish editing the cell (Enter or Esc) and try again.",
  "sheet-protected": (v) =>
    v.sheet
      ? `The sheet ${quote(v.sheet)} is protected and cannot be written to.`
      : "The sheet is protected and cannot be written to.",
  "sheet-protected.next": () => "Turn protection off: Review → Unprotect Sheet. The add-in never does it by itself.",
  "workbook-protected": () => "The structure of the workbook is protected, so no sheet can be added.",
  "workbook-protected.next": () => "Turn it off: Review → Protect Workbook, then try again.",
  "several-workbooks": () => "Several workbooks are open and another one is active.",
  "several-workbooks.next": () => "Click any cell of this workbook and try again.",
  "changed-meanwhile": (v) =>
    v.place ? `Somebody has changed cell ${v.place} meanwhile.` : "Somebody has changed this workbook meanwhile.",
  "changed-meanwhile.next": () => "Read the plan again and repeat the command. Nothing was overwritten.",
  "not-answering": (v) => `Excel has not answered for ${v.seconds} s. It is not known whether the change was saved.`,
  "not-answering.next": () =>
    "If you are editing a cell, finish (Enter). Wait a moment, look at the sheet and at History: every saved command can be undone there.",
  "cdn-blocked": () => "Office.js, the library the add-in talks to Excel with, could not be loaded.",
  "cdn-blocked.next": () =>
    "Ask the administrator for access to appsforoffice.microsoft.com or for the add-in's closed-network edition.",
  "api-too-old": (v) =>
    v.needed
      ? `This version of Excel is too old: the add-in needs ExcelApi ${v.needed}.`
      : "This version of Excel does not know a function this command needs.",
  "api-too-old.next": () =>
    "Update Office (File → Account → Update Options). Office 2021 and later, Microsoft 365 and Excel on the web work.",
  "payload-too-large": () => "This is too much data at once.",
  "payload-too-large.next": () => "Split the table into smaller sheets or choose a smaller range and try again.",
  "table-overlaps": (v) =>
    v.place
      ? `On the sheet ${quote(v.sheet)} your data stand where the table has to go (cell ${v.place}).`
      : "Another table, a pivot table or merged cells stand there.",
  "table-overlaps.next": () =>
    "Move those data elsewhere or choose “Write beside”: new sheets are made beside the present ones.",
  "dates-1904": (v) =>
    `This workbook counts dates from 1904 (as Excel for Mac once did), and the add-in writes them counted from 1900: the dates on the sheet ${quote(v.sheet)} differ from what was entered by four years.`,
  "dates-1904.next": () =>
    "Structure the source again in a new, empty workbook: there the dates will be as in the source.",
  "old-format": (v) =>
    `The workbook “${String(v["file"])}” is in the old .xls format, which has no tables and keeps no settings.`,
  "old-format.next": () => "Save it as an Excel workbook (.xlsx): File → Save As, and give the command again.",
  "settings-too-large": () => "The settings of the plan are too large for Excel to keep.",
  "settings-too-large.next": () =>
    "Remove suppressions and the baseline you do not need; load the package of facts again when you need it.",
  "not-yet": (v) => `There is no sheet “${String(v["sheet"])}” yet.`,
  "not-yet.next": () => "It comes with the first command that writes something there.",
  "sheet-deleted": () => "The sheet or table of this command no longer exists.",
  "sheet-deleted.next": () =>
    "Excel on a computer does not bring a deleted sheet back: close the workbook without saving and open it again, or structure the plan once more.",
  "no-plan": () => "This workbook holds no action table made by the add-in.",
  "no-plan.next": () => "Begin with “Structure”.",
  "headers-off": (v) =>
    `The header row of the action table${v.sheet ? ` on the sheet ${quote(v.sheet)}` : ""} is switched off, so the columns cannot be told apart.`,
  "headers-off.next": () =>
    "Click the table and switch it on: Table Design → Header Row. Then repeat the command; nothing was changed.",
  "action-gone": () => "The row of this action is gone.",
  "action-gone.next": () => "Check the plan again: the list will show the rows that are in the table now.",
  "column-gone": (v) => `The column ${quote(v.column)} is gone.`,
  "column-gone.next": () => "Put the column's header back or structure the plan again.",
  "text-too-long": (v) =>
    v.place
      ? `The text for cell ${v.place} has ${v.length} characters; a cell holds ${v.most}.`
      : "The text or formula is too long for one cell.",
  "text-too-long.next": () =>
    "Shorten the text in the source or split it into two actions and try again. Nothing was written.",
  "read-only": () => "The workbook is open read-only.",
  "read-only.next": () => "Save a copy (File → Save As) and work on it.",
  stopped: (v) => `Stopped after ${v.done} of ${v.total} parts.`,
  "stopped.next": () => "What was written can be undone in History.",
  "no-undo": () => "This step can no longer be undone.",
  "no-undo.next": () => "The change log shows what the cells held before: you can type it back.",
  "later-change": (v) =>
    v.place ? `Cell ${v.place} was changed again later.` : "The same cells were changed again later.",
  "later-change.next": () => "Undo the later change first.",
  "chart-image": () => "Excel gave no picture of the chart.",
  "chart-image.next": () => "Copy the chart from the sheet Zestawienie and paste it where you need it.",
  "not-recognised": (v) =>
    v.sheet ? `No action table was recognised on the sheet ${quote(v.sheet)}.` : "No action table was recognised.",
  "not-recognised.next": () =>
    "See that the column headers stand in one row above the actions and that “Działanie” is among them.",
  "request-failed": (v) => `Excel did not carry out the command${v.office ? ` (${v.office})` : ""}.`,
  "request-failed.next": () =>
    "Try again. If that does not help, copy the details and send them to whoever looks after the add-in.",
};
