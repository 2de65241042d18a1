/** Suppressions, baseline, profiles, own severities: they stay with their actions, and what became useless is said. */
import { check, makeBaseline, type CheckOptions, type Suppression } from "../../../src/core/checking";
import { settingsSentence } from "../../../src/core/messages/checking";
import type { Table } from "../../../src/core/table";
import { act, plan } from "./sample";

const NOTE = { reason: "wniosek w toku", author: "J. Kowal" };
const table = plan([
  { funding: "-" },
  { funding: "-", lead: "szkoła" },
  { funding: "Samorząd gminy" },
  { responsible: "GOPS, PUP" },
]);
const ids = (options: CheckOptions, code: string, plan_: Table = table) =>
  check(plan_, options)
    .findings.filter((finding) => finding.code === code)
    .map((finding) => finding.actionId);
const shuffled: Table = { ...table, actions: [...table.actions].reverse() };

describe("a suppression", () => {
  test.each<[string, Suppression, string[]]>([
    ["of one action", { code: "FIN-01", scope: "action", actionId: "A1", ...NOTE }, ["A2"]],
    [
      "of one institution, by the lead where the finding names none",
      { code: "FIN-01", scope: "institution", institution: "SZKOŁA", ...NOTE },
      ["A1"],
    ],
    ["of the whole rule", { code: "FIN-01", scope: "rule", ...NOTE }, []],
  ])("%s leaves out just that", (_, suppression, left) => {
    const options = { suppressions: [suppression] };
    expect(ids(options, "FIN-01")).toEqual(left);
    expect(ids(options, "FIN-02")).toEqual(["A3"]);
    expect(ids(options, "FIN-01", shuffled)).toEqual([...left].reverse());
    const result = check(table, options);
    expect(result.suppressed.map(({ finding, suppressionIndex }) => [finding.code, suppressionIndex])).toEqual(
      Array.from({ length: 2 - left.length }, () => ["FIN-01", 0]),
    );
    expect(result.messages).toEqual([]);
    expect(result.totals.warning + result.suppressed.length).toBe(check(table).totals.warning);
  });

  test("of one institution goes by the institutions a finding names", () => {
    expect(
      ids(
        { suppressions: [{ code: "FIN-02", scope: "institution", institution: "samorząd gminy", ...NOTE }] },
        "FIN-02",
      ),
    ).toEqual([]);
    expect(
      ids({ suppressions: [{ code: "FIN-02", scope: "institution", institution: "policja", ...NOTE }] }, "FIN-02"),
    ).toEqual(["A3"]);
  });

  test.each([
    ["2026-05-10", []],
    ["2026-05-11", ["A1"]],
  ])("holds through its last day and comes back after it (%s)", (today, left) => {
    const suppressions: Suppression[] = [
      { code: "FIN-01", scope: "action", actionId: "A1", until: "2026-05-10", ...NOTE },
      { code: "FIN-01", scope: "action", actionId: "A2", ...NOTE },
    ];
    expect(ids({ suppressions, today }, "FIN-01")).toEqual(left);
    expect(check(table, { suppressions, today }).messages.map(({ code }) => code)).toEqual(
      left.length ? ["suppression-expired"] : [],
    );
  });

  test("that matches nothing, or names an unknown rule, is said; one of a rule that is off is not", () => {
    const suppressions: Suppression[] = [
      { code: "FIN-01", scope: "action", actionId: "GONE", ...NOTE },
      { code: "XYZ-99", scope: "rule", ...NOTE },
      { code: "CZA-05", scope: "rule", ...NOTE },
    ];
    const { messages } = check(table, { suppressions, profile: "warsztat" });
    expect(messages.map(({ code }) => code).sort()).toEqual(["suppression-unknown-rule", "suppression-useless"]);
    for (const message of messages) expect(settingsSentence(message)).toMatch(/^Pominięcie .+wniosek w toku.+\.$/);
  });

  test("of an action covers its pairs", () => {
    const twice = plan([{ text: "Zakup busa" }, { text: "Zakup busa" }]);
    for (const actionId of ["A1", "A2"])
      expect(ids({ suppressions: [{ code: "DZI-02", scope: "action", actionId, ...NOTE }] }, "DZI-02", twice)).toEqual(
        [],
      );
  });
});

describe("a baseline", () => {
  const baseline = makeBaseline(check(table), "2026-01-01", "J. Kowal");

  test("accepts everything found on its day, however the rows are sorted", () => {
    for (const each of [table, shuffled]) {
      const result = check(each, { baseline });
      expect(result.findings).toEqual([]);
      expect(result.accepted.length).toBe(check(each).findings.length);
    }
  });

  test("does not accept what a new row brings, nor a table finding that grew", () => {
    const grown = {
      ...table,
      actions: [act({ id: "N", text: "Zakup wózków", number: "5", funding: "" }), ...table.actions],
    };
    const codes = check(grown, { baseline }).findings.map(({ code, actionId }) => `${code} ${actionId ?? ""}`);
    expect(codes).toEqual(expect.arrayContaining(["FIN-01 N", "WSK-01 "]));
    expect(codes.every((code) => !/A\d/.test(code))).toBe(true);
  });

  test("keeps its pairs apart: a third copy is new", () => {
    const twice = plan([{ text: "Zakup busa" }, { text: "Zakup busa" }]);
    const known = makeBaseline(check(twice));
    expect(ids({ baseline: known }, "DZI-02", { ...twice, actions: [...twice.actions].reverse() })).toEqual([]);
    expect(
      ids({ baseline: known }, "DZI-02", {
        ...twice,
        actions: [...twice.actions, act({ id: "A3", text: "Zakup busa", number: "3" })],
      }),
    ).toEqual(["A3"]);
  });

  test("survives being written and read", () => {
    expect(JSON.parse(JSON.stringify(baseline))).toEqual(baseline);
  });
});

describe("profiles and own severities", () => {
  const severity = (options: CheckOptions, code: string) =>
    check(table, options).findings.find((finding) => finding.code === code)?.severity;

  test.each<[CheckOptions, string, string | undefined]>([
    [{}, "FIN-01", "warning"],
    [{ profile: "uchwala" }, "FIN-01", "warning"],
    [{ profile: "uchwala", frame: { kind: "srps" } }, "WSK-01", "error"],
    [{ profile: "uchwala", frame: { kind: "inny" } }, "WSK-01", "hint"],
    [{ profile: "warsztat" }, "FIN-01", "warning"],
    [{ profile: "warsztat" }, "PLA-01", undefined],
    [{ severityByRule: { "FIN-01": "hint" } }, "FIN-01", "hint"],
    [{ severityByRule: { "FIN-01": "off" } }, "FIN-01", undefined],
    [{ profile: "warsztat", frame: { kind: "srps" }, severityByRule: { "PLA-01": "error" } }, "PLA-01", "error"],
  ])("%j gives %s as %s", (options, code, expected) => expect(severity(options, code)).toBe(expected));

  test("an unknown rule in the severities is said and changes nothing", () => {
    const result = check(table, { severityByRule: { "ABC-01": "error" } });
    expect(result.messages).toEqual([{ code: "severity-unknown-rule", values: { rule: "ABC-01" } }]);
    expect(result.findings).toEqual(check(table).findings);
  });
});
