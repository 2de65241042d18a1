/** Workbooks written without Excel, opened by another program's reader, and read back by ours. */
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { BUILT_IN } from "../../../src/core/dictionary";
import { check } from "../../../src/core/checking";
import { writeXlsx } from "../../../src/core/exporting";
import { handOut, handOutFromCells } from "../../../src/core/merging";
import { readXlsx } from "../../../src/core/reading";
import { planSheets, SHEETS, type CellContent, type SheetModel } from "../../../src/core/summarising";
import { handOutDataSheet, packageSheets } from "../../../src/core/summarising/teamwork";
import { action, table } from "../../build/table";

const TRAPS = [
  "- zakup sprzętu",
  "=SUMA(A1)",
  "31.12.2026",
  "007",
  " odstęp ",
  "dwie\nlinie",
  '<b>&"cudzysłów"',
  "_x000D_",
  "zażółć gęślą jaźń",
  "😀",
  "PRAWDA",
];

function model(rows: CellContent[][], more: Partial<SheetModel> = {}): SheetModel {
  return {
    name: "Arkusz",
    widths: [20],
    blocks: [{ row: 1, column: 1, rows, style: "body" }],
    tables: [],
    validations: [],
    conditionals: [],
    charts: [],
    freezeRows: 0,
    page: { landscape: true, fitToWidth: true },
    wrap: [],
    hiddenColumns: [],
    ...more,
  };
}

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book;
}

const plan = table(
  action({ text: "Klub seniora", lead: "GOPS", responsible: "GOPS", from: "2026-03", to: "2026-06-30" }),
  action({ text: "- zakup sprzętu do świetlicy", number: "2", lead: "GOPS", responsible: "GOPS", funding: "" }),
  action({ text: "Lekcje pływania", number: "3", lead: "Szkoła", responsible: "Szkoła" }),
);

function packageFor(institution: string): SheetModel[] {
  const each = handOut(plan, { returnBy: "2026-05-01" }).packages.find((one) => one.institution === institution)!;
  const { models } = planSheets(each.table, { result: check(each.table), dictionary: BUILT_IN });
  return [
    models.find(({ name }) => name === SHEETS.actions)!,
    packageSheets(each, BUILT_IN)[1]!,
    models.find(({ name }) => name === SHEETS.dictionary)!,
    handOutDataSheet(each),
  ];
}

describe("a workbook written without Excel", () => {
  test("every text stays the text it was, for another reader and for ours", async () => {
    const bytes = writeXlsx([model(TRAPS.map((text) => [{ kind: "text", text }]))]);
    const sheet = (await opened(bytes)).getWorksheet("Arkusz")!;
    expect(TRAPS.map((_, index) => sheet.getCell(index + 1, 1).type)).toEqual(
      TRAPS.map(() => ExcelJS.ValueType.String),
    );
    const others = TRAPS.map((text, index) => [text, String(sheet.getCell(index + 1, 1).value)]).filter(
      ([text]) => text !== "_x000D_",
    );
    expect(others.map(([, read]) => read)).toEqual(others.map(([text]) => text));
    const read = readXlsx(bytes, "plik.xlsx");
    expect(read.ok && read.book.grid("Arkusz")!.values.map(([value]) => value)).toEqual(TRAPS);
  });

  test("a year is a number, a month and a day are dates with their own format", async () => {
    const sheet = (
      await opened(
        writeXlsx([
          model([
            [
              { kind: "date", iso: "2026" },
              { kind: "date", iso: "2026-03" },
              { kind: "date", iso: "2026-03-31" },
              { kind: "date", iso: "2026-02-30" },
              { kind: "number", number: 0.5, format: "0%" },
            ],
          ]),
        ]),
      )
    ).getWorksheet("Arkusz")!;
    // This reader takes a number whose format could also show days for a date: 2026 days from 30 December 1899.
    expect(sheet.getCell("A1").value).toEqual(new Date(Date.UTC(1899, 11, 30 + 2026)));
    expect(
      [sheet.getCell("B1"), sheet.getCell("C1")].map(({ value, numFmt }) => [
        (value as Date).toISOString().slice(0, 10),
        numFmt,
      ]),
    ).toEqual([
      ["2026-03-01", "[>=10000]mm.yyyy;0"],
      ["2026-03-31", "[>=10000]dd.mm.yyyy;0"],
    ]);
    expect(sheet.getCell("D1").value).toBe("2026-02-30");
    expect([sheet.getCell("E1").value, sheet.getCell("E1").numFmt]).toEqual([0.5, "0%"]);
  });

  test("a package has its table, pick lists from Słownik, an instruction to print, and its data out of the way", async () => {
    const book = await opened(writeXlsx(packageFor("GOPS")));
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Działania", "visible"],
      ["Instrukcja", "visible"],
      ["Słownik", "visible"],
      ["Dane rozdania", "hidden"],
    ]);
    const sheet = book.getWorksheet("Działania")!;
    const headers = sheet.getRow(1).values as string[];
    expect(headers).toEqual(expect.arrayContaining(["Działanie", "Odpowiedzialny", "Id"]));
    expect(sheet.getColumn(headers.indexOf("Działanie")).values.slice(2)).toEqual([
      "Klub seniora",
      "- zakup sprzętu do świetlicy",
    ]);
    const lists = sheet.getCell(2, headers.indexOf("Odpowiedzialny")).dataValidation;
    expect([lists.type, lists.formulae?.[0]]).toEqual([
      "list",
      expect.stringMatching(/^'?Słownik'?!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/),
    ]);
    expect(sheet.getTable("Dzialania")).toBeDefined();
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(String(book.getWorksheet("Instrukcja")!.getCell("A4").value)).toContain("do 01.05.2026");
    expect((sheet as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings.length).toBeGreaterThan(
      0,
    );
  });

  test("what was handed out is read back from the hidden sheet, whole", () => {
    const each = handOut(plan, { returnBy: "2026-05-01" }).packages.find(({ institution }) => institution === "GOPS")!;
    const read = readXlsx(writeXlsx(packageFor("GOPS")), "gops.xlsx");
    expect(read.ok && handOutFromCells(read.book.grid(SHEETS.handOut)!.values)).toEqual(
      JSON.parse(JSON.stringify(each)),
    );
  });

  test("a hidden column makes no row higher", () => {
    const long = "bardzo długi tekst, którego nikt nie widzi ".repeat(40);
    const rows: CellContent[][] = [
      [
        { kind: "text", text: "krótko" },
        { kind: "text", text: long },
      ],
    ];
    const wrap = [{ top: 1, left: 1, bottom: 1, right: 2 }];
    const xml = (hiddenColumns: number[]) =>
      new TextDecoder().decode(
        unzipSync(writeXlsx([model(rows, { wrap, hiddenColumns })]))["xl/worksheets/sheet1.xml"],
      );
    expect(xml([])).toMatch(/<row r="1"[^>]* ht="/);
    expect(xml([2])).not.toMatch(/<row r="1"[^>]* ht="/);
  });

  test("a row with wrapped text is as high as its longest cell needs", async () => {
    const rows: CellContent[][] = [
      [{ kind: "text", text: "krótko" }],
      [{ kind: "text", text: "znacznie dłuższy tekst, który nie mieści się w jednym wierszu komórki" }],
    ];
    const sheet = (
      await opened(writeXlsx([model(rows, { wrap: [{ top: 1, left: 1, bottom: 2, right: 1 }] })]))
    ).getWorksheet("Arkusz")!;
    expect([sheet.getRow(1).height, sheet.getRow(2).height]).toEqual([undefined, 60]);
    expect(sheet.getCell("A2").alignment.wrapText).toBe(true);
  });

  test("the same sheets give the same bytes", () =>
    expect(writeXlsx(packageFor("Szkoła"))).toEqual(writeXlsx(packageFor("Szkoła"))));
});
