import { BUILT_IN, readFunding, splitResponsible } from "../../../src/core/dictionary";
import { offeredLists, offersFor, propose } from "../../../src/core/fixing";
import { finding, plan, type ActionLike } from "./plan";

const after = (rows: ActionLike[], ...found: Parameters<typeof finding>): string[] =>
  propose(finding(...found), plan(...rows)).flatMap(({ edits }) => edits.map((edit) => edit.after));

describe("a fix offers what is near before anybody types", () => {
  test("no source: what actions of the same goal, body and words say, then the unit's own money", () => {
    const rows: ActionLike[] = [
      { funding: "", text: "Prowadzenie klubu seniora", responsible: "GOPS" },
      { funding: "PFRON", goal: "Inny cel", responsible: "Policja", text: "Remont drogi" },
      { funding: "budżet gminy, program „Aktywni Seniorzy”", text: "Zajęcia klubu seniora", responsible: "GOPS" },
      { funding: "budżet gminy", text: "Festyn", responsible: "GOK" },
    ];
    expect(after(rows, "FIN-01", ["fill-funding"], { column: "funding" })).toEqual([
      "budżet gminy, program „Aktywni Seniorzy”",
      "budżet gminy",
      "koszty bieżące jednostek",
    ]);
  });

  test("what the check condemns is never offered: ended programmes, institutions, vague words", () => {
    const rows: ActionLike[] = [
      { funding: "", from: "2026", to: "2027", responsible: "Urząd Gminy" },
      { funding: "POWER" },
      { funding: "Urząd Gminy" },
      { funding: "środki zewnętrzne" },
      { funding: "brak" },
    ];
    expect(after(rows, "FIN-01", ["fill-funding"], { column: "funding" })).toEqual(["budżet gminy"]);
  });

  test("a programme that has ended gives way to the one that came after, in its place", () => {
    const rows: ActionLike[] = [{ funding: "budżet gminy, POWER", from: "2026", to: "2027", responsible: "" }];
    expect(after(rows, "FIN-04", ["fill-funding"], { column: "funding" })[0]).toBe("budżet gminy, FERS");
    const seniors: ActionLike[] = [{ funding: "Senior-WIGOR", from: "2027", to: "2028", responsible: "" }];
    expect(after(seniors, "FIN-04", ["fill-funding"], { column: "funding" })[0]).toBe("program „Aktywni Seniorzy”");
  });

  test("nobody responsible: who leads the neighbours; a wide body: the office that acts for it", () => {
    const rows: ActionLike[] = [
      { responsible: "", text: "Zajęcia dla dzieci w świetlicy" },
      { responsible: "GOK we współpracy z GOPS", text: "Zajęcia dla dzieci" },
      { responsible: "wszystkie podmioty", text: "Zajęcia dla dzieci" },
      { responsible: "GOPS, GOK, Policja", text: "Zajęcia dla dzieci" },
    ];
    expect(after(rows, "ODP-01", ["fill-responsible"], { column: "responsible" })).toEqual(["GOK"]);
    expect(
      after([{ responsible: "Samorząd gminy" }], "ODP-02", ["fill-responsible"], { column: "responsible" }),
    ).toEqual(["Urząd Gminy"]);
  });

  test("no date: the years of the same goal, inside the plan's period", () => {
    const rows: ActionLike[] = [
      { from: "", to: "" },
      { from: "2025", to: "2027" },
      { from: "2025", to: "2027" },
      { from: "2019", to: "2020" },
    ];
    const made = propose(finding("CZA-01", ["fill-date"], { column: "from" }), plan(...rows));
    expect(made.map(({ edits }) => edits.map((edit) => edit.after))).toEqual([["2025", "2027"]]);
  });

  test("an answer given goes before all offers", () => {
    const rows: ActionLike[] = [{ funding: "" }, { funding: "PFRON" }];
    const made = propose(finding("FIN-01", ["fill-funding"], { column: "funding" }), plan(...rows), {
      answers: { source: "Fundusz Pracy" },
    });
    expect(made.map(({ edits }) => edits[0]!.after)).toEqual(["Fundusz Pracy"]);
  });

  test("at most three", () => {
    const rows: ActionLike[] = [
      { funding: "" },
      ...["PFRON", "NFZ", "EFS+", "KPO", "FERS"].map((funding) => ({ funding })),
    ];
    const table = plan(...rows);
    const given = offersFor("source", {
      finding: finding("FIN-01", ["fill-funding"]),
      table,
      action: table.actions[0]!,
      dictionary: BUILT_IN,
    });
    expect(given).toHaveLength(3);
  });
});

describe("lists to pick from", () => {
  const table = plan(
    { funding: "środki unijne", responsible: "AWRSP", from: "2026", to: "2027" },
    { funding: "PFRON", responsible: "GOPS w Zalesiu", from: "2026", to: "2027" },
    { funding: "Policja", responsible: "inne podmioty", from: "2026", to: "2027" },
  );
  table.period = { from: "2026", to: "2030" };
  const lists = offeredLists(table, BUILT_IN);

  test("begin with what the table says well", () => {
    expect(lists.funding[0]).toBe("PFRON");
    expect(lists.responsible[0]).toBe("GOPS w Zalesiu");
  });

  test("hold nothing the check would condemn", () => {
    for (const source of lists.funding) {
      const { vague, institutions, sources } = readFunding(source);
      expect([source, vague, institutions.map(({ name }) => name)]).toEqual([source, [], []]);
      for (const { programme } of sources) {
        const window = BUILT_IN.programmes.find(({ id }) => id === programme);
        expect([source, (window?.eligibleUntil ?? window?.to ?? "9999") >= "2026"]).toEqual([source, true]);
      }
    }
    for (const body of lists.responsible)
      expect([body, splitResponsible(body).bodies.map(({ kind }) => kind)]).toEqual([body, ["institution"]]);
    for (const gone of ["AWRSP", "gimnazjum", "Państwowa Agencja Rozwiązywania Problemów Alkoholowych"])
      expect(lists.responsible).not.toContain(gone);
  });

  test("show offices as they write themselves", () => {
    expect(lists.responsible).toEqual(expect.arrayContaining(["Urząd Gminy", "Powiatowy Urząd Pracy", "szkoły"]));
  });
});
