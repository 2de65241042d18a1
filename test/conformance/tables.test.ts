import { bench, type Bench } from "./support";

/** A table "Plan" of three columns and two rows at B2. */
async function withTable(): Promise<Bench> {
  const it = await bench();
  await it.run((_context, sheet) => {
    sheet.getRange("B2:D4").values = [
      ["Obszar", "Nr celu", "Źródło [zł]"],
      ["Drogi", 1, "a"],
      ["Oświata", 2, ""],
    ];
    const table = sheet.tables.add("B2:D4", true);
    table.name = "Plan";
  });
  return it;
}

const addresses = (it: Bench) =>
  it.run(async (context) => {
    const table = context.workbook.tables.getItem("Plan");
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load("address");
    table.columns.load("items/name,items/index,items/id");
    const rows = table.rows.getCount();
    await context.sync();
    return {
      ranges: ranges.map((range) => range.address.replace("Sheet1!", "")),
      columns: table.columns.items.map((column) => column.name),
      rows: rows.value,
    };
  });

describe("Tables (TableCollection, Table)", () => {
  test("a table knows its parts", async () => {
    expect(await addresses(await withTable())).toEqual({
      ranges: ["B2:D4", "B2:D2", "B3:D4"],
      columns: ["Obszar", "Nr celu", "Źródło [zł]"],
      rows: 2,
    });
  });

  test("without headers a header row is put in and the data move down (hasHeaders false)", async () => {
    const { run, values } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("A1:B2", false);
    });
    expect(await values("A1:B3")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });

  test("headers become text, blanks and repeats get names of their own", async () => {
    const { run, values } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("A1:D2").values = [
        ["Cel", "", "cel", 2026],
        [1, 2, 3, 4],
      ];
      sheet.tables.add("A1:D2", true);
    });
    expect(await values("A1:D1")).toEqual([["Cel", "Column2", "cel2", "2026"]]);
  });

  test("over another table or over merged cells it is MergedRangeConflict", async () => {
    const it = await withTable();
    expect(
      await it.refusal((_context, sheet) => {
        sheet.tables.add("D4:F6", true);
      }),
    ).toBe("MergedRangeConflict");
    await it.run((_context, sheet) => {
      sheet.getRange("A10:B10").merge();
    });
    expect(
      await it.refusal((_context, sheet) => {
        sheet.tables.add("A9:B12", true);
      }),
    ).toBe("MergedRangeConflict");
  });

  test.each([["Plan"], ["z spacją"], ["A1"], ["1x"], [""]])(
    "a second table cannot be called %j: InvalidArgument (office-js #551)",
    async (name) => {
      const it = await withTable();
      expect(
        await it.refusal((_context, sheet) => {
          sheet.tables.add("H1:I2", true).name = name;
        }),
      ).toBe("InvalidArgument");
    },
  );

  test("merging cells of a table is InvalidOperation", async () => {
    const it = await withTable();
    expect(
      await it.refusal((_context, sheet) => {
        sheet.getRange("B3:C3").merge();
      }),
    ).toBe("InvalidOperation");
  });

  test("rows.add appends, or inserts and moves the rest down", async () => {
    const it = await withTable();
    await it.run((context) => {
      const { rows } = context.workbook.tables.getItem("Plan");
      rows.add(undefined, [["Kultura", 3, "c"]]);
      rows.add(0, [["Woda", 0, "d"]]);
    });
    expect([(await addresses(it)).ranges[0], await it.values("B3:C6")]).toEqual([
      "B2:D6",
      [
        ["Woda", 0],
        ["Drogi", 1],
        ["Oświata", 2],
        ["Kultura", 3],
      ],
    ]);
  });

  test("rows.add with a row of another width is InvalidArgument (office-js #2429)", async () => {
    const it = await withTable();
    expect(
      await it.refusal((context) => {
        context.workbook.tables.getItem("Plan").rows.add(undefined, [["za mało"]]);
      }),
    ).toBe("InvalidArgument");
  });

  test("what lies below a table makes room when rows are added", async () => {
    const it = await withTable();
    await it.run((context, sheet) => {
      sheet.getRange("B5").values = [["pod spodem"]];
      context.workbook.tables.getItem("Plan").rows.add(undefined, [["Kultura", 3, "c"]]);
    });
    expect(await it.values("B5:B6")).toEqual([["Kultura"], ["pod spodem"]]);
  });

  test("a row is deleted by its place; the last one is only emptied", async () => {
    const it = await withTable();
    await it.run((context) => {
      context.workbook.tables.getItem("Plan").rows.getItemAt(0).delete();
    });
    expect([(await addresses(it)).rows, await it.values("B3:C3")]).toEqual([1, [["Oświata", 2]]]);
    await it.run((context) => {
      context.workbook.tables.getItem("Plan").rows.getItemAt(0).delete();
    });
    expect([(await addresses(it)).rows, await it.values("B3:C3")]).toEqual([1, [["", ""]]]);
  });

  test("columns.add at the end and in the middle; delete takes one out", async () => {
    const it = await withTable();
    await it.run((context) => {
      const { columns } = context.workbook.tables.getItem("Plan");
      columns.add(-1, [["Id"], ["x"], ["y"]] as never);
      columns.add(1, [["w"], ["z"]] as never, "Wstawiona");
      columns.getItem("Źródło [zł]").delete();
    });
    expect([(await addresses(it)).columns, await it.values("B2:E3")]).toEqual([
      ["Obszar", "Wstawiona", "Nr celu", "Id"],
      [
        ["Obszar", "Wstawiona", "Nr celu", "Id"],
        ["Drogi", "w", 1, "x"],
      ],
    ]);
  });

  test("a column is known by name (in any case), by id and by place", async () => {
    const it = await withTable();
    const seen = await it.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Plan");
      const byName = columns.getItem("nr CELU"),
        byPlace = columns.getItemAt(1),
        none = columns.getItemOrNullObject("brak");
      byName.load("id,index,name,values");
      byPlace.load("name");
      none.load("name");
      await context.sync();
      return [byName.name, byName.index, byName.values, byPlace.name, none.isNullObject];
    });
    expect(seen).toEqual(["Nr celu", 1, [["Nr celu"], [1], [2]], "Nr celu", true]);
  });

  test("writing a header renames the column, also in formulas", async () => {
    const it = await withTable();
    await it.run((_context, sheet) => {
      sheet.getRange("F1").formulas = [["=SUM(Plan[Nr celu])"]];
      sheet.getRange("C2").values = [["Numer"]];
    });
    expect([await it.read("F1", "formulas"), await it.values("F1")]).toEqual([[["=SUM(Plan[Numer])"]], [[3]]]);
  });

  test("renaming the table mends formulas; convertToRange turns them into addresses", async () => {
    const it = await withTable();
    await it.run((context, sheet) => {
      sheet.getRange("F1").formulas = [["=COUNTA(Plan[Obszar])"]];
      context.workbook.tables.getItem("Plan").name = "Dzialania";
    });
    expect(await it.read("F1", "formulas")).toEqual([["=COUNTA(Dzialania[Obszar])"]]);
    await it.run((context) => {
      context.workbook.tables.getItem("Dzialania").convertToRange();
    });
    expect([await it.read("F1", "formulas"), await it.values("F1:F1")]).toEqual([
      [["=COUNTA(Sheet1!$B$3:$B$4)"]],
      [[2]],
    ]);
  });

  test("resize keeps the header row and must overlap: else InvalidArgument", async () => {
    const it = await withTable();
    await it.run((context) => {
      context.workbook.tables.getItem("Plan").resize("B2:E7");
    });
    expect(await addresses(it)).toEqual({
      ranges: ["B2:E7", "B2:E2", "B3:E7"],
      columns: ["Obszar", "Nr celu", "Źródło [zł]", "Column4"],
      rows: 5,
    });
    for (const wrong of ["B3:E7", "H2:I4", "B2:E2"])
      expect([
        wrong,
        await it.refusal((context) => {
          context.workbook.tables.getItem("Plan").resize(wrong);
        }),
      ]).toEqual([wrong, "InvalidArgument"]);
  });

  test("delete takes the cells' contents with it", async () => {
    const it = await withTable();
    await it.run((context) => {
      context.workbook.tables.getItem("Plan").delete();
    });
    expect([
      await it.values("B2:C3"),
      await it.refusal((context) => {
        context.workbook.tables.getItem("Plan").load("name");
      }),
    ]).toEqual([
      [
        ["", ""],
        ["", ""],
      ],
      "ItemNotFound",
    ]);
  });

  test("sort by a column, blanks last", async () => {
    const it = await withTable();
    await it.run((context) => {
      context.workbook.tables.getItem("Plan").sort.apply([{ key: 1, ascending: false }]);
    });
    expect(await it.values("B3:C4")).toEqual([
      ["Oświata", 2],
      ["Drogi", 1],
    ]);
  });

  test("a filter by values hides rows and clearFilters shows them", async () => {
    const it = await withTable();
    await it.run((context) => {
      context.workbook.tables.getItem("Plan").columns.getItem("Obszar").filter.applyValuesFilter(["Drogi"]);
    });
    expect(it.host.view("Sheet1").hiddenRows).toEqual([3]);
    await it.run((context) => {
      context.workbook.tables.getItem("Plan").clearFilters();
    });
    expect(it.host.view("Sheet1").hiddenRows).toEqual([]);
  });

  test("style, stripes and the filter button are read back; an unknown style is InvalidArgument", async () => {
    const it = await withTable();
    const seen = await it.run(async (context) => {
      const table = context.workbook.tables.getItem("Plan");
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load("style,showBandedRows,showFilterButton,showTotals,showHeaders");
      await context.sync();
      return [table.style, table.showBandedRows, table.showFilterButton, table.showTotals, table.showHeaders];
    });
    expect(seen).toEqual(["TableStyleLight9", false, false, false, true]);
    expect(
      await it.refusal((context) => {
        context.workbook.tables.getItem("Plan").style = "Ładny";
      }),
    ).toBe("InvalidArgument");
  });

  test("the totals row counts below the body", async () => {
    const it = await withTable();
    const total = await it.run(async (context) => {
      const table = context.workbook.tables.getItem("Plan");
      table.showTotals = true;
      const row = table.getTotalRowRange();
      row.load("address,values");
      await context.sync();
      return [row.address, row.values];
    });
    expect(total).toEqual(["Sheet1!B5:D5", [["Total", "", 1]]]);
  });

  test("items carry ids by which the client finds them again", async () => {
    const it = await withTable();
    const seen = await it.run(async (context, sheet) => {
      sheet.tables.load("items/name");
      await context.sync();
      const range = sheet.tables.items[0]!.getRange();
      range.load("address");
      await context.sync();
      return [sheet.tables.items[0]!.name, range.address];
    });
    expect(seen).toEqual(["Plan", "Sheet1!B2:D4"]);
  });

  test("inserting a sheet row through a table makes it grow", async () => {
    const it = await withTable();
    await it.run((_context, sheet) => {
      sheet.getRange("4:4").insert("Down");
    });
    expect((await addresses(it)).ranges).toEqual(["B2:D5", "B2:D2", "B3:D5"]);
  });

  test("inserting part of a row through a table is InsertDeleteConflict", async () => {
    const it = await withTable();
    expect(
      await it.refusal((_context, sheet) => {
        sheet.getRange("C1").insert("Down");
      }),
    ).toBe("InsertDeleteConflict");
  });
});
