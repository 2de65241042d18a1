/** Kinds of conditional format beside formulas and values; what each is told and what the saved file holds. */
import { strFromU8, unzipSync } from "fflate";
import { faultsOf } from "../support/ooxml";
import { bench } from "./support";

const sheetXml = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
const numbers = (sheet: Excel.Worksheet) => {
  sheet.getRange("A1:A6").values = [[10], [20], [30], [40], [50], [50]];
};

describe("Presets (PresetCriteriaConditionalFormat)", () => {
  const marks = async (criterion: string) => {
    const { run, host } = await bench();
    await run((_context, sheet) => {
      numbers(sheet);
      const preset = sheet.getRange("A1:A8").conditionalFormats.add("PresetCriteria").preset;
      preset.format.font.bold = true;
      preset.rule = { criterion: criterion as "Blanks" };
    });
    const marked = host.view("Sheet1").cells.flatMap(({ row, marked: look }) => (look?.bold ? [row + 1] : []));
    return { marked, xml: sheetXml(await host.save()) };
  };

  test("values met twice, and values above the average", async () => {
    const twice = await marks("DuplicateValues");
    expect(twice.marked).toEqual([5, 6]);
    expect(twice.xml).toContain('type="duplicateValues"');
    const above = await marks("AboveAverage");
    expect(above.marked).toEqual([4, 5, 6]);
    expect(above.xml).toMatch(/type="aboveAverage"[^>]*\/>/);
    const far = await marks("OneStdDevBelowAverage");
    expect(far.marked).toEqual([1]);
    expect(far.xml).toContain('aboveAverage="0" stdDev="1"');
  });

  test("blanks are a formula for the first cell", async () => {
    const { xml } = await marks("Blanks");
    expect(xml).toMatch(/type="containsBlanks"[^>]*><formula>LEN\(TRIM\(A1\)\)=0<\/formula>/);
  });
});

test("top and bottom: a rank and a kind, refused beyond a thousand", async () => {
  const { run, refusal, host } = await bench();
  const rule = await run(async (context, sheet) => {
    numbers(sheet);
    const { topBottom } = sheet.getRange("A1:A6").conditionalFormats.add("TopBottom");
    topBottom.rule = { rank: 25, type: "BottomPercent" };
    topBottom.load("rule");
    await context.sync();
    return topBottom.rule;
  });
  expect(rule).toEqual({ rank: 25, type: "BottomPercent" });
  expect(sheetXml(await host.save())).toMatch(/type="top10"[^>]* percent="1" bottom="1" rank="25"/);
  expect(
    await refusal((_context, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("TopBottom").topBottom.rule = { rank: 1001, type: "TopItems" };
    }),
  ).toBe("InvalidArgument");
});

test("colours, bars and icons are kept and saved as the schema has them", async () => {
  const { run, host } = await bench();
  const seen = await run(async (context, sheet) => {
    numbers(sheet);
    const range = sheet.getRange("A1:A6");
    const { colorScale } = range.conditionalFormats.add("ColorScale");
    colorScale.criteria = {
      minimum: { type: "LowestValue", color: "indigo" },
      maximum: { type: "Number", formula: "45", color: "#00FF00" },
    };
    const { dataBar } = range.conditionalFormats.add("DataBar");
    dataBar.barDirection = "LeftToRight";
    dataBar.positiveFormat.fillColor = "skyblue";
    const { iconSet } = range.conditionalFormats.add("IconSet");
    iconSet.style = "FourArrows";
    colorScale.load("threeColorScale");
    dataBar.load("barDirection");
    iconSet.load("criteria");
    await context.sync();
    return [colorScale.threeColorScale, dataBar.barDirection, iconSet.criteria.length];
  });
  expect(seen).toEqual([false, "LeftToRight", 4]);
  const bytes = await host.save();
  const xml = sheetXml(bytes);
  expect(xml).toContain('<color rgb="FF4B0082"/>');
  expect(xml).toContain('<color rgb="FF87CEEB"/>');
  expect(xml).toContain('<iconSet iconSet="4Arrows">');
  expect(await faultsOf([{ name: "x.xlsx", bytes, through: "office.js" }])).toEqual([]);
});

test("a kind the opened file has and the host only keeps is not told wrongly, and stays", async () => {
  const first = await bench();
  await first.run((_context, sheet) => {
    numbers(sheet);
    sheet.getRange("A1:A6").conditionalFormats.add("DataBar");
  });
  const again = await bench(await first.host.save());
  expect(
    await again.refusal(async (context, sheet) => {
      const { dataBar } = sheet.getRange("A1").conditionalFormats.getItemAt(0);
      dataBar.load("barDirection");
      await context.sync();
    }),
  ).toBe("NotImplemented");
  await again.run((_context, sheet) => {
    sheet.getRange("B1").values = [[1]];
  });
  expect(sheetXml(await again.host.save())).toContain('type="dataBar"');
});
