import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { bench } from "./support";

/** A workbook of three sheets by another program, the second one in front. */
async function foreign(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const name of ["Notatki", "Plan", "Kontakty"]) book.addWorksheet(name).addRow([name, 1]);
  book.views = [{ activeTab: 1, firstSheet: 0, x: 0, y: 0, width: 20000, height: 10000, visibility: "visible" }];
  book.worksheets[1]!.state = "visible";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Sheets a saved workbook opens with as one group, and the one it says is in front. */
function selection(bytes: Uint8Array): { selected: string[]; front: string } {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name]!);
  const book = text("xl/workbook.xml");
  const relations = text("xl/_rels/workbook.xml.rels");
  const sheets = [...book.matchAll(/<sheet [^>]*name="([^"]*)"[^>]*r:id="([^"]*)"/g)].map(([, name, id]) => {
    const relation = [...relations.matchAll(/<Relationship [^>]*>/g)].find(([tag]) => tag.includes(`Id="${id}"`))![0];
    const part = `xl/${/Target="(?:\/xl\/)?([^"]*)"/.exec(relation)![1]!}`;
    return { name: name!, selected: /tabSelected="(?:1|true)"/.test(text(part)) };
  });
  return {
    selected: sheets.filter((sheet) => sheet.selected).map(({ name }) => name),
    front: sheets[Number(/activeTab="(\d+)"/.exec(book)?.[1] ?? 0)]!.name,
  };
}

describe("a sheet brought to the front of a workbook made elsewhere", () => {
  test.each(["Notatki", "Kontakty"])("%s is the only one selected: two would be edited together", async (name) => {
    const { run, host } = await bench(await foreign());
    await run((context) => context.workbook.worksheets.getItem(name).activate());
    expect(selection(await host.save())).toEqual({ selected: [name], front: name });
  });

  test("so is a new one beside sheets nobody touched", async () => {
    const { run, host } = await bench(await foreign());
    await run((context) => context.workbook.worksheets.add("Nowy").activate());
    expect(selection(await host.save())).toEqual({ selected: ["Nowy"], front: "Nowy" });
  });

  test("a chart sheet that was in front gives way too", async () => {
    const { strToU8, zipSync } = await import("fflate");
    const parts = unzipSync(await foreign());
    const change = (name: string, how: (text: string) => string) =>
      (parts[name] = strToU8(how(strFromU8(parts[name]!))));
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    parts["xl/chartsheets/sheet1.xml"] = strToU8(
      `<?xml version="1.0"?><chartsheet ${main}><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>`,
    );
    change("[Content_Types].xml", (text) =>
      text.replace(
        "</Types>",
        '<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/></Types>',
      ),
    );
    change("xl/_rels/workbook.xml.rels", (text) =>
      text.replace(
        "</Relationships>",
        '<Relationship Id="rIdChart" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
    );
    change("xl/workbook.xml", (text) =>
      text
        .replace("</sheets>", '<sheet name="Wykres" sheetId="99" r:id="rIdChart"/></sheets>')
        .replace(/activeTab="\d+"/, 'activeTab="3"'),
    );
    const { run, host } = await bench(zipSync(parts));
    await run((context) => context.workbook.worksheets.getItem("Plan").activate());
    expect(selection(await host.save())).toEqual({ selected: ["Plan"], front: "Plan" });
  });
});
