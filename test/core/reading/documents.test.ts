import ExcelJS from "exceljs";
import {
  AlignmentType,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableRow,
} from "docx";
import { toClipboardHtml, toDocx, toXlsx, type DocxLayout, type Row, type XlsxLayout } from "../../build";
import {
  proveReceipt,
  readDocx,
  readGrids,
  readHtml,
  recognise,
  type SheetGrid,
  type SourceResult,
} from "../../../src/core/reading";
import type { ReadResult } from "../../../src/core/table";
import { asRows, describeReal, foldRows, realRows } from "./real-table";

function read(source: SourceResult): ReadResult & { ok: true } {
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  expect(proveReceipt(source.document, result)).toEqual([]);
  return result;
}

/** Values as Office.js gives them: a merged cell's value in its top left corner alone. */
async function gridsOf(bytes: Uint8Array): Promise<SheetGrid[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book.worksheets.map((sheet) => {
    const values: SheetGrid["values"] = [];
    for (let row = 1; row <= sheet.rowCount; row++) {
      values.push(
        Array.from({ length: sheet.columnCount }, (_, column) => {
          const cell = sheet.getCell(row, column + 1);
          return cell.isMerged && cell.master !== cell ? null : (cell.value as string | number | null);
        }),
      );
    }
    return { sheet: sheet.name, top: 1, left: 1, values };
  });
}

describeReal("the real table in files", () => {
  const rows = foldRows(realRows());
  const written = realRows().map(
    (row): Row =>
      ({
        ...row,
        actionNumber: String(row.actionNumber),
        from: String(row.from),
        to: String(row.to),
      }) as unknown as Row,
  );
  const same = (result: ReadResult & { ok: true }) => {
    expect(asRows(result.table)).toEqual(rows);
    expect([result.table.areas.length, result.table.goals.length]).toEqual([5, 16]);
  };

  test.each<[string, DocxLayout]>([
    ["headings above merged tables", {}],
    ["areas as merged rows", { areas: "row" }],
    ["numbers painted by Word", { numbers: "automatic" }],
    ["a flat table", { kind: "flat" }],
    ["area and goal merged down", { kind: "down" }],
    ["other wordings", { kind: "flat", variant: 1 }],
    ["a title", { title: "Strategia rozwiązywania problemów społecznych na lata 2004-2014" }],
    ["third wordings, merged down, with a title", { kind: "down", variant: 2, title: "Plan działań" }],
  ])("is the same 44 rows from Word: %s", async (_name, layout) => {
    same(read(readDocx(await toDocx(written, layout), "plan.docx")));
  });

  test.each<[string, XlsxLayout]>([
    ["the Word layout", { kind: "hierarchical" }],
    [
      "the Word layout in other words, further down, with titles",
      { kind: "hierarchical", variant: 1, skipRows: 3, skipColumns: 2, titles: ["Załącznik nr 2", "Tabela działań"] },
    ],
    ["a flat list", { kind: "flat", numericYears: true }],
    ["a shuffled list with Lp.", { kind: "flat", order: [6, 0, 2, 1, 5, 4, 3], ordinal: true, variant: 3 }],
    ["merged down", { kind: "merged", variant: 2 }],
    ["merged down and shuffled", { kind: "merged", order: [2, 3, 4, 0, 1, 5, 6], ordinal: true }],
  ])("is the same 44 rows from a workbook: %s", async (_name, layout) => {
    same(read(readGrids(await gridsOf(await toXlsx(written, layout)), "plan.xlsx")));
  });

  test.each<["typed" | "list"]>([["typed"], ["list"]])(
    "is the same 44 rows from Word's clipboard, numbers %s",
    (numbers) => {
      same(read(readHtml(toClipboardHtml(written, { numbers }), "schowek")));
    },
  );

  test("is the same from headings: area, goal, and a plain table under each goal", async () => {
    const children: (Paragraph | WordTable)[] = [];
    const cells = (texts: readonly string[]) =>
      new TableRow({
        children: texts.map(
          (text) => new TableCell({ children: [new Paragraph({ text, alignment: AlignmentType.LEFT })] }),
        ),
      });
    rows.forEach((row, index) => {
      const before = rows[index - 1];
      if (before?.area !== row.area) children.push(new Paragraph({ text: row.area, heading: HeadingLevel.HEADING_1 }));
      if (before?.goal !== row.goal) {
        children.push(new Paragraph({ text: `${row.goalNumber}. ${row.goal}`, heading: HeadingLevel.HEADING_2 }));
        const own = rows.filter(({ area, goal }) => area === row.area && goal === row.goal);
        children.push(
          new WordTable({
            rows: [
              cells(["Nr", "Działanie", "Od kiedy", "Do kiedy", "Źródło finansowania", "Odpowiedzialny"]),
              ...own.map((one) =>
                cells([
                  String(one.actionNumber),
                  one.action,
                  one.note ? `${one.from} (${one.note})` : String(one.from),
                  String(one.to),
                  one.funding,
                  one.responsible,
                ]),
              ),
            ],
          }),
        );
      }
    });
    const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
    same(read(readDocx(bytes, "plan.docx")));
  });

  test("is the same from HTML whose header has a cell fewer than its rows", () => {
    const cell = (text: string | number) => `<td>${String(text)}</td>`;
    const body = rows.map((row, index) => {
      const before = rows[index - 1];
      const area =
        before?.area === row.area
          ? ""
          : `${index === 0 ? "" : "</table>"}<p>${row.area}</p><table><tr>${["CELE OPERACYJNE", "OD KIEDY", "DO KIEDY", "ŹRÓDŁO FINANSOWANIA", "ODPOWIEDZIALNY"].map(cell).join("")}</tr>`;
      const starts = before?.goal !== row.goal;
      const goal = starts ? `<tr><td>${row.goalNumber} ${row.goal}</td></tr>` : "";
      return `${area}${goal}<tr>${[starts ? "DZIAŁANIA" : "", `${row.actionNumber}. ${row.action}`, row.note ? `${row.from} (${row.note})` : row.from, row.to, row.funding, row.responsible].map(cell).join("")}</tr>`;
    });
    same(read(readHtml(`<html><body>${body.join("")}</table></body></html>`, "strona.html")));
  });
});
