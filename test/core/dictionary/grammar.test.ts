import { BUILT_IN, inflect, inForm, plainName, splitResponsible } from "../../../src/core/dictionary";
import { stem } from "../../../src/core/dictionary/grammar/stem";
import { isOneSlip } from "../../../src/core/dictionary/recognise/typos";

const forms = (name: string, number: "singular" | "plural"): string[] =>
  inflect(name, true)
    .filter((form) => form.number === number)
    .map(({ text }) => text);

describe("declension (nominative, genitive, dative, accusative, instrumental, locative)", () => {
  test.each([
    [
      "powiatowy urząd pracy",
      "singular",
      [
        "powiatowy urząd pracy",
        "powiatowego urzędu pracy",
        "powiatowemu urzędowi pracy",
        "powiatowy urząd pracy",
        "powiatowym urzędem pracy",
        "powiatowym urzędzie pracy",
      ],
    ],
    [
      "ośrodek pomocy społecznej",
      "plural",
      [
        "ośrodki pomocy społecznej",
        "ośrodków pomocy społecznej",
        "ośrodkom pomocy społecznej",
        "ośrodki pomocy społecznej",
        "ośrodkami pomocy społecznej",
        "ośrodkach pomocy społecznej",
      ],
    ],
    [
      "organizacje pozarządowe",
      "plural",
      [
        "organizacje pozarządowe",
        "organizacji pozarządowych",
        "organizacjom pozarządowym",
        "organizacje pozarządowe",
        "organizacjami pozarządowymi",
        "organizacjach pozarządowych",
      ],
    ],
    [
      "organizacje pozarządowe",
      "singular",
      [
        "organizacja pozarządowa",
        "organizacji pozarządowej",
        "organizacji pozarządowej",
        "organizację pozarządową",
        "organizacją pozarządową",
        "organizacji pozarządowej",
      ],
    ],
    [
      "placówki oświatowo-wychowawcze",
      "plural",
      [
        "placówki oświatowo-wychowawcze",
        "placówek oświatowo-wychowawczych",
        "placówkom oświatowo-wychowawczym",
        "placówki oświatowo-wychowawcze",
        "placówkami oświatowo-wychowawczymi",
        "placówkach oświatowo-wychowawczych",
      ],
    ],
    [
      "szkoła podstawowa",
      "plural",
      [
        "szkoły podstawowe",
        "szkół podstawowych",
        "szkołom podstawowym",
        "szkoły podstawowe",
        "szkołami podstawowymi",
        "szkołach podstawowych",
      ],
    ],
    [
      "straż miejska",
      "singular",
      ["straż miejska", "straży miejskiej", "straży miejskiej", "straż miejską", "strażą miejską", "straży miejskiej"],
    ],
    [
      "pracownicy socjalni",
      "plural",
      [
        "pracownicy socjalni",
        "pracowników socjalnych",
        "pracownikom socjalnym",
        "pracowników socjalnych",
        "pracownikami socjalnymi",
        "pracownikach socjalnych",
      ],
    ],
    ["centrum usług społecznych", "singular", Array<string>(6).fill("centrum usług społecznych")],
    [
      "stowarzyszenie",
      "plural",
      ["stowarzyszenia", "stowarzyszeń", "stowarzyszeniom", "stowarzyszenia", "stowarzyszeniami", "stowarzyszeniach"],
    ],
    ["starosta", "singular", ["starosta", "starosty", "staroście", "starostę", "starostą", "staroście"]],
    [
      "dom + dziecka",
      "singular",
      ["dom dziecka", "domu dziecka", "domowi dziecka", "dom dziecka", "domem dziecka", "domu dziecka"],
    ],
    [
      "społeczność lokalna",
      "singular",
      [
        "społeczność lokalna",
        "społeczności lokalnej",
        "społeczności lokalnej",
        "społeczność lokalną",
        "społecznością lokalną",
        "społeczności lokalnej",
      ],
    ],
    [
      "sąd rejonowy",
      "singular",
      ["sąd rejonowy", "sądu rejonowego", "sądowi rejonowemu", "sąd rejonowy", "sądem rejonowym", "sądzie rejonowym"],
    ],
    ["parafia", "plural", ["parafie", "parafii", "parafiom", "parafie", "parafiami", "parafiach"]],
  ] as [string, "singular" | "plural", string[]][])("%s, %s", (name, number, expected) => {
    expect(forms(name, number)).toEqual(expected);
  });

  test("a name keeps its capitals, and one that cannot be declined stays", () => {
    expect(inForm("Polski Komitet + Pomocy Społecznej", "instrumental")).toBe("Polskim Komitetem Pomocy Społecznej");
    expect(inForm("+ Caritas", "instrumental")).toBe("Caritas");
  });

  test("every institution of the dictionary is found by each of its own forms, in its own number", () => {
    const lost: string[] = [];
    for (const entry of BUILT_IN.institutions)
      for (const form of inflect(entry.name)) {
        const { bodies } = splitResponsible(form.text);
        if (bodies.length !== 1 || bodies[0]!.written !== form.text || !bodies[0]!.id)
          lost.push(`${form.text} → ${bodies.map(({ name }) => name).join(" | ")}`);
      }
    // Forms two entries share may be read as either; none may be torn apart or missed.
    expect(lost).toEqual([]);
  });

  test("ids are unique and names are not empty", () => {
    const ids = [...BUILT_IN.institutions, ...BUILT_IN.sources].map(({ id, provenance }) => `${provenance.by}${id}`);
    expect(new Set(BUILT_IN.institutions.map(({ id }) => id)).size).toBe(BUILT_IN.institutions.length);
    expect(new Set(BUILT_IN.sources.map(({ id }) => id)).size).toBe(BUILT_IN.sources.length);
    expect(ids.every((id) => id.length > 8)).toBe(true);
    const names = BUILT_IN.institutions.map(({ name }) => plainName(name).toLowerCase());
    expect(names.filter((name, index) => !name || names.indexOf(name) !== index)).toEqual([]);
  });
});

describe("stems and slips", () => {
  test.each([
    ["organizacjami", "organizacje"],
    ["pozarzadowymi", "pozarzadowe"],
    ["powiatowy", "powiatowego"],
  ])("%s and %s share a stem", (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each([
    ["policja", "polcja", true],
    ["policja", "poilcja", true],
    ["policja", "policjaa", true],
    ["policja", "polibja", true],
    ["ops", "dps", true],
    ["policja", "plicjaa", false],
    ["szkola", "szpital", false],
  ])("%s and %s: %s", (a, b, slip) => {
    expect(isOneSlip(a, b)).toBe(slip);
  });
});
