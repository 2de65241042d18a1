/**
 * Workbooks of another program read by our reader; damaged and hostile ones refused with a message, never thrown on.
 */
import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { readingSentence } from "../../../../src/core/messages/reading";
import { proveReceipt, readGrids, readXlsx, recognise } from "../../../../src/core/reading";

async function book(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const made = new ExcelJS.Workbook();
  fill(made);
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const gridOf = (bytes: Uint8Array, sheet: string) => {
  const read = readXlsx(bytes, "plik.xlsx");
  if (!read.ok) throw new Error(read.failure.code);
  return read.book.grid(sheet)!;
};

describe("sheets of a workbook, without Excel", () => {
  test("notes on cells are no part of the table and are told as left out, each with its cell; a thread is told once", async () => {
    const made = await book((one) => {
      const sheet = one.addWorksheet("Plan");
      sheet.addRows([
        ["Cel operacyjny", "Działanie"],
        ["1. Usługi", "Poradnia"],
        ["1. Usługi", "Klub"],
      ]);
      sheet.getCell("B2").note = "Czy na pewno od maja?";
      sheet.getCell("B3").note = "[Wątek] Uzgodnić z radą";
    });
    const parts = unzipSync(made);
    const rels = Object.keys(parts).find((name) => name.endsWith("sheet1.xml.rels"))!;
    parts[rels] = strToU8(
      Buffer.from(parts[rels]!)
        .toString()
        .replace(
          "</Relationships>",
          '<Relationship Id="rIdT" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
        ),
    );
    parts["xl/threadedComments/threadedComment1.xml"] = strToU8(
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" id="{1}"><text>Uzgodnić z radą</text></threadedComment></ThreadedComments>',
    );
    const grid = gridOf(zipSync(parts), "Plan");
    expect(grid.comments).toEqual([
      { row: 3, column: 2, text: "Uzgodnić z radą" },
      { row: 2, column: 2, text: "Czy na pewno od maja?" },
    ]);
    const read = readGrids([grid], "plik.xlsx");
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.document.leftOut).toEqual([
      { text: "Uzgodnić z radą", where: "komentarz do B3" },
      { text: "Czy na pewno od maja?", where: "komentarz do B2" },
    ]);
    expect(read.document.messages).toEqual([{ code: "file.comments", values: { count: 2 } }]);
    const result = recognise(read.document);
    if (!result.ok) throw new Error(result.failure.code);
    expect([proveReceipt(read.document, result), result.receipt.leftOut.length]).toEqual([[], 2]);
  });

  test("hidden rows and columns are read, and told; those beside the cells are nobody's business", async () => {
    const bytes = await book((made) => {
      for (const name of ["Filtr", "Całość"])
        made.addWorksheet(name).addRows([
          ["Cel", "Działanie", "Od", "Do"],
          ["1. Usługi", "Poradnia", 2026, 2027],
          ["1. Usługi", "Klub", 2026, 2028],
        ]);
      made.worksheets[0]!.getRow(3).hidden = true;
      made.worksheets[1]!.getRow(9).hidden = true;
      made.worksheets[1]!.getColumn(12).hidden = true;
    });
    const grids = ["Filtr", "Całość"].map((sheet) => gridOf(bytes, sheet));
    expect(grids.map(({ outOfSight }) => outOfSight)).toEqual([{ rows: true, columns: false }, undefined]);
    const read = readGrids(grids, "plik.xlsx");
    expect(read.ok && read.document.messages).toEqual([
      { code: "reading.out-of-sight", values: { sheets: ["Filtr"], rows: 1, columns: 0 } },
    ]);
    expect(
      read.ok &&
        read.document.blocks
          .flatMap((block) => (block.kind === "table" ? block.cells.map(({ text }) => text) : []))
          .filter((text) => text === "Klub"),
    ).toHaveLength(2);
    expect(readingSentence({ code: "reading.out-of-sight", values: { sheets: ["Filtr"], rows: 1, columns: 1 } })).toBe(
      "Na arkuszu „Filtr” są ukryte (albo odfiltrowane) wiersze i kolumny: odczytano je razem z innymi.",
    );
  });

  test("values, formats, formulas by their result, rich text, links, and where the used cells begin", async () => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet("Plan działań");
      sheet.getCell("C4").value = "Działanie";
      sheet.getCell("D4").value = { richText: [{ text: "gru" }, { text: "be", font: { bold: true } }] };
      sheet.getCell("C5").value = new Date(Date.UTC(2026, 2, 31));
      sheet.getCell("C5").numFmt = "dd.mm.yyyy";
      sheet.getCell("D5").value = 2027;
      sheet.getCell("E5").value = { formula: "1+1", result: 2 } as ExcelJS.CellFormulaValue;
      sheet.getCell("F5").value = true;
      sheet.getCell("C6").value = { text: "strona", hyperlink: "https://example.org" };
      sheet.mergeCells("D6:E6");
      sheet.getCell("D6").value = "scalone";
      made.addWorksheet("Ukryty", { state: "veryHidden" }).getCell("A1").value = "x";
    });
    const read = readXlsx(bytes, "plik.xlsx");
    expect(read.ok && read.book.sheets).toEqual([
      { name: "Plan działań", hidden: false },
      { name: "Ukryty", hidden: true },
    ]);
    const grid = gridOf(bytes, "Plan działań");
    expect([grid.top, grid.left, grid.values.length, grid.values[0]!.length]).toEqual([4, 3, 3, 4]);
    expect(grid.values[0]!.slice(0, 2)).toEqual(["Działanie", "grube"]);
    expect(grid.values[1]!.slice(1)).toEqual([2027, 2, true]);
    expect(grid.values[2]![0]).toBe("strona");
    expect(grid.values[2]![1]).toBe("scalone");
    expect(grid.formats![1]![0]).toBe("dd.mm.yyyy");
    const source = readGrids([grid], "plik.xlsx");
    expect(
      source.ok &&
        source.document.blocks[0]!.kind === "table" &&
        source.document.blocks[0]!.cells.find(({ value }) => value?.type === "date"),
    ).toMatchObject({ text: "31.03.2026", where: "C5", value: { type: "date", iso: "2026-03-31" } });
  });

  test("any texts come back as they were", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc
            .string({ minLength: 1, maxLength: 30 })
            .filter((text) => /^[^\p{C}\r]+$/u.test(text) && !/_x[0-9a-f]{4}_/i.test(text)),
          { minLength: 1, maxLength: 12 },
        ),
        async (texts) => {
          const bytes = await book((made) => {
            const sheet = made.addWorksheet("A");
            texts.forEach((text, index) => (sheet.getCell(index + 1, 1).value = text));
          });
          expect(gridOf(bytes, "A").values.map(([value]) => value)).toEqual(texts);
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each([
    ["not a zip", () => strToU8("nic"), "file.zip-broken"],
    ["a zip without a workbook", () => zipSync({ "a.txt": strToU8("a") }), "file.no-workbook"],
    ["a workbook that is not XML", () => zipSync({ "xl/workbook.xml": strToU8("<workbook") }), "file.no-workbook"],
    [
      "a workbook with an entity",
      () => zipSync({ "xl/workbook.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><workbook><sheets/></workbook>') }),
      "file.no-workbook",
    ],
    [
      "a workbook without sheets",
      () => zipSync({ "xl/workbook.xml": strToU8("<workbook><sheets/></workbook>") }),
      "file.no-workbook",
    ],
  ])("%s is refused with its name", (_name, make, code) => {
    expect(readXlsx(make(), "zly.xlsx")).toEqual({ ok: false, failure: { code, values: { file: "zly.xlsx" } } });
  });

  test("one damaged sheet does not take the others with it", async () => {
    const parts = unzipSync(
      await book((made) => ["A", "B"].forEach((name) => (made.addWorksheet(name).getCell("A1").value = name))),
    );
    parts["xl/worksheets/sheet1.xml"] = strToU8("<worksheet><sheetData><row>");
    const read = readXlsx(zipSync(parts), "plik.xlsx");
    expect(read.ok && [read.book.grid("A"), read.book.grid("B")!.values, read.book.grid("C")]).toEqual([
      undefined,
      [["B"]],
      undefined,
    ]);
  });

  test("a stray cell at the end of the sheet costs nothing", async () => {
    const bytes = await book((made) => {
      const sheet = made.addWorksheet("A");
      sheet.getCell("A1").value = "Działanie";
      sheet.getCell("XFD1").value = "daleko";
      sheet.getCell("B1048576").value = "nisko";
    });
    const grid = gridOf(bytes, "A");
    expect(grid.values.length * grid.values[0]!.length).toBeLessThanOrEqual(2_200_000);
    expect(grid.values[0]![0]).toBe("Działanie");
  });
});
