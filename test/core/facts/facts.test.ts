/** Every fact has a source and a day; what nobody has read is no basis and makes no error; a newer pack is heeded. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020";
import { check, radar, type Finding } from "../../../src/core/checking";
import { BUILT_IN } from "../../../src/core/dictionary";
import { BUILT_IN_FACTS, everyFact, loadFacts, toVerify, withFacts } from "../../../src/core/facts";
import { everyKindFact } from "../../../src/core/kinds";
import { findingSentence } from "../../../src/core/messages/checking";
import { plan, type Spec } from "../checking/sample";

const wide = { period: { from: "2000", to: "2040" } };
const found = (spec: Spec, code: string, options: Parameters<typeof check>[1] = {}): Finding | undefined =>
  check(plan([spec], wide), options).findings.find((finding) => finding.code === code);
const pack = (more: object) => loadFacts(JSON.stringify({ version: "2027.1", asOf: "2027-01-15", ...more }));

test("no fact is without a source and a day", () => {
  const all = [...everyFact(BUILT_IN, BUILT_IN_FACTS), ...everyKindFact()];
  expect(all.length).toBeGreaterThan(50);
  for (const { id, source, read } of all) {
    expect(`${id}: ${source}`).toMatch(/: .{5,}/);
    expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test("what was not read, or read more than a year ago, is listed", () => {
  const facts = [
    { kind: "term", id: "a", says: "", mark: "S", source: "x", read: "2025-01-01" },
    { kind: "term", id: "b", says: "", mark: "L", source: "x", read: "2026-01-01" },
    { kind: "term", id: "c", says: "", mark: "S", source: "x", read: "2026-01-01" },
  ] as const;
  const { unread, old } = toVerify(facts, "2026-11-27");
  expect([unread.map(({ id }) => id), old.map(({ id }) => id)]).toEqual([["b"], ["a"]]);
});

describe("a finding rests on its own fact", () => {
  test("read: its source and day are the basis, and it may be an error", () =>
    expect(found({ from: "2027", to: "2028", funding: "Senior+" }, "FIN-04")).toMatchObject({
      severity: "error",
      basis: { text: expect.stringContaining("M.P. 2025 poz. 1255"), asOf: "2026-11-27" },
    }));

  test("not read: no basis, no error, and the sentence says to look it up", () => {
    const finding = found({ from: "2027", to: "2028", funding: "PO KL" }, "FIN-04")!;
    expect([finding.severity, finding.basis]).toEqual(["warning", undefined]);
    expect(findingSentence(finding)).toMatch(/sprawdź ją\.$/);
  });

  test("unsure: nothing is said", () => {
    const unsure = BUILT_IN_FACTS.terms.map((term) => ({ ...term, mark: "U" as const }));
    const old: Spec = { text: "Przeciwdziałanie przemocy w rodzinie", from: "2025", to: "2026" };
    expect(found(old, "JEZ-01")).toBeDefined();
    expect(found(old, "JEZ-01", { facts: { ...BUILT_IN_FACTS, terms: unsure } })).toBeUndefined();
  });
});

test.each<[string, Spec, boolean]>([
  ["mieszkania chronione", { text: "Prowadzenie mieszkania chronionego", from: "2024-05", to: "2025" }, true],
  ["lawful to 30.04.2024", { text: "Prowadzenie mieszkania chronionego", from: "2023", to: "2024-04" }, false],
  ["rodzinny dom dziecka", { text: "Utworzenie rodzinnego domu dziecka", from: "2025", to: "2026" }, false],
  ["dom dziecka", { text: "Remont domu dziecka", from: "2025", to: "2026" }, true],
  ["świetlica środowiskowa", { text: "Prowadzenie świetlicy środowiskowej", from: "2025", to: "2026" }, false],
  ["500+", { text: "Obsługa świadczenia 500+", from: "2025", to: "2026" }, true],
  ["ponadgimnazjalne", { text: "Stypendia dla szkół ponadgimnazjalnych", from: "2025", to: "2026" }, true],
  ["grupa robocza of another matter", { text: "Grupa robocza do spraw budżetu", from: "2025", to: "2026" }, false],
])("a term of the law: %s", (_, spec, said) => expect(found(spec, "JEZ-01") !== undefined).toBe(said));

test("the law as of a day knows no later change", () => {
  const spec: Spec = { text: "Przeciwdziałanie przemocy w rodzinie", from: "2023", to: "2026" };
  expect(found(spec, "JEZ-01", { frame: { lawDay: "2023-06-21" } })).toBeUndefined();
  expect(found(spec, "JEZ-01", { frame: { lawDay: "2023-06-22" } })).toBeDefined();
});

test.each<[string, string, boolean]>([
  ["Remont chodnika przy ul. Polnej", "środki z korkowego", true],
  ["Budowa oświetlenia ulicznego", "opłaty za zezwolenia na sprzedaż napojów alkoholowych", true],
  ["Zakup wiaty przystankowej", "małpkowe", true],
  ["Zajęcia profilaktyczne w szkołach", "korkowe", false],
  ["Remont świetlicy", "korkowe", false],
  ["Organizacja półkolonii", "opłaty za zezwolenia na sprzedaż alkoholu", false],
  ["Remont chodnika przy ul. Polnej", "budżet gminy", false],
])("marked money: %s paid by %s", (text, funding, said) =>
  expect(found({ text, funding }, "FIN-07") !== undefined).toBe(said),
);

test.each<[string, Spec, boolean]>([
  ["years that add up", { cost: "90 000 zł", extra: { "2026": "40 000", "2027": "50 000" } }, false],
  ["years that do not", { cost: "95 000 zł", extra: { "2026": "40 000", "2027": "50 000" } }, true],
  ["another unit", { cost: "90 000 zł", extra: { "2026": "40", "2027": "50" } }, false],
  ["one year only", { cost: "90 000 zł", extra: { "2026": "40 000" } }, false],
  ["a year nobody can read", { cost: "90 000 zł", extra: { "2026": "40 000", "2027": "wg potrzeb" } }, false],
  ["rounded", { cost: "ok. 95 000 zł", extra: { "2026": "40 000", "2027": "50 000" } }, false],
  ["sources that do not", { cost: "100 000 zł", funding: "budżet gminy 60 000 zł; PFRON 30 000 zł" }, true],
  ["sources that do", { cost: "90 000 zł", funding: "budżet gminy 60 000 zł; PFRON 30 000 zł" }, false],
  [
    "a source without its amount",
    { cost: "100 000 zł", funding: "budżet gminy 60 000 zł; PFRON 30 000 zł; sponsorzy" },
    false,
  ],
])("cost and its parts: %s", (_, spec, said) => expect(found(spec, "FIN-08") !== undefined).toBe(said));

test.each<[string, string, boolean]>([
  ["Program „Infrastruktura świetlic 2021–2025”", "2027", true],
  ["Program „Infrastruktura świetlic 2021–2025”", "2025", false],
  ["Narodowy program czytania 2021-2025, budżet gminy", "2026", true],
  ["budżet gminy 2021–2025", "2027", false],
  ["Regionalny Program Operacyjny 2014–2020", "2022", false],
  ["Program „Świetlice 2026–2030”", "2027", false],
])("years in a programme's name: %s for %s", (funding, from, said) =>
  expect(found({ funding, from, to: from }, "FIN-09") !== undefined).toBe(said),
);

describe("a newer pack", () => {
  const kpo = { id: "kpo", name: "KPO", eligibleUntil: "2028-06-30", mark: "S", source: "akt", read: "2027-01-10" };

  test("follows the schema of docs/ and changes what is found", () => {
    const schema = JSON.parse(
      readFileSync(join(__dirname, "../../../docs/pakiet-faktow.schema.json"), "utf8"),
    ) as object;
    const valid = new Ajv({ strict: false }).compile(schema);
    expect(valid({ version: "2027.1", asOf: "2027-01-15", programmes: [kpo] })).toBe(true);
    expect(valid(BUILT_IN_FACTS)).toBe(true);
    const { pack: facts, messages } = pack({ programmes: [kpo] });
    expect(messages).toEqual([]);
    const spec: Spec = { from: "2027-03", to: "2028-01", funding: "KPO" };
    expect(found(spec, "FIN-04")).toBeDefined();
    expect(found(spec, "FIN-04", { facts })).toBeUndefined();
  });

  test.each<[string, object]>([
    ["no source", { ...kpo, source: "" }],
    ["no day", { ...kpo, read: undefined }],
    ["a mark nobody knows", { ...kpo, mark: "X" }],
  ])("an entry with %s is said and left out", (_, entry) => {
    const { pack: facts, messages } = pack({ programmes: [entry] });
    expect(messages).toEqual([{ code: "facts-entry", values: { list: "programmes", count: 1 } }]);
    expect(facts!.programmes).toEqual(BUILT_IN_FACTS.programmes);
  });

  test("what is no pack changes nothing", () => {
    for (const text of ["", "{", "[]", '{"version":"1"}', "null"])
      expect(loadFacts(text)).toEqual({ messages: [{ code: "facts-not-a-pack", values: {} }] });
  });

  test("leaves the dictionary itself as it was", () => {
    const before = JSON.stringify(BUILT_IN.programmes);
    withFacts(BUILT_IN, pack({ programmes: [kpo] }).pack!);
    expect(JSON.stringify(BUILT_IN.programmes)).toBe(before);
  });
});

describe("Co się zmieni", () => {
  const changes = (specs: Spec[], day: string, frame = {}) =>
    radar(plan(specs, { period: { from: "2024", to: "2030" } }), day, { frame }).map(({ date, kind, actions }) =>
      `${date} ${kind} ${actions.map(({ id }) => id).join(",")}`.trim(),
    );

  test("tells by date what falls on the plan after the day, with the actions it hits", () => {
    expect(
      changes(
        [
          { funding: "KPO", from: "2025", to: "2028" },
          { funding: "KPO", from: "2025", to: "2026" },
          { funding: "Senior+", from: "2024", to: "2027" },
        ],
        "2025-06-01",
      ),
    ).toEqual(["2026-01-01 programme A3", "2027-01-01 programme A1", "2031-01-01 end"]);
  });

  test("is silent about what has already come", () =>
    expect(changes([{ funding: "Senior+", from: "2024", to: "2027" }], "2026-06-01")).toEqual(["2031-01-01 end"]));

  test("knows the commune's own centre of social services, terms to come and deadlines of the kind", () => {
    expect(
      changes([{ responsible: "GOPS", from: "2025", to: "2028" }], "2026-01-10", { cusSince: "2027-03-01" }),
    ).toContain("2027-03-01 institution A1");
    expect(
      changes([{ text: "Przeciwdziałanie przemocy w rodzinie", from: "2024", to: "2026" }], "2023-01-01"),
    ).toContain("2023-06-22 term A1");
    expect(changes([{}], "2026-01-10", { kind: "wspolpraca" })).toEqual(
      expect.arrayContaining(["2026-05-31 deadline", "2026-11-30 deadline"]),
    );
  });
});
