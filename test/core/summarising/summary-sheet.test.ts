import fc from "fast-check";
import { actionSheet, SHEETS, summarySheet } from "../../../src/core/summarising";
import type { Action, Table } from "../../../src/core/table";
import { Book } from "./support/book";
import { isNothing, isSteady, meaningLabels, recount, running, saysNothing, yearOf } from "./support/recount";
import { action, anyTable, realTable, sharedIsHere, table, year } from "./support/tables";

const book = (plan: Table) => new Book([actionSheet(plan), summarySheet(plan)]);
const fold = (text: string) => text.toLowerCase();
const close = (found: unknown[], wanted: unknown[]) =>
  found.forEach((value, at) => {
    if (typeof value === "number" && typeof wanted[at] === "number")
      expect(value).toBeCloseTo(wanted[at] as number, 10);
    else expect(value).toEqual(wanted[at]);
  });

/** Areas in the order of the sheet with their actions; names that differ only in case are one. */
function byArea(plan: Table): [string, Action[]][] {
  const found = new Map<string, [string, Action[]]>();
  const names = [...plan.areas, ...plan.goals.map((goal) => goal.area), ...plan.actions.map((each) => each.area)];
  for (const name of names) if (!found.has(fold(name))) found.set(fold(name), [name || "(bez obszaru)", []]);
  for (const each of plan.actions) found.get(fold(each.area))![1].push(each);
  return [...found.values()];
}

function byGoal(plan: Table): Action[][] {
  return byArea(plan).flatMap(([name, own]) => {
    const goals = new Map<string, Action[]>();
    const key = (number: string, text: string) => `${fold(number)}|${fold(text)}`;
    for (const goal of plan.goals)
      if (fold(goal.area || "(bez obszaru)") === fold(name)) goals.set(key(goal.number, goal.text), []);
    for (const each of own)
      goals.set(key(each.goalNumber, each.goal), [...(goals.get(key(each.goalNumber, each.goal)) ?? []), each]);
    return [...goals.values()];
  });
}

function agrees(plan: Table): void {
  const sheets = book(plan);
  const areas = sheets.part(SHEETS.summary, "Obszary", 9).slice(1);
  const wanted = byArea(plan);
  expect(areas.length).toBe(wanted.length + 2);
  wanted.forEach(([name, own], at) => close(areas[at]!, [name, ...recount(own)]));
  close(areas[wanted.length]!, ["Razem w tabeli", ...recount(plan.actions)]);
  close(areas[wanted.length + 1]!.slice(1, 6), [0, 0, 0, 0, 0]);

  const goals = sheets
    .part(SHEETS.summary, "Cele operacyjne", 9)
    .slice(1)
    .filter((row) => row[1] !== null);
  const wantedGoals = byGoal(plan);
  expect(goals.length).toBe(wantedGoals.length + 2);
  wantedGoals.forEach((own, at) => close(goals[at]!.slice(1), recount(own)));
  close(goals.at(-2)!.slice(1), recount(plan.actions));
  close(goals.at(-1)!.slice(1, 6), [0, 0, 0, 0, 0]);

  const load = sheets.part(SHEETS.summary, "Obciążenie w latach", 2);
  const years = load.filter((row) => /^\d{4} r\.$/.test(String(row[0])));
  for (const [label, count] of years)
    expect([label, count]).toEqual([label, running(plan.actions, Number(String(label).slice(0, 4)))]);
  const real = plan.actions.filter((each) => !isNothing(each));
  const both = real.filter((each) => yearOf(each.from) !== undefined && yearOf(each.to) !== undefined);
  if (years.length > 0) {
    expect(load.at(-3)![1]).toBe(real.filter(isSteady).length);
    const [first, last] = [Number(String(years[0]![0]).slice(0, 4)), Number(String(years.at(-1)![0]).slice(0, 4))];
    expect(load.at(-2)![1]).toBe(
      both.filter((each) => !(yearOf(each.from)! <= last && yearOf(each.to)! >= first)).length,
    );
    expect(load.at(-1)![1]).toBe(real.length - both.length - real.filter(isSteady).length);
  } else expect(both).toEqual([]);

  const leads = sheets.part(SHEETS.summary, "Podmioty prowadzące", 3).slice(1);
  const led = new Map<string, number>();
  const named = new Map<string, string>();
  for (const each of real) {
    if (saysNothing(each.responsible)) continue;
    const name = named.get(fold(each.responsible)) ?? each.lead;
    named.set(fold(each.responsible), name);
    led.set(name, (led.get(name) ?? 0) + 1);
  }
  for (const [label, count, share] of leads.slice(0, -3)) {
    const wantedCount = led.get(label === "(zapis nie wskazuje podmiotu)" ? "" : String(label));
    close([count, share], [wantedCount, wantedCount! / real.length]);
  }
  expect(leads.length - 3).toBe(led.size);
  expect(leads.at(-3)!.slice(0, 2)).toEqual([
    "(brak odpowiedzialnego)",
    real.filter((each) => saysNothing(each.responsible)).length,
  ]);
  expect(leads.at(-2)![1]).toBe(0);
  expect(leads.at(-1)![1]).toBe(real.length);

  const sources = sheets
    .part(SHEETS.summary, "Źródła finansowania", 3)
    .slice(1)
    .filter((row) => row[1] !== null);
  const meanings: Record<string, number> = {};
  for (const each of real)
    for (const label of saysNothing(each.funding) ? [] : meaningLabels(each.funding))
      meanings[label] = (meanings[label] ?? 0) + 1;
  for (const [label, found] of sources.slice(0, -3)) expect([label, found]).toEqual([label, meanings[String(label)]]);
  expect(sources.length - 3).toBe(Object.keys(meanings).length);
  expect(sources.at(-3)!.slice(0, 2)).toEqual([
    "(brak źródła)",
    real.filter((each) => saysNothing(each.funding)).length,
  ]);
  expect(sources.at(-2)![1]).toBe(0);
  expect(sources.at(-1)![1]).toBe(real.length);
}

(sharedIsHere ? test : test.skip)(
  "every figure of Zestawienie on the real table agrees with a count by hand (needs ../shared)",
  () => {
    const plan = realTable();
    agrees(plan);
    const areas = book(plan).part(SHEETS.summary, "Obszary", 9).slice(1);
    expect(areas.slice(0, 5).map((row) => row[1])).toEqual([13, 8, 8, 4, 11]);
    expect(areas[5]!.slice(1, 8)).toEqual([44, 24, 0, 0, 0, 2004, 2014]);
  },
);

test("every figure of Zestawienie agrees with an independent count on 200 random tables", () => {
  fc.assert(fc.property(anyTable, agrees), { numRuns: 200 });
});

test("an empty table gives zeros and dashes, not errors", () => {
  agrees(table([]));
});

test("an area without actions is listed with zeros", () => {
  const plan = table([action("A")], { areas: ["Rodzina", "Zdrowie"] });
  agrees(plan);
  expect(book(plan).part(SHEETS.summary, "Obszary", 9)[2]).toEqual(["Zdrowie", 0, 0, 0, 0, 0, "–", "–", "–"]);
});

test("a renamed area, a new action and a deleted one show at once, without making the sheet again", () => {
  const before = table([action("A"), action("B", { number: "2", funding: "-" }), action("C", { area: "Zdrowie" })]);
  const after = table([
    action("A", { area: "Rodziny" }),
    action("B", { number: "2" }),
    action("D", { area: "Zdrowie", from: year(2025), responsible: "Policja" }),
    action("E", { area: "Zdrowie" }),
  ]);
  const rows = new Book([actionSheet(after), summarySheet(before)]).part(SHEETS.summary, "Obszary", 9).slice(1);
  expect(rows.map((row) => [row[0], row[1], row[2]])).toEqual([
    ["Rodzina", 1, 0],
    ["Zdrowie", 2, 0],
    ["Razem w tabeli", 4, 0],
    ["Pozostałe (powinno być 0)", 1, 0],
  ]);
  const leads = new Book([actionSheet(after), summarySheet(before)])
    .part(SHEETS.summary, "Podmioty prowadzące", 2)
    .slice(1);
  expect(leads).toEqual([
    ["GOPS", 3],
    ["(brak odpowiedzialnego)", 0],
    ["Wpisy dodane po utworzeniu (powinno być 0)", 1],
    ["Razem w tabeli", 4],
  ]);
});

test("no criterion in the sheet is longer than the 255 characters Excel takes", () => {
  fc.assert(
    fc.property(anyTable, (plan) => {
      const sheet = summarySheet(plan);
      for (const block of sheet.blocks.filter((each) => sheet.hiddenColumns.includes(each.column))) {
        for (const cell of block.rows.flat())
          if (cell.kind === "text") expect(cell.text.length).toBeLessThanOrEqual(255);
      }
      for (const cell of sheet.blocks.flatMap((block) => block.rows.flat()))
        if (cell.kind === "formula") expect(cell.formula.length).toBeLessThan(8192);
    }),
    { numRuns: 50 },
  );
});

test("the same table gives the same model", () => {
  fc.assert(
    fc.property(anyTable, (plan) => expect(summarySheet(structuredClone(plan))).toEqual(summarySheet(plan))),
    { numRuns: 25 },
  );
});

test("Zestawienie has its two native charts on contiguous blocks with a header, axis titles and numbers in the alt text", () => {
  const sheet = summarySheet(table([action("A"), action("B", { area: "Zdrowie", funding: "-" })]));
  expect(sheet.charts.map((chart) => [chart.type, chart.title, chart.categoryAxis, chart.valueAxis])).toEqual([
    ["barClustered", "Działania i braki w obszarach", "Obszar", "Liczba działań"],
    ["columnClustered", "Liczba działań w toku w kolejnych latach", "Rok", "Liczba działań"],
  ]);
  expect(sheet.charts[0]!.alt).toContain("Zdrowie: 1 działanie, bez źródła finansowania 1");
  expect(sheet.charts[1]!.alt).toContain("2024: 2; 2025: 2; 2026: 2");
});
