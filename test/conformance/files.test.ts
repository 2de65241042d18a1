import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createHost } from "../../src/standalone/host/index";
import { bench } from "./support";

/** The saved bytes through a reader that is not ours. */
async function secondReader(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const withPart = (bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array => {
  const files = unzipSync(bytes);
  files[name] = strToU8(change(strFromU8(files[name]!)));
  return zipSync(files);
};

describe("A saved workbook, read by a second reader", () => {
  test("values, formulas with results, dates, tables, validation, formats, panes, print titles, names, notes", async () => {
    const { run, host } = await bench();
    await run((context, sheet) => {
      sheet.name = "Działania";
      const list = context.workbook.worksheets.add("Słownik");
      list.getRange("A1:A2").values = [["Wójt"], ["OPS"]];
      sheet.getRange("A1:D4").values = [
        ["Obszar", "Nr celu", "Od kiedy", "Kto"],
        ["Drogi & mosty", 1, 46000, "'=Wójt"],
        ["<Oświata>", 2, 46100, ""],
        ['Żłobki "Miś"', 3, "", "OPS"],
      ];
      sheet.getRange("C2:C4").numberFormat = "dd.mm.yyyy" as never;
      sheet.tables.add("A1:D4", true).name = "Dzialania";
      sheet.getRange("F1:F2").formulas = [
        ["=SUM(Dzialania[Nr celu])"],
        ['=MAXIFS(Dzialania[Nr celu],Dzialania[Kto],"OPS")'],
      ];
      sheet.getRange("E3").formulas = [['=Dzialania[@[Nr celu]]&"x"']];
      const { dataValidation } = sheet.getRange("D2:D4");
      dataValidation.rule = { list: { inCellDropDown: true, source: list.getRange("A1:A2") } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Kto?", message: "Wybierz z listy" };
      const format = sheet.getRange("A2:D4").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$D2=""';
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.bold = true;
      sheet.getRange("A1:D1").format.font.bold = true;
      sheet.getRange("A1:D1").format.fill.color = "#DDEBF7";
      sheet.getRange("A:A").format.columnWidth = 120;
      sheet.getRange("E:E").columnHidden = true;
      sheet.getRange("A8:B8").merge();
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("1:1");
      context.workbook.names.add("Zakres_celów", sheet.getRange("B2:B4"));
      context.workbook.comments.add(sheet.getRange("B2"), "sprawdź");
      context.workbook.properties.title = "Plan działań";
      context.workbook.properties.author = "Gmina Przykładowa";
    });
    const bytes = await host.save(),
      workbook = await secondReader(bytes),
      sheet = workbook.getWorksheet("Działania")!;
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Działania", "Słownik"]);
    expect([
      sheet.getCell("A2").value,
      sheet.getCell("A3").value,
      sheet.getCell("A4").value,
      sheet.getCell("D2").value,
    ]).toEqual(["Drogi & mosty", "<Oświata>", 'Żłobki "Miś"', "=Wójt"]);
    expect([sheet.getCell("C2").value, sheet.getCell("C2").numFmt]).toEqual([
      new Date(Date.UTC(2025, 11, 9)),
      "dd.mm.yyyy",
    ]);
    expect([sheet.getCell("F1").value, sheet.getCell("F2").value, sheet.getCell("E3").value]).toEqual([
      { formula: "SUM(Dzialania[Nr celu])", result: 6 },
      { formula: '_xlfn.MAXIFS(Dzialania[Nr celu],Dzialania[Kto],"OPS")', result: 3 },
      { formula: 'Dzialania[[#This Row],[Nr celu]]&"x"', result: "2x" },
    ]);
    const { table } = sheet.getTable("Dzialania") as unknown as {
      table: { tableRef: string; columns: { name: string }[]; autoFilterRef: string };
    };
    expect([table.tableRef, table.autoFilterRef, table.columns.map(({ name }) => name)]).toEqual([
      "A1:D4",
      "A1:D4",
      ["Obszar", "Nr celu", "Od kiedy", "Kto"],
    ]);
    expect(sheet.getCell("D3").dataValidation).toMatchObject({
      type: "list",
      formulae: ["Słownik!$A$1:$A$2"],
      errorStyle: "warning",
      errorTitle: "Kto?",
      error: "Wybierz z listy",
    });
    const [rule] = (
      sheet as unknown as {
        conditionalFormattings: {
          ref: string;
          rules: {
            type: string;
            formulae: string[];
            style: { fill: { bgColor: { argb: string } }; font: { bold: boolean } };
          }[];
        }[];
      }
    ).conditionalFormattings;
    expect([
      rule!.ref,
      rule!.rules[0]!.formulae,
      rule!.rules[0]!.style.fill.bgColor.argb,
      rule!.rules[0]!.style.font.bold,
    ]).toEqual(["A2:D4", ['$D2=""'], "FFFFC7CE", true]);
    expect([
      sheet.getCell("A1").font.bold,
      (sheet.getCell("A1").fill as ExcelJS.FillPattern).fgColor?.argb,
      Math.round(sheet.getColumn("A").width!),
      sheet.getColumn("E").hidden,
    ]).toEqual([true, "FFDDEBF7", 23, true]);
    expect([
      sheet.views[0]!.state,
      (sheet.views[0] as ExcelJS.WorksheetViewFrozen).ySplit,
      sheet.pageSetup.orientation,
      sheet.pageSetup.fitToWidth,
      sheet.pageSetup.fitToHeight,
      sheet.pageSetup.printTitlesRow,
    ]).toEqual(["frozen", 1, "landscape", 1, 0, "1:1"]);
    expect([
      workbook.definedNames.getRanges("Zakres_celów").ranges,
      sheet.getCell("A8").isMerged,
      (sheet.getCell("B2").note as ExcelJS.Comment).texts?.map(({ text }) => text).join(""),
      workbook.title,
      workbook.creator,
    ]).toEqual([["'Działania'!$B$2:$B$4"], true, "sprawdź", "Plan działań", "Gmina Przykładowa"]);
  });

  test("a chart is native: kind, titles, colours, no fill, alternative text, cached values", async () => {
    const { run, host } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:C3").values = [
        ["", "początek", "trwanie"],
        ["Drogi", 2004, 3],
        ["Oświata", 2006, 2],
      ];
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Harmonogram";
      chart.title.text = "Kiedy & co";
      chart.axes.valueAxis.title.text = "rok";
      chart.axes.valueAxis.minimum = 2004;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.series.getItemAt(0).format.fill.clear();
      chart.series.getItemAt(1).format.fill.setSolidColor("#00B050");
      chart.legend.visible = false;
      sheet.shapes.getItem("Harmonogram").altTextDescription = "Oś czasu działań";
    });
    const bytes = await host.save(),
      xml = part(bytes, "xl/charts/chart1.xml"),
      drawing = part(bytes, "xl/drawings/drawing1.xml");
    expect(
      [
        '<c:barDir val="bar"/>',
        '<c:grouping val="stacked"/>',
        '<c:overlap val="100"/>',
        "<a:noFill/>",
        '<a:srgbClr val="00B050"/>',
        "Kiedy &amp; co",
        '<c:orientation val="maxMin"/>',
        '<c:min val="2004"/>',
        "<c:f>Sheet1!$B$2:$B$3</c:f>",
        "<c:v>2006</c:v>",
      ].filter((piece) => !xml.includes(piece)),
    ).toEqual([]);
    expect([xml.includes("<c:legend>"), /name="Harmonogram" descr="Oś czasu działań"/.test(drawing)]).toEqual([
      false,
      true,
    ]);
    const again = (await createHost(bytes)).view("Sheet1").charts[0]!;
    expect([
      again.type,
      again.title,
      again.altText,
      again.axes,
      again.series.map(({ fill, values }) => [fill, values]),
    ]).toEqual([
      "BarStacked",
      "Kiedy & co",
      "Oś czasu działań",
      { category: "", value: "rok", reversed: true },
      [
        ["none", [2004, 2006]],
        ["#00B050", [3, 2]],
      ],
    ]);
  });

  test("hidden sheets and names, settings, custom XML, protection, tab colours and the active sheet come back", async () => {
    const { run, host } = await bench();
    await run((context, sheet) => {
      const other = context.workbook.worksheets.add("Ukryty"),
        last = context.workbook.worksheets.add("Czynny");
      other.visibility = "Hidden";
      last.activate();
      last.tabColor = "#FF0000";
      last.showGridlines = false;
      sheet.protection.protect({ allowSort: true });
      context.workbook.names.add("TD_stan", sheet.getRange("A1")).visible = false;
      context.workbook.settings.add("ustawienia", { profil: "uchwała", lista: [1, "ż"] });
      context.workbook.customXmlParts.add('<a xmlns="urn:a">ż</a>');
    });
    const again = await bench(await host.save());
    const seen = await again.run(async (context, sheet) => {
      const active = context.workbook.worksheets.getActiveWorksheet(),
        hidden = context.workbook.worksheets.getItem("Ukryty"),
        name = context.workbook.names.getItem("TD_stan"),
        setting = context.workbook.settings.getItem("ustawienia"),
        xml = context.workbook.customXmlParts.getByNamespace("urn:a").getOnlyItem().getXml();
      active.load("name,tabColor,showGridlines");
      hidden.load("visibility");
      name.load("visible,formula");
      setting.load("value");
      sheet.protection.load("protected,options");
      await context.sync();
      return [
        active.name,
        active.tabColor,
        active.showGridlines,
        hidden.visibility,
        name.visible,
        name.formula,
        setting.value,
        xml.value,
        sheet.protection.protected,
        sheet.protection.options.allowSort,
        sheet.protection.options.allowFormatCells,
      ];
    });
    expect(seen).toEqual([
      "Czynny",
      "#FF0000",
      false,
      "Hidden",
      false,
      "=Sheet1!$A$1",
      { profil: "uchwała", lista: [1, "ż"] },
      '<a xmlns="urn:a">ż</a>',
      true,
      true,
      false,
    ]);
  });

  test("a sheet renamed, moved, deleted and added again under its old name is itself in the file", async () => {
    const { run, host } = await bench();
    await run((context) => {
      for (const name of ["A", "B", "C"]) context.workbook.worksheets.add(name).getRange("A1").values = [[name]];
    });
    const second = await bench(await host.save());
    await second.run((context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("A").name = "temp";
      worksheets.getItem("B").name = "A";
      worksheets.getItem("temp").name = "B";
      worksheets.getItem("C").delete();
      worksheets.add("C").getRange("A1").values = [["nowy"]];
      worksheets.getItem("C").position = 0;
    });
    const workbook = await secondReader(await second.host.save());
    expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.getCell("A1").value])).toEqual([
      ["C", "nowy"],
      ["Sheet1", null],
      ["B", "A"],
      ["A", "B"],
    ]);
  });

  test("saving twice gives the same bytes, and what is opened and not touched stays the same content", async () => {
    const { run, host } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", 1],
        ["b", "=B1*2"],
      ];
      sheet.tables.add("A1:B2", true);
    });
    const first = await host.save(),
      second = await host.save();
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
    const third = await (await createHost(first)).save();
    for (const name of ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml", "xl/styles.xml", "xl/sharedStrings.xml"])
      expect([name, part(third, name)]).toEqual([name, part(first, name)]);
  });
});

/**
 * A user's own workbook: picture, rich text, data bars, icons, notes, names, hidden rows, a grouped outline, made by
 * another writer.
 */
async function usersWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook(),
    sheet = workbook.addWorksheet("Plan użytkownika"),
    other = workbook.addWorksheet("Robocze");
  sheet.getCell("A1").value = { richText: [{ text: "Wa", font: { bold: true } }, { text: "żne" }] };
  sheet.getCell("A2").value = 0.1;
  sheet.getCell("A3").value = { formula: "A2*2", result: 0.2 };
  sheet.getCell("B1").value = { text: "BIP", hyperlink: "https://example.org/bip" };
  sheet.getCell("C1").value = new Date(Date.UTC(2026, 0, 2));
  sheet.getCell("A2").note = "notatka użytkownika";
  sheet.getCell("B5").value = "schowane";
  sheet.getRow(5).hidden = true;
  sheet.getRow(6).outlineLevel = 1;
  sheet.getRow(6).getCell(1).value = "w grupie";
  sheet.addConditionalFormatting({
    ref: "A2:A9",
    rules: [
      { type: "dataBar", priority: 1, cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF638EC6" } } as never,
      {
        type: "iconSet",
        priority: 2,
        iconSet: "3TrafficLights",
        cfvo: [
          { type: "percent", value: 0 },
          { type: "percent", value: 33 },
          { type: "percent", value: 67 },
        ],
      } as never,
    ],
  });
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  sheet.addImage(workbook.addImage({ buffer: png as never, extension: "png" }), "E2:F5");
  other.getCell("A1").value = "brudnopis";
  other.getCell("B2").value = { formula: "SUM('Plan użytkownika'!A2:A3)", result: 0.3 };
  workbook.definedNames.add("'Plan użytkownika'!$A$2:$A$3", "kwoty");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("A user's workbook is not harmed", () => {
  test("working on a new sheet leaves the user's sheets byte for byte", async () => {
    const before = await usersWorkbook(),
      { run, host } = await bench(before);
    await run((context) => {
      const sheet = context.workbook.worksheets.add("Nasz");
      sheet.getRange("A1:B2").values = [
        ["x", "y"],
        [1, "=B1"],
      ];
      sheet.tables.add("A1:B2", true);
      sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns");
      sheet.getRange("A2").format.fill.color = "red";
    });
    const after = await host.save();
    for (const name of [
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/drawings/drawing1.xml",
      "xl/media/image1.png",
      "xl/comments1.xml",
    ])
      expect([name, part(after, name)]).toEqual([name, part(before, name)]);
    const workbook = await secondReader(after);
    expect([
      workbook.worksheets.map(({ name }) => name),
      workbook.getWorksheet("Plan użytkownika")!.getImages().length,
      workbook.getWorksheet("Plan użytkownika")!.getCell("A1").value,
    ]).toEqual([
      ["Plan użytkownika", "Robocze", "Nasz"],
      1,
      {
        richText: [{ font: { bold: true }, text: "Wa" }, { text: "żne" }].map((run) =>
          expect.objectContaining({ text: run.text }),
        ),
      },
    ]);
  });

  test("touching one cell keeps the picture, bars, icons, rich text, link, notes, outline and hidden row of the sheet", async () => {
    const { run, host } = await bench(await usersWorkbook());
    await run((_context, sheet) => {
      sheet.getRange("D9").values = [["dopisane"]];
      sheet.freezePanes.freezeRows(1);
    });
    const after = await host.save(),
      xml = part(after, "xl/worksheets/sheet1.xml"),
      workbook = await secondReader(after),
      sheet = workbook.getWorksheet("Plan użytkownika")!;
    expect(
      [
        'type="dataBar"',
        'type="iconSet"',
        "<drawing ",
        "<legacyDrawing ",
        "<hyperlink ",
        'outlineLevel="1"',
        'hidden="1"',
        "dopisane",
      ].filter((piece) => !xml.includes(piece) && !part(after, "xl/sharedStrings.xml").includes(piece)),
    ).toEqual([]);
    expect([
      (sheet.getCell("A1").value as ExcelJS.CellRichTextValue).richText.length,
      sheet.getImages().length,
      (sheet.getCell("B1").value as ExcelJS.CellHyperlinkValue).hyperlink,
      sheet.getCell("A3").value,
      sheet.getRow(5).hidden,
      sheet.getCell("C1").value,
    ]).toEqual([
      2,
      1,
      "https://example.org/bip",
      { formula: "A2*2", result: 0.2 },
      true,
      new Date(Date.UTC(2026, 0, 2)),
    ]);
  });

  test("a user's own chart stays word by word until it is touched", async () => {
    const made = await bench();
    await made.run((_context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["", "x"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").name = "Własny";
    });
    const own = withPart(await made.host.save(), "xl/charts/chart1.xml", (xml) =>
      xml.replace("</c:chart>", "</c:chart><c:printSettings><c:headerFooter/></c:printSettings>"),
    );
    const { run, host } = await bench(own);
    await run((_context, sheet) => {
      sheet.getRange("D1").values = [["obok"]];
      sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns").name = "Nasz";
    });
    const after = await host.save();
    expect(part(after, "xl/charts/chart1.xml")).toBe(part(own, "xl/charts/chart1.xml"));
    expect((await createHost(after)).view("Sheet1").charts.map(({ name, type }) => [name, type])).toEqual([
      ["Własny", "Line"],
      ["Nasz", "Pie"],
    ]);
    const third = await bench(after);
    await third.run((_context, sheet) => {
      sheet.charts.getItem("Własny").delete();
    });
    const last = await third.host.save();
    expect([
      (await createHost(last)).view("Sheet1").charts.map(({ name }) => name),
      Object.keys(unzipSync(last)).filter((name) => name.startsWith("xl/charts/chart")),
    ]).toEqual([["Nasz"], ["xl/charts/chart2.xml"]]);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["no zip", strToU8("to nie jest skoroszyt")],
    ["a zip of something else", zipSync({ "a.txt": strToU8("x") })],
    ["a zip cut short", new Uint8Array(zipSync({ "a.txt": strToU8("x".repeat(500)) }).slice(0, 60))],
  ])("%s is refused with a HostError", async (_what, bytes) => {
    await expect(createHost(bytes)).rejects.toMatchObject({ name: "HostError", code: "InvalidRequest" });
  });
});

describe("Ten thousand rows", () => {
  test("two blocks of writing, 300 counted cells, saved and opened: the counts hold", async () => {
    const { host, Excel, values } = await bench();
    const rows = Array.from({ length: 10_000 }, (_none, index) => [
      `Obszar ${index % 5}`,
      index % 16,
      index % 7 ? "budżet" : "",
      ...Array.from({ length: 12 }, (_one, column) => `w${index}k${column}`),
    ]);
    for (const block of [0, 1])
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        if (block === 0) sheet.getRange("A1:O1").values = [Array.from({ length: 15 }, (_none, index) => `K${index}`)];
        sheet.getRangeByIndexes(1 + block * 5000, 0, 5000, 15).values = rows.slice(block * 5000, block * 5000 + 5000);
        if (block === 1) {
          sheet.tables.add("A1:O10001", true).name = "Plan";
          sheet.getRange("Q1:Q300").formulas = Array.from({ length: 300 }, (_none, index) => [
            `=COUNTIFS(Plan[K0],"Obszar ${index % 5}",Plan[K1],${index % 16},Plan[K2],"=")`,
          ]);
        }
        await context.sync();
      });
    expect(host.counters.requests).toBe(2);
    const expected = rows.filter((row) => row[0] === "Obszar 0" && row[1] === 0 && row[2] === "").length;
    expect([(await values("Q1"))[0]![0], (await values("Q299"))[0]![0]]).toEqual([
      expected,
      rows.filter((row) => row[0] === "Obszar 3" && row[1] === 10 && row[2] === "").length,
    ]);
    const again = await bench(await host.save());
    expect(await again.values("A10001:C10001")).toEqual([rows[9999]!.slice(0, 3)]);
  });
});
