/**
 * A plan as another program writes it: one sheet, areas and goals in lines of their own, nobody's styles; 25 areas and
 * 368 goals.
 */
import ExcelJS from "exceljs";
import { benchPlan, numbers } from "./plans";

const AREAS = 25;
const GOALS = 368;
const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
const TENS = ["", "X", "XX"];
const roman = (number: number): string => `${TENS[Math.floor(number / 10)]!}${ROMAN[number % 10]!}`;
const HEADERS = [
  "Lp.",
  "Działanie",
  "Termin rozpoczęcia",
  "Termin zakończenia",
  "Źródło finansowania",
  "Odpowiedzialny",
];

/** The same rows for the same number, so that a measurement can be repeated. */
export async function foreignPlan(rows: number): Promise<Uint8Array> {
  const { actions } = benchPlan(rows);
  const next = numbers(rows);
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Plan działań");
  sheet.addRow(["Strategia rozwoju gminy na lata 2021–2030"]);
  sheet.addRow([]);
  sheet.addRow(HEADERS);
  let goal = -1;
  let area = -1;
  actions.forEach((action, index) => {
    const inGoal = Math.floor((index * GOALS) / rows);
    const inArea = Math.floor((inGoal * AREAS) / GOALS);
    if (inArea !== area) sheet.addRow([`Obszar ${roman((area = inArea) + 1)}. Sfera nr ${area + 1}`]);
    if (inGoal !== goal)
      sheet.addRow([`Cel operacyjny ${area + 1}.${(goal = inGoal) + 1}: zamierzenie nr ${goal + 1}`]);
    const year = (value: number) => (next() < 0.2 ? "" : value);
    const from = 2021 + Math.floor(next() * 8);
    sheet.addRow([index + 1, action.text, year(from), year(from + 2), action.funding, action.responsible]);
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
