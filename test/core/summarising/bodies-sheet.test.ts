import fc from "fast-check";
import { actionSheet, bodiesSheet, SHEETS } from "../../../src/core/summarising";
import type { Action, Table } from "../../../src/core/table";
import { Book } from "./support/book";
import { isNothing, running, saysNothing, yearOf } from "./support/recount";
import { action, anyTable, realTable, sharedIsHere, table } from "./support/tables";

const fold = (text: string) => text.toLowerCase();

/** Each action with the bodies its wording was read as: a wording belongs to what its first action says. */
function read(plan: Table): { action: Action; lead: string; partners: string[] }[] {
  const first = new Map<string, Action>();
  return plan.actions
    .filter((each) => !isNothing(each) && !saysNothing(each.responsible))
    .map((each) => {
      const model = first.get(fold(each.responsible)) ?? each;
      first.set(fold(each.responsible), model);
      return { action: each, lead: fold(model.lead), partners: [...new Set(model.partners.map(fold))] };
    });
}

/** Goals in the order of the sheet: "1.2" is the second goal of the first area. */
function goalCodes(plan: Table): { codes: Map<string, string>; columns: string[] } {
  const areas: string[] = [];
  const goals = new Map<string, string[]>();
  const visit = (area: string, goal?: string) => {
    if (!areas.includes(fold(area))) {
      areas.push(fold(area));
      goals.set(fold(area), []);
    }
    if (goal !== undefined && !goals.get(fold(area))!.includes(goal)) goals.get(fold(area))!.push(goal);
  };
  const key = (number: string, text: string) => `${fold(number)}|${fold(text)}`;
  for (const area of plan.areas) visit(area);
  for (const goal of plan.goals) visit(goal.area, key(goal.number, goal.text));
  for (const each of plan.actions) visit(each.area, key(each.goalNumber, each.goal));
  const codes = new Map<string, string>();
  areas.forEach((area, a) => goals.get(area)!.forEach((goal, g) => codes.set(`${area}|${goal}`, `${a + 1}.${g + 1}`)));
  if (codes.size <= 24) return { codes, columns: [...codes.values()] };
  for (const [goal, code] of codes) codes.set(goal, code.split(".")[0]!);
  return { codes, columns: areas.map((_, index) => String(index + 1)).slice(0, 24) };
}

/** What stands in the first column at the head of the sheet: notes take as many lines as they need. */
const firstWords = (book: Book) => [2, 3, 4, 5, 6, 7].map((row) => book.value(SHEETS.bodies, row, 1));

function agrees(plan: Table): void {
  const book = new Book([actionSheet(plan), bodiesSheet(plan)]);
  const known = read(plan);
  const real = plan.actions.filter((each) => !isNothing(each));
  if (known.every(({ lead, partners }) => lead === "" && partners.length === 0)) {
    expect(firstWords(book)).toContain("W kolumnie Odpowiedzialny nie ma żadnego podmiotu.");
    return;
  }
  const { codes, columns } = goalCodes(plan);
  const [header, ...rows] = book.part(SHEETS.bodies, "Podmioty i cele", 3 + columns.length);
  expect(header!.slice(3).map(String)).toEqual(columns);
  const codeOf = (each: Action) => codes.get(`${fold(each.area)}|${fold(each.goalNumber)}|${fold(each.goal)}`);
  const bodies = rows.slice(0, -1);
  expect(new Set(bodies.map((row) => fold(String(row[0]))))).toEqual(
    new Set(known.flatMap(({ lead, partners }) => [...(lead ? [lead] : []), ...partners])),
  );
  for (const [name, leads, partners, ...marks] of bodies) {
    const own = fold(String(name));
    const led = known.filter(({ lead }) => lead === own);
    const helped = known.filter((each) => each.partners.includes(own));
    expect([name, leads, partners]).toEqual([name, led.length, helped.length]);
    marks.forEach((mark, at) =>
      expect([name, columns[at], mark]).toEqual([
        name,
        columns[at],
        `${led.some((each) => codeOf(each.action) === columns[at]) ? "L" : ""}${helped.some((each) => codeOf(each.action) === columns[at]) ? "P" : ""}`,
      ]),
    );
  }
  expect(rows.at(-1)![1]).toBe(0);

  const concentration = book.part(SHEETS.bodies, "Koncentracja", 2);
  const counts = bodies.map((row) => Number(row[1]));
  expect(concentration[0]![1]).toBe(counts.filter((count) => count > 0).length);
  expect(concentration[1]![1]).toBeCloseTo(Math.max(...counts) / real.length, 10);
  expect(concentration[2]![0]).toMatch(
    Math.max(...counts) / real.length >= 0.8
      ? /^Jeden podmiot prowadzi co najmniej cztery piąte/
      : /^Żaden podmiot nie prowadzi/,
  );

  if (
    counts.every((count) => count === 0) ||
    (plan.period === undefined &&
      plan.actions.every((each) => yearOf(each.from) === undefined && yearOf(each.to) === undefined))
  )
    return;
  const [years, ...load] = book.part(SHEETS.bodies, "Obciążenie prowadzących w latach", 43);
  for (const row of load) {
    const led = known.filter(({ lead }) => lead === fold(String(row[0]))).map((each) => each.action);
    years!.forEach(
      (label, at) =>
        label !== null &&
        at >= 1 &&
        expect([row[0], label, row[at]]).toEqual([row[0], label, running(led, Number(label))]),
    );
  }
  expect(load.length).toBe(Math.min(10, counts.filter((count) => count > 0).length));
}

(sharedIsHere ? test : test.skip)(
  "every number and mark of Podmioty on the real table agrees with a count by hand (needs ../shared)",
  () => {
    const plan = realTable();
    agrees(plan);
    const rows = new Book([actionSheet(plan), bodiesSheet(plan)]).part(SHEETS.bodies, "Podmioty i cele", 3);
    expect(rows[1]!.slice(0, 2)).toEqual(["Samorząd gminy", 42]);
  },
);

test("every number and mark of Podmioty agrees with an independent count on 200 random tables", () => {
  fc.assert(fc.property(anyTable, agrees), { numRuns: 200 });
});

test("a body that leads in one goal and helps in another has L there and P here; goals are explained under the table", () => {
  const plan = table([
    action("A", { lead: "GOPS", partners: ["Policja"], responsible: "GOPS we współpracy z policją" }),
    action("B", {
      goalNumber: "II",
      goal: "Zdrowie",
      lead: "Policja",
      partners: ["GOPS"],
      responsible: "Policja przy udziale GOPS",
    }),
    action("C", { goalNumber: "II", goal: "Zdrowie", lead: "GOPS", responsible: "GOPS" }),
  ]);
  const sheet = bodiesSheet(plan);
  const book = new Book([actionSheet(plan), sheet]);
  expect(book.part(SHEETS.bodies, "Podmioty i cele", 5).slice(1, 3)).toEqual([
    ["GOPS", 2, 1, "L", "LP"],
    ["Policja", 1, 1, "P", "L"],
  ]);
  expect(book.part(SHEETS.bodies, "Cele w kolumnach", 1).flat()).toEqual([
    "1.1: Rodzina – I. Wsparcie rodzin",
    "1.2: Rodzina – II. Zdrowie",
  ]);
  expect(sheet.charts[0]).toMatchObject({
    type: "barClustered",
    title: "Podmioty prowadzące i partnerzy",
    valueAxis: "Liczba działań",
    alt: expect.stringContaining("GOPS: prowadzi 2, jest partnerem 1"),
  });
});

test("a changed cell counts at once, a new wording is shown as not yet read", () => {
  const before = table([action("A"), action("B", { responsible: "Policja", lead: "Policja" })]);
  const after = table([
    action("A", { responsible: "Policja", lead: "Policja" }),
    action("B", { responsible: "Policja", lead: "Policja" }),
    action("C", { responsible: "Caritas", lead: "Caritas" }),
  ]);
  const rows = new Book([actionSheet(after), bodiesSheet(before)]).part(SHEETS.bodies, "Podmioty i cele", 2).slice(1);
  expect(rows).toEqual([
    ["GOPS", 0],
    ["Policja", 2],
    ["Wpisy dodane po utworzeniu (powinno być 0)", 1],
  ]);
});

test("a plan without anybody responsible gets a sentence", () => {
  const book = new Book([bodiesSheet(table([action("A", { responsible: "-", lead: "" })]))]);
  expect(firstWords(book)).toContain("W kolumnie Odpowiedzialny nie ma żadnego podmiotu.");
});
