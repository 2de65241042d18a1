/**
 * Workbooks put together by hand or by halves: what is written into them Excel opens. The files are held to the rules
 * of test/support/ooxml when this file is over.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { structure } from "../../src/standalone/cli/structure";
import { byHand } from "./by-hand";
import { opened } from "./second-reader";

const folder = mkdtempSync(join(tmpdir(), "tabela-zipped-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Parts = Record<string, Uint8Array>;
const TYPES = "[Content_Types].xml";
const BOOK = "xl/_rels/workbook.xml.rels";
const SHEET = "xl/worksheets/sheet1.xml";

const patched = (parts: Parts, name: string, how: (xml: string) => string): Parts => ({
  ...parts,
  [name]: strToU8(how(strFromU8(parts[name]!))),
});
/** A look that can be seen: the fill of the header's cells. */
const FILL = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFCC00"/></patternFill></fill>';
const painted = (parts: Parts): Parts =>
  patched(
    patched(parts, "xl/styles.xml", (xml) =>
      xml
        .replace("</fills>", `${FILL}</fills>`)
        .replace('<fills count="2">', '<fills count="3">')
        .replace('<cellXfs count="1">', '<cellXfs count="2">')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs>',
        ),
    ),
    SHEET,
    (xml) => xml.replace('<c r="A1"', '<c r="A1" s="1"'),
  );
const elsewhere = (parts: Parts): Parts => {
  const { "xl/styles.xml": styles, ...rest } = painted(parts);
  const moved = patched(rest, BOOK, (xml) => xml.replace('"styles.xml"', '"looks/mine.xml"'));
  return {
    ...patched(moved, TYPES, (xml) => xml.replace("/xl/styles.xml", "/xl/looks/mine.xml")),
    "xl/looks/mine.xml": styles!,
  };
};

const ODD: readonly [string, (parts: Parts) => Parts][] = [
  ["looks in a part of another name", elsewhere],
  [
    "looks nobody leads to",
    (parts) => patched(painted(parts), BOOK, (xml) => xml.replace(/<Relationship Id="r2"[^>]*>/, "")),
  ],
  [
    "a sheet without a type",
    (parts) => patched(parts, TYPES, (xml) => xml.replace(/<Override PartName="\/xl\/worksheets[^>]*>/, "")),
  ],
  [
    "looks without a type",
    (parts) => patched(painted(parts), TYPES, (xml) => xml.replace(/<Override PartName="\/xl\/styles[^>]*>/, "")),
  ],
  [
    "a type of a part that is not there",
    (parts) =>
      patched(parts, TYPES, (xml) =>
        xml.replace(
          "</Types>",
          '<Override PartName="/xl/drawings/drawing9.xml" ContentType="application/xml"/></Types>',
        ),
      ),
  ],
  [
    "a look that is not there",
    (parts) =>
      patched(parts, SHEET, (xml) =>
        xml.replace('<c r="A2"', '<c r="A2" s="77"').replace('<row r="3"', '<row r="3" s="55" customFormat="1"'),
      ),
  ],
  [
    "a cell beyond the sheet",
    (parts) =>
      patched(parts, SHEET, (xml) =>
        xml.replace("</sheetData>", '<row r="9999999"><c r="ZZZ9999999"><v>1</v></c></row></sheetData>'),
      ),
  ],
  [
    "a text that is not in the list",
    (parts) =>
      patched(parts, SHEET, (xml) =>
        xml.replace("</sheetData>", '<row r="40"><c r="A40" t="s"><v>-1</v></c></row></sheetData>'),
      ),
  ],
];

test.each(ODD)("%s: eight actions, and a workbook that opens", async (_, how) => {
  const path = join(folder, "plan.xlsx");
  writeFileSync(path, zipSync(how(unzipSync(byHand()))));
  const { table, bytes } = await structure([path]);
  expect(table.actions).toHaveLength(8);
  const book = await opened(bytes);
  expect(book.getWorksheet("Plan")!.getCell("C2").value).toMatch(/^Prowadzenie klubu/);
  expect(book.getWorksheet("Działania")!.getCell("A1").style.font?.bold).toBe(true);
});

test("the user's own looks stay, whatever their part is called", async () => {
  const path = join(folder, "plan.xlsx");
  writeFileSync(path, zipSync(elsewhere(unzipSync(byHand()))));
  const sheet = (await opened((await structure([path])).bytes)).getWorksheet("Plan")!;
  expect(sheet.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFFFCC00" } });
  expect(sheet.getCell("B1").fill?.type).not.toBe("pattern");
});
