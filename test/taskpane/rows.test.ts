/** @jest-environment node */
import type { Finding, Severity } from "../../src/core/checking/types";
import type { Table } from "../../src/core/table";
import { listRows, placesInOrder, type ListRow, type ListView } from "../../src/taskpane/parts/check/rows";
import { findingKey, rowKey, ruleKey } from "../../src/taskpane/state/check-state";

const row = (code: string, severity: Severity, actionId: string, column: Finding["column"] = "funding"): Finding => ({
  code,
  severity,
  scope: "row",
  actionId,
  column,
  values: {},
  fixes: [],
});
const whole = (code: string, severity: Severity): Finding => ({
  code,
  severity,
  scope: "table",
  values: {},
  fixes: [],
});
const table = { actions: ["a", "b", "c"].map((id) => ({ id })) } as unknown as Table;
const view = (change: Partial<ListView> = {}): ListView => ({
  view: "rules",
  shown: new Set<Severity>(["error", "warning", "hint"]),
  open: new Set(),
  chosen: null,
  ...change,
});
const shape = (rows: readonly ListRow[]): string[] =>
  rows.map((line) => {
    if (line.kind === "category") return `${line.category} ${line.count}`;
    if (line.kind === "rule") return `  ${line.code} (${line.count})`;
    if (line.kind === "place") return `    ${line.finding.code} ${line.finding.actionId ?? "tabela"}`;
    return `${line.kind === "action" ? line.actionId : "tabela"} (${line.count})`;
  });

describe("the list of findings", () => {
  const findings = [
    row("FIN-01", "warning", "a"),
    row("FIN-01", "warning", "b"),
    row("CZA-01", "error", "a", "from"),
    whole("WSK-01", "warning"),
  ];

  test("goes from category to rule to place, errors first, a finding about the whole table as one card", () => {
    expect(shape(listRows(findings, table, view({ open: new Set([ruleKey("FIN-01")]) })))).toEqual([
      "CZA 1",
      "  CZA-01 (1)",
      "FIN 2",
      "  FIN-01 (2)",
      "    FIN-01 a",
      "    FIN-01 b",
      "WSK 1",
      "    WSK-01 tabela",
    ]);
  });

  test("by row follows the order of the table, what is about the whole table first", () => {
    expect(shape(listRows(findings, table, view({ view: "rows", open: new Set([rowKey("a")]) })))).toEqual([
      "tabela (1)",
      "a (2)",
      "    FIN-01 a",
      "    CZA-01 a",
      "b (1)",
    ]);
  });

  test("what is filtered out is neither shown nor counted", () => {
    expect(shape(listRows(findings, table, view({ shown: new Set<Severity>(["error"]) })))).toEqual([
      "CZA 1",
      "  CZA-01 (1)",
    ]);
  });

  test("of one column only: what was gathered from many rows is listed row by row", () => {
    const parts = ["a", "b", "c"].map((id) => row("FIN-01", "warning", id));
    const gathered = { ...whole("FIN-01", "warning"), column: "funding" as const, parts };
    const all = [gathered, row("CZA-01", "error", "a", "from")];
    const only = (column: Finding["column"] | null) =>
      shape(
        listRows(all, table, view({ column: column ?? null, open: new Set([ruleKey("FIN-01"), ruleKey("CZA-01")]) })),
      );
    expect(only("funding")).toEqual(["FIN 3", "  FIN-01 (3)", "    FIN-01 a", "    FIN-01 b", "    FIN-01 c"]);
    expect(only("from")).toEqual(["CZA 1", "  CZA-01 (1)", "    CZA-01 a"]);
    expect(only(null)).toHaveLength(5);
  });

  test("two findings of one rule in one cell are two lines with keys of their own", () => {
    const twice = listRows(
      [row("STR-04", "hint", "a"), row("STR-04", "hint", "a")],
      table,
      view({ open: new Set([ruleKey("STR-04")]) }),
    ).filter(({ kind }) => kind === "place");
    expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
  });

  test("the chosen finding is marked, and only that one", () => {
    const lines = listRows(
      findings,
      table,
      view({ open: new Set([ruleKey("FIN-01")]), chosen: findingKey(findings[1]!) }),
    );
    expect(
      lines
        .filter((line) => line.kind === "place" && line.chosen)
        .map((line) => (line.kind === "place" ? line.finding.actionId : "")),
    ).toEqual(["b"]);
  });

  test("no finding is ever lost: every one is in the list when everything is open", () => {
    const open = new Set([...findings.map(({ code }) => ruleKey(code)), ...["a", "b", "c"].map(rowKey), "row:"]);
    for (const kind of ["rules", "rows"] as const)
      expect(
        listRows(findings, table, view({ view: kind, open })).filter((line) => line.kind === "place"),
      ).toHaveLength(findings.length);
  });

  test("the arrows walk through every place, folded or not, and know which group to open", () => {
    const places = placesInOrder(findings, table, view());
    expect(places.map(({ finding, group }) => [finding.code, finding.actionId ?? "tabela", group])).toEqual([
      ["CZA-01", "a", ruleKey("CZA-01")],
      ["FIN-01", "a", ruleKey("FIN-01")],
      ["FIN-01", "b", ruleKey("FIN-01")],
      ["WSK-01", "tabela", undefined],
    ]);
  });
});
