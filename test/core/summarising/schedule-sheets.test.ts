import fc from "fast-check";
import { actionSheet, scheduleSheets, SHEETS, type SheetModel } from "../../../src/core/summarising";
import type { Action, Table, Term } from "../../../src/core/table";
import { Book } from "./support/book";
import { isNothing, isSteady, running, yearOf } from "./support/recount";
import { action, anyTable, beginning, date, realTable, sharedIsHere, table, words, year } from "./support/tables";

const open = (plan: Table, options = {}) => new Book([actionSheet(plan), ...scheduleSheets(plan, options)]);

/** Lines of the grid under the header: label, from, to, marks. */
function lines(book: Book, width: number): (string | number | boolean | null)[][] {
  return book.part(SHEETS.schedule, "Działanie", width);
}

/** Header cells of the periods. */
function periods(book: Book): string[] {
  for (let row = 1; ; row++) {
    if (book.value(SHEETS.schedule, row, 1) !== "Działanie") continue;
    const found: string[] = [];
    for (let column = 4; book.value(SHEETS.schedule, row, column) !== null && found.length < 200; column++)
      found.push(String(book.value(SHEETS.schedule, row, column)));
    return found.filter((label) => /^\d{4}$|kw\./.test(label));
  }
}

/** First and last day of a term, independent of any index: "2026" is 1.01–31.12, "2026-02" the month. */
function days(term: Term, end: "from" | "to"): number {
  const [y, m, d] = term.iso!.split("-").map(Number) as [number, number | undefined, number | undefined];
  if (end === "from") return Date.UTC(y, (m ?? 1) - 1, d ?? 1);
  return d === undefined ? Date.UTC(y, m ?? 12, 0) : Date.UTC(y, m! - 1, d);
}

function touches(each: Action, label: string): boolean {
  if (isSteady(each)) return true;
  if (yearOf(each.from) === undefined || yearOf(each.to) === undefined) return false;
  const quarter = /^(I|II|III|IV) kw\. (\d+)$/.exec(label);
  const [y, first, last] = quarter
    ? [
        Number(quarter[2]),
        ["I", "II", "III", "IV"].indexOf(quarter[1]!) * 3,
        ["I", "II", "III", "IV"].indexOf(quarter[1]!) * 3 + 3,
      ]
    : [Number(label), 0, 12];
  return days(each.from, "from") < Date.UTC(y, last, 1) && days(each.to, "to") >= Date.UTC(y, first, 1);
}

function agrees(plan: Table, unit: "year" | "quarter"): void {
  const book = open(plan, { unit });
  if (plan.actions.every((each) => yearOf(each.from) === undefined && yearOf(each.to) === undefined) && !plan.period) {
    expect(book.value(SHEETS.schedule, 2, 1)).toMatch(/^Żadne działanie nie ma roku/);
    return;
  }
  const labels = periods(book);
  const rows = lines(book, 3 + labels.length);
  const grid = rows.slice(
    0,
    rows.findIndex((row) => row[0] === "Działania w toku"),
  );
  const totals = rows[grid.length]!;
  const key = (number: string, text: string) => `${number ? `${number}. ` : ""}${beginning(text)}`;
  const shown = grid
    .filter((row) => row[1] !== null)
    .map(
      (row) =>
        `${String(row[0])}|${row
          .slice(3)
          .map((mark) => (mark === "■" ? 1 : 0))
          .join("")}`,
    )
    .sort();
  const wanted = plan.actions
    .map((each) => `${key(each.number, each.text)}|${labels.map((label) => Number(touches(each, label))).join("")}`)
    .sort();
  expect(shown).toEqual(wanted);
  labels.forEach((label, at) =>
    expect([label, totals[3 + at]]).toEqual([label, plan.actions.filter((each) => touches(each, label)).length]),
  );
}

(sharedIsHere ? test : test.skip)(
  "every mark and total on the real table agrees with the terms (needs ../shared)",
  () => {
    const plan = realTable();
    agrees(plan, "year");
    const [, sheet] = scheduleSheets(plan);
    expect(
      sheet!.blocks
        .flatMap((block) => block.rows.flat())
        .some(
          (cell) => cell.kind === "text" && cell.text.startsWith("43 działania z 44 mają ten sam termin 2004–2014"),
        ),
    ).toBe(true);
    expect(sheet!.charts.map((chart) => chart.type)).toEqual(["columnClustered"]);
  },
);

test("every mark and total agrees with the terms on 200 random tables, by years and by quarters", () => {
  fc.assert(fc.property(anyTable, fc.constantFrom("year" as const, "quarter" as const), agrees), { numRuns: 200 });
});

const noted = (sheet: SheetModel) =>
  sheet.blocks
    .flatMap((block) => block.rows.flat())
    .map((cell) => (cell.kind === "text" ? cell.text : ""))
    .join("\n");
const spread = (count: number, area = "Rodzina") =>
  Array.from({ length: count }, (_, index) =>
    action(`${area}${index}`, {
      area,
      number: String(index + 1),
      text: `Działanie ${index}`,
      from: year(2020 + (index % 4)),
      to: year(2024 + (index % 5)),
    }),
  );

/** Days as Excel counts them: 1 January 1900 is 1, and 29 February 1900 is counted although it never was. */
const dayOf = (y: number, month: number, day: number) =>
  Math.round((Date.UTC(y, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

test("each mark of the axis stands in the first days of its own year, leap years or not", () => {
  const [chart] = scheduleSheets(table(spread(10)))[1]!.charts;
  const { minimum, maximum, step } = chart!.valueAxisRange!;
  const marks = Array.from({ length: Math.floor((maximum! - minimum) / step!) + 1 }, (_, at) => minimum + at * step!);
  marks.forEach((mark, at) => {
    expect(mark).toBeGreaterThanOrEqual(dayOf(2020 + at, 1, 1));
    expect(mark).toBeLessThan(dayOf(2020 + at, 1, 3));
  });
});

test("each bar ends when its action ends: at the end of the year, of the month, on the day", () => {
  const terms: [from: string, to: string, first: number, last: number][] = [
    ["2026", "2032", dayOf(2026, 1, 1), dayOf(2032, 12, 31)],
    ["2026-10", "2027-02", dayOf(2026, 10, 1), dayOf(2027, 2, 28)],
    ["2027-03-15", "2028-06-30", dayOf(2027, 3, 15), dayOf(2028, 6, 30)],
    ["2028", "2035", dayOf(2028, 1, 1), dayOf(2035, 12, 31)],
  ];
  const date = (iso: string): Term => ({ kind: "date", iso, text: iso });
  const plan = {
    ...table(
      terms.map(([from, to], index) =>
        action(`T${index}`, { number: String(index + 1), from: date(from), to: date(to) }),
      ),
    ),
    period: { from: "2026", to: "2032" },
  };
  const book = open(plan);
  const [chart] = scheduleSheets(plan)[1]!.charts;
  const top = chart!.data.top + 1;
  terms.forEach(([, , first, last], index) => {
    const [start, length] = [2, 3].map((column) => Number(book.value(SHEETS.timeline, top + index, column)));
    expect([start, start! + length! - 1]).toEqual([first, last]);
  });
  expect(book.value(SHEETS.timeline, top + 3, 1)).toMatch(/ \(do 2035\)$/);
  expect(book.value(SHEETS.timeline, top, 1)).not.toMatch(/do 20/);
});

test("up to 25 actions have one timeline: an invisible beginning and a length, on an axis of years", () => {
  const plan = table(spread(25));
  const [, sheet] = scheduleSheets(plan);
  expect(sheet!.charts).toHaveLength(1);
  const [chart] = sheet!.charts;
  expect(chart).toMatchObject({
    type: "barStacked",
    invisibleSeries: [0],
    valueAxisRange: { maximum: dayOf(2028, 12, 31), format: "yyyy" },
    categoryAxis: "Działanie",
    valueAxis: "Rok",
  });
  const book = open(plan);
  const { top, bottom } = chart!.data;
  expect(
    Array.from({ length: 25 }, (_, at) => [2, 3].map((column) => book.value(SHEETS.timeline, top + 1 + at, column))),
  ).toEqual(
    plan.actions.map((each) => {
      const [first, last] = [dayOf(yearOf(each.from)!, 1, 1), dayOf(yearOf(each.to)!, 12, 31)];
      return [first, last - first + 1];
    }),
  );
  expect(bottom - top).toBe(25);
  expect(chart!.alt).toContain("1. Działanie 0: 2020–2024");
});

test("above 25 actions each area has a timeline of its own, cut where an area is longer", () => {
  const [, sheet] = scheduleSheets(table([...spread(30, "Rodzina"), ...spread(5, "Zdrowie")]));
  expect(sheet!.charts.map((chart) => [chart.title, chart.data.bottom - chart.data.top])).toEqual([
    ["Oś czasu działań: Rodzina", 25],
    ["Oś czasu działań: Rodzina", 5],
    ["Oś czasu działań: Zdrowie", 5],
  ]);
  expect(new Set(sheet!.charts.map((chart) => chart.name)).size).toBe(3);
});

test("where four fifths of the bars are equal the load by year is drawn instead, and it is said", () => {
  const equal = Array.from({ length: 8 }, (_, index) => action(`E${index}`, { from: year(2020), to: year(2025) }));
  const [, eight] = scheduleSheets(table([...equal, ...spread(2)]));
  expect(eight!.charts.map((chart) => chart.name)).toEqual(["ObciazenieNaOsi"]);
  const [, seven] = scheduleSheets(table([...equal.slice(0, 7), ...spread(3)]));
  expect(seven!.charts.map((chart) => chart.type)).toEqual(["barStacked"]);
});

test("a plan none of whose actions has both years gets the load by year, and it is said why", () => {
  const [, sheet] = scheduleSheets(
    table([action("A", { to: words("unreadable", "28 r.") }), action("B", { from: words("missing", "-") })]),
    { unit: "year" },
  );
  expect(sheet!.charts.map((chart) => chart.name)).toEqual(["ObciazenieNaOsi"]);
  expect(noted(sheet!)).toContain("Żadne działanie nie ma jeszcze i roku początku, i roku końca");
});

test("an area none of whose actions has both years has no empty chart, and is named", () => {
  const undated = Array.from({ length: 4 }, (_, index) =>
    action(`Z${index}`, { area: "Zdrowie", to: words("missing", "-") }),
  );
  const [, sheet] = scheduleSheets(table([...spread(24), ...undated]));
  expect(sheet!.charts.map((chart) => chart.title)).toEqual(["Oś czasu działań: Rodzina"]);
  expect(noted(sheet!)).toMatch(/Bez osi czasu[^.]*: Zdrowie\./);
});

test("moving, editing and deleting actions shows in the grid by itself", () => {
  const before = table([action("A", { text: "Pierwsze" }), action("B", { number: "2", text: "Drugie" })]);
  const after = table([action("B", { number: "2", text: "Drugie, poprawione", from: year(2025), to: year(2025) })]);
  const book = new Book([actionSheet(after), ...scheduleSheets(before, { unit: "year" })]);
  expect(lines(book, 6).filter((row) => row[1] !== null)).toEqual([
    ["(usunięte z tabeli Działania)", "", "", "", "", ""],
    ["2. Drugie, poprawione", 2025, 2025, "", "■", ""],
  ]);
});

test("a plan of three years is shown by quarters, a longer one by years", () => {
  expect(periods(open(table([action("A")])))).toHaveLength(12);
  expect(periods(open(table([action("A", { to: year(2030) })])))).toEqual([
    "2024",
    "2025",
    "2026",
    "2027",
    "2028",
    "2029",
    "2030",
  ]);
  const months = open(table([action("A", { from: date("2024-04"), to: date("2024-09-30") })]), { unit: "quarter" });
  expect(
    lines(months, 7)
      .find((row) => row[1] !== null)!
      .slice(3),
  ).toEqual(["", "■", "■", ""]);
});

test("a plan of more than a thousand actions is shown by goals with live numbers", () => {
  const plan = table(
    Array.from({ length: 1001 }, (_, index) =>
      action(`A${index}`, {
        goalNumber: index % 2 ? "II" : "I",
        goal: index % 2 ? "Zdrowie" : "Dom",
        from: year(2024 + (index % 3)),
        to: index % 10 ? year(2026) : words("missing", "-"),
      }),
    ),
  );
  const book = open(plan);
  const rows = book.part(SHEETS.schedule, "Cel operacyjny", 6);
  expect(rows.map((row) => [row[0], ...row.slice(3)])).toEqual([
    ["Rodzina", null, null, null],
    ...[
      ["I. Dom", "I"],
      ["II. Zdrowie", "II"],
    ].map(([label, number]) => [
      label,
      ...[2024, 2025, 2026].map((each) =>
        running(
          plan.actions.filter((one) => one.goalNumber === number),
          each,
        ),
      ),
    ]),
    ["Działania w toku", ...[2024, 2025, 2026].map((each) => running(plan.actions, each))],
  ]);
});

test("an empty plan says that nothing has a year", () => {
  expect(open(table([])).value(SHEETS.schedule, 2, 1)).toMatch(/^Żadne działanie nie ma roku/);
  expect(isNothing(action("A"))).toBe(false);
});

test("the same table gives the same model", () => {
  fc.assert(
    fc.property(anyTable, (plan) => expect(scheduleSheets(structuredClone(plan))).toEqual(scheduleSheets(plan))),
    { numRuns: 25 },
  );
});
