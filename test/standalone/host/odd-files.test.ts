/**
 * Workbooks written in ways no usual program writes: the embedded Excel and the pane's file reader read the same cells.
 */
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx, refusal } from "../../../src/core/reading";
import { createHost } from "../../../src/standalone/host/node";
import { CellError } from "../../../src/standalone/host/model/values";

type Parts = Record<string, Uint8Array>;
const SHEET = "xl/worksheets/sheet1.xml";

async function made(): Promise<Parts> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Plan");
  sheet.addRow(["Cel", "Działanie", "Od", "Uwagi"]);
  sheet.addRow(["1. Usługi", "Klub > świetlica & kuchnia", 2026, true]);
  sheet.addRow([
    "1. Usługi",
    " z odstępem ",
    2027.5,
    { richText: [{ text: "gru" }, { text: "be", font: { bold: true } }] },
  ]);
  sheet.getCell("B6").value = "po przerwie";
  return unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
}

const patched = (parts: Parts, name: string, how: (xml: string) => string): Parts => ({
  ...parts,
  [name]: strToU8(how(strFromU8(parts[name]!))),
});
const renamed = (parts: Parts, how: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, content]) => [how(name), content]));
const xmlParts = (parts: Parts, how: (xml: string) => Uint8Array): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      /\.(xml|rels)$/.test(name) ? how(strFromU8(content)) : content,
    ]),
  );

const ODD: [string, (parts: Parts) => Parts][] = [
  ["apostrophes everywhere", (parts) => xmlParts(parts, (xml) => strToU8(xml.replace(/="([^"']*)"/g, "='$1'")))],
  ["spaces around =", (parts) => patched(parts, SHEET, (xml) => xml.replace(/ (r|t|s)="/g, ' $1 = "'))],
  ["> in a value", (parts) => patched(parts, SHEET, (xml) => xml.replace(/<row /g, '<row foo="a>b" '))],
  ["texts in CDATA", (parts) => patched(parts, "xl/sharedStrings.xml", (xml) => xml.replace("Cel", "<![CDATA[Cel]]>"))],
  [
    "a row commented out",
    (parts) =>
      patched(parts, SHEET, (xml) =>
        xml.replace("</sheetData>", '<!--<row r="9"><c r="A9"><v>1</v></c></row>--></sheetData>'),
      ),
  ],
  [
    "UTF-16",
    (parts) =>
      xmlParts(
        parts,
        (xml) =>
          new Uint8Array(Buffer.from(`\ufeff${xml.replace(/encoding="[^"]*"/i, 'encoding="UTF-16"')}`, "utf16le")),
      ),
  ],
  [
    "names in capitals",
    (parts) =>
      renamed(parts, (name) => (name.includes("worksheets") || name.includes("shared") ? name.toUpperCase() : name)),
  ],
  ["backslashes in the archive", (parts) => renamed(parts, (name) => name.replaceAll("/", "\\"))],
  [
    "no styles",
    (parts) =>
      Object.fromEntries(
        Object.entries(
          patched(parts, "xl/_rels/workbook.xml.rels", (xml) => xml.replace(/<Relationship [^>]*styles"[^>]*>/, "")),
        ).filter(([name]) => name !== "xl/styles.xml"),
      ),
  ],
  [
    "an odd folder and name",
    (parts) =>
      renamed(
        patched(
          patched(parts, "_rels/.rels", (xml) => xml.replace("xl/workbook.xml", "/Mój%20plan/skoroszyt.xml")),
          "[Content_Types].xml",
          (xml) => xml.replaceAll("/xl/", "/Mój%20plan/").replace("workbook.xml", "skoroszyt.xml"),
        ),
        (name) => name.replace(/^xl\//, "Mój plan/").replace("workbook.xml", "skoroszyt.xml"),
      ),
  ],
];

const cellsOf = async (bytes: Uint8Array): Promise<unknown[][]> => {
  const host = await createHost(bytes);
  return [1, 2, 3, 6].map((row) =>
    [0, 1, 2, 3].map((column) => {
      const value = host.sheet("Plan").row(row - 1).cells[column]?.value ?? null;
      return value instanceof CellError ? value.code : value;
    }),
  );
};

test.each(ODD)("%s", async (_, odd) => {
  const bytes = zipSync(odd(await made()));
  expect(refusal(bytes, "plik.xlsx", "xlsx")).toBeUndefined();
  const read = readXlsx(bytes, "plik.xlsx");
  if (!read.ok) throw new Error(read.failure.code);
  const expected = [
    ["Cel", "Działanie", "Od", "Uwagi"],
    ["1. Usługi", "Klub > świetlica & kuchnia", 2026, true],
    ["1. Usługi", " z odstępem ", 2027.5, "grube"],
    [null, "po przerwie", null, null],
  ];
  const { values } = read.book.grid("Plan")!;
  expect([0, 1, 2, 5].map((row) => values[row]!.map((value) => (value === "" ? null : value)))).toEqual(expected);
  expect(await cellsOf(bytes)).toEqual(expected);
});

test.each(ODD)("saved, it opens in another program with its cells: %s", async (_, odd) => {
  const host = await createHost(zipSync(odd(await made())));
  host.user.type("Plan", "A7", "dopisane");
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await host.save()).slice().buffer as ArrayBuffer);
  const sheet = book.getWorksheet("Plan")!;
  expect(["B2", "B3", "C3", "D3", "B6", "A7"].map((cell) => sheet.getCell(cell).text)).toEqual([
    "Klub > świetlica & kuchnia",
    " z odstępem ",
    "2027.5",
    "grube",
    "po przerwie",
    "dopisane",
  ]);
});

test("a cut sheet, half a row and a part of two contents are refused with a sentence, not read in part", async () => {
  const parts = await made();
  const cut = patched(parts, SHEET, (xml) => xml.slice(0, xml.indexOf("</sheetData>")));
  const open = patched(parts, SHEET, (xml) => xml.replace("</row>", ""));
  const twice = { ...parts, "xl/Worksheets/Sheet1.xml": strToU8("<worksheet/>") };
  expect([cut, open, twice].map((each) => refusal(zipSync(each), "plik.xlsx", "xlsx")?.code)).toEqual([
    "file.xlsx-broken",
    "file.xlsx-broken",
    "file.duplicate-parts",
  ]);
});
