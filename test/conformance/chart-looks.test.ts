/** Points, labels, letters, lines and kinds of charts: what was set is read back and reaches the saved drawing. */
import { strFromU8, unzipSync } from "fflate";
import { faultsOf } from "../support/ooxml";
import { bench, type Bench } from "./support";

const made = (sheet: Excel.Worksheet, type: string, seriesBy: "Auto" | "Columns" | "Rows" = "Columns") => {
  sheet.getRange("A1:C4").values = [
    ["", "razem", "z luką"],
    ["Drogi", 5, 2],
    ["Oświata", 7, 1],
    ["Kultura", 3, 4],
  ];
  return sheet.charts.add(type as "Line", sheet.getRange("A1:C4"), seriesBy);
};
async function chartXml({ host }: Bench): Promise<string> {
  const bytes = await host.save();
  expect(await faultsOf([{ name: "x.xlsx", bytes, through: "office.js" }])).toEqual([]);
  const parts = unzipSync(bytes);
  const name = Object.keys(parts).find((one) => /charts\/chart\d+\.xml$/.test(one));
  return strFromU8(parts[name!]!);
}

test("a point has its own fill, and a number past the last is InvalidArgument", async () => {
  const one = await bench();
  const seen = await one.run(async (context, sheet) => {
    const { points } = made(sheet, "ColumnClustered").series.getItemAt(0);
    points.getItemAt(1).format.fill.setSolidColor("pink");
    points.load("count");
    const value = points.getItemAt(2);
    value.load("value");
    await context.sync();
    return [points.count, value.value];
  });
  expect(seen).toEqual([3, 3]);
  expect(await chartXml(one)).toMatch(/<c:dPt><c:idx val="1"\/>.*?FFC0CB/);
  expect(
    await one.refusal((_context, sheet) => {
      sheet.charts.getItemAt(0).series.getItemAt(0).points.getItemAt(3).format.fill.clear();
    }),
  ).toBe("InvalidArgument");
});

test("letters of labels, title and legend reach the file", async () => {
  const one = await bench();
  await one.run((_context, sheet) => {
    const chart = made(sheet, "Line");
    chart.title.text = "Luki";
    chart.title.format.font.color = "#41AEBD";
    chart.title.format.font.size = 16;
    chart.legend.format.font.name = "Corbel";
    chart.dataLabels.format.font.size = 9;
    chart.dataLabels.position = "Top";
  });
  const xml = await chartXml(one);
  expect(xml).toMatch(/<c:title>.*sz="1600".*41AEBD.*<\/c:title>/);
  expect(xml).toMatch(/<c:legend>.*typeface="Corbel".*<\/c:legend>/);
  expect(xml.match(/<c:dLbls>.*?sz="900".*?<c:dLblPos val="t"\/>/g)).not.toBeNull();
});

test("axes: logarithmic scale, ticks, units and finer lines", async () => {
  const one = await bench();
  const unit = await one.run(async (context, sheet) => {
    const axis = made(sheet, "ColumnClustered").axes.valueAxis;
    axis.scaleType = "Logarithmic";
    axis.logBase = 100;
    axis.majorTickMark = "Cross";
    axis.displayUnit = "Thousands";
    axis.minorGridlines.visible = true;
    axis.load("displayUnit");
    await context.sync();
    return axis.displayUnit;
  });
  expect(unit).toBe("Thousands");
  const xml = await chartXml(one);
  for (const part of ['<c:logBase val="100"/>', 'majorTickMark val="cross"', "builtInUnit", "<c:minorGridlines>"])
    expect(xml).toContain(part);
});

test("a trend line, marks and a series put elsewhere", async () => {
  const one = await bench();
  const order = await one.run(async (context, sheet) => {
    const { series } = made(sheet, "LineMarkers");
    const second = series.getItemAt(1);
    second.trendlines.add("Linear").format.line.color = "#FF0000";
    second.markerStyle = "Star";
    second.plotOrder = 0;
    series.load("items/name");
    await context.sync();
    return series.items.map(({ name }) => name);
  });
  expect(order).toEqual(["z luką", "razem"]);
  const xml = await chartXml(one);
  expect(xml).toMatch(/<c:trendline><c:spPr>.*?FF0000/);
  expect(xml).toContain('<c:symbol val="star"/>');
});

test.each(["XYScatterSmooth", "RadarFilled", "3DBarClustered", "CylinderCol", "Bubble"])(
  "%s is saved as a drawing the schema has, and read again as what it is",
  async (type) => {
    const one = await bench();
    await one.run((_context, sheet) => {
      const chart = made(sheet, type);
      const series = chart.series.getItemAt(0);
      if (type === "Bubble") series.setBubbleSizes(sheet.getRange("C2:C4"));
    });
    await chartXml(one);
    const again = await bench(await one.host.save());
    expect(again.host.view("Sheet1").charts[0]!.type.replace("Smooth", "")).toBe(type.replace("Smooth", ""));
  },
);

test("series by rows, and by the shorter side when Excel chooses", async () => {
  const { run } = await bench();
  const names = await run(async (context, sheet) => {
    const rows = made(sheet, "Line", "Rows").series,
      auto = made(sheet, "Line", "Auto").series;
    for (const one of [rows, auto]) one.load("items/name");
    await context.sync();
    return [rows, auto].map(({ items }) => items.map(({ name }) => name));
  });
  expect(names).toEqual([
    ["Drogi", "Oświata", "Kultura"],
    ["razem", "z luką"],
  ]);
});
