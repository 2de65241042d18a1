/** Every sentence of every rule, with the values real plans give it. */
import { check, howToMend, RULES, whyItMatters, type Finding } from "../../../src/core/checking";
import { findingPlace, findingSentence, ruleName } from "../../../src/core/messages/checking";
import { PROVOKED } from "./provoke";
import { hasSharedTables, realTable } from "./real-table";
import { act, plan } from "./sample";

function told(): { finding: Finding; table: ReturnType<typeof plan> }[] {
  const tables = Object.values(PROVOKED).map(({ bad, options }) => ({ table: bad, options }));
  if (hasSharedTables) tables.push({ table: realTable(), options: undefined });
  return tables.flatMap(({ table, options }) => {
    const { findings, assumed } = check(table, options);
    return [...findings, ...findings.flatMap(({ parts }) => parts ?? []), ...assumed].map((finding) => ({
      finding,
      table,
    }));
  });
}

const ENGLISH =
  /\b(?:the|and|of|with|is|are|action|actions|goal|row|column|missing|date|from|to be|undefined|null|NaN|funding|responsible|indicator|term|object)\b/;
/** Names of code: camelCase, [object Object], ISO dates, rule codes. */
const CODE = /[a-ząćęłńóśźż][A-ZĄĆĘŁŃÓŚŹŻ][a-z]|\[object|\d{4}-\d\d|\b[A-Z]{3}-\d\d\b/;
const unquoted = (sentence: string): string => sentence.replace(/„[^”]*”/g, "„”").replace(/“[^”]*”/g, "“”");

describe("sentences", () => {
  const all = told();

  test("every rule has been made to speak", () => {
    expect([...new Set(all.map(({ finding }) => finding.code))].sort()).toEqual(RULES.map((rule) => rule.code).sort());
  });

  test.each(
    [...new Map(all.map((each) => [findingSentence(each.finding), each])).values()].map(
      (each) => [each.finding.code, findingSentence(each.finding), each] as const,
    ),
  )("%s: %s", (_, sentence, { finding, table }) => {
    expect(sentence).toMatch(/^[„A-ZĄĆĘŁŃÓŚŹŻ0-9].*\.$/su);
    expect(sentence).not.toMatch(/undefined|NaN|null| {2}|\(\)|„”|"|''/);
    expect(unquoted(sentence)).not.toMatch(ENGLISH);
    expect(unquoted(sentence)).not.toMatch(CODE);
    expect((sentence.match(/„/g) ?? []).length).toBe((sentence.match(/”/g) ?? []).length);
    const place = findingPlace(finding, table);
    expect(place).toMatch(
      finding.scope === "row"
        ? /^(?:cel .+|bez celu), działanie /
        : finding.scope === "goal"
          ? /^cel /
          : /^cała tabela$/,
    );
    const english = unquoted(findingSentence(finding, "en"));
    expect(english).toMatch(/^[“A-Z0-9].*\.$/su);
    expect(english).not.toMatch(/undefined|NaN|[ąćęłńśźż]/);
  });

  test("every rule has a name, a reason and a remedy in both languages", () => {
    for (const { code } of RULES)
      for (const locale of ["pl", "en"] as const)
        for (const words of [ruleName(code, locale), whyItMatters(code, locale), howToMend(code, locale)])
          expect(words.length).toBeGreaterThan(3);
    for (const { code } of RULES) expect(ruleName(code, "en")).not.toBe(ruleName(code, "pl"));
  });
});

describe("plural forms", () => {
  const sentence = (code: string, values: Finding["values"]) => findingSentence({ code, values });

  test.each([
    [1, 1, "Jedyne działanie nie ma wskaźnika."],
    [44, 44, "Żadne z 44 działań nie ma wskaźnika."],
    [1, 30, "1 z 30 działań nie ma wskaźnika."],
    [2, 30, "2 z 30 działań nie mają wskaźnika."],
    [5, 30, "5 z 30 działań nie ma wskaźnika."],
    [12, 30, "12 z 30 działań nie ma wskaźnika."],
    [22, 30, "22 z 30 działań nie mają wskaźnika."],
  ])("%i of %i actions without an indicator", (count, total, expected) =>
    expect(sentence("WSK-01", { count, total })).toBe(expected),
  );

  test.each([
    [2, "2 podmioty"],
    [5, "5 podmiotów"],
    [12, "12 podmiotów"],
    [22, "22 podmioty"],
  ])("%i bodies without a lead", (count, words) =>
    expect(sentence("ODP-04", { count, institutions: ["A", "B"] })).toContain(words),
  );

  test.each([
    [["2"], "brakuje numeru 2"],
    [["2", "3"], "brakuje numerów 2 i 3"],
    [["2", "3", "4"], "brakuje numerów 2, 3 i 4"],
  ])("missing numbers %j", (missing, words) =>
    expect(sentence("STR-04", { kind: "gap", number: 5, missing, inCell: "" })).toContain(words),
  );

  test.each([
    [2, "2 sposoby"],
    [5, "5 sposobów"],
  ])("an institution spelled in %i ways", (count, words) => {
    const names = Array.from({ length: count }, (_, index) => `Zapis ${index + 1}`);
    expect(sentence("SPO-01", { institution: "GOPS", spellings: names, counts: names.map(() => "1") })).toContain(
      words,
    );
  });

  test.each([
    [1, "dotyczy 1 działania"],
    [2, "dotyczy 2 działań"],
    [22, "dotyczy 22 działań"],
  ])("an absent column and %i actions", (count, words) =>
    expect(sentence("STR-02", { count, columns: ["funding"] })).toContain(words),
  );
});

test("a place is told by goal and action, by text where there is no number", () => {
  const table = {
    ...plan([]),
    actions: [
      act({ id: "X", goalNumber: "II", number: "3" }),
      act({ id: "Y", goalNumber: "", goal: "", number: "", text: "Zakup busa" }),
    ],
  };
  expect(findingPlace({ actionId: "X" }, table)).toBe("cel II, działanie 3");
  expect(findingPlace({ actionId: "Y" }, table)).toBe("bez celu, działanie „Zakup busa”");
  expect(findingPlace({}, table)).toBe("cała tabela");
});
