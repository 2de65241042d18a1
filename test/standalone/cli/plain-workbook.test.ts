import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromRows } from "./from-rows";
import { cli, workFolder } from "./run";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const folder = workFolder();

/** A workbook with macros, by its parts: its own type, the project and the relation to it. */
async function macroWorkbook(): Promise<Uint8Array> {
  const parts = unzipSync(
    await fromRows([
      ["Działanie", "Termin", "Odpowiedzialny"],
      ["Poradnia", 2021, "GOPS"],
    ]),
  );
  const change = (name: string, how: (text: string) => string) => (parts[name] = strToU8(how(strFromU8(parts[name]!))));
  change("[Content_Types].xml", (text) =>
    text
      .replace(MAIN, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
      .replace(
        "</Types>",
        '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
  );
  change("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
  return zipSync({ ...parts, "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf]) });
}

test("a workbook with macros gives an .xlsx that Excel opens: plain by its type and without the macros", async () => {
  const [input, out] = [join(folder, "plan.xlsm"), join(folder, "wynik.xlsx")];
  writeFileSync(input, await macroWorkbook());
  expect(cli("structure", input, "--out", out)).toMatchObject({
    code: 0,
    err: "",
    out: expect.stringContaining("zawiera makra") as string,
  });
  const parts = unzipSync(new Uint8Array(readFileSync(out)));
  expect(strFromU8(parts["[Content_Types].xml"]!)).toContain(MAIN);
  expect(
    `${strFromU8(parts["[Content_Types].xml"]!)}${strFromU8(parts["xl/_rels/workbook.xml.rels"]!)}${Object.keys(parts).join()}`,
  ).not.toMatch(/vba|macroEnabled/i);
});
