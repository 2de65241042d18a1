import { readEntries } from "../../src/excel/journal/journal-sheet";
import type { Entry } from "../../src/excel/journal/journal-data";
import { parse, serialise } from "../../src/excel/journal/journal-pack";
import { freeName, isNamed, markOf, readMarks } from "../../src/excel/plan/marks";
import { areaOf, sheetOf } from "../../src/excel/engine/ranges";
import { rawContent } from "../../src/excel/engine/raw";
import { renameFormula } from "../../src/excel/write/rename";
import { packed, REQUEST_BUDGET } from "../../src/excel/engine/send";
import { troubleOf } from "../../src/excel/engine/trouble";
import { hindrance } from "../../src/excel/undo/undo-order";

describe("marks", () => {
  test.each([
    ["Uwagi do planu", 1, "TD_gaps"],
    ["Uwagi do planu", 2, "TD_gaps_2"],
    ["Działania – publikacja", 1, "TD_dzialania_publikacja"],
  ])("%s, copy %d is marked %s", (name, copy, mark) => expect(markOf(name, copy)).toBe(mark));

  test("a name whose sheet is gone is no mark", () => {
    const { marks, stale } = readMarks([
      { name: "TD_gaps", formula: "='Luki (2)'!$A$1:$I$20" },
      { name: "TD_summary", formula: "=#REF!" },
      { name: "Stawka", formula: "=0.23" },
    ]);
    expect(marks.get("TD_gaps")).toEqual({
      name: "TD_gaps",
      sheet: "Luki (2)",
      area: { top: 1, left: 1, bottom: 20, right: 9 },
    });
    expect(stale).toEqual(["TD_summary"]);
  });

  test("names are compared as Excel does, without case", () => {
    expect(freeName("Luki", ["luki", "LUKI (2)"])).toBe("Luki (3)");
    expect([
      isNamed("Luki", "Luki"),
      isNamed("Luki (12)", "Luki"),
      isNamed("Luki stare", "Luki"),
      isNamed("Luki (a)", "Luki"),
    ]).toEqual([true, true, false, false]);
  });
});

describe("addresses", () => {
  test.each([
    ["Działania!$A$1:$I$52", { top: 1, left: 1, bottom: 52, right: 9 }],
    ["'O''Neil!x'!B2", { top: 2, left: 2, bottom: 2, right: 2 }],
    ["A:F", { top: 1, left: 1, bottom: 1_048_576, right: 6 }],
    ["'Moje dane'!$1:$6", { top: 1, left: 1, bottom: 6, right: 16_384 }],
    ["A", undefined],
    ["#ADR!", undefined],
    ["A1,B2", undefined],
  ])("%s", (address, area) => expect(areaOf(address)).toEqual(area));
  test("a sheet's name comes out of its quotes", () =>
    expect([sheetOf("='O''Neil'!A1"), sheetOf("Luki!A1"), sheetOf("A1")]).toEqual(["O'Neil", "Luki", undefined]));
});

describe("renaming inside formulas", () => {
  const renames = {
    sheets: new Map([["Działania", "Działania (2)"]]),
    tables: new Map([["Dzialania", "Dzialania_2"]]),
  };
  test.each([
    ["=COUNTIFS(Dzialania[Obszar],A5)", "=COUNTIFS(Dzialania_2[Obszar],A5)"],
    ["='Działania'!F17+Działania!F18", "='Działania (2)'!F17+'Działania (2)'!F18"],
    ['="Działania!F17 "&Dzialania[Nr]', '="Działania!F17 "&Dzialania_2[Nr]'],
    ["=MojeDzialania[Nr]", "=MojeDzialania[Nr]"],
    ["='Moje Działania'!A1", "='Moje Działania'!A1"],
  ])("%s", (formula, expected) => expect(renameFormula(formula, renames)).toBe(expected));
});

describe("raw cells", () => {
  test.each([
    ["=A1+1", 5, "General", { kind: "formula", formula: "=A1+1" }],
    ["=nie formuła", "=nie formuła", "General", { kind: "text", text: "=nie formuła" }],
    [38077, 38077, "dd.mm.yyyy", { kind: "number", number: 38077, format: "dd.mm.yyyy" }],
    ["", "", "General", { kind: "empty" }],
    [true, true, "General", { kind: "formula", formula: "=TRUE" }],
  ])("%j (%j) is %j %j", (formula, value, format, expected) =>
    expect(rawContent(formula, value, format)).toEqual(expected),
  );
});

describe("requests", () => {
  const step = (bytes: number) => ({ bytes, act: () => undefined });
  test("small writes share one request, an extra block makes one more", () => {
    expect(packed([step(1000), step(1000), step(1000)])).toHaveLength(1);
    expect(packed([step(REQUEST_BUDGET * 0.7), step(REQUEST_BUDGET * 0.7), step(10)])).toHaveLength(2);
    expect(packed([])).toHaveLength(0);
  });
});

const entry = (id: string, data: Entry["data"], undoes?: string): Entry => ({
  id,
  at: "2026-11-21 18:17:10",
  label: "Napraw",
  data,
  lines: [],
  ...(undoes ? { undoes } : {}),
});
const edit = (id: string, column: string): Entry["data"] => ({
  kind: "edits",
  sheet: "Działania",
  table: "Dzialania",
  cells: [
    { id, column, place: "F2", before: { kind: "text", text: "-" }, after: { kind: "text", text: "budżet gminy" } },
  ],
});
const sheets = (...names: string[]): Entry["data"] => ({
  kind: "sheets",
  sheets: names.map((name) => ({ name, mark: "TD_x", created: true })),
});

describe("the journal", () => {
  test("an entry survives being written and read, cells and all", () => {
    const before = {
      area: { top: 1, left: 1, bottom: 1, right: 5 },
      cells: [
        [
          { kind: "text" as const, text: '{"m":1}' },
          { kind: "number" as const, number: 2004, format: "0" },
          { kind: "formula" as const, formula: "=A1" },
          { kind: "empty" as const },
          { kind: "date" as const, iso: "2004-03-31" },
        ],
      ],
      tables: [],
    };
    const one = entry("1", { kind: "sheets", sheets: [{ name: "Luki", mark: "TD_gaps", created: false, before }] });
    expect(parse(serialise(one))).toEqual({ id: one.id, at: one.at, label: one.label, data: one.data });
    const two = entry("2", edit("A2", "Nr"));
    expect(parse(serialise(two))!.data).toEqual(two.data);
  });

  test("lines a person typed are passed over", () => {
    const row = (id: string, data: string) => [id, "kiedy", "Napraw", "Działania", "F2", "-", "budżet", data];
    const entries = readEntries(
      [
        ["Nr wpisu", "", "", "", "", "", "", ""],
        row("1", serialise(entry("1", edit("a", "Nr")))),
        row("1", ""),
        ["moja notatka", "", "", "", "", "", "", "{zepsute"],
      ],
      1,
    );
    expect(entries.map((one) => [one.id, one.lines.length])).toEqual([["1", 2]]);
  });

  test.each<[string, Entry[], (string | undefined)[]]>([
    ["other cells do not hinder", [entry("1", edit("a", "Nr")), entry("2", edit("b", "Nr"))], [undefined, undefined]],
    [
      "a later edit of the same cell does",
      [entry("1", edit("a", "Nr")), entry("2", edit("a", "Nr"))],
      ["later-change", undefined],
    ],
    [
      "an edit of the plan hinders undoing the plan's sheet",
      [entry("1", sheets("Działania")), entry("2", edit("a", "Nr"))],
      ["later-change", undefined],
    ],
    ["another sheet does not", [entry("1", sheets("Działania")), entry("2", sheets("Luki"))], [undefined, undefined]],
    [
      "what was undone is done with, and no longer hinders",
      [entry("1", edit("a", "Nr")), entry("2", edit("a", "Nr")), entry("3", edit("a", "Nr"), "2")],
      [undefined, "undone", undefined],
    ],
    [
      "an undo that was undone stands again",
      [entry("1", edit("a", "Nr")), entry("2", edit("a", "Nr"), "1"), entry("3", edit("a", "Nr"), "2")],
      [undefined, "undone", undefined],
    ],
  ])("%s", (_name, entries, expected) =>
    expect(entries.map((_, index) => hindrance(entries, index))).toEqual(expected),
  );
});

describe("troubles", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cell-edit"],
    ["AccessDenied", "sheet-protected"],
    ["InactiveWorkbook", "several-workbooks"],
    ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
    ["ApiNotFound", "api-too-old"],
    ["ItemNotFound", "sheet-deleted"],
    ["GeneralException", "request-failed"],
  ])("%s is %s, and the localised message is never shown", (code, expected) => {
    const trouble = troubleOf({ code, message: "Nie można wykonać", debugInfo: { errorLocation: "Range.values" } });
    expect(trouble.code).toBe(expected);
    expect(trouble.diagnostic).toBe(`${code} | Range.values`);
  });
});
