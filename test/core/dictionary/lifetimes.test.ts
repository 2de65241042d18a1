import { BUILT_IN, FACTS_AS_OF, institutionAt, spellingsOf } from "../../../src/core/dictionary";

describe("did it exist in those years", () => {
  test.each([
    ["AWRSP", "2004", "2014", "never", "2003-07-15", "ANR"],
    ["AWR SP", "2018", "2020", "never", "2003-07-15", "KOWR"],
    ["Agencją Własności Rolnej Skarbu Państwa", "2000", "2006", "part", "2003-07-15", "ANR"],
    ["PARPA", "2020", "2025", "part", "2021-12-31", "Krajowe Centrum Przeciwdziałania Uzależnieniom"],
    ["gimnazjum", "2020", "2021", "never", "2019-08-31", undefined],
    ["gimnazjami", "2010", "2019-06", "whole", undefined, undefined],
    ["policja", "2004", "2030", "whole", undefined, undefined],
    ["ANR", "2017", "2017-08", "whole", undefined, undefined],
    ["ANR", "2017-08-31", "2017-09", "part", "2017-08-31", "KOWR"],
  ])("%s in %s–%s: %s", (name, from, to, existed, endedOn, successor) => {
    const found = institutionAt(name, from, to);
    expect([found?.existed, found?.endedOn, found?.successor?.name]).toEqual([existed, endedOn, successor]);
  });

  test("a centre of social services begins with its law", () => {
    expect(institutionAt("CUS", "2015", "2018")).toMatchObject({ existed: "never", beganOn: "2020-01-01" });
    expect(institutionAt("CUS", "2019", "2024")).toMatchObject({ existed: "part", beganOn: "2020-01-01" });
  });

  test("facts say whether they were read in a source, and as of when", () => {
    expect(institutionAt("AWRSP", "2018")?.successor).toMatchObject({ verified: true, asOf: FACTS_AS_OF });
    expect(institutionAt("AWRSP", "2004")?.successor).toMatchObject({ verified: false });
    for (const { id, from, to, lifetime } of BUILT_IN.institutions)
      if (from || to) expect([id, lifetime?.asOf]).toEqual([id, FACTS_AS_OF]);
  });

  test("a name nobody knows has no life", () => {
    expect(institutionAt("Zajazd u Zosi", "2020")).toBeUndefined();
  });
});

describe("one institution in several spellings", () => {
  test("abbreviations apart and typos are spellings, cases and numbers are not", () => {
    const found = spellingsOf([
      "GOPS, AWR SP",
      "GOPS we współpracy z AWRSP",
      "organizacjami pozarządowymi",
      "organizacje pozarządowe",
      "Powiatowy Urzad Pracy",
      "powiatowym urzędem pracy",
      "AWR SP",
    ]);
    expect(
      found.map(({ name, spellings }) => [name, spellings.map(({ spelling, cells }) => [spelling, cells])]),
    ).toEqual([
      [
        "AWRSP",
        [
          ["AWR SP", [0, 6]],
          ["AWRSP", [1]],
        ],
      ],
      [
        "powiatowy urząd pracy",
        [
          ["Powiatowy Urzad Pracy", [4]],
          ["powiatowy urząd pracy", [5]],
        ],
      ],
    ]);
  });
});
