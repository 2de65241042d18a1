/**
 * Who is responsible: generic, open, without a lead, no longer there; and the commune's own centre of social services.
 */
import { check, type CheckOptions } from "../../../../src/core/checking";
import { plan, type Spec } from "../sample";

const WIDE = { period: { from: "1990", to: "2045" } };
const codes = (spec: Spec, options: CheckOptions = {}): string[] => [
  ...new Set(
    check(plan([{ lead: "", ...spec }], WIDE), options)
      .findings.map(({ code }) => code)
      .filter((code) => code.startsWith("ODP")),
  ),
];

test.each<[string, string[]]>([
  ["", ["ODP-01"]],
  ["-", ["ODP-01"]],
  ["nie dotyczy", []],
  ["GOPS", []],
  ["Samorząd gminy", ["ODP-02"]],
  ["Jednostki pomocy społecznej", ["ODP-02"]],
  ["SAMORZĄD GMINY", ["ODP-02"]],
  ["Samorząd gminy we współpracy z policją", []],
  ["Samorząd gminy w współpracy z samorządem powiatu", []],
  ["GOPS we współpracy z innymi podmiotami", ["ODP-03"]],
  ["GOPS przy udziale partnerów", ["ODP-03"]],
  ["Wszystkie podmioty działające na rzecz rodziny", ["ODP-03"]],
  ["GOPS, PUP, Policja", ["ODP-04"]],
  ["GOPS i PUP", ["ODP-04"]],
  ["GOPS oraz szkoły", ["ODP-04"]],
  ["GOPS / PUP", ["ODP-04"]],
  ["GOPS we współpracy z PUP, policją i szkołami", []],
  ["GOPS przy udziale parafii i OSP", []],
])("%j: %j", (responsible, expected) => expect(codes({ responsible })).toEqual(expected));

test.each<[string, string, string, boolean]>([
  ["AWRSP", "2004", "2014", true],
  ["AWRSP", "2003", "2014", false],
  ["AWRSP", "2001", "2002", false],
  ["KOWR", "2010", "2012", true],
  ["KOWR", "2016", "2018", false],
  ["PARPA", "2023", "2024", true],
])("%s in %s–%s: gone is %s", (responsible, from, to, gone) =>
  expect(codes({ responsible, from, to }).includes("ODP-06")).toBe(gone),
);

describe("where the welfare centre became a centre of social services", () => {
  const frame = { cusSince: "2027-03-01" };
  test.each<[string, string, string, boolean]>([
    ["GOPS", "2028", "2029", true],
    ["GOPS", "2027-03-01", "2029", true],
    ["GOPS", "2027", "2029", false],
    ["GOPS", "2025", "2029", false],
    ["CUS", "2028", "2029", false],
    ["CUS", "2025", "2026", true],
    ["PCPR", "2028", "2029", false],
  ])("%s in %s–%s: %s", (responsible, from, to, gone) =>
    expect(codes({ responsible, from, to }, { frame }).includes("ODP-06")).toBe(gone),
  );

  test("the successor is named", () => {
    const found = check(plan([{ responsible: "GOPS", from: "2028", to: "2029" }]), { frame }).findings.find(
      ({ code }) => code === "ODP-06",
    );
    expect(found?.values).toMatchObject({ successors: ["centrum usług społecznych"], until: ["2027-02-28"] });
  });
});

test.each<[string, boolean]>([
  ["KRSŻ", true],
  ["GOPS we współpracy z KRSŻ", true],
  ["PCPR", false],
  ["URZĄD GMINY", false],
  ["GKRPA i OSP", false],
])("%j holds an unexplained abbreviation: %s", (responsible, expected) =>
  expect(codes({ responsible }).includes("ODP-08")).toBe(expected),
);

describe("one institution, several spellings", () => {
  const of = (...cells: string[]) =>
    check(plan(cells.map((responsible) => ({ responsible })))).findings.filter(({ code }) => code === "SPO-01");

  test("an abbreviation beside the full name is one finding for the institution", () => {
    const found = of("GOPS", "Gminny Ośrodek Pomocy Społecznej", "GOPS", "PUP");
    expect(found).toHaveLength(1);
    expect(found[0]!.actionIds).toEqual(["A2"]);
  });
  test("grammar is no other spelling", () =>
    expect(of("Policja", "GOPS we współpracy z policją", "szkoły we współpracy z Policją")).toEqual([]));
  test("two schools are two institutions", () =>
    expect(of("Szkoła Podstawowa nr 1", "Szkoła Podstawowa nr 2")).toEqual([]));
  test("OPS and DPS are two", () => expect(of("OPS", "DPS")).toEqual([]));
});

test("ODP-07 goes by the lead, whoever else works along", () => {
  const led = (count: number) =>
    plan(
      Array.from({ length: 10 }, (_, index): Spec => ({
        lead: index < count ? "GOPS" : "",
        responsible: index < count ? "GOPS" : "",
      })),
    );
  expect(check(led(8)).findings.find(({ code }) => code === "ODP-07")).toMatchObject({
    values: { count: 8, total: 10 },
  });
  expect(check(led(7)).findings.some(({ code }) => code === "ODP-07")).toBe(false);
});
