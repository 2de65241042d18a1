import ExcelJS from "exceljs";
import { readGrids, readXlsx, recognise } from "../../../../src/core/reading";
import { Counter } from "../../../../src/core/reading/xlsx/uncounted";

const SHEET: Readonly<Record<string, string | number>> = { "1:1": 2024, "1:2": "budżet gminy", "1:3": 3, "2:1": "" };

test.each<[string, string | number | undefined]>([
  ["A1+2", 2026],
  ["$A$1+C1*2-(1+1)", 2028],
  ["B1", "budżet gminy"],
  ['B1&", "&"PFRON"', "budżet gminy, PFRON"],
  ["-C1", -3],
  ["A1/C1*3", 2024],
  ["Z9+1", 1],
  ["B1+1", undefined],
  ["1/0", undefined],
  ["YEAR(A1)", undefined],
  ["Arkusz2!A1", undefined],
  ["A1+", undefined],
  ["(A1", undefined],
  ["", undefined],
])("%j is counted to %j", (formula, expected) => {
  const counter = new Counter([{ row: 9, column: 9, formula }], (row, column) => SHEET[`${row}:${column}`] ?? null);
  expect(counter.valueOf(9, 9)).toBe(expected);
});

test("formulas lean on formulas, a circle and a long chain count to nothing", () => {
  const chain = Array.from({ length: 200 }, (_, at) => ({ row: at + 2, column: 1, formula: `A${at + 1}+1` }));
  const counter = new Counter(
    [...chain, { row: 1, column: 5, formula: "E2" }, { row: 2, column: 5, formula: "E1" }],
    () => 1,
  );
  expect(counter.valueOf(3, 1)).toBe(3);
  expect(counter.valueOf(1, 5)).toBeUndefined();
  expect(counter.valueOf(201, 1)).toBeUndefined();
});

async function plan(change: (sheet: ExcelJS.Worksheet) => void) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Plan");
  sheet.addRow(["Lp.", "Działanie", "Od kiedy", "Do kiedy", "Odpowiedzialny"]);
  sheet.addRow([1, "Klub seniora", 2024, 2026, "GOPS"]);
  sheet.addRow([2, "Szkolenia opiekunów", 2025, 2027, "PCPR"]);
  change(sheet);
  const read = readXlsx(new Uint8Array(await book.xlsx.writeBuffer()), "plan.xlsx");
  if (!read.ok) throw new Error(read.failure.code);
  const source = readGrids([read.book.grid("Plan")!], "plan.xlsx");
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  return result;
}

test("results nobody stored are counted and told; those that cannot be are told as empty", async () => {
  const { table, messages } = await plan((sheet) => {
    sheet.getCell("D3").value = { formula: "C3+2" } as ExcelJS.CellFormulaValue;
    sheet.getCell("E3").value = { formula: "VLOOKUP(A3,X1:Y9,2)" } as ExcelJS.CellFormulaValue;
  });
  expect(table.actions[1]).toMatchObject({ to: { iso: "2027" }, responsible: "" });
  expect(messages).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: "reading.formulas-counted", where: "D3" }),
      expect.objectContaining({ code: "reading.formulas-empty", where: "E3" }),
    ]),
  );
});

test("what merged cells cover is not read, and is told", async () => {
  const grid = {
    sheet: "Plan",
    top: 1,
    left: 1,
    values: [
      ["Lp.", "Działanie", "Termin", "Odpowiedzialny"],
      ["Cel 1. Aktywni seniorzy", "", "stary wpis", ""],
      ["1.", "Klub seniora", 2025, "GOPS"],
      ["2.", "Szkolenia", 2026, "PCPR"],
    ],
    merges: [{ top: 2, left: 1, bottom: 2, right: 4 }],
  };
  const source = readGrids([grid], "plan.xlsx");
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.table.actions.map((action) => action.goal)).toEqual(["Aktywni seniorzy", "Aktywni seniorzy"]);
  expect(result.receipt.leftOut).toEqual([{ text: "stary wpis", where: "C2 (zasłonięte scaleniem komórek)" }]);
  expect(result.messages.map(({ code }) => code)).toContain("reading.covered");
});
