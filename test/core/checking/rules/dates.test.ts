/** Dates of different precision, cells nobody can read, and findings that follow from others. */
import { check, type CheckOptions } from "../../../../src/core/checking";
import { compareShared, dayBefore, lastDay, spans } from "../../../../src/core/checking/time/dates";
import type { Table, Term } from "../../../../src/core/table";
import { act, plan, term, type Spec } from "../sample";

/** What is found and what is left to be confirmed. */
const noticed = (table: Table, options: CheckOptions = {}) => {
  const { findings, assumed } = check(table, options);
  return [...findings, ...assumed];
};

const codes = (spec: Spec, options: CheckOptions = {}, extra = {}): string[] =>
  noticed(plan([spec], extra), options)
    .map(({ code }) => code)
    .filter((code) => code.startsWith("CZA"));

test.each<[string, string, string[]]>([
  ["2026", "2026", []],
  ["2026-05", "2026", []],
  ["2026", "2026-03-31", []],
  ["2026-05-02", "2026-05", []],
  ["2026-06", "2026-05-31", ["CZA-02"]],
  ["2027", "2026-12-31", ["CZA-02"]],
  ["2026-05-02", "2026-05-01", ["CZA-02"]],
  ["2025", "2026", ["CZA-03"]],
  ["2026", "2036-01", ["CZA-03"]],
  ["2040", "2041", ["CZA-03"]],
  ["2040", "2026", ["CZA-02", "CZA-03"]],
  ["", "", ["CZA-01"]],
  ["-", "2027", ["CZA-04"]],
  ["2027", "", ["CZA-04"]],
  ["otwarte", "2027", ["CZA-04"]],
  ["w razie konieczności", "", ["CZA-01"]],
  ["corocznie", "", ["CZA-01", "CZA-07"]],
  ["na bieżąco", "", ["CZA-05"]],
  ["na bieżąco", "na bieżąco", ["CZA-05"]],
  ["2027", "na bieżąco", ["CZA-05"]],
  ["203", "2027", ["CZA-08"]],
  ["203", "", ["CZA-08"]],
  ["28 r.", "28 r.", ["CZA-08"]],
  ["203", "214", ["CZA-08", "CZA-08"]],
])("od %j do %j: %j", (from, to, expected) => expect(codes({ from, to })).toEqual(expected));

test("the frame's period goes before the table's own", () => {
  expect(codes({ from: "2026", to: "2027" }, { frame: { period: { from: "2027", to: "2030" } } })).toEqual(["CZA-03"]);
  expect(check(plan([{}]), { frame: { period: { from: "2027", to: "2030" } } }).period).toEqual({
    from: "2027",
    to: "2030",
  });
  expect(codes({ from: "1999", to: "2050" }, {}, { period: undefined })).toEqual([]);
});

test("what the title looks ahead to is not outside the period", () => {
  const extra = { title: "Program ochrony środowiska na lata 2026–2030 z perspektywą do roku 2034" };
  const options = { frame: { period: { from: "2026", to: "2030" } } };
  expect(codes({ from: "2028", to: "2034" }, options, extra)).toEqual([]);
  expect(codes({ from: "2028", to: "2036" }, options, extra)).toEqual(["CZA-03"]);
  expect(codes({ from: "2028", to: "2034" }, options)).toEqual(["CZA-03"]);
});

test("a period of day precision is held against years at the year", () => {
  const period = { from: "2026-05-10", to: "2035-06-30" };
  expect(codes({ from: "2026", to: "2035" }, { frame: { period } })).toEqual([]);
  expect(codes({ from: "2026-05-09", to: "2027" }, { frame: { period } })).toEqual(["CZA-03"]);
});

describe("CZA-06", () => {
  const whole: Spec = { from: "2026", to: "2035" };
  const of = (specs: Spec[]) => check(plan(specs)).findings.filter(({ code }) => code === "CZA-06");

  test.each<[string, Spec[], number]>([
    ["four of five", [whole, whole, whole, whole, {}], 1],
    ["three of five", [whole, whole, whole, {}, {}], 0],
    ["four of four: too few to say", [whole, whole, whole, whole], 0],
    ["continuous terms count", [whole, whole, whole, { from: "na bieżąco", to: "na bieżąco" }, {}], 1],
    [
      "months inside the first year are a schedule",
      Array.from({ length: 5 }, () => ({ from: "2026-06", to: "2035" })),
      0,
    ],
  ])("%s", (_, specs, expected) => expect(of(specs)).toHaveLength(expected));

  test("counts and lists the rows in their order", () => {
    expect(of([{}, whole, whole, whole, whole])[0]).toMatchObject({
      values: { count: 4, total: 5 },
      actionIds: ["A2", "A3", "A4", "A5"],
    });
  });
});

describe("CZA-10 needs a status column and a reference date", () => {
  const late: Spec = { from: "2026", to: "2026" };
  test.each<[Spec, string | undefined, boolean]>([
    [{ ...late, status: "" }, "2027-02-01", true],
    [{ ...late, status: "niezrealizowane" }, "2027-02-01", true],
    [{ ...late, status: "częściowo zrealizowane" }, "2027-02-01", true],
    [{ ...late, status: "zrealizowane" }, "2027-02-01", false],
    [{ ...late, status: "ZREALIZOWANO" }, "2027-02-01", false],
    [{ ...late, status: "zakończone" }, "2027-02-01", false],
    [{ ...late, status: "w trakcie" }, "2026-12-31", false],
    [{ ...late, status: "w trakcie" }, undefined, false],
    [late, "2027-02-01", false],
  ])("%j on %s: %s", (spec, referenceDate, expected) =>
    expect(codes(spec, { frame: { referenceDate } }).includes("CZA-10")).toBe(expected),
  );

  test("a row without status in a table that has the column is late too", () => {
    const found = check(plan([{ ...late, status: "zrealizowane" }, late]), {
      frame: { referenceDate: "2028-01-01" },
    }).findings.filter(({ code }) => code === "CZA-10");
    expect(found.map(({ actionId }) => actionId)).toEqual(["A2"]);
  });
});

test("a frequency beside a date, and a year from the title, are each said once", () => {
  const moved: Term = { ...term("2026"), movedFrequency: "raz w roku" };
  expect(codes({ from: moved, to: moved })).toEqual(["CZA-07"]);
  const guessed: Term = { ...term("2026-03"), text: "marzec", yearFromTitle: true };
  expect(codes({ from: guessed, to: guessed })).toEqual(["CZA-09"]);
});

test("points in time", () => {
  expect(compareShared("2014", "2014-05")).toBe(0);
  expect(Math.sign(compareShared("2014-05", "2014-03-31"))).toBe(1);
  expect([lastDay("2024-02"), lastDay("2023-02"), lastDay("2023"), lastDay("2023-04-05")]).toEqual([
    "2024-02-29",
    "2023-02-28",
    "2023-12-31",
    "2023-04-05",
  ]);
  expect([dayBefore("2024-03-01"), dayBefore("2024"), dayBefore("2024-01")]).toEqual([
    "2024-02-29",
    "2023-12-31",
    "2023-12-31",
  ]);
  expect(spans(act({ from: "2026-01", to: "2035-12" }), { from: "2026", to: "2035" })).toBe(true);
});
