import fc from "fast-check";
import { BUILT_IN, institutionAt, splitResponsible } from "../../../src/core/dictionary";
import { applyEdits, dueSuccessions, invert, planSuccession, type SuccessionRequest } from "../../../src/core/fixing";
import { fixingSentence } from "../../../src/core/messages/fixing";
import type { Table } from "../../../src/core/table";
import { plan, type ActionLike } from "./plan";

const CUS: SuccessionRequest = { institution: "GOPS", successor: "centrum usług społecznych", since: "2021-11-01" };
const PARTNERS = { header: "Partnerzy", column: "partners" as const, confidence: "sure" as const, how: "own" as const };

const rows: ActionLike[] = [
  { responsible: "GOPS", from: "2018", to: "2020" },
  { responsible: "GOPS we współpracy z policją", from: "2020", to: "2024", funding: "budżet GOPS, PFRON" },
  {
    responsible: "Urząd Gminy we współpracy z gminnym ośrodkiem pomocy społecznej i szkołami",
    from: "2020",
    to: "2021",
  },
  { responsible: "Gminny Ośrodek Pomocy Społecznej", from: "2022", to: "2025" },
  { responsible: "MOPS, OPS, DPS", from: "2020", to: "2025" },
  { responsible: "Policja", from: "2020", to: "2025" },
  { responsible: "GOPS", from: "2020", to: "" },
];
const table = plan(...rows);
const apply = (before: Table, request: SuccessionRequest) => {
  const made = planSuccession(before, request);
  return { made, after: applyEdits(before, made.edits, made.dictionary) };
};

describe("an institution that ends on a day", () => {
  const { made, after } = apply(table, CUS);
  const cell = (index: number) => after.table.actions[index]!;

  test("gives way in the actions that outlive it, and only there", () => {
    expect([made.before, made.crossing, made.later, made.undated]).toEqual([["A1"], ["A2", "A3"], ["A4"], ["A7"]]);
    expect(after.refused).toEqual([]);
    expect([0, 4, 5, 6].map((index) => cell(index))).toEqual([0, 4, 5, 6].map((index) => table.actions[index]));
  });

  test("the successor stands in the old name's form, in lead, partners and funding", () => {
    expect(cell(1)).toMatchObject({
      responsible: "CUS we współpracy z policją",
      lead: "Centrum Usług Społecznych",
      partners: ["policja"],
      funding: "budżet CUS, PFRON",
    });
    expect(cell(2).responsible).toBe("Urząd Gminy we współpracy z centrum usług społecznych i szkołami");
    expect(cell(2).partners).toEqual(["centrum usług społecznych", "szkoły"]);
    expect(cell(3).responsible).toBe("Centrum Usług Społecznych");
  });

  test("a row that runs across the day stays one row with a note, one that begins later needs none", () => {
    expect(after.table.actions).toHaveLength(rows.length);
    expect(cell(1).note).toBe("od 1.11.2021: Centrum Usług Społecznych (wcześniej Gminny Ośrodek Pomocy Społecznej)");
    expect(cell(3).note).toBe("");
  });

  test("the inverse restores every cell", () => {
    const back = applyEdits(after.table, invert(made.edits));
    expect(back.refused).toEqual([]);
    expect(back.table).toEqual(table);
    expect(made.previous).toBe(BUILT_IN);
  });

  test("a second run changes nothing", () => {
    const again = planSuccession(after.table, CUS, made.dictionary);
    expect(again.edits).toEqual([]);
    expect(again.dictionary).toBe(made.dictionary);
  });

  test("the dictionary knows it afterwards", () => {
    expect(institutionAt("GOPS", "2022", "2025", made.dictionary)).toMatchObject({
      existed: "never",
      endedOn: "2021-10-31",
      successor: { name: "centrum usług społecznych", since: "2021-11-01" },
    });
    expect(institutionAt("GOPS", "2018", "2020", made.dictionary)).toMatchObject({ existed: "whole" });
  });

  test("what changed is said with numbers and right plurals", () => {
    expect(made.messages.map((message) => fixingSentence(message))).toEqual([
      "Od 1.11.2021 zamiast „Gminny Ośrodek Pomocy Społecznej” działa „Centrum Usług Społecznych”: zmieniono 4 komórki w 3 działaniach.",
      "1 działanie zaczyna się już po tej dacie; od razu wpisano następcę.",
      "1 działanie kończy się przed tą datą i zostaje bez zmian.",
      "1 działanie nie ma daty końca; sprawdź je ręcznie.",
      "W słowniku zapisano: „Gminny Ośrodek Pomocy Społecznej” do dnia przed 1.11.2021, następca „Centrum Usług Społecznych”.",
    ]);
  });
});

describe("wordings of the request", () => {
  test.each([
    [
      "an inflected name, a typed date",
      { institution: "gminnego ośrodka pomocy społecznej", successor: "CUS", since: "1.11.2021" },
    ],
    ["a month", { institution: "GOPS", successor: "Centrum Usług Społecznych", since: "11.2021" }],
  ] as [string, SuccessionRequest][])("%s means the same", (_, request) => {
    expect(planSuccession(table, request).edits).toEqual(planSuccession(table, CUS).edits);
  });

  test("actions that begin later may be left", () => {
    const made = planSuccession(table, { ...CUS, later: false });
    expect(made.later).toEqual([]);
    expect(made.edits.some(({ actionId }) => actionId === "A4")).toBe(false);
  });

  test("a successor with its own place takes the old place's place", () => {
    const one = plan({ responsible: "Ośrodek Pomocy Społecznej w Zalesiu, Policja", from: "2020", to: "2024" });
    const { after } = apply(one, {
      institution: "Ośrodek Pomocy Społecznej w Zalesiu",
      successor: "Centrum Usług Społecznych w Zalesiu",
      since: "2021-11-01",
    });
    expect(after.table.actions[0]!.responsible).toBe("Centrum Usług Społecznych w Zalesiu, Policja");
  });

  test("another commune's centre of the same kind stays", () => {
    const two = plan({ responsible: "GOPS, GOPS w Borowej, GOPS w Lipie", from: "2020", to: "2024" });
    const { made, after } = apply(two, CUS);
    expect(after.table.actions[0]!.responsible).toBe("CUS, GOPS w Borowej, GOPS w Lipie");
    expect(made.messages.map(({ code }) => code)).toContain("succession.several");
  });

  test("a successor nobody knows becomes an entry of the dictionary", () => {
    const { made, after } = apply(table, {
      institution: "GOPS",
      successor: "Zespół Pomocy Sąsiedzkiej „Most”",
      since: "2021-11-01",
    });
    expect(after.table.actions[1]!.responsible).toContain("Most");
    expect(made.dictionary.institutions.length).toBeGreaterThanOrEqual(BUILT_IN.institutions.length);
  });

  test("an institution only the table knows is found by its name", () => {
    const own = plan({ responsible: "Zajazd u Zosi we współpracy z policją", from: "2020", to: "2024" });
    expect(
      apply(own, { institution: "zajazd u zosi", successor: "GOK", since: "2022-01-01" }).after.table.actions[0]!
        .responsible,
    ).toMatch(/ we współpracy z policją$/);
  });

  test("the column Partnerzy is changed where the table has it", () => {
    const columns = {
      ...plan({
        responsible: "Policja",
        partners: ["gminny ośrodek pomocy społecznej", "szkoły"],
        from: "2020",
        to: "2024",
      }),
      columns: [PARTNERS],
    };
    expect(apply(columns, CUS).after.table.actions[0]!.partners).toEqual(["centrum usług społecznych", "szkoły"]);
  });

  test.each([
    [{ ...CUS, since: "kiedyś" }, "succession.badDate"],
    [{ ...CUS, successor: "gminny ośrodek pomocy społecznej" }, "succession.same"],
    [{ ...CUS, successor: " " }, "succession.same"],
    [{ ...CUS, institution: "Zajazd u Zosi" }, "succession.unknown"],
    [{ ...CUS, institution: "biblioteka" }, "succession.nothing"],
  ] as [SuccessionRequest, string][])("a request that changes nothing says why (%#)", (request, code) => {
    const { edits, messages } = planSuccession(table, request);
    expect(edits).toEqual([]);
    expect(messages[0]!.code).toBe(code);
    expect(fixingSentence(messages[0]!)).toMatch(/\.$/);
  });
});

describe("the laws of a succession", () => {
  const years = fc.integer({ min: 2015, max: 2030 }).map(String);
  const cells = fc.constantFrom(
    "GOPS",
    "GOPS w Zalesiu",
    "Policja",
    "Urząd Gminy we współpracy z gminnym ośrodkiem pomocy społecznej",
    "1. GOPS 2. szkoły",
    "Kierownik GOPS",
    "MOPS, GOPS",
    "-",
  );
  const tables = fc
    .array(
      fc.record({
        responsible: cells,
        funding: fc.constantFrom("budżet GOPS", "GOPS", "PFRON", "-"),
        from: years,
        to: fc.oneof(years, fc.constant("")),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) => plan(...all));
  const since = fc.constantFrom("2019", "2021-11-01", "2024-06");

  test("only actions that outlive the day change; the inverse restores all; a second run finds nothing", () => {
    fc.assert(
      fc.property(tables, since, (one, day) => {
        const made = planSuccession(one, { ...CUS, since: day });
        const touched = new Set(made.edits.map(({ actionId }) => actionId));
        for (const action of one.actions)
          if (touched.has(action.id))
            expect(`${action.from.iso}-01-01` >= made.since || `${action.to.iso}-12-31` >= made.since).toBe(true);
        const { table: after, refused } = applyEdits(one, made.edits, made.dictionary);
        expect(refused).toEqual([]);
        expect(planSuccession(after, { ...CUS, since: day }, made.dictionary).edits).toEqual([]);
        expect(applyEdits(after, invert(made.edits)).table).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });
});

describe("successions that are due", () => {
  test("are found from the dictionary's dates and the commune's own day", () => {
    const due = dueSuccessions(
      plan(
        { responsible: "GOPS, AWRSP", from: "2020", to: "2024" },
        { responsible: "AWR SP", from: "2004", to: "2014" },
      ),
      BUILT_IN,
      "2021-11-01",
    );
    expect(
      due.map(({ institution, successor, since, actionIds }) => [institution, successor, since, actionIds]),
    ).toEqual([
      ["Gminny Ośrodek Pomocy Społecznej", "Centrum Usług Społecznych", "2021-11-01", ["A1"]],
      ["AWRSP", "KOWR", "2017-09-01", ["A1"]],
      ["AWRSP", "ANR", "2003-07-16", ["A2"]],
    ]);
  });

  test("a post is a person, not the institution", () => {
    expect(splitResponsible("Kierownik GOPS").bodies[0]?.kind).toBe("post");
    expect(
      dueSuccessions(plan({ responsible: "Kierownik GOPS", from: "2020", to: "2024" }), BUILT_IN, "2021-11-01"),
    ).toEqual([]);
  });
});
