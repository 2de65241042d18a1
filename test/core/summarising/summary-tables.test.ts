import fc from "fast-check";
import {
  actionSheet,
  bodiesSheet,
  scheduleSheets,
  SHEETS,
  summarySheet,
  summaryTables,
} from "../../../src/core/summarising";
import type { Table } from "../../../src/core/table";
import { Book } from "./support/book";
import { isNothing } from "./support/recount";
import { action, anyTable, beginning, realTable, sharedIsHere, table } from "./support/tables";

const titled = (plan: Table, title: string) => summaryTables(plan).find((each) => each.title === title);
const shown = (value: unknown, percent = false) =>
  percent && typeof value === "number" ? `${Math.round(value * 100)}%` : String(value);

/** The tables hold what the sheets' formulas give, which other tests recount. */
function agrees(plan: Table): void {
  const book = new Book([
    actionSheet(plan),
    summarySheet(plan),
    bodiesSheet(plan),
    ...scheduleSheets(plan, { unit: "year" }),
  ]);
  const part = (label: string, width: number) =>
    book
      .part(SHEETS.summary, label, width)
      .slice(1)
      .filter((row) => row[1] !== null);
  expect(titled(plan, "Obszary")!.rows).toEqual(
    part("Obszary", 9)
      .slice(0, -1)
      .map((row) => row.map((value, at) => shown(value, at === 8))),
  );
  expect(
    titled(plan, "Cele operacyjne")!
      .rows.map((row) => row.slice(1))
      .slice(0, -1),
  ).toEqual(
    part("Cele operacyjne", 9)
      .slice(0, -2)
      .map((row) => row.map((value, at) => shown(value, at === 8))),
  );
  const sources = part("Źródła finansowania", 3);
  expect(titled(plan, "Źródła finansowania")!.rows.slice(0, -1)).toEqual(
    sources.slice(0, -2).map((row) => row.map((value, at) => shown(value, at === 2))),
  );
  const load = titled(plan, "Obciążenie w latach");
  if (load) {
    expect(load.rows.map(([label, count]) => [`${label} r.`, Number(count)])).toEqual(
      book.part(SHEETS.summary, "Obciążenie w latach", 2).slice(1, 1 + load.rows.length),
    );
    const schedule = titled(plan, "Harmonogram")!;
    const grid = book.part(SHEETS.schedule, "Działanie", 3 + load.rows.length);
    const lines = grid
      .slice(
        0,
        grid.findIndex((row) => row[0] === "Działania w toku"),
      )
      .filter((row) => row[1] !== null)
      .map((row) => [String(row[0]).trimEnd(), ...row.slice(3)].join("|"));
    const blanks = plan.actions.filter(isNothing).length;
    expect(lines.filter((line) => /[^|]/.test(line)).sort()).toEqual(
      schedule.rows
        .map((row) => [shownOf(row[2]!).trimEnd(), ...row.slice(3)].join("|"))
        .filter((line) => /[^|]/.test(line))
        .sort(),
    );
    expect(schedule.rows.length).toBe(plan.actions.length - blanks);
  }
}

/** "3. Klub seniora" as a line of the sheet shows it: the number does not count among the letters kept. */
function shownOf(label: string): string {
  const number = /^[^ ]*\. /.exec(label)?.[0] ?? "";
  return number + beginning(label.slice(number.length));
}

(sharedIsHere ? test : test.skip)(
  "the plain tables of the real table hold the figures of the sheets (needs ../shared)",
  () => agrees(realTable()),
);

test("the plain tables of 100 random tables hold the figures of the sheets", () => {
  fc.assert(fc.property(anyTable, agrees), { numRuns: 100 });
});

test("every row is as long as its header, and a total is said to be one", () => {
  fc.assert(
    fc.property(anyTable, (plan) => {
      for (const each of summaryTables(plan))
        for (const row of each.rows) expect([each.title, row.length]).toEqual([each.title, each.header.length]);
      expect(titled(plan, "Obszary")!.totals).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("bodies are listed with what they lead and help in", () => {
  const plan = table([
    action("A", { responsible: "GOPS we współpracy z policją", partners: ["Policja"] }),
    action("B", { responsible: "-", lead: "" }),
  ]);
  expect(titled(plan, "Podmioty")!.rows).toEqual([
    ["GOPS", "1", "0"],
    ["Policja", "0", "1"],
    ["(brak odpowiedzialnego)", "1", "–"],
  ]);
});

test("the timetable by quarters is a table a year, with a mark where the term touches the quarter; none on request", () => {
  const term = (iso: string) => ({ kind: "date", iso, text: iso }) as const;
  const plan = table([
    action("A", { number: "1", text: "Krótkie", from: term("2026-05"), to: term("2026-09-30") }),
    action("B", { number: "2", text: "Długie", from: term("2026"), to: term("2027") }),
  ]);
  const titles = (timetable: "quarters" | "none") => summaryTables(plan, { timetable }).map(({ title }) => title);
  const year = (name: string) =>
    summaryTables(plan, { timetable: "quarters" }).find(({ title }) => title === `Harmonogram: ${name}`)!;
  expect(year("2026").header).toEqual(["Działanie", "I kw.", "II kw.", "III kw.", "IV kw."]);
  expect(year("2026").rows).toEqual([
    ["1. Krótkie", "", "■", "■", ""],
    ["2. Długie", "■", "■", "■", "■"],
  ]);
  expect(year("2027").rows).toEqual([["2. Długie", "■", "■", "■", "■"]]);
  expect(titles("none").filter((title) => title.startsWith("Harmonogram"))).toEqual([]);
});
