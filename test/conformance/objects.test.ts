import { bench } from "./support";

describe("Null objects (methods and properties that end in OrNullObject)", () => {
  test("a missing item is isNullObject, and chains from it are null objects too", async () => {
    const { run } = await bench();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("brak"),
        used = sheet.getUsedRangeOrNullObject(true),
        table = sheet.tables.getItemOrNullObject("T"),
        name = context.workbook.names.getItemOrNullObject("n"),
        setting = context.workbook.settings.getItemOrNullObject("s");
      for (const item of [sheet, used, table, name, setting]) item.load();
      await context.sync();
      return [sheet, used, table, name, setting].map((item) => item.isNullObject);
    });
    expect(seen).toEqual([true, true, true, true, true]);
  });

  test("a found item is not a null object", async () => {
    const { run } = await bench();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("sheet1");
      sheet.load("name");
      await context.sync();
      return [sheet.isNullObject, sheet.name];
    });
    expect(seen).toEqual([false, "Sheet1"]);
  });

  test("what is done to a null object is passed over: Microsoft's samples begin with getItemOrNullObject(x).delete()", async () => {
    const { run, values } = await bench();
    await run((context, sheet) => {
      const { worksheets, tables, names } = context.workbook;
      worksheets.getItemOrNullObject("brak").delete();
      worksheets.getItemOrNullObject("brak").getRange("A1").values = [["nigdzie"]];
      tables.getItemOrNullObject("Brak").rows.add(undefined, [["nigdzie"]]);
      names.getItemOrNullObject("Brak").visible = false;
      sheet.getRange("A1").values = [["dalej"]];
    });
    expect(await values("A1")).toEqual([["dalej"]]);
  });

  /** [what, request] — getItem: "ItemNotFound" for what is not there. */
  const MISSING: [string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => OfficeExtension.ClientObject][] = [
    ["worksheets", (context) => context.workbook.worksheets.getItem("brak")],
    ["tables", (context) => context.workbook.tables.getItem("brak")],
    ["names", (context) => context.workbook.names.getItem("brak")],
    ["charts", (_context, sheet) => sheet.charts.getItem("brak")],
    ["settings", (context) => context.workbook.settings.getItem("brak")],
    ["sheets of an address", (_context, sheet) => sheet.getRange("Brak!A1")],
  ];
  test.each(MISSING)("getItem of %s that is not there is ItemNotFound", async (_what, get) => {
    const { refusal } = await bench();
    expect(
      await refusal((context, sheet) => {
        (get(context, sheet) as Excel.Range).load();
      }),
    ).toBe("ItemNotFound");
  });
});

describe("Worksheets (WorksheetCollection, Worksheet)", () => {
  test("a sheet is added at the end and not activated", async () => {
    const { run, host } = await bench();
    const active = await run(async (context) => {
      context.workbook.worksheets.add("B");
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect([active, host.sheetNames()]).toEqual(["Sheet1", ["Sheet1", "B"]]);
  });

  test("a name already taken, in whatever case, is ItemAlreadyExists", async () => {
    const { run, refusal } = await bench();
    await run((context) => {
      context.workbook.worksheets.add("Żółw");
    });
    expect(
      await refusal((context) => {
        context.workbook.worksheets.add("żÓŁW");
      }),
    ).toBe("ItemAlreadyExists");
  });

  test.each([["a".repeat(32)], ["a/b"], ["a[b"], ["a:b"], ["a?b"], ["'a"], ["History"]])(
    "the name %j is InvalidArgument",
    async (name) => {
      const { refusal } = await bench();
      expect(
        await refusal((context) => {
          context.workbook.worksheets.add(name);
        }),
      ).toBe("InvalidArgument");
    },
  );

  test("renaming mends formulas; deleting leaves #REF!", async () => {
    const { run, read } = await bench();
    await run((context, sheet) => {
      const other = context.workbook.worksheets.add("Dane");
      other.getRange("A1").values = [[7]];
      sheet.getRange("A1").formulas = [["=Dane!A1+1"]];
    });
    await run((context) => {
      context.workbook.worksheets.getItem("Dane").name = "Dane 2026";
    });
    expect([await read("A1", "formulas"), await read("A1", "values")]).toEqual([[["='Dane 2026'!A1+1"]], [[8]]]);
    await run((context) => {
      context.workbook.worksheets.getItem("Dane 2026").delete();
    });
    expect([await read("A1", "formulas"), await read("A1", "values")]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
  });

  test("the last visible sheet can be neither deleted nor hidden: InvalidOperation", async () => {
    const { refusal } = await bench();
    expect(
      await refusal((_context, sheet) => {
        sheet.delete();
      }),
    ).toBe("InvalidOperation");
    expect(
      await refusal((_context, sheet) => {
        sheet.visibility = "Hidden";
      }),
    ).toBe("InvalidOperation");
  });

  test("a hidden sheet cannot be activated: InvalidOperation", async () => {
    const { run, refusal } = await bench();
    await run((context) => {
      context.workbook.worksheets.add("B").visibility = "Hidden";
    });
    expect(
      await refusal((context) => {
        context.workbook.worksheets.getItem("B").activate();
      }),
    ).toBe("InvalidOperation");
  });

  test("position moves a sheet; items come in that order; getCount counts visible ones when asked", async () => {
    const { run } = await bench();
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("B");
      const last = worksheets.add("C");
      last.position = 0;
      worksheets.getItem("B").visibility = "VeryHidden";
      const all = worksheets.getCount(),
        visible = worksheets.getCount(true);
      worksheets.load("items/name,items/position,items/visibility");
      await context.sync();
      return [
        worksheets.items.map((sheet) => `${sheet.name} ${sheet.position} ${sheet.visibility}`),
        all.value,
        visible.value,
      ];
    });
    expect(seen).toEqual([["C 0 Visible", "Sheet1 1 Visible", "B 2 VeryHidden"], 3, 2]);
  });

  test("a copy has cells, tables under new names, widths and rules", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "T";
      const copy = sheet.copy("After", sheet);
      copy.load("name,position");
      copy.tables.load("items/name");
      const range = copy.getRange("A1:B2");
      range.load("values");
      await context.sync();
      return [copy.name, copy.position, copy.tables.items.length, copy.tables.items[0]!.name !== "T", range.values];
    });
    expect(seen).toEqual([
      "Sheet1 (2)",
      1,
      1,
      true,
      [
        ["a", "b"],
        [1, 2],
      ],
    ]);
  });

  test("tabColor, gridlines and headings are read back", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      sheet.tabColor = "#00B050";
      sheet.showGridlines = false;
      sheet.load("tabColor,showGridlines,showHeadings");
      await context.sync();
      return [sheet.tabColor, sheet.showGridlines, sheet.showHeadings];
    });
    expect(seen).toEqual(["#00B050", false, true]);
  });

  test("getNext and getPrevious go along the tabs", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      context.workbook.worksheets.add("B");
      const next = sheet.getNextOrNullObject(),
        before = sheet.getPreviousOrNullObject();
      next.load("name");
      before.load("name");
      await context.sync();
      return [next.name, before.isNullObject];
    });
    expect(seen).toEqual(["B", true]);
  });
});

describe("Freeze panes (WorksheetFreezePanes)", () => {
  test.each([
    ["freezeRows(1)", (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(1), "Sheet1!1:1"],
    ["freezeColumns(2)", (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(2), "Sheet1!A:B"],
    ["freezeAt(A1:B3)", (panes: Excel.WorksheetFreezePanes) => panes.freezeAt("A1:B3"), "Sheet1!A1:B3"],
  ])("%s freezes %s", async (_name, freeze, address) => {
    const { run } = await bench();
    expect(
      await run(async (context, sheet) => {
        freeze(sheet.freezePanes);
        const where = sheet.freezePanes.getLocationOrNullObject();
        where.load("address");
        await context.sync();
        return where.address;
      }),
    ).toBe(address);
  });

  test("unfreeze leaves the null object", async () => {
    const { run } = await bench();
    expect(
      await run(async (context, sheet) => {
        sheet.freezePanes.freezeRows(3);
        sheet.freezePanes.unfreeze();
        const where = sheet.freezePanes.getLocationOrNullObject();
        where.load("address");
        await context.sync();
        return where.isNullObject;
      }),
    ).toBe(true);
  });
});

describe("Page layout (PageLayout)", () => {
  test("orientation, paper, fit to width, titles, area, margins and footer are read back", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4" as Excel.PaperType;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:D9");
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P z &N";
      const titles = pageLayout.getPrintTitleRowsOrNullObject(),
        area = pageLayout.getPrintAreaOrNullObject(),
        columns = pageLayout.getPrintTitleColumnsOrNullObject(),
        footer = pageLayout.headersFooters.defaultForAllPages;
      titles.load("address");
      area.load("address");
      columns.load("address");
      footer.load("centerFooter");
      pageLayout.load("orientation,paperSize,zoom,topMargin");
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.zoom,
        Math.round(pageLayout.topMargin),
        titles.address,
        area.address,
        columns.isNullObject,
        footer.centerFooter,
      ];
    });
    expect(seen).toEqual([
      "Landscape",
      "A4",
      { horizontalFitToPages: 1 },
      72,
      "Sheet1!1:2",
      "Sheet1!A1:D9",
      true,
      "&P z &N",
    ]);
  });

  test("a scale outside 10 to 400 is InvalidArgument", async () => {
    const { refusal } = await bench();
    expect(
      await refusal((_context, sheet) => {
        sheet.pageLayout.zoom = { scale: 500 };
      }),
    ).toBe("InvalidArgument");
  });
});

describe("Names (NamedItemCollection)", () => {
  test("a name of a range, of a value, of a formula: type and value", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const { names } = context.workbook;
      sheet.getRange("A1:A2").values = [[2], [3]];
      const made = [
        names.add("zakres", sheet.getRange("A1:A2")),
        names.add("stopa", "=0.5"),
        names.add("suma", "=SUM(Sheet1!$A$1:$A$2)"),
        names.add("tekst", "słowo"),
      ];
      for (const item of made) item.load("name,type,value,formula,scope,visible");
      await context.sync();
      return made.map((item) => [item.name, item.type, item.value, item.formula, item.scope, item.visible]);
    });
    expect(seen).toEqual([
      ["zakres", "Range", "Sheet1!A1:A2", "=Sheet1!$A$1:$A$2", "Workbook", true],
      ["stopa", "Double", 0.5, "=0.5", "Workbook", true],
      ["suma", "Integer", 5, "=SUM(Sheet1!$A$1:$A$2)", "Workbook", true],
      ["tekst", "String", "słowo", '="słowo"', "Workbook", true],
    ]);
  });

  test("names of a sheet are its own; formulas and getRange know names", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      sheet.getRange("B1:B3").values = [[1], [2], [4]];
      context.workbook.names.add("liczby", sheet.getRange("B1:B3"));
      sheet.names.add("swoje", sheet.getRange("B1"));
      sheet.getRange("A1").formulas = [["=SUM(liczby)*swoje"]];
      const cell = sheet.getRange("A1"),
        named = sheet.getRange("liczby"),
        book = context.workbook.names.getItemOrNullObject("swoje"),
        own = sheet.names.getItemOrNullObject("swoje");
      cell.load("values");
      named.load("address");
      book.load("name");
      own.load("scope");
      await context.sync();
      return [cell.values[0]![0], named.address, book.isNullObject, own.scope];
    });
    expect(seen).toEqual([7, "Sheet1!B1:B3", true, "Worksheet"]);
  });

  test.each([["A1"], ["R1C1"], ["z spacją"], ["1a"], [""]])("the name %j is InvalidArgument", async (name) => {
    const { refusal } = await bench();
    expect(
      await refusal((context, sheet) => {
        context.workbook.names.add(name, sheet.getRange("A1"));
      }),
    ).toBe("InvalidArgument");
  });

  test("the same name twice is ItemAlreadyExists; a deleted one is gone", async () => {
    const { run, refusal } = await bench();
    await run((context, sheet) => {
      context.workbook.names.add("n", sheet.getRange("A1"));
    });
    expect(
      await refusal((context, sheet) => {
        context.workbook.names.add("N", sheet.getRange("A2"));
      }),
    ).toBe("ItemAlreadyExists");
    await run((context) => {
      context.workbook.names.getItem("n").delete();
    });
    expect(
      await refusal((context) => {
        context.workbook.names.getItem("n").load("name");
      }),
    ).toBe("ItemNotFound");
  });
});

describe("Settings and properties (SettingCollection, DocumentProperties, CustomXmlPartCollection)", () => {
  test("add sets or replaces; values are whatever JSON holds; delete removes", async () => {
    const { run } = await bench();
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", 1);
      settings.add("a", { x: ["ż", null, true] });
      settings.add("b", "t");
      settings.getItem("b").delete();
      const a = settings.getItem("a"),
        b = settings.getItemOrNullObject("b"),
        count = settings.getCount();
      a.load("value");
      b.load("value");
      await context.sync();
      return [a.value, b.isNullObject, count.value];
    });
    expect(seen).toEqual([{ x: ["ż", null, true] }, true, 1]);
  });

  test("custom XML is found by its namespace; a document type is refused", async () => {
    const { run, refusal } = await bench();
    const xml = '<plan xmlns="urn:plan"><a>ż</a></plan>';
    const seen = await run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      const part = context.workbook.customXmlParts.getByNamespace("urn:plan").getOnlyItem(),
        text = part.getXml();
      part.load("namespaceUri");
      await context.sync();
      return [text.value, part.namespaceUri];
    });
    expect(seen).toEqual([xml, "urn:plan"]);
    expect(
      await refusal((context) => {
        context.workbook.customXmlParts.add('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
      }),
    ).toBe("InvalidArgument");
  });

  test("document properties are read back; text over 255 characters is InvalidArgument", async () => {
    const { run, refusal } = await bench();
    const title = await run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Plan";
      properties.load("title,author");
      await context.sync();
      return properties.title;
    });
    expect(title).toBe("Plan");
    expect(
      await refusal((context) => {
        context.workbook.properties.title = "x".repeat(256);
      }),
    ).toBe("InvalidArgument");
  });

  test("the culture is Polish and its separators with it (CultureInfo)", async () => {
    const { run } = await bench();
    const seen = await run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load("name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern");
      await context.sync();
      return [
        cultureInfo.name,
        cultureInfo.numberFormat.numberDecimalSeparator,
        cultureInfo.datetimeFormat.shortDatePattern,
      ];
    });
    expect(seen).toEqual(["pl-PL", ",", "dd.MM.yyyy"]);
  });
});

describe("Comments (CommentCollection)", () => {
  test("a comment lies on one cell, is found by it, changed and deleted", async () => {
    const { run, refusal } = await bench();
    const seen = await run(async (context, sheet) => {
      const made = context.workbook.comments.add("Sheet1!B2", "Uwaga");
      made.content = "Uwaga: brak źródła";
      const found = sheet.comments.getItemByCell("B2"),
        where = found.getLocation(),
        count = sheet.comments.getCount();
      found.load("content,authorName");
      where.load("address");
      await context.sync();
      return [found.content, where.address, count.value];
    });
    expect(seen).toEqual(["Uwaga: brak źródła", "Sheet1!B2", 1]);
    expect(
      await refusal((context) => {
        context.workbook.comments.add("Sheet1!A1:B2", "x");
      }),
    ).toBe("InvalidArgument");
    await run((_context, sheet) => {
      sheet.comments.getItemByCell("B2").delete();
    });
    expect(
      await refusal((_context, sheet) => {
        sheet.comments.getItemByCell("B2").load("content");
      }),
    ).toBe("ItemNotFound");
  });
});
