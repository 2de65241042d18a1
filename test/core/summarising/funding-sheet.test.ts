import fc from "fast-check";
import { readFunding } from "../../../src/core/dictionary";
import { actionSheet, fundingSheet, SHEETS } from "../../../src/core/summarising";
import type { Table } from "../../../src/core/table";
import { Book } from "./support/book";
import { isNothing, meaningLabels, running, saysNothing } from "./support/recount";
import { action, anyTable, realTable, sharedIsHere, table } from "./support/tables";

const open = (plan: Table) => new Book([actionSheet(plan), fundingSheet(plan)]);
const hasCost = (plan: Table) => plan.actions.some((each) => each.cost);

/** Amounts of the pool in tables.ts, read by eye. */
const AMOUNTS: Record<string, number> = {
  "4 000 zł": 4000,
  "4 000 zł ": 4000,
  "3500zł": 3500,
  "15.427.522,00 zł": 15427522,
  "4000": 4000,
  "0": 0,
  "1250.5": 1250.5,
  "4 000 ZŁ": 4000,
};

function costLabel(funding: string): string {
  if (saysNothing(funding)) return "(brak źródła)";
  const labels = meaningLabels(funding);
  return labels.length === 1 ? labels[0]! : "Kilka źródeł (podział nieznany)";
}

function agrees(plan: Table): void {
  const book = open(plan);
  const real = plan.actions.filter((each) => !isNothing(each));
  const labels = (funding: string) => (saysNothing(funding) ? ["(brak źródła)"] : meaningLabels(funding));
  const sources = book
    .part(SHEETS.funding, "Źródła finansowania", 3)
    .slice(1)
    .filter((row) => row[1] !== null);
  for (const [label, count, share] of sources.slice(0, -2)) {
    const own = real.filter((each) => labels(each.funding).includes(String(label)));
    expect([label, count]).toEqual([label, own.length]);
    expect(share).toBeCloseTo(real.length === 0 ? 0 : own.length / real.length, 10);
  }
  expect(sources.slice(-2).map((row) => row[1])).toEqual([0, real.length]);

  if (book.numbers(SHEETS.funding).length > 0 && hasYears(book)) {
    const [header, ...rows] = book.part(SHEETS.funding, "Źródła w latach (liczba działań w toku)", 42);
    const years = header!
      .slice(1)
      .filter((year) => year !== null)
      .map(Number);
    for (const row of rows.filter((each) => each[1] !== null)) {
      const own =
        row[0] === "Działania w toku" ? real : real.filter((each) => labels(each.funding).includes(String(row[0])));
      expect([row[0], ...row.slice(1, 1 + years.length)]).toEqual([row[0], ...years.map((year) => running(own, year))]);
    }
  }

  const only = (label: string) =>
    real.filter((each) => !saysNothing(each.funding) && meaningLabels(each.funding).join() === label).length;
  const gaps = [
    real.filter((each) => saysNothing(each.funding)).length,
    only("Instytucja wpisana zamiast źródła"),
    only("Środki zewnętrzne nieokreślone"),
    only("Zapis nierozpoznany"),
  ];
  const sum = gaps.reduce((a, b) => a + b);
  expect(
    book
      .part(SHEETS.funding, "Co trzeba jeszcze znaleźć", 2)
      .slice(1)
      .map((row) => row[1]),
  ).toEqual([...gaps, sum, real.length - sum]);

  if (!hasCost(plan)) return;
  const cost = costRows(book).slice(1);
  for (const [label, amount, count] of cost.slice(0, -2)) {
    const own = plan.actions.filter(
      (each) => each.cost !== undefined && AMOUNTS[each.cost] !== undefined && costLabel(each.funding) === label,
    );
    expect([label, count]).toEqual([label, own.length]);
    expect(amount).toBeCloseTo(
      own.reduce((total, each) => total + AMOUNTS[each.cost!]!, 0),
      4,
    );
  }
  const all = plan.actions.filter((each) => each.cost !== undefined && AMOUNTS[each.cost] !== undefined);
  expect(cost.at(-2)![1]).toBeCloseTo(
    all.reduce((total, each) => total + AMOUNTS[each.cost!]!, 0),
    4,
  );
  expect(cost.at(-2)![2]).toBe(all.length);
  expect(cost.at(-1)![2]).toBe(plan.actions.filter((each) => each.cost === "do ustalenia").length);
}

/** Rows of the part about cost down to the amounts nobody could read; the note under it is no row. */
function costRows(book: Book) {
  const rows = book.part(SHEETS.funding, "Koszt według źródła", 3);
  return rows.slice(0, rows.findIndex(([label]) => String(label).startsWith("Koszt zapisany inaczej")) + 1);
}

function hasYears(book: Book): boolean {
  try {
    book.part(SHEETS.funding, "Źródła w latach (liczba działań w toku)", 1);
    return true;
  } catch {
    return false;
  }
}

(sharedIsHere ? test : test.skip)(
  "every number of Finansowanie on the real table agrees with a count by hand (needs ../shared)",
  () => {
    const plan = realTable();
    agrees(plan);
    expect(open(plan).part(SHEETS.funding, "Co trzeba jeszcze znaleźć", 2)[1]).toEqual(["Brak źródła", 24]);
  },
);

test("every number of Finansowanie agrees with an independent count on 200 random tables", () => {
  fc.assert(fc.property(anyTable, agrees), { numRuns: 200 });
});

test("cost of one source, of several and of none; amounts typed as numbers and in words", () => {
  const plan = table([
    action("A", { cost: "4 000 zł" }),
    action("B", { cost: "1000" }),
    action("C", { funding: "Budżet gminy, PFRON", cost: "500 zł" }),
    action("D", { funding: "-", cost: "50" }),
    action("E", { cost: "do ustalenia" }),
  ]);
  expect(costRows(open(plan)).slice(1)).toEqual([
    ["Budżet gminy (powiatu, miasta)", 5000, 2],
    ["PFRON", 0, 0],
    ["Kilka źródeł (podział nieznany)", 500, 1],
    ["(brak źródła)", 50, 1],
    ["Razem w tabeli", 5550, 4],
    ["Koszt zapisany inaczej, wpisany później lub nieczytelny (działania)", null, 1],
  ]);
});

test("the chart of sources stands on its own block and tells its numbers", () => {
  const sheet = fundingSheet(table([action("A"), action("B", { funding: "PFRON" })]));
  expect(sheet.charts[0]).toMatchObject({
    name: "ZrodlaFinansowania",
    type: "barClustered",
    alt: expect.stringContaining("PFRON: 1 działanie"),
  });
  expect(readFunding("PFRON").state).toBe("sources");
});
