import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { exportPlan } from "../../src/core/exporting";
import { writeXlsx } from "../../src/core/exporting/xlsx";
import { actionSheet } from "../../src/core/summarising";
import { action, plan } from "../core/exporting/plan";
import { faultsOf, schemasAtHand } from "../support/ooxml";

const table = plan([action({ area: "RODZINA", goal: "Rodziny radzą sobie", text: "Porady prawne." })]);
const workbook = (): Uint8Array => {
  const sheet = actionSheet(table);
  return writeXlsx([sheet, { ...sheet, name: "Obok", tables: [], validations: [], conditionals: [] }]);
};
const document = (): Uint8Array => exportPlan({ table });

const spoilt = (bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part]!);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
};

describe("what looks at every file the tests write", () => {
  test("has nothing against a workbook and a document of ours", async () => {
    const [book, text] = [workbook(), document()];
    expect(
      await faultsOf([
        { name: "w", bytes: book },
        { name: "d", bytes: text },
      ]),
    ).toEqual([]);
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      "two selected sheets",
      "xl/worksheets/sheet2.xml",
      (xml) => xml.replace("<sheetView ", '<sheetView tabSelected="1" '),
      /is selected beside the sheet in front/,
    ],
    ["no title", "docProps/core.xml", (xml) => xml.replace(/<dc:title>.*<\/dc:title>/, ""), /name no title/],
    ["one fill", "xl/styles.xml", (xml) => xml.replace("gray125", "solid"), /first two fills/],
    [
      "a header that is not its column's",
      "xl/tables/table1.xml",
      (xml) => xml.replace(/(<tableColumn [^>]*name=")[^"]*"/, '$1Inna"'),
      /headers .* for columns/,
    ],
    [
      "a part that is not there",
      "xl/_rels/workbook.xml.rels",
      (xml) => xml.replace("worksheets/sheet1.xml", "worksheets/sheet9.xml"),
      /leads to xl\/worksheets\/sheet9\.xml/,
    ],
    [
      "a formula of a sheet that is not there",
      "xl/worksheets/sheet1.xml",
      (xml) => xml.replace("</c>", "<f>Brak!A1</f><v>1</v></c>"),
      /no sheet brak/,
    ],
  ])("finds %s", async (_name, part, change, fault) => {
    const faults = await faultsOf([{ name: "w", bytes: spoilt(workbook(), part, change) }], false);
    expect(faults.join("\n")).toMatch(fault);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    [
      "a table that ends the text",
      (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*<\/w:p><w:sectPr/, "<w:sectPr"),
      /right before the last section/,
    ],
    [
      "a style that is not there",
      (xml) => xml.replace('w:pStyle w:val="Title"', 'w:pStyle w:val="Inny"'),
      /no style Inny/,
    ],
    [
      "a cell without a paragraph",
      (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*<\/w:p><\/w:tc>/, "</w:tc>"),
      /a cell ends with/,
    ],
  ])("finds %s", async (_name, change, fault) => {
    const faults = await faultsOf([{ name: "d", bytes: spoilt(document(), "word/document.xml", change) }], false);
    expect(faults.join("\n")).toMatch(fault);
  });

  (schemasAtHand() ? test : test.skip)(
    "finds what the schema forbids (skipped where ../shared is absent)",
    async () => {
      const bytes = spoilt(workbook(), "xl/worksheets/sheet1.xml", (xml) =>
        xml.replace("<sheetData", "<sheetDatum/><sheetData"),
      );
      expect((await faultsOf([{ name: "w", bytes }])).join("\n")).toMatch(/sheetDatum/);
    },
  );
});
