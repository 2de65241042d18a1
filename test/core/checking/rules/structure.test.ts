/** Columns, numbering, goals, repeats: what is said once and what is not said again. */
import { check, type CheckOptions } from "../../../../src/core/checking";
import { firstBreak, itemNumbers } from "../../../../src/core/checking/texts/numbering";
import type { Table } from "../../../../src/core/table";
import { ALL_COLUMNS, plan, type Spec } from "../sample";

const codes = (table: Table, options: CheckOptions = {}) => check(table, options).findings.map(({ code }) => code);
const count = (table: Table, code: string) => codes(table).filter((each) => each === code).length;
const without = (...columns: string[]) => ALL_COLUMNS.filter(({ column }) => !columns.includes(column));

describe("an absent column is said once, not in each row", () => {
  test.each<[string[], Spec, string[], string[]]>([
    [["funding"], { funding: "" }, ["STR-02"], ["FIN-01"]],
    [["responsible"], { responsible: "", lead: "" }, ["STR-02"], ["ODP-01"]],
    [["from", "to"], { from: "", to: "" }, ["STR-02"], ["CZA-01"]],
    [["action"], { text: "" }, ["STR-01"], ["DZI-01", "STR-02"]],
  ])("%j", (columns, spec, said, silent) => {
    const found = codes(plan([spec, spec, spec], { columns: without(...columns) }));
    for (const code of said) expect(found.filter((each) => each === code)).toHaveLength(1);
    for (const code of silent) expect(found).not.toContain(code);
  });

  test("a column that is there and empty is said in each row", () =>
    expect(count(plan([{ funding: "" }, { funding: "" }]), "FIN-01")).toBe(2));
  test("one column for the whole term is a term", () =>
    expect(
      codes(
        plan([{}], {
          columns: [...without("from", "to"), { header: "Termin", column: "term", confidence: "sure", how: "own" }],
        }),
      ),
    ).not.toContain("STR-02"));
  test("a table that was not read from anywhere lacks nothing", () =>
    expect(codes(plan([{ funding: "" }], { columns: [] }))).toContain("FIN-01"));
  test("an absent column of money is a warning before adoption too: the courts have not called it more", () =>
    expect(
      check(plan([{ funding: "" }], { columns: without("funding") }), { profile: "uchwala" }).findings.find(
        ({ code }) => code === "STR-02",
      )?.severity,
    ).toBe("warning"));
});

describe("numbering", () => {
  const of = (numbers: string[], extra: Spec = {}) =>
    check(plan(numbers.map((number) => ({ number, ...extra }))))
      .findings.filter(({ code }) => code === "STR-04")
      .map(({ actionId, values }) => `${actionId} ${values.kind} ${(values.missing as string[]).join(",")}`.trim());

  test.each<[string[], string[]]>([
    [["1", "2", "3"], []],
    [["1", "2", "4"], ["A3 gap 3"]],
    [["1", "5"], ["A2 gap 2,3,4"]],
    [["1", "2", "2", "3"], ["A3 repeat"]],
    [["2", "3"], ["A1 start 1"]],
    [["1", "2", "3a", "3b", "4"], []],
    [["1.1", "1.2", "1.4"], ["A3 gap 3"]],
    [["3", "1", "2"], []],
    [["", "", ""], []],
    [["1)", "2)", "3)"], []],
  ])("%j: %j", (numbers, expected) => expect(of(numbers)).toEqual(expected));

  test("that runs on from goal to goal is in order", () => {
    const specs = ["1", "2", "3", "4"].map((number, index): Spec => ({
      number,
      goalNumber: index < 2 ? "I" : "II",
      goal: index < 2 ? "A" : "B",
    }));
    expect(count(plan(specs), "STR-04")).toBe(0);
  });

  test.each<[string, number[]]>([
    ["1. Szkolenia 2. porady", [1, 2]],
    ["Działania: 1) A; 3) C", [1, 3]],
    ["Zajęcia dla klas 3. i 5.", []],
    ["Opieka do 3. roku życia", []],
    ["Umowa z 1.02.2024 i 2.03.2024", []],
    ["Zgodnie z art. 16b ust. 2 ustawy", []],
    ["", []],
  ])("items of %j: %j", (text, expected) => expect(itemNumbers(text)).toEqual(expected));

  test.each<[number[], string | undefined]>([
    [[1, 2, 3], undefined],
    [[1, 2, 1, 2, 3], undefined],
    [[1, 3], "gap"],
    [[2, 3], "start"],
    [[1, 1, 2], "repeat"],
    [[1, 2, 2], "repeat"],
    [[], undefined],
  ])("%j breaks with %s", (numbers, kind) => expect(firstBreak(numbers)?.kind).toBe(kind));

  test("each cell with a broken list is one finding", () => {
    const found = check(
      plan([{ text: "1. Porady 3. Szkolenia", responsible: "1. GOPS 2. PUP 4. Policja" }]),
    ).findings.filter(({ code }) => code === "STR-04");
    expect(found.map(({ column }) => column)).toEqual(["action", "responsible"]);
  });
});

describe("goals", () => {
  const empty = (goals: [string, string, string][]): Table => ({
    ...plan([{}]),
    goals: [
      ...plan([{}]).goals,
      ...goals.map(([area, number, text]) => ({ area, number, text, origin: { file: "" } })),
    ],
  });

  test("an empty goal is said once though it is listed twice, and case makes no other goal", () => {
    expect(
      count(
        empty([
          ["Rodzina", "II", "Pusty"],
          ["Rodzina", "II", "PUSTY"],
        ]),
        "CEL-02",
      ),
    ).toBe(1);
    expect(count(empty([["RODZINA", "I", "dostępna pomoc dla rodzin"]]), "CEL-02")).toBe(0);
  });

  test("a goal of the same number in another area is another goal", () =>
    expect(count(empty([["Praca", "I", "Dostępna pomoc dla rodzin"]]), "CEL-02")).toBe(1));

  test.each<[string, number]>([
    ["Brak zjawiska ubóstwa", 1],
    ["LIKWIDACJA BARIER", 1],
    ["Eliminacja przemocy", 1],
    ["Wyeliminowanie przemocy", 1],
    ["Całkowite zniesienie barier", 1],
    ["Zupełny brak wykluczenia", 1],
    ["Likwidacja 50 barier", 0],
    ["Bezpieczna rodzina", 0],
    ["Braki kadrowe uzupełnione", 0],
    ["Ograniczenie bezrobocia", 0],
  ])("%s: %i", (goal, expected) => expect(count(plan([{ goal }]), "CEL-03")).toBe(expected));
});

describe("DZI-02", () => {
  const of = (specs: Spec[]) => check(plan(specs)).findings.filter(({ code }) => code === "DZI-02");

  test("shows what differs, and nothing where nothing does", () => {
    const [found] = of([
      { text: "Zakup busa", from: "2026", funding: "PFRON" },
      { text: "1. ZAKUP BUSA.", from: "2027", funding: "budżet gminy", goalNumber: "II" },
    ]);
    expect(found).toMatchObject({
      actionId: "A2",
      actionIds: ["A1", "A2"],
      values: { columns: ["from", "funding"], there: ["2026", "PFRON"], here: ["2027", "budżet gminy"] },
    });
    expect(of([{ text: "Zakup busa" }, { text: "Zakup busa" }])[0]!.values.columns).toEqual([]);
  });

  test("of three copies there are two findings; of empty rows none", () => {
    expect(of([{ text: "Zakup busa" }, { text: "Zakup busa" }, { text: "Zakup busa" }])).toHaveLength(2);
    expect(of([{ text: "" }, { text: "-" }, { text: "" }])).toHaveLength(0);
  });

  test.each([
    ["Zajęcia dla klas 1-3", "Zajęcia dla klas 4-6"],
    ["Zakup busa", "Zakup busa i wózka"],
  ])("%s is not %s", (a, b) => expect(of([{ text: a }, { text: b }])).toHaveLength(0));
});

test("an empty table gives no finding and no error", () => {
  expect(check(plan([], { goals: [], columns: [] })).findings).toEqual([]);
});
