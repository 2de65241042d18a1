import { bench } from "./support";

/**
 * [written, value read, number format got, type] — Range.values: "the data type returned could be a string, number, or
 * boolean"; texts are read as typed.
 */
const ENTRIES: [unknown, unknown, string, string][] = [
  ["tekst", "tekst", "General", "String"],
  ["12", 12, "General", "Double"],
  ["1,234.5", 1234.5, "#,##0.00", "Double"],
  ["50%", 0.5, "0%", "Double"],
  ["(5)", -5, "General", "Double"],
  ["$5", 5, "$#,##0", "Double"],
  ["1e3", 1000, "0.00E+00", "Double"],
  ["TRUE", true, "General", "Boolean"],
  ["prawda", "prawda", "General", "String"],
  ["#N/A", "#N/A", "General", "Error"],
  ["1/2/2026", 46024, "m/d/yyyy", "Double"],
  ["2026-01-02", 46024, "m/d/yyyy", "Double"],
  ["2-Jan-2026", 46024, "d-mmm-yy", "Double"],
  ["31.12.2026", "31.12.2026", "General", "String"],
  ["13/13/2026", "13/13/2026", "General", "String"],
  ["2014-2016", "2014-2016", "General", "String"],
  ["12:30", 12.5 / 24, "h:mm", "Double"],
  ["'12", "12", "General", "String"],
  ["'=A1", "=A1", "General", "String"],
  ["'- zakup sprzętu", "- zakup sprzętu", "General", "String"],
  ["-5", -5, "General", "Double"],
  ["-", "-", "General", "String"],
  ["=", "=", "General", "String"],
  [" 7 ", 7, "General", "Double"],
  ["1. Budowa", "1. Budowa", "General", "String"],
  [42, 42, "General", "Double"],
  [false, false, "General", "Boolean"],
];

describe("What a written value becomes (Range.values)", () => {
  test.each(ENTRIES)("%j is read back as %j with the format %s", async (written, value, format, type) => {
    const { run } = await bench();
    const cell = await run(async (context, sheet) => {
      const range = sheet.getRange("B2");
      range.values = [[written]];
      range.load("values,numberFormat,valueTypes");
      await context.sync();
      return range;
    });
    expect([cell.values[0]![0], cell.numberFormat[0]![0], cell.valueTypes[0]![0]]).toEqual([value, format, type]);
  });

  test("a cell formatted as text keeps what is written, formulas too", async () => {
    const { run, values } = await bench();
    await run((_context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["@"]];
      range.values = [["=1+1"], ["12"], ["1/2/2026"]];
    });
    expect(await values("A1:A3")).toEqual([["=1+1"], ["12"], ["1/2/2026"]]);
  });

  test("text that begins like a formula and is none fails the batch with InvalidArgument (office-js #3256)", async () => {
    const { refusal } = await bench();
    for (const text of [
      "- zakup sprzętu; remont",
      "- zakup sprzętu, remont",
      "=SUM(",
      "+ 3 szt. i więcej",
      "@wójt: gminy",
    ])
      expect([
        text,
        await refusal((_context, sheet) => {
          sheet.getRange("A1").values = [[text]];
        }),
      ]).toEqual([text, "InvalidArgument"]);
  });

  test("words after a sign are taken for names: #NAME?, not the text (a space is Excel's intersection operator)", async () => {
    const { run, values } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:A2").values = [["- zakup sprzętu"], ["+ dodatkowo"]];
    });
    expect(await values("A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
  });

  test("null leaves a cell as it is, an empty string clears it", async () => {
    const { run, values } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:C1").values = [["a", "b", "c"]];
    });
    await run((_context, sheet) => {
      sheet.getRange("A1:C1").values = [[null, "", "z"]];
    });
    expect(await values("A1:C1")).toEqual([["a", "", "z"]]);
  });

  test("a single value is set on every cell of the range", async () => {
    const { run, values } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:B2").values = "x" as never;
    });
    expect(await values("A1:B2")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test.each([[[["1", "2", "3"]]], [[["1"], ["2"]]], [[["1", "2"], ["3"]]]])(
    "a matrix of another shape is InvalidArgument: %j",
    async (matrix) => {
      const { refusal } = await bench();
      expect(
        await refusal((_context, sheet) => {
          sheet.getRange("A1:B2").values = matrix;
        }),
      ).toBe("InvalidArgument");
    },
  );

  test("a cell holds 32 767 characters, not one more", async () => {
    const { refusal } = await bench();
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").values = [["ż".repeat(32_767)]];
      }),
    ).toBe("");
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").values = [["ż".repeat(32_768)]];
      }),
    ).toBe("InvalidArgument");
  });

  test("more than 1500 cells, which the client cuts into pieces, are one write", async () => {
    const { run, values } = await bench();
    const rows = Array.from({ length: 400 }, (_none, row) =>
      Array.from({ length: 6 }, (_one, column) => `w${row}k${column}`),
    );
    await run((_context, sheet) => {
      sheet.getRange("A1:F400").values = rows;
    });
    expect(await values("A1:F400")).toEqual(rows);
  });

  test("an empty cell reads as an empty string of type Empty", async () => {
    const { read } = await bench();
    expect([await read("Z9", "values"), await read("Z9", "valueTypes")]).toEqual([[[""]], [["Empty"]]]);
  });

  test("matrices of whole columns are null", async () => {
    const { read } = await bench();
    expect(await read("A:A", "values")).toBeNull();
  });

  /** [value, format, text] — Range.text: "text values of the specified range; doesn't depend on the cell width". */
  const TEXTS: [unknown, string, string][] = [
    [46024, "dd.mm.yyyy", "02.01.2026"],
    [46024, "yyyy-mm-dd", "2026-01-02"],
    [46024, "mm.yyyy", "01.2026"],
    [46024, "yyyy", "2026"],
    [46024, "d mmm yyyy", "2 Jan 2026"],
    [46024, "[$-415]d mmmm yyyy", "2 styczeń 2026"],
    [1234.5, "#,##0.00", "1,234.50"],
    [0.256, "0.0%", "25.6%"],
    [5, "000", "005"],
    [-3, "0;(0)", "(3)"],
    [0, "0;-0;brak", "brak"],
    [1234567, '#,##0 "zł"', "1,234,567 zł"],
    ["abc", "@", "abc"],
    [0.5, "hh:mm", "12:00"],
    [1.25, "[h]:mm", "30:00"],
    [12, "General", "12"],
    [0.1 + 0.2, "General", "0.3"],
    [1e15, "General", "1E+15"],
  ];
  test.each(TEXTS)("%j under %s is shown as %s", async (value, format, text) => {
    const { run, read } = await bench();
    await run((_context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [[value]];
      cell.numberFormat = [[format]];
    });
    expect(await read("A1", "text")).toEqual([[text]]);
  });
});

describe("Ranges (Range, Worksheet.getRange)", () => {
  test("addresses carry the sheet, in apostrophes when its name needs them", async () => {
    const { run } = await bench();
    const seen = await run(async (context) => {
      const ranges = ["Działania", "Plan 2026", "O'Neill"].map((name) => {
        const range = context.workbook.worksheets.add(name).getRange("A1:B2");
        range.load("address");
        return range;
      });
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(seen).toEqual(["Działania!A1:B2", "'Plan 2026'!A1:B2", "'O''Neill'!A1:B2"]);
  });

  /** [member, address] of a range got from B2:D5. */
  const MOVES: [string, (range: Excel.Range) => Excel.Range, string][] = [
    ["getCell", (range) => range.getCell(1, 2), "D3"],
    ["getRow", (range) => range.getRow(3), "B5:D5"],
    ["getColumn", (range) => range.getColumn(0), "B2:B5"],
    ["getLastRow", (range) => range.getLastRow(), "B5:D5"],
    ["getLastColumn", (range) => range.getLastColumn(), "D2:D5"],
    ["getLastCell", (range) => range.getLastCell(), "D5"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C6"],
    ["getResizedRange", (range) => range.getResizedRange(2, 1), "B2:E7"],
    ["getResizedRange smaller", (range) => range.getResizedRange(-1, 0), "B2:D4"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:5"],
    ["getBoundingRect", (range) => range.getBoundingRect("F1"), "B1:F5"],
    ["getIntersection", (range) => range.getIntersection("C1:Z3"), "C2:D3"],
    ["getRowsAbove", (range) => range.getRowsAbove(1), "B1:D1"],
    ["getRowsBelow", (range) => range.getRowsBelow(2), "B6:D7"],
    ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A2:A5"],
    ["getColumnsAfter", (range) => range.getColumnsAfter(2), "E2:F5"],
  ];
  test.each(MOVES)("%s", async (_name, move, address) => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const range = move(sheet.getRange("B2:D5"));
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(seen).toBe(`Sheet1!${address}`);
  });

  test.each([["A0"], ["A1:B2:C3"], ["AAAA1"], ["nie ma takiej nazwy"], ["A1048577"]])(
    "getRange(%j) is InvalidArgument",
    async (address) => {
      const { refusal } = await bench();
      expect(
        await refusal((_context, sheet) => {
          sheet.getRange(address).load("address");
        }),
      ).toBe("InvalidArgument");
    },
  );

  test("a range moved off the sheet is InvalidArgument", async () => {
    const { refusal } = await bench();
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      }),
    ).toBe("InvalidArgument");
  });

  test("getRangeByIndexes counts from zero; getRange without an address is the whole sheet", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const part = sheet.getRangeByIndexes(1, 2, 3, 4),
        all = sheet.getRange();
      part.load("address");
      all.load("address,isEntireColumn,isEntireRow,cellCount");
      await context.sync();
      return [part.address, all.address, all.isEntireColumn, all.isEntireRow, all.cellCount];
    });
    expect(seen).toEqual(["Sheet1!C2:F4", "Sheet1!A:XFD", true, true, -1]);
  });

  test("getUsedRange(valuesOnly) passes over cells that only have a look; an empty sheet gives A1, or the null object", async () => {
    const { run } = await bench();
    const empty = await run(async (context, sheet) => {
      const used = sheet.getUsedRange(),
        none = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      none.load("address");
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(empty).toEqual(["Sheet1!A1", true]);
    const seen = await run(async (context, sheet) => {
      sheet.getRange("B2:C3").values = [
        ["a", ""],
        ["", "b"],
      ];
      sheet.getRange("F9").format.fill.color = "yellow";
      const all = sheet.getUsedRange(),
        values = sheet.getUsedRange(true);
      all.load("address");
      values.load("address");
      await context.sync();
      return [all.address, values.address];
    });
    expect(seen).toEqual(["Sheet1!B2:F9", "Sheet1!B2:C3"]);
  });

  test("getSpecialCellsOrNullObject finds blanks, constants and formulas", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      sheet.getRange("A1:C2").values = [
        ["a", "", 1],
        ["", "=1", "x"],
      ];
      const kinds = (["Blanks", "Constants", "Formulas"] as const).map((kind) => {
        const areas = sheet.getRange("A1:C2").getSpecialCellsOrNullObject(kind);
        areas.load("address");
        return areas;
      });
      const none = sheet.getRange("A1").getSpecialCellsOrNullObject("Formulas");
      none.load("address");
      await context.sync();
      return [...kinds.map((areas) => areas.address), none.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!B1,Sheet1!A2", "Sheet1!A1,Sheet1!C1:C2", "Sheet1!B2", true]);
  });

  test("clear(Contents) keeps the look, clear(Formats) keeps the value", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      const first = sheet.getRange("A1"),
        second = sheet.getRange("B1");
      first.load("values,format/font/bold");
      second.load("values,format/font/bold");
      await context.sync();
      return [first.values[0]![0], first.format.font.bold, second.values[0]![0], second.format.font.bold];
    });
    expect(seen).toEqual(["", true, "b", false]);
  });

  test("insert moves cells down and formulas follow; delete moves them up", async () => {
    const { run, read } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
      sheet.getRange("A2").insert("Down");
    });
    expect(await read("A1:A4", "formulas")).toEqual([[1], [""], [2], ["=SUM(A1:A3)"]]);
    await run((_context, sheet) => {
      sheet.getRange("1:1").delete("Up");
    });
    expect(await read("A1:A3", "formulas")).toEqual([[""], [2], ["=SUM(A1:A2)"]]);
  });

  test("deleting what a formula points at leaves #REF!", async () => {
    const { run, read } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:B1").values = [[1, "=A1*2"]];
      sheet.getRange("A:A").delete("Left");
    });
    expect(await read("A1", "values")).toEqual([["#REF!"]]);
  });

  test("merge keeps the first value; merged areas are listed; unmerge frees them", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["", "a"],
        ["b", ""],
      ];
      sheet.getRange("A1:B2").merge();
      const range = sheet.getRange("A1:B2"),
        areas = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      range.load("values");
      areas.load("address");
      await context.sync();
      sheet.getRange("A1:B2").unmerge();
      const none = sheet.getRange("A1:C3").getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      return [range.values, areas.address, none.isNullObject];
    });
    expect(seen).toEqual([
      [
        ["a", ""],
        ["", ""],
      ],
      "Sheet1!A1:B2",
      true,
    ]);
  });

  test("removeDuplicates and replaceAll count what they did", async () => {
    const { run, values } = await bench();
    const [duplicates, replaced] = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:A5");
      range.values = [["x"], ["a"], ["b"], ["A"], ["b"]];
      const result = range.removeDuplicates([0], true),
        count = sheet.getRange("A1:A5").replaceAll("b", "c", {});
      result.load("removed,uniqueRemaining");
      await context.sync();
      return [[result.removed, result.uniqueRemaining], count.value];
    });
    expect([duplicates, replaced, await values("A1:A5")]).toEqual([[2, 2], 1, [["x"], ["a"], ["c"], [""], [""]]]);
  });

  test("copyFrom moves relative references and repeats a small source", async () => {
    const { run, read } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:B1").values = [[2, "=A1*$A$1"]];
      sheet.getRange("A2:A3").values = [[3], [4]];
      sheet.getRange("B2:B3").copyFrom("B1");
    });
    expect([await read("B2:B3", "formulas"), await read("B2:B3", "values")]).toEqual([
      [["=A2*$A$1"], ["=A3*$A$1"]],
      [[6], [8]],
    ]);
  });

  test("a range kept by the client follows its cells when rows are inserted above it", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange("A5");
      range.load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(seen).toBe("Sheet1!A7");
  });

  test("hyperlinks: what was set is read back, with the cell's text", async () => {
    const { run } = await bench();
    const link = await run(async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { documentReference: "Sheet1!B7", textToDisplay: "B7", screenTip: "idź" };
      cell.load("hyperlink,values");
      await context.sync();
      return cell.hyperlink;
    });
    expect(link).toEqual({ documentReference: "Sheet1!B7", textToDisplay: "B7", screenTip: "idź" });
  });
});

describe("Looks (RangeFormat)", () => {
  test("what is the same in all cells is read, what differs is null; no fill reads as white (office-js #6218)", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.wrapText = true;
      const range = sheet.getRange("A1:B1");
      range.load("format/wrapText,format/font/bold,format/fill/color,format/horizontalAlignment");
      await context.sync();
      return [range.format.wrapText, range.format.font.bold, range.format.fill.color, range.format.horizontalAlignment];
    });
    expect(seen).toEqual([true, null, "#FFFFFF", "General"]);
  });

  test("colours are taken as #RRGGBB or by name, and refused otherwise", async () => {
    const { run, refusal } = await bench();
    const color = await run(async (context, sheet) => {
      const fill = sheet.getRange("A1").format.fill;
      fill.color = "orange";
      fill.load("color");
      await context.sync();
      return fill.color;
    });
    expect(color).toBe("#FFA500");
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").format.fill.color = "nie kolor";
      }),
    ).toBe("InvalidArgument");
  });

  test("widths are points: the usual 48, what was set otherwise, null when they differ", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      sheet.getRange("B:B").format.columnWidth = 120;
      const ranges = ["A1", "B1", "A1:B1"].map((address) => {
        const { format } = sheet.getRange(address);
        format.load("columnWidth,rowHeight");
        return format;
      });
      await context.sync();
      return [...ranges.map((format) => format.columnWidth), ranges[0]!.rowHeight];
    });
    expect(seen).toEqual([48, 120, null, 15]);
  });

  test("a whole column's look is that of cells written later", async () => {
    const { run, read } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("C:C").numberFormat = "0.00" as never;
      sheet.getRange("C5").values = [[2]];
    });
    expect(await read("C5", "text")).toEqual([["2.00"]]);
  });

  test("edges lie on the rim, inside lines between the cells", async () => {
    const { run } = await bench();
    const seen = await run(async (context, sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeBottom").style = "Continuous";
      borders.getItem("InsideVertical").color = "#FF0000";
      const low = sheet.getRange("A2").format.borders.getItem("EdgeBottom"),
        high = sheet.getRange("A1").format.borders.getItem("EdgeBottom"),
        inner = sheet.getRange("A1").format.borders.getItem("EdgeRight");
      for (const border of [low, high, inner]) border.load("style,color");
      await context.sync();
      return [low.style, high.style, inner.style, inner.color];
    });
    expect(seen).toEqual(["Continuous", "None", "Continuous", "#FF0000"]);
  });
});
