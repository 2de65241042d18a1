import ExcelJS from "exceljs";
import { termOf, type SamplePlan } from "./plan";

const HEADERS = [
  "Lp.",
  "Obszar",
  "Cel szczegółowy",
  "Zadanie",
  "Termin realizacji",
  "Źródła finansowania",
  "Realizator",
  "Wskaźnik realizacji",
  "Wartość bazowa",
  "Wartość docelowa",
  "Szacunkowy koszt",
];
const WIDTHS = [5, 18, 24, 42, 16, 26, 30, 28, 10, 10, 14];
const THIN = { style: "thin" as const, color: { argb: "FF7F7F7F" } };

/**
 * The plan as an office keeps it: one sheet, a row a task, one column for the whole term, area and goal merged down.
 */
export async function sampleSheet(plan: SamplePlan): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.creator = "Urząd Gminy Jarzębinów";
  book.created = book.modified = new Date(Date.UTC(2026, 2, 16));
  const sheet = book.addWorksheet("Plan działań", {
    pageSetup: { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  plan.title.forEach((text, index) => {
    sheet.getCell(index + 1, 1).value = text;
    sheet.getCell(index + 1, 1).font = { name: "Calibri", bold: true, size: 14 };
  });
  sheet.getCell(3, 1).value = "stan na 16 marca 2026 r., wersja robocza";
  sheet.getCell(3, 1).font = { name: "Calibri", size: 11, italic: true };
  const top = 5;
  HEADERS.forEach((text, index) => {
    const header = sheet.getCell(top, index + 1);
    header.value = text;
    header.font = { name: "Calibri", size: 11, bold: true };
    header.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9E2D5" } };
    sheet.getCell(top + 1, index + 1).value = index + 1;
    sheet.getCell(top + 1, index + 1).alignment = { horizontal: "center" };
  });
  let row = top + 2;
  let ordinal = 1;
  for (const area of plan.areas) {
    const areaTop = row;
    sheet.getCell(row, 2).value = area.name;
    for (const goal of area.goals) {
      const goalTop = row;
      sheet.getCell(row, 3).value = `${goal.number}. ${goal.text}`;
      for (const action of goal.actions) {
        const values = [
          ordinal++,
          action.text,
          term(termOf(action)),
          action.funding,
          action.responsible,
          action.indicator,
          number(action.base),
          number(action.target),
          action.cost,
        ];
        values.forEach((value, index) => {
          if (value !== undefined && value !== "") sheet.getCell(row, index === 0 ? 1 : index + 3).value = value;
        });
        if (values[2] instanceof Date) sheet.getCell(row, 5).numFmt = "dd.mm.yyyy";
        row++;
      }
      if (goal.actions.length === 0) row++;
      if (row - goalTop > 1) sheet.mergeCells(goalTop, 3, row - 1, 3);
    }
    if (row - areaTop > 1) sheet.mergeCells(areaTop, 2, row - 1, 2);
  }
  for (let at = top; at < row; at++) {
    sheet.getRow(at).height =
      15 *
      Math.max(
        1,
        ...[4, 6, 7, 8, ...(at === top ? [9, 10, 11] : [])].map((column) =>
          lines(sheet.getCell(at, column).value, WIDTHS[column - 1]!),
        ),
      );
    for (let column = 1; column <= HEADERS.length; column++) {
      const cell = sheet.getCell(at, column);
      cell.border = { top: THIN, bottom: THIN, left: THIN, right: THIN };
      cell.alignment = { ...cell.alignment, wrapText: true, vertical: "top" };
    }
  }
  sheet.views = [{ state: "frozen", ySplit: top + 1 }];
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Lines a text takes in a column of that many characters. */
function lines(value: unknown, width: number): number {
  return String(value ?? "")
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0);
}

/** "date:2028-12-31" → a real date; a plain year → a number; text stays text. */
function term(text: string): string | number | Date {
  if (text.startsWith("date:")) return new Date(`${text.slice(5)}T00:00:00Z`);
  return /^\d{4}$/.test(text) ? Number(text) : text;
}

const number = (text: string | undefined): string | number | undefined =>
  text !== undefined && /^[\d ]+$/.test(text) ? Number(text.replace(/ /g, "")) : text;
