import fc from "fast-check";
import {
  actionSheet,
  addressOf,
  dictionaryLists,
  dictionarySheet,
  layoutOf,
  SHEETS,
  targetOf,
} from "../../../src/core/summarising";
import { cellAddress, type Action, type Table } from "../../../src/core/table";
import type { Finding } from "../../../src/core/checking/types";
import { Book, serial } from "./support/book";
import { evaluate, type Value } from "./support/formula";
import { action, anyTable, date, table, words, year } from "./support/tables";

const headers = (plan: Table, options = {}) => layoutOf(plan, options).order.map((column) => column.header);
const NINE = [
  "Obszar",
  "Nr celu",
  "Cel operacyjny",
  "Nr",
  "Działanie",
  "Od kiedy",
  "Do kiedy",
  "Źródło finansowania",
  "Odpowiedzialny",
];
const cell = (fields: Partial<Action>, header: string) => {
  const plan = table([action("A", fields)]);
  return new Book([actionSheet(plan)]).content(
    SHEETS.actions,
    2,
    layoutOf(plan).order.findIndex((column) => column.header === header) + 1,
  );
};

test("the nine columns stand in their order and Id comes last", () => {
  expect(headers(table([action("A")]))).toEqual([...NINE, "Id"]);
});

test("optional columns come when the source had them or the user asks; own columns keep their headers; Uwagi stands before Id", () => {
  const plan = table(
    [
      action("A", {
        note: "co rok",
        cost: "4 000 zł",
        extra: { "Sposób realizacji": "zajęcia", koszt: "?", Uwagi: "inne" },
      }),
    ],
    { columns: [{ header: "Partnerzy", column: "partners", confidence: "sure", how: "own" }] },
  );
  expect(headers(plan, { columns: ["status"] })).toEqual([
    ...NINE,
    "Partnerzy",
    "Koszt",
    "Status",
    "Sposób realizacji",
    "koszt (2)",
    "Uwagi (2)",
    "Uwagi",
    "Id",
  ]);
});

test.each([
  [
    "a year as a number that shows a day when one is typed over it",
    { from: year(2004) },
    "Od kiedy",
    { kind: "number", number: 2004, format: "[<10000]0;dd.mm.yyyy" },
  ],
  ["a month as a date", { from: date("2004-03") }, "Od kiedy", { kind: "date", iso: "2004-03" }],
  ["a day as a date", { to: date("2004-03-31") }, "Do kiedy", { kind: "date", iso: "2004-03-31" }],
  [
    "a day before Excel's calendar as text",
    { to: date("1899-12-31") },
    "Do kiedy",
    { kind: "text", text: "1899-12-31" },
  ],
  ["a dash as it stood", { from: words("missing", "-") }, "Od kiedy", { kind: "text", text: "-" }],
  [
    "a condition in its words",
    { from: words("conditional", "w razie konieczności") },
    "Od kiedy",
    { kind: "text", text: "w razie konieczności" },
  ],
  ["a damaged year in its words", { from: words("unreadable", "28 r.") }, "Od kiedy", { kind: "text", text: "28 r." }],
  [
    "all the time in its words",
    { from: { kind: "continuous", iso: "2004", text: "na bieżąco" } },
    "Od kiedy",
    { kind: "text", text: "na bieżąco" },
  ],
  ["an end nobody wrote as nothing", { from: words("open", "do 31 marca 2025") }, "Od kiedy", { kind: "empty" }],
  ["a missing source as it stood", { funding: "-" }, "Źródło finansowania", { kind: "text", text: "-" }],
  ["a formula as text", { text: "=1+1" }, "Działanie", { kind: "text", text: "=1+1" }],
  ["a plain number of an action as a number", { number: "12" }, "Nr", { kind: "number", number: 12, format: "0" }],
  ["a number with a letter as text", { number: "3a" }, "Nr", { kind: "text", text: "3a" }],
  ["a number with a zero in front as text", { number: "01" }, "Nr", { kind: "text", text: "01" }],
  [
    "a number with a dot as text, since Polish Excel would make a day of it",
    { goalNumber: "1.2" },
    "Nr celu",
    { kind: "text", text: "1.2" },
  ],
  ["an amount in words as text", { cost: "4 000 zł" }, "Koszt", { kind: "text", text: "4 000 zł" }],
  ["a bare amount as a number", { cost: "4000" }, "Koszt", { kind: "number", number: 4000, format: "#,##0.00" }],
])("writes %s", (_name, fields, header, wanted) => {
  expect(cell(fields as Partial<Action>, header)).toEqual(wanted);
});

test("texts of 5 000 characters, markup, line breaks, emoji and leading signs stay what they are, as text", () => {
  for (const odd of ["x".repeat(5000), "<b>&amp;</b>", "a\nb", "😀👩‍👧", "=A1", "+48", "-zakup", "@x"]) {
    expect(cell({ text: odd }, "Działanie")).toEqual({ kind: "text", text: odd });
  }
});

test("the native table covers header and lines, and the header is frozen and printed on each page", () => {
  const sheet = actionSheet(table([action("A"), action("B")]));
  expect(sheet.tables).toEqual([
    { name: "Dzialania", top: 1, left: 1, bottom: 3, right: 10, style: "TableStyleLight1", showFilter: true },
  ]);
  expect([sheet.freezeRows, sheet.page]).toEqual([
    1,
    {
      landscape: true,
      fitToWidth: true,
      titleRows: { from: 1, to: 1 },
      // Id, the tenth column, is for programs: on paper it is left out.
      columns: [{ from: 1, to: 9 }],
      titleColumns: { from: 1, to: 4 },
    },
  ]);
  expect(sheet.wrap).toContainEqual({ top: 2, left: 1, bottom: 3, right: 10 });
});

test("an empty plan still has a table with one empty line", () => {
  const sheet = actionSheet(table([]));
  expect(sheet.tables[0]).toMatchObject({ top: 1, bottom: 2 });
  expect(sheet.blocks[1]!.rows.flat().every((each) => each.kind === "empty")).toBe(true);
});

test("a goal without actions and an area without goals have lines of their own under the actions", () => {
  const plan = table([action("A")], {
    areas: ["Rodzina", "Zdrowie"],
    goals: [
      { area: "Rodzina", number: "I", text: "Wsparcie rodzin", origin: { file: "" } },
      { area: "Rodzina", number: "II", text: "Pusty", origin: { file: "" } },
    ],
  });
  const book = new Book([actionSheet(plan)]);
  expect([3, 4].map((row) => [1, 2, 3, 4, 5].map((column) => book.value(SHEETS.actions, row, column)))).toEqual([
    ["Rodzina", "II", "Pusty", null, null],
    ["Zdrowie", null, null, null, null],
  ]);
});

test("every action keeps every one of its texts in a cell of its own row", () => {
  fc.assert(
    fc.property(anyTable, (plan) => {
      const layout = layoutOf(plan);
      const book = new Book([actionSheet(plan)]);
      const row = (each: Action) =>
        layout.order.map((_, at) => book.value(SHEETS.actions, layout.rows[each.id]!, at + 1));
      for (const each of plan.actions) {
        const found = row(each).map(String);
        for (const wanted of [
          each.area,
          each.goalNumber,
          each.goal,
          each.number,
          each.text,
          each.funding,
          each.responsible,
          each.note,
          each.id,
        ].filter(Boolean))
          expect(found).toContain(wanted);
      }
    }),
    { numRuns: 100 },
  );
});

describe("lists", () => {
  const rows = {
    institutions: {
      headers: ["Nazwa", "Skróty"],
      rows: [
        ["Policja", ""],
        ["Ośrodek", "OPS"],
      ],
    },
    sources: { headers: ["Nazwa"], rows: [["Budżet gminy"]] },
  };
  test("each list takes its values from the column of the dictionary sheet where they stand", () => {
    const plan = table([action("A", { status: "planowane" })]);
    const sheet = actionSheet(plan, { lists: dictionaryLists(rows) });
    const dictionary = new Book([dictionarySheet(rows)]);
    const layout = layoutOf(plan);
    const values = sheet.validations.map((list) => {
      const { sheet: name, top, left, bottom } = list.source;
      return [
        layout.order[list.area.left - 1]!.header,
        list.onInvalid,
        Array.from({ length: bottom - top + 1 }, (_, at) => dictionary.value(name, top + at, left)),
      ];
    });
    expect(values).toEqual([
      ["Odpowiedzialny", "information", ["Policja", "Ośrodek"]],
      ["Źródło finansowania", "information", ["Budżet gminy"]],
      ["Status", "warning", ["planowane", "w trakcie", "zrealizowane", "zaniechane"]],
    ]);
  });
});

describe("marks that live without the add-in", () => {
  /** Headers of the cells marked in the only line, with the look. */
  function marked(fields: Partial<Action>, period = { from: "2020", to: "2030" }): string[] {
    const plan = table([action("A", fields)], { period });
    const sheet = actionSheet(plan);
    const book = new Book([sheet]);
    const source = {
      area: (_s: string | undefined, top: number, left: number, bottom: number, right: number) =>
        Array.from({ length: bottom - top + 1 }, (_r, r) =>
          Array.from({ length: right - left + 1 }, (_c, c): Value => book.value(SHEETS.actions, top + r, left + c)),
        ),
      column: () => [],
    };
    const order = layoutOf(plan).order;
    return sheet.conditionals.flatMap((rule) =>
      evaluate(rule.formula, source) ? [`${order[rule.area.left - 1]!.header} ${rule.look}`] : [],
    );
  }
  test.each<[string, Partial<Action>, string[]]>([
    ["nothing in a whole action", {}, []],
    ["a missing source", { funding: "-" }, ["Źródło finansowania gap"]],
    ["a source of which only BRAK is said", { funding: "BRAK" }, ["Źródło finansowania gap"]],
    ["nobody responsible", { responsible: "b.d." }, ["Odpowiedzialny gap"]],
    ["no dates", { from: words("missing", ""), to: words("missing", "–") }, ["Od kiedy gap"]],
    ["one date", { to: words("missing", "") }, ["Do kiedy warning"]],
    ["no text", { text: "" }, ["Działanie gap"]],
    ["years backwards", { from: year(2026), to: year(2024) }, ["Od kiedy warning"]],
    ["days backwards", { from: date("2026-02-10"), to: date("2026-02-09") }, ["Od kiedy warning"]],
    ["not a day inside its last month", { from: date("2026-02-10"), to: date("2026-02") }, []],
    ["a day after the last year", { from: date("2026-02-10"), to: year(2025) }, ["Od kiedy warning"]],
    ["not a day inside its last year", { from: date("2025-12-10"), to: year(2025) }, []],
    ["a beginning before the period", { from: year(2019) }, ["Od kiedy warning"]],
    ["an end after the period", { to: date("2031-01-01") }, ["Do kiedy warning"]],
    [
      "not words for all the time",
      { from: words("continuous", "na bieżąco"), to: words("continuous", "na bieżąco") },
      [],
    ],
    ["a carried out action", { status: "zrealizowane" }, ["Status done"]],
    ["not an answer that needs no source", { funding: "nie dotyczy" }, []],
  ])("mark %s", (_name, fields, wanted) => expect(marked(fields)).toEqual(wanted));

  test("an empty line is not marked, a goal without actions only at its action", () => {
    const lines = table([], { areas: ["Zdrowie"] });
    const empty = table([]);
    for (const [plan, wanted] of [
      [lines, ["Działanie"]],
      [empty, []],
    ] as const) {
      const sheet = actionSheet(plan);
      const book = new Book([sheet]);
      const source = {
        area: (_s: string | undefined, top: number, left: number) => [[book.value(SHEETS.actions, top, left)]],
        column: () => [],
      };
      expect(
        sheet.conditionals
          .filter((rule) => evaluate(rule.formula, source))
          .map((rule) => layoutOf(plan).order[rule.area.left - 1]!.header),
      ).toEqual(wanted);
    }
  });

  test("no formula of a conditional format uses what Excel refuses there: structured references, array constants", () => {
    for (const rule of actionSheet(table([action("A", { status: "x" })], { period: { from: "2020", to: "2030" } }))
      .conditionals) {
      expect(rule.formula).not.toMatch(/[[\]{}]/);
      expect(rule.formula.length).toBeLessThan(8192);
    }
  });
});

describe("addresses of findings", () => {
  const finding = (fields: Partial<Finding>): Finding => ({
    code: "FIN-01",
    severity: "warning",
    scope: "row",
    values: {},
    fixes: [],
    ...fields,
  });
  const plan = table([action("A"), action("B"), action("C", { area: "Zdrowie", goalNumber: "II" })], {
    goals: [{ area: "Zdrowie", number: "V", text: "Pusty", origin: { file: "" } }],
  });
  const layout = layoutOf(plan);
  test.each<[string, Partial<Finding>, string | undefined]>([
    ["an action's cell", { actionId: "B", column: "funding" }, "H3"],
    ["an action without a column: its text", { actionId: "B" }, "E3"],
    ["a column the sheet has not: the action's text", { actionId: "C", column: "cost" }, "E4"],
    ["a goal: its first action", { scope: "goal", goal: { area: "Zdrowie", number: "II" } }, "C4"],
    ["a goal without actions: its own line", { scope: "goal", goal: { area: "Zdrowie", number: "V" } }, "C5"],
    ["the table's column: its header", { scope: "table", column: "responsible" }, "I1"],
    ["the whole table: none", { scope: "table" }, undefined],
    ["an action that is gone: none", { actionId: "X", column: "funding" }, undefined],
  ])("%s", (_name, fields, wanted) => expect(addressOf(finding(fields), layout, plan)).toBe(wanted));

  test("the address is where the action's text really stands", () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const at = layoutOf(any);
        const book = new Book([actionSheet(any)]);
        for (const each of any.actions) {
          const address = addressOf(finding({ actionId: each.id, column: "responsible" }), at)!;
          expect(address).toBe(cellAddress(at.rows[each.id]!, at.columns.responsible!));
          expect(book.value(SHEETS.actions, at.rows[each.id]!, at.columns.responsible!) ?? "").toBe(each.responsible);
        }
      }),
      { numRuns: 50 },
    );
    expect(targetOf("F17", layout)).toBe("'Działania'!F17");
  });
});

test("serials of the test's own calendar are Excel's", () =>
  expect([serial("1900-03-01"), serial("2026-12-31"), serial("2004-03")]).toEqual([61, 46387, 38047]));
