/** Sources and programmes against the years of the action. */
import { check } from "../../../../src/core/checking";
import { plan, type Spec } from "../sample";

const codes = (spec: Spec): string[] => [
  ...new Set(
    check(plan([spec], { period: { from: "2000", to: "2045" } }))
      .findings.map(({ code }) => code)
      .filter((code) => code.startsWith("FIN")),
  ),
];

test.each<[string, string[]]>([
  ["", ["FIN-01"]],
  ["-", ["FIN-01"]],
  ["–", ["FIN-01"]],
  ["brak", ["FIN-01"]],
  ["b.d.", ["FIN-01"]],
  ["Brak ", ["FIN-01"]],
  ["\u00a0", ["FIN-01"]],
  ["nie dotyczy", []],
  ["bez dodatkowych kosztów", []],
  ["budżet gminy", []],
  ["środki własne", []],
  ["PFRON", []],
  ["koszty bieżące jednostek", []],
  ["Samorząd gminy", ["FIN-02"]],
  ["GOPS", ["FIN-02"]],
  ["Samorząd gminy i sponsoring", ["FIN-02"]],
  ["środki zewnętrzne", ["FIN-03"]],
  ["inne", ["FIN-03"]],
  ["środki unijne", ["FIN-03"]],
  ["budżet gminy, środki zewnętrzne", ["FIN-03"]],
])("źródło %j: %j", (funding, expected) => expect(codes({ funding })).toEqual(expected));

test.each<[string, string, string, string[]]>([
  ["POWER", "2024", "2025", ["FIN-04"]],
  ["POWER", "2023", "2023", []],
  ["POWER", "2024-01-01", "2024-06-30", ["FIN-04"]],
  ["POWER", "2020", "2025", ["FIN-05"]],
  ["POWER, budżet gminy", "2020", "2025", []],
  ["POWER, FERS", "2020", "2025", ["FIN-06"]],
  ["POWER, środki zewnętrzne", "2020", "2025", ["FIN-03", "FIN-05"]],
  ["PO KL", "2016", "2017", ["FIN-04"]],
  ["ZPORR", "2010", "2011", ["FIN-04"]],
  ["FERS", "2021", "2029", []],
  ["FERS", "2030", "2031", ["FIN-04"]],
  ["FERS", "2018", "2022", ["FIN-06"]],
  ["KPO", "2025", "2027", ["FIN-05"]],
  ["PFRON", "2004", "2040", []],
  ["FERS", "-", "-", []],
])("%s, %s–%s: %j", (funding, from, to, expected) => expect(codes({ funding, from, to })).toEqual(expected));

test("the finding names the programme, its last day and the action's year", () => {
  const found = check(
    plan([{ funding: "POWER", from: "2025", to: "2026" }], { period: { from: "2000", to: "2045" } }),
  ).findings.find(({ code }) => code === "FIN-04");
  expect(found).toMatchObject({
    severity: "error",
    column: "funding",
    values: { programme: "POWER", until: "2023-12-31", from: "2025" },
  });
});
