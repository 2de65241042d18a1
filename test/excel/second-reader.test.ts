/**
 * The saved file as another program sees it: exceljs for cells, tables, lists and formats; the parts themselves for the
 * charts.
 */
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { desk, good, plan, sheetsOf } from "./desk";

const table = plan();
let bytes: Uint8Array;
let book: ExcelJS.Workbook;
beforeAll(async () => {
  const it = await desk();
  await good(it.commands.writePlan(sheetsOf(table), { onExisting: "replace", dropEmpty: true }));
  bytes = await it.host.save();
  book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
});

const sheet = () => book.getWorksheet("Działania")!;

/** This reader takes a number whose format could also show days for a date; the number is what stands in the file. */
const plainNumber = (value: unknown): unknown =>
  value instanceof Date ? Math.round((value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000) : value;

describe("the user's own file", () => {
  test("keeps the source sheet byte for byte, formats, notes and all", async () => {
    const own = new ExcelJS.Workbook();
    const source = own.addWorksheet("Źródło", { views: [{ state: "frozen", ySplit: 1 }] });
    source.addRows([
      ["Cel", "Działanie", "Od"],
      ["I", "- remont", new Date(Date.UTC(2024, 0, 1))],
      ["II", { formula: "1+1", result: 2 }, "2004"],
    ]);
    source.getCell("A2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFEE00" } };
    source.getCell("B2").note = "uwaga sołtysa";
    source.mergeCells("A2:A3");
    const before = new Uint8Array(await own.xlsx.writeBuffer());
    const it = await desk(before);
    await good(it.commands.readGrids({ sheets: ["Źródło"] }));
    for (let run = 0; run < 2; run++) await good(it.commands.writePlan(sheetsOf(table), { onExisting: "replace" }));
    const part = (file: Uint8Array) => strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"]!);
    expect(part(await it.host.save())).toBe(part(before));
  });
});

describe("a second reader", () => {
  test("finds our sheets in their order, and no other", () => {
    expect(book.worksheets.map((one) => one.name)).toEqual(["Działania", "Zestawienie", "Słownik", "Dziennik zmian"]);
  });

  test("reads the same texts, years as numbers, days as dates", () => {
    table.actions.forEach((action, index) => {
      const row = sheet().getRow(index + 2);
      expect(row.getCell(5).value).toBe(action.text);
      expect(row.getCell(5).formula).toBeUndefined();
      expect(row.getCell(8).value).toBe(action.funding);
    });
    expect(plainNumber(sheet().getCell("F2").value)).toBe(2024);
    expect(sheet().getCell("G5").value).toEqual(new Date(Date.UTC(2025, 5, 30)));
    expect(sheet().getCell("F5").numFmt).toBe("[>=10000]mm.yyyy;0");
  });

  test("finds the native table over header and rows", () => {
    const found = (
      sheet() as unknown as {
        tables: Record<string, { table: { name: string; tableRef: string; columns: { name: string }[] } }>;
      }
    ).tables;
    const { table: model } = found.Dzialania!;
    expect(model.tableRef).toMatch(/^A1:[A-Z]+7$/);
    expect(model.columns[0]!.name).toBe("Obszar");
  });

  test("finds the lists, taken from the sheet Słownik", () => {
    const rule = sheet().getCell("H3").dataValidation;
    expect(rule).toMatchObject({ type: "list", allowBlank: true });
    expect(String(rule.formulae?.[0])).toMatch(/^'?Słownik'?!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
    expect(sheet().getCell("I7").dataValidation?.type).toBe("list");
  });

  test("finds the marks of gaps, each with more than a colour", () => {
    const formats = (
      sheet() as unknown as {
        conditionalFormattings: {
          ref: string;
          rules: { type: string; formulae: string[]; style: Partial<ExcelJS.Style> }[];
        }[];
      }
    ).conditionalFormattings;
    const rules = formats.flatMap((one) => one.rules);
    expect(rules.length).toBeGreaterThan(4);
    for (const rule of rules) {
      expect(rule.type).toBe("expression");
      expect(rule.style.border || rule.style.font?.bold || rule.style.font?.italic).toBeTruthy();
    }
  });

  test("finds a sheet made to be printed: frozen and repeated header, landscape, one page wide", () => {
    expect(sheet().views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(sheet().pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      printTitlesRow: "1:1",
    });
    expect(sheet().getColumn(5).width).toBeGreaterThan(35);
    expect(sheet().getCell("E2").alignment?.wrapText).toBe(true);
  });

  test("finds two charts with their titles, axes and data on the summary", () => {
    const files = unzipSync(bytes);
    const charts = Object.keys(files)
      .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
      .map((name) => strFromU8(files[name]!));
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      expect(chart).toMatch(/<a:t>[^<]{5,}<\/a:t>/);
      expect(chart).toMatch(/<c:f>('?Zestawienie'?![^<]+)<\/c:f>/);
    }
  });

  test("finds what is printed: whole columns without the hidden keys, pages that begin at parts, charts called by a cell", () => {
    const files = unzipSync(bytes);
    const text = (name: string) => strFromU8(files[name]!);
    const areas = [...text("xl/workbook.xml").matchAll(/name="_xlnm.Print_Area"[^>]*>([^<]+)</g)].map(
      ([, area]) => area,
    );
    expect(areas).toEqual(expect.arrayContaining(["Zestawienie!$A:$I", "Działania!$A:$J"]));
    // Id, the column after them, is for programs.
    expect(sheet().getCell("K1").value).toBe("Id");
    const titles = Object.keys(files)
      .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
      .map(
        (name) => /<c:title><c:tx><c:strRef><c:f>[^<]*Zestawienie[^<]*<\/c:f>.*?<c:v>([^<]*)</.exec(text(name))?.[1],
      );
    expect(titles.every((title) => /: \d+/.test(title ?? ""))).toBe(true);
    const sheets = Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.some((name) => /<rowBreaks [^>]*><brk id="\d+" max="16383" man="1"\/>/.test(text(name)))).toBe(true);
    // Ours have a foot, the user's own sheet stays as it was.
    expect(sheets.filter((name) => text(name).includes("Strona &amp;P z &amp;N"))).toHaveLength(areas.length);
  });

  test("finds formulas on the table with their numbers beside them", () => {
    const cells: { formula: string; result: unknown }[] = [];
    book
      .getWorksheet("Zestawienie")!
      .eachRow((row) =>
        row.eachCell((cell) => void (cell.formula && cells.push({ formula: cell.formula, result: cell.result }))),
      );
    const onTable = cells.filter((cell) => cell.formula.includes("Dzialania["));
    expect(onTable.length).toBeGreaterThan(10);
    for (const cell of onTable) expect(cell.result).toBeDefined();
  });
});
