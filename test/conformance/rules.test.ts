import { bench } from "./support";

describe("Data validation (DataValidation)", () => {
  test("a list from a range: the rule reads back as a reference", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const list = context.workbook.worksheets.add("Słownik").getRange("A1:A3");
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: list } };
      dataValidation.load("rule,type,ignoreBlanks,errorAlert,prompt");
      await context.sync();
      return [dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks];
    });
    expect(seen).toEqual(["List", { list: { inCellDropDown: true, source: "=Słownik!$A$1:$A$3" } }, true]);
  });

  test("a list in the rule splits on commas only and holds 255 characters (office-js #2128)", async () => {
    const { run, refusal, host } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "tak,nie;może, nie wiem" } };
    });
    expect(host.view("Sheet1").validations[0]!.entries).toEqual(["tak", "nie;może", "nie wiem"]);
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a".repeat(256) } };
      }),
    ).toBe("InvalidArgument");
  });

  test("prompt and error alert; over 32 letters of title or 255 of message is InvalidArgument", async () => {
    const { run, refusal } = await bench();
    const seen = await run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Rok", message: "Podaj rok" };
      dataValidation.prompt = { showPrompt: true, title: "Rok", message: "czterocyfrowy" };
      dataValidation.load("rule,errorAlert,prompt,type");
      await context.sync();
      return [dataValidation.type, dataValidation.rule, dataValidation.errorAlert, dataValidation.prompt];
    });
    expect(seen).toEqual([
      "WholeNumber",
      { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
      { showAlert: true, style: "Warning", title: "Rok", message: "Podaj rok" },
      { showPrompt: true, title: "Rok", message: "czterocyfrowy" },
    ]);
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").dataValidation.errorAlert = {
          showAlert: true,
          style: "Stop",
          title: "x".repeat(33),
          message: "",
        };
      }),
    ).toBe("InvalidArgument");
  });

  /** [rule, value, valid] — DataValidation.valid */
  const CASES: [Excel.DataValidationRule, unknown, boolean][] = [
    [{ wholeNumber: { formula1: 1, formula2: 3, operator: "Between" } }, 2, true],
    [{ wholeNumber: { formula1: 1, formula2: 3, operator: "Between" } }, 2.5, false],
    [{ wholeNumber: { formula1: 1, operator: "GreaterThan" } }, "x", false],
    [{ decimal: { formula1: 0.5, operator: "LessThanOrEqualTo" } }, 0.5, true],
    [{ textLength: { formula1: 3, operator: "LessThan" } }, "abc", false],
    [{ date: { formula1: "2026-01-01", operator: "GreaterThanOrEqualTo" } }, 46023, true],
    [{ list: { inCellDropDown: true, source: "a,b" } }, "b", true],
    [{ list: { inCellDropDown: true, source: "a,b" } }, "c", false],
    [{ custom: { formula: "=LEN(A1)>2" } }, "abc", true],
    [{ custom: { formula: "=LEN(A1)>2" } }, "a", false],
  ];
  test.each(CASES)("%j with %j: valid is %s", async (rule, value, valid) => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [[value]];
      cell.dataValidation.rule = rule;
      cell.dataValidation.load("valid");
      await context.sync();
      return cell.dataValidation.valid;
    });
    expect(seen).toBe(valid);
  });

  test("values written by the client pass validation by; valid is null when some are and some are not", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      range.values = [[1], ["nie liczba"]];
      range.dataValidation.load("valid");
      const invalid = range.dataValidation.getInvalidCellsOrNullObject();
      invalid.load("address");
      await context.sync();
      return [range.dataValidation.valid, invalid.address];
    });
    expect(seen).toEqual([null, "Sheet1!A2"]);
  });

  test("clear frees a part; ranges with different rules are Inconsistent and their rule null", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A2").dataValidation.clear();
      const parts = ["A1", "A2", "A3:A4", "A1:A4"].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load("type,rule");
        return dataValidation;
      });
      await context.sync();
      return parts.map((part) => part.type);
    });
    expect(seen).toEqual(["List", "None", "List", "Inconsistent"]);
  });

  test.each([
    [{}],
    [{ list: { inCellDropDown: true, source: "" } }],
    [{ wholeNumber: { formula1: 1, operator: "Between" } }],
    [{ custom: { formula: "=SUM(" } }],
  ])("the rule %j is InvalidArgument", async (rule) => {
    const { refusal } = await bench();
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
      }),
    ).toBe("InvalidArgument");
  });

  test("a user's wrong entry is refused by a Stop alert, let through by a Warning, and a paste removes the rule", async () => {
    const { run, host, values } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("B1").dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    });
    expect([
      host.user.type("Sheet1", "A1", "c"),
      host.user.type("Sheet1", "A1", "a"),
      host.user.type("Sheet1", "B1", "c"),
    ]).toEqual([false, true, true]);
    host.user.paste("Sheet1", "A1", [["wklejone"]]);
    expect([await values("A1:B1"), host.view("Sheet1").validations.map(({ areas }) => areas.length)]).toEqual([
      [["wklejone", "c"]],
      [1],
    ]);
  });
});

describe("Conditional formats (ConditionalFormatCollection, ConditionalFormat)", () => {
  const marked = (host: Awaited<ReturnType<typeof bench>>["host"]) =>
    Object.fromEntries(
      host
        .view("Sheet1")
        .cells.filter((cell) => cell.marked)
        .map((cell) => [cell.address, cell.marked]),
    );

  test("a custom rule reads relative to the first cell and marks what it means", async () => {
    const { run, host } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["x", ""],
        ["y", 1],
        ["z", ""],
      ];
      const format = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$B1=""';
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.bold = true;
    });
    expect(marked(host)).toEqual({ A1: { fill: "#FFC7CE", bold: true }, A3: { fill: "#FFC7CE", bold: true } });
    host.user.type("Sheet1", "B1", "już jest");
    expect(Object.keys(marked(host))).toEqual(["A3"]);
  });

  test("the newest has priority 0; the first to say something wins; stopIfTrue ends it", async () => {
    const { run, host } = await bench();
    const priorities = await run(async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[5]];
      const old = range.conditionalFormats.add("CellValue"),
        fresh = range.conditionalFormats.add("CellValue");
      old.cellValue.rule = { formula1: "=1", operator: "GreaterThan" };
      old.cellValue.format.fill.color = "#FF0000";
      old.cellValue.format.font.italic = true;
      fresh.cellValue.rule = { formula1: "=5", operator: "EqualTo" };
      fresh.cellValue.format.fill.color = "#00FF00";
      old.load("priority");
      fresh.load("priority,type");
      await context.sync();
      return [old.priority, fresh.priority];
    });
    expect(priorities).toEqual([1, 0]);
    expect(marked(host)).toEqual({ A1: { fill: "#00FF00", italic: true } });
    await run(async (_context, sheet) => {
      sheet.getRange("A1").conditionalFormats.getItemAt(0).stopIfTrue = true;
    });
    expect(marked(host)).toEqual({ A1: { fill: "#00FF00" } });
  });

  test("text rules: contains, begins with", async () => {
    const { run, host } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:A3").values = [["Gmina"], ["Wójt Gminy"], ["Powiat"]];
      const contains = sheet.getRange("A1:A3").conditionalFormats.add("ContainsText");
      contains.textComparison.rule = { operator: "Contains", text: "gmin" };
      contains.textComparison.format.font.color = "#0000FF";
    });
    expect(Object.keys(marked(host))).toEqual(["A1", "A2"]);
  });

  test("items, getItem by id, delete, clearAll on a part", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:A4");
      for (const formula of ["=TRUE", "=FALSE"]) range.conditionalFormats.add("Custom").custom.rule.formula = formula;
      range.conditionalFormats.load("items/id,items/type,items/priority");
      await context.sync();
      const [first] = range.conditionalFormats.items;
      const again = range.conditionalFormats.getItem(first!.id),
        kinds = range.conditionalFormats.items.map((item) => item.type);
      again.custom.rule.load("formula");
      const none = again.cellValueOrNullObject;
      none.load("rule");
      await context.sync();
      again.delete();
      sheet.getRange("A1:A2").conditionalFormats.clearAll();
      const whole = range.conditionalFormats.getCount(),
        part = sheet.getRange("A1:A2").conditionalFormats.getCount();
      await context.sync();
      return [kinds, again.custom.rule.formula, none.isNullObject, whole.value, part.value];
    });
    expect(seen).toEqual([["Custom", "Custom"], "=FALSE", true, 1, 0]);
  });

  test("a broken formula is InvalidArgument", async () => {
    const { refusal } = await bench();
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=(";
      }),
    ).toBe("InvalidArgument");
  });
});

describe("Charts (ChartCollection, Chart)", () => {
  const data = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1:C4").values = [
      ["", "razem", "z luką"],
      ["Drogi", 5, 2],
      ["Oświata", 7, 1],
      ["Kultura", 3, 0],
    ];
  };

  test("series by columns: the first row names them, the first column is the axis", async () => {
    const { run, host } = await bench();
    await run((_context, sheet) => {
      data(sheet);
      sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Columns").name = "W";
    });
    expect(host.view("Sheet1").charts[0]!.series).toEqual([
      { name: "razem", fill: "", categories: ["Drogi", "Oświata", "Kultura"], values: [5, 7, 3] },
      { name: "z luką", fill: "", categories: ["Drogi", "Oświata", "Kultura"], values: [2, 1, 0] },
    ]);
  });

  test("titles, axes, legend, labels, colours and place are read back", async () => {
    const { run, host } = await bench();
    const seen = await run(async (context, sheet) => {
      data(sheet);
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Obszary";
      chart.title.text = "Działania w obszarach";
      chart.axes.valueAxis.title.text = "liczba";
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 10;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.legend.position = "Right";
      chart.series.getItemAt(0).format.fill.clear();
      chart.series.getItemAt(1).format.fill.setSolidColor("#00B050");
      chart.series.getItemAt(1).hasDataLabels = true;
      chart.series.getItemAt(1).gapWidth = 50;
      chart.setPosition("E2", "H11");
      chart.load(
        "name,title/text,left,top,width,height,legend/position,axes/valueAxis/maximum,axes/valueAxis/title/text,axes/categoryAxis/reversePlotOrder",
      );
      chart.series.load("items/name,items/hasDataLabels,items/gapWidth");
      await context.sync();
      return [
        chart.name,
        chart.title.text,
        chart.left,
        chart.top,
        chart.width,
        chart.height,
        chart.legend.position,
        chart.axes.valueAxis.maximum,
        chart.axes.valueAxis.title.text,
        chart.axes.categoryAxis.reversePlotOrder,
        chart.series.items.map((item) => [item.name, item.hasDataLabels, item.gapWidth]),
      ];
    });
    expect(seen).toEqual([
      "Obszary",
      "Działania w obszarach",
      192,
      15,
      192,
      150,
      "Right",
      10,
      "liczba",
      true,
      [
        ["razem", false, 50],
        ["z luką", true, 50],
      ],
    ]);
    expect(host.view("Sheet1").charts[0]!.series.map(({ fill }) => fill)).toEqual(["none", "#00B050"]);
  });

  test("one series gives the chart its name as title", async () => {
    const { run } = await bench();
    const title = await run(async (context, sheet) => {
      data(sheet);
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
      chart.title.load("text,visible");
      await context.sync();
      return [chart.title.text, chart.title.visible];
    });
    expect(title).toEqual(["razem", true]);
  });

  test("a chart is found by name and by id, and gone after delete; kinds the host does not draw are NotImplemented", async () => {
    const { run, refusal } = await bench();
    const seen = await run(async (context, sheet) => {
      data(sheet);
      const made = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      made.name = "Linia";
      await context.sync();
      sheet.charts.load("items/name");
      await context.sync();
      const byId = sheet.charts.items[0]!;
      byId.load("chartType");
      await context.sync();
      sheet.charts.getItem("linia").delete();
      const none = sheet.charts.getItemOrNullObject("Linia");
      none.load("name");
      await context.sync();
      return [byId.chartType, none.isNullObject];
    });
    expect(seen).toEqual(["Line", true]);
    expect(
      await refusal((_context, sheet) => {
        sheet.charts.add("Sunburst", sheet.getRange("A1:B4"), "Columns");
      }),
    ).toBe("NotImplemented");
  });

  test("getImage may refuse: callers need another route (office-js #55, #3980)", async () => {
    const { refusal } = await bench();
    expect(
      await refusal((_context, sheet) => {
        data(sheet);
        sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns").getImage();
      }),
    ).toBe("NotImplemented");
  });

  test("a chart follows its cells when rows are inserted", async () => {
    const { run, host } = await bench();
    await run((_context, sheet) => {
      data(sheet);
      sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
      sheet.getRange("1:2").insert("Down");
    });
    expect(host.view("Sheet1").charts[0]!.series[0]!.values).toEqual([5, 7, 3]);
  });
});
