/** Whatever is edited, the live checker says what a full check of the table as it stands would say. */
import fc from "fast-check";
import { check, createChecker, type CheckOptions } from "../../../src/core/checking";
import type { Action } from "../../../src/core/table";
import { act, plan, term } from "./sample";

const TEXTS = [
  "Wspieranie rozwoju wolontariatu",
  "Podejmowanie działań na rzecz rozwoju wolontariatu",
  "Organizacja zajęć sportowych dla młodzieży",
  "Organizowanie zajęć sportowych młodzieży szkolnej",
  "Zakup busa",
  "",
  "Przeciwdziałanie przemocy w rodzinie",
  "1. Szkolenia 3. Porady",
];
const DATES = ["2026", "2027-05", "2035", "-", "na bieżąco", "203", "2040", "corocznie"];
const FUNDING = ["-", "budżet gminy", "Samorząd gminy", "środki zewnętrzne", "POWER", "FERS", "inne"];
const RESPONSIBLE = [
  "GOPS",
  "Samorząd gminy",
  "AWR SP, PUP",
  "AWRSP",
  "1. GOPS 3. Policja",
  "Samorząd gminy we współpracy z innymi podmiotami",
  "-",
  "KRSŻ",
];

const actionOf = (id: string): fc.Arbitrary<Action> =>
  fc
    .record({
      text: fc.constantFrom(...TEXTS),
      from: fc.constantFrom(...DATES),
      to: fc.constantFrom(...DATES),
      funding: fc.constantFrom(...FUNDING),
      responsible: fc.constantFrom(...RESPONSIBLE),
      goalNumber: fc.constantFrom("I", "II"),
      area: fc.constantFrom("A", "B"),
      number: fc.constantFrom("1", "2", "3", ""),
      status: fc.constantFrom(undefined, "w trakcie", "zrealizowane"),
      indicator: fc.constantFrom(undefined, "liczba osób", "wzrost świadomości"),
    })
    .map(({ from, to, ...rest }) =>
      act({ ...rest, id, lead: "", from: term(from), to: term(to), goal: `Brak problemu ${rest.goalNumber}` }),
    );

type Edit = { kind: "update" | "insert"; action: Action; after: number } | { kind: "remove"; at: number };
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    fc
      .record({ kind: fc.constant("update" as const), at: fc.nat(11) })
      .chain(({ kind, at }) => actionOf(`R${at}`).map((action) => ({ kind, action, after: at }))),
    fc
      .record({ kind: fc.constant("insert" as const), after: fc.nat(11), id: fc.integer({ min: 12, max: 30 }) })
      .chain(({ kind, after, id }) => actionOf(`R${id}`).map((action) => ({ kind, action, after }))),
    fc.record({ kind: fc.constant("remove" as const), at: fc.nat(11) }),
  ),
  { maxLength: 8 },
);

const OPTIONS: CheckOptions[] = [
  {},
  { profile: "warsztat" },
  {
    profile: "uchwala",
    frame: { referenceDate: "2030-01-01" },
    today: "2030-01-01",
    suppressions: [
      { code: "FIN-01", scope: "action", actionId: "R1", reason: "później", author: "JK" },
      { code: "ODP-02", scope: "rule", reason: "x", author: "y", until: "2029-12-31" },
    ],
    baseline: { entries: [{ code: "CZA-01", actionId: "R2", subject: "" }] },
  },
];

test("the live result equals a full check after any edits", () => {
  const start = fc.tuple(...Array.from({ length: 12 }, (_, index) => actionOf(`R${index}`)));
  fc.assert(
    fc.property(start, edits, fc.constantFrom(...OPTIONS), fc.boolean(), (actions, steps, options, withColumns) => {
      const table = plan([]);
      const full = {
        ...table,
        actions,
        goals: [
          { area: "A", number: "I", text: "Brak problemu I", origin: { file: "" } },
          { area: "C", number: "V", text: "Pusty cel", origin: { file: "" } },
        ],
      };
      if (!withColumns)
        full.columns = full.columns.filter(({ column }) => column !== "funding" && column !== "responsible");
      const checker = createChecker(full, options);
      const ids = new Set(actions.map((action) => action.id));
      for (const step of steps) {
        if (step.kind === "remove") {
          expect(checker.remove(`R${step.at}`)).toBe(ids.delete(`R${step.at}`));
        } else if (step.kind === "update") expect(checker.update(step.action)).toBe(ids.has(step.action.id));
        else if (!ids.has(step.action.id)) {
          const done = checker.insert(step.action, `R${step.after}`);
          expect(done).toBe(ids.has(`R${step.after}`));
          if (done) ids.add(step.action.id);
        }
        expect(checker.result()).toEqual(check(checker.table(), options));
      }
    }),
    { numRuns: 300 },
  );
});

test("a row inserted at the beginning is checked in its place", () => {
  const checker = createChecker(plan([{}, {}]));
  expect(checker.insert(act({ id: "N", text: "", funding: "-" }))).toBe(true);
  expect(checker.table().actions[0]!.id).toBe("N");
  expect(checker.result()).toEqual(check(checker.table()));
  expect(checker.insert(act({ id: "M" }), "nobody")).toBe(false);
});

test("the table given is not changed", () => {
  const table = plan([{}, {}]);
  const before = JSON.stringify(table);
  const checker = createChecker(table);
  checker.update(act({ id: "A1", text: "Inne" }));
  checker.remove("A2");
  expect(JSON.stringify(table)).toBe(before);
});

test("the table is the same object until an edit, so that whoever holds it knows the checker for it", () => {
  const checker = createChecker(plan([{ text: "Zakup busa" }, { text: "Remont" }]));
  const before = checker.table();
  checker.result();
  expect(checker.table()).toBe(before);
  checker.update({ ...before.actions[0]!, text: "Zakup dwóch busów" });
  expect(checker.table()).not.toBe(before);
  expect([before.actions[0]!.text, checker.table().actions[0]!.text]).toEqual(["Zakup busa", "Zakup dwóch busów"]);
});
