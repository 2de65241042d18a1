import { readCost, readFunding, type FundingCategory, type FundingReading } from "../../../src/core/dictionary";

interface Expected {
  state: FundingReading["state"];
  categories?: FundingCategory[];
  programmes?: string[];
  institutions?: string[];
  vague?: number;
  amounts?: number[];
}

const G = "budżet gminy";
const CELLS: [string, Expected][] = [
  ["Budżet gminy", { state: "sources", categories: [G] }],
  ["Budżet Gminy Zalesie", { state: "sources", categories: [G] }],
  ["środki własne gminy, dotacja wojewody", { state: "sources", categories: [G, "dotacje i programy rządowe"] }],
  ["Środki z budżetu gminy", { state: "sources", categories: [G] }],
  ["budżet gminy i powiatu", { state: "sources", categories: [G, G] }],
  ["w ramach zadań własnych", { state: "sources", categories: [G] }],
  ["środki z opłat za zezwolenia na sprzedaż napojów alkoholowych", { state: "sources", categories: [G] }],
  ["środki z tzw. „korkowego”", { state: "sources", categories: [G] }],
  ["Fundusz sołecki; sponsorzy", { state: "sources", categories: [G, "sponsorzy"] }],
  ["koszty bieżące jednostek", { state: "sources", categories: ["koszty bieżące"] }],
  ["budżet GOPS", { state: "sources", categories: ["koszty bieżące"] }],
  ["środki własne Gminnego Ośrodka Kultury", { state: "sources", categories: ["koszty bieżące"] }],
  ["w ramach bieżącej działalności", { state: "sources", categories: ["koszty bieżące"] }],
  ["bez dodatkowych kosztów", { state: "answered", categories: ["bez kosztów"] }],
  ["Nie dotyczy", { state: "answered", categories: ["bez kosztów"] }],
  ["bezkosztowo", { state: "answered", categories: ["bez kosztów"] }],
  ["zadanie bezkosztowe", { state: "answered", categories: ["bez kosztów"] }],
  ["PFRON", { state: "sources", categories: ["PFRON"], programmes: ["pfron"] }],
  ["środki PFRON, budżet powiatu", { state: "sources", categories: ["PFRON", G] }],
  ["Fundusz Pracy, EFS", { state: "sources", categories: ["Fundusz Pracy", "UE"], programmes: ["fundusz-pracy"] }],
  ["KFS", { state: "sources", categories: ["Fundusz Pracy"], programmes: ["kfs"] }],
  ["NFZ / budżet gminy", { state: "sources", categories: ["NFZ", G] }],
  ["EFS+, EFRR", { state: "sources", categories: ["UE", "UE"] }],
  ["PO KL", { state: "sources", categories: ["UE"], programmes: ["po-kl"] }],
  ["Program Operacyjny Kapitał Ludzki 2007-2013", { state: "sources", categories: ["UE"], programmes: ["po-kl"] }],
  ["POWER", { state: "sources", categories: ["UE"], programmes: ["power"] }],
  ["RPO Województwa Śląskiego 2014-2020", { state: "sources", categories: ["UE"], programmes: ["rpo-2014"] }],
  ["RPO 2007–2013", { state: "sources", categories: ["UE"], programmes: ["rpo-2007"] }],
  [
    "Fundusze Europejskie dla Śląskiego 2021-2027",
    { state: "sources", categories: ["UE"], programmes: ["fe-regiony"] },
  ],
  ["FERS oraz KPO", { state: "sources", categories: ["UE", "UE"], programmes: ["fers", "kpo"] }],
  ["FEPŻ", { state: "sources", categories: ["UE"], programmes: ["fepz"] }],
  ["PROW, środki LGD", { state: "sources", categories: ["UE", "środki organizacji i partnerów"] }],
  ["Program „Senior+”", { state: "sources", categories: ["dotacje i programy rządowe"], programmes: ["senior-plus"] }],
  ["Senior-WIGOR", { state: "sources", categories: ["dotacje i programy rządowe"], programmes: ["senior-wigor"] }],
  [
    "program „Posiłek w szkole i w domu”, budżet gminy",
    { state: "sources", categories: ["dotacje i programy rządowe", G] },
  ],
  [
    "dotacja celowa, budżet państwa",
    { state: "sources", categories: ["dotacje i programy rządowe", "dotacje i programy rządowe"] },
  ],
  ["sponsorzy, darowizny", { state: "sources", categories: ["sponsorzy", "sponsorzy"] }],
  ["środki organizacji pozarządowych", { state: "sources", categories: ["środki organizacji i partnerów"] }],
  ["środki własne stowarzyszenia", { state: "sources", categories: ["środki organizacji i partnerów"] }],
  ["środki zewnętrzne", { state: "sources", categories: ["środki zewnętrzne nieokreślone"], vague: 1 }],
  ["budżet gminy, inne", { state: "sources", categories: [G, "środki zewnętrzne nieokreślone"], vague: 1 }],
  ["środki unijne", { state: "sources", categories: ["środki zewnętrzne nieokreślone"], vague: 1 }],
  ["fundusze UE", { state: "sources", categories: ["środki zewnętrzne nieokreślone"], vague: 1 }],
  ["inne źródła finansowania", { state: "sources", categories: ["środki zewnętrzne nieokreślone"], vague: 1 }],
  ["Samorząd gminy", { state: "institutions", institutions: ["samorząd gminy"] }],
  ["GOPS, Policja", { state: "institutions", institutions: ["Gminny Ośrodek Pomocy Społecznej", "policja"] }],
  ["Samorząd gminy i sponsoring", { state: "sources", categories: ["sponsorzy"], institutions: ["samorząd gminy"] }],
  ["Powiatowy Urząd Pracy", { state: "institutions", institutions: ["Powiatowy Urząd Pracy"] }],
  ["1. budżet gminy 2. PFRON 3. sponsorzy", { state: "sources", categories: [G, "PFRON", "sponsorzy"] }],
  ["budżet gminy – 15.427.522,00 zł", { state: "sources", categories: [G], amounts: [1542752200] }],
  ["Budżet gminy 3500zł, PFRON 4 000 zł", { state: "sources", categories: [G, "PFRON"], amounts: [350000, 400000] }],
  ["budżet gminy + środki EFS (85%)", { state: "sources", categories: [G, "UE"] }],
  ["-", { state: "missing" }],
  ["brak", { state: "missing" }],
  ["", { state: "missing" }],
  ["do ustalenia w terminie późniejszym", { state: "unclear" }],
];

describe("funding cells", () => {
  test.each(CELLS)(
    "„%s”",
    (text, { state, categories = [], programmes, institutions = [], vague = 0, amounts = [] }) => {
      const reading = readFunding(text);
      expect(reading.sources.map(({ category }) => category)).toEqual(categories);
      expect(reading.institutions.map(({ name }) => name)).toEqual(institutions);
      expect([reading.state, reading.vague.length, reading.amounts.map(({ grosze }) => grosze)]).toEqual([
        state,
        vague,
        amounts,
      ]);
      if (programmes) expect(reading.sources.flatMap(({ programme }) => programme ?? [])).toEqual(programmes);
      expect(reading.pieces.map((piece) => piece.text).join("")).toBe(text);
    },
  );
});

describe("amounts", () => {
  test.each([
    ["3500zł", 350000],
    ["4 000 zł", 400000],
    ["4\u00A0000 zł", 400000],
    ["15.427.522,00 zł", 1542752200],
    ["zł.- 406.317,00", 40631700],
    ["590.000,oo zł", 59000000],
    ["12,5 tys. zł", 1250000],
    ["1,2 mln zł", 120000000],
    ["100 PLN", 10000],
    ["500,- zł", 50000],
    ["4 000", 400000],
    ["3500", 350000],
    ["ok. 2000 zł", 200000],
    ["1 000 zł + 500 zł", 150000],
    ["0 zł", 0],
  ])("„%s” is %d gr", (text, grosze) => {
    expect(readCost(text)?.grosze).toBe(grosze);
  });

  test("a header's unit counts for bare numbers only", () => {
    expect(readCost("12", 1000)?.grosze).toBe(1200000);
    expect(readCost("12 zł", 1000)?.grosze).toBe(1200);
  });

  test.each([["brak"], [""], ["według potrzeb"], ["2024-2026"], ["nr 5"]])("„%s” is no amount", (text) => {
    expect(readCost(text)).toBeUndefined();
  });
});
