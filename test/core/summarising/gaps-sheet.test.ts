import type { CheckResult, Finding, Severity } from "../../../src/core/checking/types";
import { actionSheet, gapsSheet, layoutOf, SHEETS } from "../../../src/core/summarising";
import { RULES } from "../../../src/core/checking";
import { findingPlace, findingSentence, ruleName } from "../../../src/core/messages/checking";
import { Book } from "./support/book";
import { action, table } from "./support/tables";

const page = (code: string) => RULES.find((rule) => rule.code === code)!.page;
const finding = (code: string, severity: Severity, fields: Partial<Finding> = {}): Finding => ({
  code,
  severity,
  scope: "row",
  values: {},
  fixes: [],
  ...fields,
});
const result = (findings: Finding[], suppressed: CheckResult["suppressed"] = []): CheckResult => ({
  findings,
  suppressed,
  accepted: [],
  assumed: [],
  kind: "inny",
  messages: [],
  checked: { actions: 2, columns: 6, rules: 31 },
  totals: {
    error: findings.filter((each) => each.severity === "error").length,
    warning: findings.filter((each) => each.severity === "warning").length,
    hint: findings.filter((each) => each.severity === "hint").length,
  },
});
const plan = table([action("A"), action("B")]);
const book = (checked: CheckResult) => new Book([actionSheet(plan), gapsSheet(checked, plan, layoutOf(plan))]);

const FOUND = [
  finding("DZI-04", "hint", { actionId: "A", column: "action" }),
  finding("FIN-01", "warning", { actionId: "B", column: "funding" }),
  finding("ODP-03", "warning", { actionId: "A", column: "responsible" }),
  finding("FIN-02", "warning", { actionId: "A", column: "funding" }),
  finding("CZA-06", "warning", { scope: "table" }),
  finding("ODP-01", "error", { actionId: "B", column: "responsible" }),
];

test("errors come first, then warnings about the whole table, then by place", () => {
  const rows = book(result(FOUND)).part(SHEETS.gaps, "Ważność", 8);
  expect(rows.map((row) => [row[0], row[1], row[3]])).toEqual([
    ["Błąd", "ODP-01", "I3"],
    ["Ostrzeżenie", "CZA-06", "cała tabela"],
    ["Ostrzeżenie", "FIN-02", "H2"],
    ["Ostrzeżenie", "ODP-03", "I2"],
    ["Ostrzeżenie", "FIN-01", "H3"],
    ["Wskazówka", "DZI-04", "E2"],
  ]);
  expect(rows[0]).toEqual([
    "Błąd",
    "ODP-01",
    ruleName("ODP-01"),
    "I3",
    findingPlace(FOUND[5]!, plan),
    findingSentence(FOUND[5]!),
    page("ODP-01").why,
    page("ODP-01").mend,
  ]);
});

test("an address is a link to the cell, and the counts above are formulas on the table below", () => {
  const sheets = book(result(FOUND));
  expect(sheets.content(SHEETS.gaps, 5, 4)).toEqual({ kind: "link", text: "I3", target: "'Działania'!I3" });
  expect(sheets.value(SHEETS.gaps, 3, 1)).toBe("Błąd: 1 · Ostrzeżenie: 4 · Wskazówka: 1");
  expect(sheets.value(SHEETS.gaps, 2, 1)).toBe(
    "Sprawdzono: 2 działania, 6 kolumn. Wynik: 1 błąd, 4 ostrzeżenia, 1 wskazówka.",
  );
});

test("the table can be filtered, repeats its header in print and leaves columns for decisions", () => {
  const sheet = gapsSheet(result(FOUND), plan, layoutOf(plan));
  expect(sheet.tables).toEqual([
    { name: "Uwagi_do_planu", top: 4, left: 1, bottom: 10, right: 10, style: "TableStyleLight1", showFilter: true },
  ]);
  expect([sheet.freezeRows, sheet.page.titleRows]).toEqual([4, { from: 4, to: 4 }]);
  expect(new Book([sheet]).value(SHEETS.gaps, 4, 9)).toBe("Decyzja");
});

test("nothing found is a sentence with numbers and no table", () => {
  const sheet = gapsSheet(result([]), plan, layoutOf(plan));
  expect(sheet.tables).toEqual([]);
  expect(new Book([sheet]).value(SHEETS.gaps, 2, 1)).toBe(
    "Sprawdzono: 2 działania, 6 kolumn. Wynik: 0 błędów, 0 ostrzeżeń, 0 wskazówek.",
  );
});

test("what was left out is told with its number", () => {
  const sheet = gapsSheet(
    result(
      [],
      [
        { finding: FOUND[0]!, suppressionIndex: 0 },
        { finding: FOUND[1]!, suppressionIndex: 0 },
      ],
    ),
    plan,
    layoutOf(plan),
  );
  expect(new Book([sheet]).value(SHEETS.gaps, 4, 1)).toMatch(/^Pominięto zgodnie z ustawieniami: 2 uwagi\./);
});
