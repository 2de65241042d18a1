/** Plans tried blind: what a careful person reads of each was written down before the reader saw it. */
import { proveReceipt, readGrids, readHtml, readText, recognise } from "../../../src/core/reading";
import type { SourceResult } from "../../../src/core/reading";
import type { Action } from "../../../src/core/table";
import { sheet } from "./sheets";

const grids = (...rows: string[]): SourceResult => readGrids([sheet(...rows)], "plan.xlsx");
const page = (html: string): SourceResult => readHtml(html, "plan.html");
const text = (...lines: string[]): SourceResult => readText(lines.join("\n"), "plan.txt");

function actionsOf(source: SourceResult): Action[] {
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  expect(proveReceipt(source.document, result)).toEqual([]);
  return result.table.actions;
}

/** Area, goal, action, time, source, who answers, partners, cost of each action, the receipt being balanced. */
const lines = (source: SourceResult): string[] =>
  actionsOf(source).map((a) =>
    [
      a.area,
      a.goal,
      `${a.number} ${a.text}`.trim(),
      `${a.from.iso ?? ""}…${a.to.iso ?? ""}`,
      a.funding,
      a.responsible,
      a.partners.join("+"),
      a.cost ?? "",
    ].join(" / "),
  );

test.each<[string, SourceResult, string[]]>([
  [
    "a header of three cells over quarters in two rows",
    page(
      "<table><tr><td rowspan=2>Działanie</td><td rowspan=2>Osoba odpow.</td><td colspan=4>Rok 2026 - kwartały</td></tr>" +
        "<tr><td>I</td><td>II</td><td>III</td><td>IV</td></tr>" +
        "<tr><td>Spis przystanków</td><td>J. Nowak</td><td>X</td><td>X</td><td></td><td></td></tr>" +
        "<tr><td>Wiaty</td><td>ZDP</td><td></td><td></td><td>X</td><td>X</td></tr></table>",
    ),
    [" /  / Spis przystanków / 2026-01…2026-06 /  / J. Nowak /  / ", " /  / Wiaty / 2026-07…2026-12 /  / ZDP /  / "],
  ],
  [
    "a form with two labels a line",
    page(
      "<table><tr><td>Tytuł projektu</td><td>Centrum wolontariatu</td><td>Numer fiszki</td><td>3</td></tr>" +
        "<tr><td>Lider projektu</td><td>Stowarzyszenie „Most”</td><td>Partnerzy</td><td>szkoły</td></tr>" +
        "<tr><td>Data rozpoczęcia</td><td>03.2026</td><td>Data zakończenia</td><td>12.2027</td></tr>" +
        "<tr><td>Budżet</td><td>64 000 zł</td><td>Źródło finansowania</td><td>NOWEFIO</td></tr></table>",
    ),
    [" /  / Centrum wolontariatu / 2026-03…2027-12 / NOWEFIO / Stowarzyszenie „Most” / szkoły / 64 000 zł"],
  ],
  [
    "numbered records of named lines",
    text(
      "Działanie 1: Punkt pomocy prawnej",
      "Realizator: Starostwo Powiatowe",
      "Termin realizacji: 2025-2026",
      "Źródło finansowania: dotacja celowa",
      "",
      "Działanie 2: Szkolenia dla opiekunów",
      "Realizator: PCPR",
      "Termin realizacji: 2026",
      "Źródło finansowania: PFRON",
    ),
    [
      " /  / Punkt pomocy prawnej / 2025…2026 / dotacja celowa / Starostwo Powiatowe /  / ",
      " /  / Szkolenia dla opiekunów / 2026…2026 / PFRON / PCPR /  / ",
    ],
  ],
  [
    "levels told by the sums they hold",
    grids(
      "Funkcja / zadanie | Nazwa | Cel | Plan wydatków (zł) | Dysponent",
      "F.1 | Pomoc społeczna | | 450 000 |",
      "1.1 | Wypłata zasiłków | Wsparcie rodzin | 300 000 | GOPS",
      "1.2 | Usługi opiekuńcze | Życie w domu | 150 000 | GOPS",
      "F.2 | Oświata | | 80 000 |",
      "2.1 | Dowóz uczniów | Dostęp do szkoły | 80 000 | Referat Oświaty",
      "OGÓŁEM | | | 530 000 |",
    ),
    [
      "Pomoc społeczna / Wsparcie rodzin / 1.1 Wypłata zasiłków / … /  / GOPS /  / 300 000",
      "Pomoc społeczna / Życie w domu / 1.2 Usługi opiekuńcze / … /  / GOPS /  / 150 000",
      "Oświata / Dostęp do szkoły / 2.1 Dowóz uczniów / … /  / Referat Oświaty /  / 80 000",
    ],
  ],
  [
    "a sum of all levels that is no level",
    grids(
      "L.p. | Nazwa i cel | Jednostka odpowiedzialna | Od | Do | Łączne nakłady | Limit 2026",
      "1 | Wydatki na przedsięwzięcia ogółem | | | | 5 000 | 2 000",
      "1.1 | Programy z udziałem Unii | | | | 5 000 | 2 000",
      "1.1.1 | Lepsze e-usługi | Urząd Miejski | 2025 | 2028 | 5 000 | 2 000",
    ),
    [" / Programy z udziałem Unii / 1.1.1 Lepsze e-usługi / 2025…2028 /  / Urząd Miejski /  / 5 000"],
  ],
  [
    "months of a school year",
    grids(
      "PLAN PRACY ZESPOŁU W ROKU SZKOLNYM 2025/2026",
      "Zadania | Odpowiedzialni | Termin",
      "Integracja klas | wychowawcy | wrzesień",
      "Warsztaty | pedagog | XI–XII",
      "Festyn | dyrektor | maj",
      "Doradztwo | doradca | cały rok",
    ),
    [
      " /  / Integracja klas / 2025-09…2025-09 /  / wychowawcy /  / ",
      " /  / Warsztaty / 2025-11…2025-12 /  / pedagog /  / ",
      " /  / Festyn / 2026-05…2026-05 /  / dyrektor /  / ",
      " /  / Doradztwo / 2025-09…2026-08 /  / doradca /  / ",
    ],
  ],
  [
    "a beginning under „Na kiedy”",
    grids(
      "Nasz pomysł | Kto się podejmie | Na kiedy | Skąd kasa",
      "Kawiarenka | KGW | od maja 2026 | fundusz sołecki",
      "Sprzątanie | szkoła | kwiecień 2026 | -",
    ),
    [" /  / Kawiarenka / 2026-05… / fundusz sołecki / KGW /  / ", " /  / Sprzątanie / …2026-04 / - / szkoła /  / "],
  ],
  [
    "means of telling that are no money",
    grids(
      "Termin | Nazwa działania | Środki przekazu | Budżet",
      "2025 | Kampania | ulotki, Facebook | 4 000 zł",
      "2026 | Doradztwo | spotkania | 1 000 zł",
    ),
    [" /  / Kampania / 2025…2025 /  /  /  / 4 000 zł", " /  / Doradztwo / 2026…2026 /  /  /  / 1 000 zł"],
  ],
  [
    "records of letters under Roman headings without a blank line",
    text(
      "I. DOSTĘPNOŚĆ BUDYNKÓW",
      "1. Winda w urzędzie",
      "   a) odpowiedzialny: Referat Inwestycji",
      "   b) termin: do 31 grudnia 2026 r.",
      "II. DOSTĘPNOŚĆ CYFROWA",
      "1. Strona BIP",
      "   a) odpowiedzialny: informatyk",
      "   b) termin: 2026-2027",
    ),
    [
      " / DOSTĘPNOŚĆ BUDYNKÓW / 1 Winda w urzędzie / …2026-12-31 /  / Referat Inwestycji /  / ",
      " / DOSTĘPNOŚĆ CYFROWA / 1 Strona BIP / 2026…2027 /  / informatyk /  / ",
    ],
  ],
  [
    "the only amount of a year as the cost",
    grids(
      "Rodzaj zadania | Środki w budżecie 2026 r. | Wydział odpowiedzialny | Forma współpracy",
      "Hospicjum domowe | 40 000 | Wydział Zdrowia | mały grant",
      "Adopcja zwierząt | 12 000 | Wydział Środowiska | konkurs",
    ),
    [
      " /  / Hospicjum domowe / … /  / Wydział Zdrowia /  / 40 000",
      " /  / Adopcja zwierząt / … /  / Wydział Środowiska /  / 12 000",
    ],
  ],
  [
    "months by their first letters, April among them",
    grids(
      "Harmonogram na 2026 rok",
      "Etap | Czynności | Wykonawca | sty | lut | mar | kwi | maj",
      "Wstęp | Powołanie zespołu | Wójt | x",
      "Wstęp | Diagnoza | CUS | | x | x | x",
    ),
    [" /  / Powołanie zespołu / 2026-01…2026-01 /  / Wójt /  / ", " /  / Diagnoza / 2026-02…2026-04 /  / CUS /  / "],
  ],
  [
    "a list whose parts are named",
    text(
      "- Plac zabaw | kto: ZGK | kiedy: do 30.05.2026 | za co: fundusz sołecki",
      "- Festyn | kto: rada sołecka | kiedy: 20.06.2026 | za co: sponsorzy",
    ),
    [
      " /  / Plac zabaw / …2026-05-30 / fundusz sołecki / ZGK /  / ",
      " /  / Festyn / 2026-06-20…2026-06-20 / sponsorzy / rada sołecka /  / ",
    ],
  ],
  [
    "cards whose heading names the action",
    page(
      "<h2>Projekt 1: Targowisko</h2><table><tr><th>Zakres</th><td>stragany</td></tr><tr><th>Realizator</th><td>Gmina Raków</td></tr>" +
        "<tr><th>Okres realizacji</th><td>2026–2027</td></tr><tr><th>Koszt</th><td>900 000 zł</td></tr></table>" +
        "<h2>Projekt 2: Przychodnia</h2><table><tr><th>Zakres</th><td>ocieplenie</td></tr><tr><th>Realizator</th><td>SP ZOZ</td></tr>" +
        "<tr><th>Okres realizacji</th><td>2028</td></tr><tr><th>Koszt</th><td>2 mln zł</td></tr></table>",
    ),
    [
      " /  / 1 Targowisko / 2026…2027 /  / Gmina Raków /  / 900 000 zł",
      " /  / 2 Przychodnia / 2028…2028 /  / SP ZOZ /  / 2 mln zł",
    ],
  ],
  [
    "what is done told by a description, where no column names it",
    grids(
      "poz. | opis | prowadzi | kiedy? | ile? (zł)",
      "1 | Prelekcje w szkołach | pielęgniarka szkolna | X 2025 – V 2026 | 2 000",
      "2 | Badanie wzroku | NZOZ | 2026 | 9 000",
    ),
    [
      " /  / 1 Prelekcje w szkołach / 2025-10…2026-05 /  / pielęgniarka szkolna /  / 2 000",
      " /  / 2 Badanie wzroku / 2026…2026 /  / NZOZ /  / 9 000",
    ],
  ],
  [
    "headers cut short by dots",
    grids(
      "Plan pracy ŚDS na rok 2026",
      "L.p. | Rodzaj zajęć | Cel zajęć | Odp. za realiz. | Termin realiz. | Śr. finans.",
      "1 | Trening kulinarny | samodzielność | instruktor K. Żuk | cały rok | dotacja",
      "2 | Zajęcia w ogrodzie | aktywność | instruktor L. Mak | IV-IX | własne",
    ),
    [
      " / samodzielność / 1 Trening kulinarny / 2026…2026 / dotacja / instruktor K. Żuk /  / ",
      " / aktywność / 2 Zajęcia w ogrodzie / 2026-04…2026-09 / własne / instruktor L. Mak /  / ",
    ],
  ],
  [
    "a name and a description in one column, the goals in the last",
    grids(
      "Nr | Nazwa i krótki opis | Wnioskodawca | Szac. koszt (PLN) | Harmonogram | Cele rewitalizacji",
      "PP1 | Rynek – przebudowa płyty | Gmina Ozór | 4,5 mln | 2025–2027 | CS1, CS2",
      "PP2 | Dzienny dom seniora | CUS Ozór | 1,2 mln | 2026–2028 | CS3",
    ),
    [
      " / CS1, CS2 / PP1 Rynek – przebudowa płyty / 2025…2027 /  / Gmina Ozór /  / 4,5 mln",
      " / CS3 / PP2 Dzienny dom seniora / 2026…2028 /  / CUS Ozór /  / 1,2 mln",
    ],
  ],
  [
    "amounts and sources under one header",
    page(
      "<table><tr><td rowspan=2>Działanie</td><td colspan=2>Okres</td><td colspan=2>Finansowanie</td><td rowspan=2>Koordynacja</td></tr>" +
        "<tr><td>od</td><td>do</td><td>wysokość</td><td>źródło</td></tr>" +
        "<tr><td>Sejmik uczniowski</td><td>2025</td><td>2030</td><td>5 000 zł</td><td>budżet gminy</td><td>Biuro Rady</td></tr>" +
        "<tr><td>Klub gier</td><td>09.2025</td><td>06.2026</td><td>8 000 zł</td><td>sponsorzy</td><td>GOK</td></tr></table>",
    ),
    [
      " /  / Sejmik uczniowski / 2025…2030 / budżet gminy / Biuro Rady /  / 5 000 zł",
      " /  / Klub gier / 2025-09…2026-06 / sponsorzy / GOK /  / 8 000 zł",
    ],
  ],
])("reads %s", (_name, source, expected) => {
  expect(lines(source)).toEqual(expected);
});

test("what stands above the header of the second sheet is that sheet's area", () => {
  const header = "Działanie | Kto wdraża? | Kiedy?";
  const first = sheet("Obszar 1: Kultura organizacyjna", header, "Szkolenie | Dział Kadr | 2026");
  const second = sheet("Obszar 2: Rekrutacja", header, "Przegląd ogłoszeń | Dział Kadr | 2026");
  const source = readGrids(
    [
      { ...first, sheet: "Kultura" },
      { ...second, sheet: "Rekrutacja" },
    ],
    "plan.xlsx",
  );
  expect(actionsOf(source).map(({ area }) => area)).toEqual(["Kultura organizacyjna", "Rekrutacja"]);
});

test("a price list is no plan: units are nobody who answers for anything", () => {
  const source = grids(
    "Lp. | Nazwa usługi | Jednostka | Cena",
    "1 | Wynajem sali | godz. | 50",
    "2 | Ksero | szt. | 1",
  );
  expect(source.ok && recognise(source.document).ok).toBe(false);
});

test("two years with a stroke are a school year, and that is told with the cell", () => {
  const source = grids("Działanie | Kto | Termin", "Remont | ZGK | 2026/2027", "Wakacje | GOK | 2026");
  const result = source.ok && recognise(source.document);
  const said = result && result.ok ? result.messages.find(({ code }) => code === "reading.school-year") : undefined;
  expect(said?.values).toMatchObject({ count: 1, places: ["C2"] });
});
