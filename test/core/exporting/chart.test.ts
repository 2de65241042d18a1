import fc from "fast-check";
import { chartAlt, chartSvg, chartsOf, type ChartData } from "../../../src/core/exporting";
import { axisSteps } from "../../../src/core/exporting/chart/chart-data";
import { all, xmlNode } from "./word-parse";

const data: ChartData = {
  title: "Działania i luki według obszarów",
  kind: "bars",
  categories: ["RODZINA", "PRACA <i> inne"],
  valueAxis: "liczba działań",
  series: [
    { name: "bez luk", values: [5, 60] },
    { name: "z lukami", values: [2, 0] },
  ],
};
const draw = (more: Partial<ChartData> = {}) => xmlNode(chartSvg({ ...data, ...more }).svg);
const texts = (more?: Partial<ChartData>) => all(draw(more), "text").map(({ text }) => text);
const drawn = (more?: Partial<ChartData>) =>
  all(draw(more), "rect")
    .map(({ attributes }) => attributes.fill ?? "")
    .filter((fill) => fill.startsWith("url"));

test.each(["bars", "columns"] as const)(
  "every bar is there with its number, and the series differ by more than colour: %s",
  (kind) => {
    expect(drawn({ kind })).toEqual(["url(#s0)", "url(#s1)", "url(#s0)", "url(#s1)", "url(#s0)"]);
    expect(texts({ kind })).toEqual(
      expect.arrayContaining(["Działania i luki według obszarów", "bez luk", "z lukami", "liczba działań", "7", "60"]),
    );
    expect(texts({ kind }).join(" ")).toContain("PRACA <i>");
    const patterns = all(draw({ kind }), "pattern")
      .slice(0, 2)
      .map((pattern) => pattern.children.map(({ name }) => name).join());
    expect(new Set(patterns).size).toBe(2);
  },
);

test("lengths are in the proportion of the numbers", () => {
  const widths = all(draw({ series: [{ name: "a", values: [20, 60] }] }), "rect")
    .filter(({ attributes }) => attributes.fill?.startsWith("url"))
    .map(({ attributes }) => Number(attributes.width));
  expect(widths[1]! / widths[0]!).toBeCloseTo(3, 2);
});

test.each([
  [0, 1],
  [1, 1],
  [7, 8],
  [31, 40],
  [100, 100],
  [10_000, 10_000],
])("an axis for %d ends at %d in round steps from 0", (most, last) => {
  const steps = axisSteps(most);
  expect(steps[0]).toBe(0);
  expect(steps.at(-1)).toBe(last);
  expect(steps.length).toBeLessThanOrEqual(8);
});

test("no data, negative numbers and hostile labels draw a chart all the same, with no NaN in it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("bars", "columns"),
      fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.integer({ min: -5, max: 100_000 })), { maxLength: 30 }),
      (kind, rows) => {
        const { svg, height } = chartSvg({
          title: rows[0]?.[0] ?? "",
          kind: kind as ChartData["kind"],
          categories: rows.map(([name]) => name),
          series: [{ name: "x", values: rows.map(([, value]) => value) }],
        });
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(height).toBeGreaterThan(0);
        expect(all(xmlNode(svg), "text").length).toBeGreaterThanOrEqual(rows.length);
      },
    ),
  );
});

test("the text alternative holds every number", () => {
  expect(chartAlt(data)).toBe(
    "Wykres: Działania i luki według obszarów. RODZINA: bez luk 5, z lukami 2; PRACA <i> inne: bez luk 60, z lukami 0.",
  );
  expect(chartAlt({ ...data, series: [data.series[0]!] })).toBe(
    "Wykres: Działania i luki według obszarów. RODZINA: 5; PRACA <i> inne: 60.",
  );
});

describe("charts of summary tables", () => {
  const table = {
    title: "Obszary",
    header: ["Obszar", "Działania", "Kompletność"],
    rows: [
      ["RODZINA", "7", "95%"],
      ["PRACA", "0", "–"],
      ["Razem", "7", "95%"],
    ],
    totals: true as const,
  };

  test("a table that says so gets one, from its own numbers, without the total", () => {
    expect(chartsOf([{ ...table, chart: { column: 1, kind: "bars" } }, table])).toEqual([
      {
        name: "obszary",
        data: {
          title: "Obszary: działania",
          kind: "bars",
          categories: ["RODZINA", "PRACA"],
          series: [{ name: "Działania", values: [7, 0] }],
          categoryAxis: "Obszar",
          valueAxis: "Działania",
        },
      },
    ]);
  });

  test("a long list shows its largest, and nothing is drawn of nothing", () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`Podmiot ${index}`, String(index)]);
    const [chart] = chartsOf([
      { title: "Podmioty", header: ["Podmiot", "Prowadzi"], rows, chart: { column: 1, kind: "bars" } },
    ]);
    expect(chart!.data.series[0]!.values).toEqual(Array.from({ length: 15 }, (_, index) => 39 - index));
    expect(
      chartsOf([
        {
          ...table,
          rows: [
            ["A", "0", ""],
            ["Razem", "0", ""],
          ],
          chart: { column: 1, kind: "bars" },
        },
      ]),
    ).toEqual([]);
  });
});
