/** Near-duplicates are found without all pairs: held against all pairs here, and against the order of the rows. */
import fc from "fast-check";
import { check, RULES } from "../../../src/core/checking";
import { BANDS, NearIndex, REPRESENTATIVES, type NearItem } from "../../../src/core/checking/tallies/near-index";
import { wordsOf } from "../../../src/core/checking/texts/words";
import { benchPlan } from "../../bench/plans";
import { plan, type Spec } from "./sample";

const DZI03 = RULES.filter((rule) => rule.code === "DZI-03");
const pairs = (specs: Spec[]) =>
  check(plan(specs), { rules: DZI03 }).findings.map((finding) => [...finding.actionIds!].sort().join("+"));
const two = (a: string, b: string, other: Spec = { goalNumber: "II", goal: "Inny cel" }): Spec[] => [
  { text: a },
  { text: b, ...other },
];

test.each([
  ["Wspieranie rozwoju wolontariatu", "Podejmowanie działań na rzecz rozwoju wolontariatu"],
  ["Organizacja szkoleń dla osób bezrobotnych", "Organizowanie szkolenia dla bezrobotnych"],
  ["Prowadzenie zajęć profilaktycznych w szkołach podstawowych", "Realizacja zajęć profilaktycznych w szkole"],
  [
    "Utworzenie mieszkania treningowego dla opuszczających pieczę zastępczą",
    "Tworzenie mieszkań treningowych dla osób opuszczających pieczę zastępczą",
  ],
  ["Kampania informacyjna o usługach opiekuńczych", "KAMPANIE INFORMACYJNE nt. usług opiekuńczych"],
])("%s ~ %s", (a, b) => expect(pairs(two(a, b))).toEqual(["A1+A2"]));

test.each([
  ["Szkolenia dla rodziców", "Szkolenia dla nauczycieli"],
  ["Wspieranie rodzin", "Promowanie rodzin"],
  ["Remont świetlicy w Sosnówce", "Remont biblioteki w Dębinie"],
  ["Opracowanie programu pomocy dzieciom", "Opracowanie programu opieki nad zabytkami"],
])("%s is not %s", (a, b) => expect(pairs(two(a, b))).toEqual([]));

test("within one goal, and for equal texts, it is silent", () => {
  expect(
    pairs(two("Wspieranie rozwoju wolontariatu", "Podejmowanie działań na rzecz rozwoju wolontariatu", {})),
  ).toEqual([]);
  expect(pairs(two("Zakup busa dla seniorów", "zakup  busa dla seniorów."))).toEqual([]);
});

test("the order of the rows does not matter", () => {
  const table = benchPlan(400, 3);
  const found = (actions: typeof table.actions) =>
    check({ ...table, actions }, { rules: DZI03 })
      .findings.map((finding) => [...finding.actionIds!].sort().join("+"))
      .sort();
  const expected = found(table.actions);
  expect(expected.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(fc.shuffledSubarray(table.actions, { minLength: table.actions.length }), (shuffled) =>
      expect(found(shuffled)).toEqual(expected),
    ),
    { numRuns: 15 },
  );
});

test("of the actions that have a near one by all pairs, at least nineteen of twenty are shown", () => {
  const table = benchPlan(600, 11);
  const stems = table.actions.map((action) => new Set(wordsOf(action.text).stems));
  const alike = (a: number, b: number) => {
    const shared = [...stems[a]!].filter((stem) => stems[b]!.has(stem)).length;
    return shared < 2 ? 0 : shared / (stems[a]!.size + stems[b]!.size - shared);
  };
  const goal = (index: number) => `${table.actions[index]!.area}|${table.actions[index]!.goalNumber}`;
  const expected = table.actions
    .map((action, a) => ({
      id: action.id,
      near: table.actions.some((_, b) => a !== b && goal(a) !== goal(b) && alike(a, b) >= 0.6),
    }))
    .filter(({ near }) => near);
  const shown = new Set(check(table, { rules: DZI03 }).findings.flatMap((finding) => finding.actionIds!));
  expect(expected.length).toBeGreaterThan(5);
  expect(expected.filter(({ id }) => shown.has(id)).length / expected.length).toBeGreaterThanOrEqual(0.95);
  expect([...shown].every((id) => expected.some((each) => each.id === id))).toBe(true);
});

test("the work grows with the rows, not with their pairs: comparisons are counted", () => {
  const comparisons = (rows: number) => {
    const index = new NearIndex<NearItem>();
    const items = benchPlan(rows, 5).actions.map((action, group): NearItem => ({
      ...wordsOf(action.text),
      id: action.id,
      group,
    }));
    items.forEach((item) => index.add(item));
    items.forEach((item) => index.nearest(item));
    return index.comparisons / rows;
  };
  expect(comparisons(1000)).toBeGreaterThan(0.1);
  for (const rows of [1000, 8000, 32000]) expect(comparisons(rows)).toBeLessThanOrEqual(BANDS * REPRESENTATIVES);
});
