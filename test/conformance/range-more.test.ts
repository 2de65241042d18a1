/** Members of ranges beyond reading and writing: styles, looks of cells, filling, groups, moving, what is shown. */
import { bench } from "./support";

test("a built-in style gives its look, with or without the space in its name; an unknown one is refused", async () => {
  const { run, refusal } = await bench();
  const seen = await run(async (context, sheet) => {
    const range = sheet.getRange("A1");
    range.style = "Heading1";
    range.load("style, format/font/bold, format/font/size");
    await context.sync();
    return [range.style, range.format.font.bold, range.format.font.size];
  });
  expect(seen).toEqual(["Heading 1", true, 15]);
  expect(
    await refusal((_context, sheet) => {
      sheet.getRange("A1").style = "Nie ma takiego";
    }),
  ).toBe("InvalidArgument");
});

test("a style of one's own: made, worn, changed, deleted", async () => {
  const { run } = await bench();
  const seen = await run(async (context, sheet) => {
    const { styles } = context.workbook;
    styles.add("Skos");
    const style = styles.getItem("Skos");
    style.textOrientation = 38;
    const cell = sheet.getRange("B2");
    cell.style = "Skos";
    style.font.bold = true;
    cell.load("style, format/font/bold, format/textOrientation");
    await context.sync();
    const worn = [cell.style, cell.format.font.bold, cell.format.textOrientation];
    style.delete();
    cell.load("style");
    const gone = styles.getItemOrNullObject("Skos");
    gone.load("name");
    await context.sync();
    return [...worn, cell.style, gone.isNullObject];
  });
  expect(seen).toEqual(["Skos", true, 38, "Normal", true]);
});

test("looks of single cells are set and told as one matrix", async () => {
  const { run, refusal } = await bench();
  const seen = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "Blue" } } }, { style: "Good" }]]);
    const told = range.getCellProperties({ address: true, style: true, format: { fill: { color: true } } });
    await context.sync();
    return told.value[0]!.map(({ address, style, format }) => [address, style, format?.fill?.color]);
  });
  expect(seen).toEqual([
    ["Sheet1!A1", "Normal", "#0000FF"],
    ["Sheet1!B1", "Good", "#C6EFCE"],
  ]);
  expect(
    await refusal((_context, sheet) => {
      sheet.getRange("A1:B1").setCellProperties([[{}]]);
    }),
  ).toBe("InvalidArgument");
});

describe("autoFill", () => {
  const filled = async (values: unknown[][], type?: "FillSeries" | "FillCopy") => {
    const { run, values: read } = await bench();
    await run((_context, sheet) => {
      const source = sheet.getRange("A1").getResizedRange(values.length - 1, 0);
      source.values = values as string[][];
      source.autoFill("A1:A5", type);
    });
    return (await read("A1:A5")).flat();
  };
  test("goes on as Excel does: two numbers, one number, a numbered word, a month", async () => {
    expect(await filled([[2], [4]])).toEqual([2, 4, 6, 8, 10]);
    expect(await filled([[7]])).toEqual([7, 7, 7, 7, 7]);
    expect(await filled([[7]], "FillSeries")).toEqual([7, 8, 9, 10, 11]);
    expect(await filled([["Etap 1"]])).toEqual(["Etap 1", "Etap 2", "Etap 3", "Etap 4", "Etap 5"]);
    expect(await filled([["Nov"]])).toEqual(["Nov", "Dec", "Jan", "Feb", "Mar"]);
    expect(await filled([["a"], ["b"]], "FillCopy")).toEqual(["a", "b", "a", "b", "a"]);
  });
  test("formulas move along; a destination that leaves the source out is refused", async () => {
    const { run, read, refusal } = await bench();
    await run((_context, sheet) => {
      sheet.getRange("B1").formulas = [["=A1*2"]];
      sheet.getRange("B1").autoFill("B1:B3");
    });
    expect((await read("B1:B3", "formulas")).flat()).toEqual(["=A1*2", "=A2*2", "=A3*2"]);
    expect(
      await refusal((_context, sheet) => {
        sheet.getRange("A1").autoFill("C1:C3");
      }),
    ).toBe("InvalidArgument");
  });
});

test("groups fold and unfold by level", async () => {
  const { run } = await bench();
  const hidden = await run(async (context, sheet) => {
    sheet.getRange("2:5").group("ByRows");
    sheet.getRange("3:4").group("ByRows");
    const rows = ["2:2", "3:3", "6:6"].map((address) => sheet.getRange(address));
    const states: unknown[] = [];
    const note = async () => {
      for (const row of rows) row.load("rowHidden");
      await context.sync();
      states.push(rows.map(({ rowHidden }) => rowHidden));
    };
    sheet.showOutlineLevels(1, 0);
    await note();
    sheet.showOutlineLevels(2, 0);
    await note();
    sheet.getRange("2:5").ungroup("ByRows");
    sheet.getRange("2:5").ungroup("ByRows");
    await note();
    return states;
  });
  expect(hidden).toEqual([
    [true, true, false],
    [false, true, false],
    [false, false, false],
  ]);
});

test("moved cells take their formulas and notes along, and what names them follows", async () => {
  const { run, read } = await bench();
  await run((_context, sheet) => {
    sheet.getRange("A1:A2").values = [[3], [4]];
    sheet.getRange("C1").formulas = [["=SUM(A1:A2)+A5"]];
    sheet.getRange("A1:A2").moveTo("E3");
  });
  expect(await read("C1", "formulas")).toEqual([["=SUM(E3:E4)+A5"]]);
  expect(await read("A1:A2", "values")).toEqual([[""], [""]]);
  expect(await read("E3:E4", "values")).toEqual([[3], [4]]);
});

test("a table's cells are not torn out by moving", async () => {
  const { refusal } = await bench();
  expect(
    await refusal((_context, sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2:B2").moveTo("F1");
    }),
  ).toBe("InvalidOperation");
});

test("R1C1 both ways", async () => {
  const { run, read } = await bench();
  await run((_context, sheet) => {
    sheet.getRange("C3").formulasR1C1 = [['=R[-1]C*RC1&"R1C1"']];
  });
  expect(await read("C3", "formulas")).toEqual([['=C2*$A3&"R1C1"']]);
  expect(await read("C3", "formulasR1C1" as "formulas")).toEqual([['=R[-1]C*RC1&"R1C1"']]);
});

test("the visible view has the rows a filter leaves", async () => {
  const { run } = await bench();
  const seen = await run(async (context, sheet) => {
    const table = sheet.tables.add("A1:B4", true);
    sheet.getRange("A1:B4").values = [
      ["Nazwa", "Kwota"],
      ["a", 10],
      ["b", 30],
      ["c", 20],
    ];
    table.columns.getItem("Kwota").filter.applyDynamicFilter("AboveAverage");
    const above = table.getDataBodyRange().getVisibleView();
    above.load("values");
    await context.sync();
    const averages = above.values;
    table.columns.getItem("Kwota").filter.applyTopItemsFilter(2);
    const top = table.getDataBodyRange().getVisibleView();
    top.load("values, rowCount");
    await context.sync();
    return [averages, top.values, top.rowCount];
  });
  expect(seen).toEqual([
    [["b", 30]],
    [
      ["b", 30],
      ["c", 20],
    ],
    2,
  ]);
});

test("a name of a colour in CSS is a colour; other words are not", async () => {
  const { run, refusal } = await bench();
  const color = await run(async (context, sheet) => {
    const { fill } = sheet.getRange("A1").format;
    fill.color = "SkyBlue";
    fill.load("color");
    await context.sync();
    return fill.color;
  });
  expect(color).toBe("#87CEEB");
  expect(
    await refusal((_context, sheet) => {
      sheet.getRange("A1").format.fill.color = "niebieski";
    }),
  ).toBe("InvalidArgument");
});

test("one value in a matrix of one spreads over the range; a sheet named on both ends is one area", async () => {
  const { run, read } = await bench();
  await run((_context, sheet) => {
    sheet.getRange("A1:B2").values = [[7]];
    sheet.getRange("A1:B2").numberFormat = [["0.0"]];
    sheet.getRange("C1").formulas = [["=SUM(Sheet1!A1:Sheet1!B2)"]];
  });
  expect(await read("A1:B2", "values")).toEqual([
    [7, 7],
    [7, 7],
  ]);
  expect((await read("A1:B2", "numberFormat")).flat()).toEqual(["0.0", "0.0", "0.0", "0.0"]);
  expect(await read("C1", "formulas")).toEqual([["=SUM(Sheet1!A1:B2)"]]);
  expect(await read("C1", "values")).toEqual([[28]]);
});
