import {
  layoutQuestions,
  proveReceipt,
  readGrids,
  readHtml,
  recognise,
  remember,
  NO_MEMORY,
} from "../../../src/core/reading";
import type { SourceResult } from "../../../src/core/reading";
import { sheet } from "./sheets";

const grids = (...rows: string[]): SourceResult => readGrids([sheet(...rows)], "plan.xlsx");
const page = (html: string): SourceResult => readHtml(html, "plan.html");

/** Goal, action, time, source, who answers, partners, cost of each action, the receipt being balanced. */
function lines(source: SourceResult): string[] {
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  expect(proveReceipt(source.document, result)).toEqual([]);
  return result.table.actions.map((a) =>
    [
      a.area || a.goal,
      a.text,
      `${a.from.iso ?? ""}…${a.to.iso ?? ""}`,
      a.funding,
      a.responsible,
      a.partners.join("+"),
      a.cost ?? "",
    ].join(" / "),
  );
}

test.each<[string, SourceResult, string[]]>([
  [
    "an equality plan of a university",
    grids(
      "Obszar | Działanie | Grupa docelowa | Wskaźnik realizacji | Osoba/jednostka odpowiedzialna | Czas realizacji",
      "Rekrutacja | Przegląd ogłoszeń | kandydaci | liczba ogłoszeń | Dział Kadr | 2025",
      "Rekrutacja | Szkolenie komisji | pracownicy | 2 szkolenia | Pełnomocnik rektora | 2026",
    ),
    [
      "Rekrutacja / Przegląd ogłoszeń / 2025…2025 /  / Dział Kadr /  / ",
      "Rekrutacja / Szkolenie komisji / 2026…2026 /  / Pełnomocnik rektora /  / ",
    ],
  ],
  [
    "questions of a workshop",
    grids(
      "Co chcemy zrobić? | Kto się tym zajmie? | Z kim? | Na kiedy? | Ile to będzie kosztować? | Skąd weźmiemy pieniądze?",
      "Piknik rodzinny | sołtys | KGW | czerwiec 2026 | 3000 zł | fundusz sołecki",
      "Kurs pierwszej pomocy | OSP | PCK | 2027 | 500 zł | sponsorzy",
    ),
    [
      " / Piknik rodzinny / …2026-06 / fundusz sołecki / sołtys / KGW / 3000 zł",
      " / Kurs pierwszej pomocy / …2027 / sponsorzy / OSP / PCK / 500 zł",
    ],
  ],
  [
    "costs by year without merges to tell, with their sum",
    grids(
      "Kierunek interwencji | Zadanie | Podmiot realizujący | Koszty [tys. PLN] | | | Źródła",
      " | | | 2025 | 2026 | Suma | ",
      "Powietrze | Wymiana pieców | Gmina | 100 | 200 | 300 | budżet gminy",
      " | Kampania | szkoły | 5 | | 5 | NFOŚiGW",
    ),
    [
      "Powietrze / Wymiana pieców / 2025…2026 / budżet gminy / Gmina /  / 300",
      "Powietrze / Kampania / 2025…2025 / NFOŚiGW / szkoły /  / 5",
    ],
  ],
  [
    "months marked under their Roman numbers, the year in the title",
    grids(
      "Kalendarz działań na 2026 rok",
      "Działanie | Kto | I | II | III | IV | V | VI | VII | VIII | IX | X | XI | XII",
      "Ferie | GOK | x | x",
      "Dożynki | KGW | | | | | | | | x | x",
    ),
    [" / Ferie / 2026-01…2026-02 /  / GOK /  / ", " / Dożynki / 2026-08…2026-09 /  / KGW /  / "],
  ],
  [
    "amounts by source beside their whole",
    grids(
      "Przedsięwzięcie | Beneficjent | Okres | Wartość całkowita | w tym UE | w tym budżet gminy",
      "Rewitalizacja parku | Gmina | 2025-2027 | 1 000 000,00 | 850 000,00 | 150 000,00",
      "Świetlica | OSP | 2026 | 200 000,00 | | 200 000,00",
    ),
    [
      " / Rewitalizacja parku / 2025…2027 / UE, budżet gminy / Gmina /  / 1 000 000,00",
      " / Świetlica / 2026…2026 / budżet gminy / OSP /  / 200 000,00",
    ],
  ],
  [
    "half-years of two years under merged headers",
    page(
      "<table><tr><th rowspan=2>Działanie</th><th rowspan=2>Podmiot</th><th colspan=2>2025</th><th colspan=2>2026</th></tr>" +
        "<tr><th>I półrocze</th><th>II półrocze</th><th>I półrocze</th><th>II półrocze</th></tr>" +
        "<tr><td>Audyt</td><td>UG</td><td></td><td>X</td><td>X</td><td></td></tr>" +
        "<tr><td>Portal</td><td>GOK</td><td></td><td></td><td>X</td><td>X</td></tr></table>",
    ),
    [" / Audyt / 2025-07…2026-06 /  / UG /  / ", " / Portal / 2026-01…2026-12 /  / GOK /  / "],
  ],
  [
    "bodies marked under the name of what they do",
    page(
      "<table><tr><td rowspan=2>Zadanie</td><td colspan=2>Partnerzy</td><td rowspan=2>Realizator</td><td rowspan=2>Termin</td></tr>" +
        "<tr><td>Szkoła w Lipie</td><td>Parafia</td></tr>" +
        "<tr><td>Pogadanki</td><td>X</td><td></td><td>GOPS</td><td>2026</td></tr>" +
        "<tr><td>Jarmark</td><td>X</td><td>X</td><td>GOK</td><td>2027</td></tr></table>",
    ),
    [
      " / Pogadanki / 2026…2026 /  / GOPS / Szkoła w Lipie / ",
      " / Jarmark / 2027…2027 /  / GOK / Szkoła w Lipie+Parafia / ",
    ],
  ],
  [
    "levels told by their numbers",
    page(
      "<table><tr><th>Nr</th><th>Nazwa</th><th>Kto</th><th>Kiedy</th></tr><tr><td>1.</td><td colspan=3>Zdrowa gmina</td></tr>" +
        "<tr><td>1.1</td><td>Badania</td><td>SP ZOZ</td><td>2026</td></tr><tr><td>2.</td><td colspan=3>Czysta gmina</td></tr>" +
        "<tr><td>2.1</td><td>Kosze</td><td>ZGK</td><td>2026</td></tr></table>",
    ),
    ["Zdrowa gmina / Badania / 2026…2026 /  / SP ZOZ /  / ", "Czysta gmina / Kosze / 2026…2026 /  / ZGK /  / "],
  ],
])("reads %s", (_name, source, expected) => {
  expect(lines(source)).toEqual(expected);
});

describe("a table nobody's words explain", () => {
  const source = () =>
    page(
      "<table><tr><td>Rzecz</td><td>Ekipa</td><td>Sprawa</td></tr><tr><td>Lampy</td><td>Jan</td><td>tu</td></tr><tr><td>Płot</td><td>Ewa</td><td>tam</td></tr></table>",
    );
  const document = () => {
    const read = source();
    if (!read.ok) throw new Error(read.failure.code);
    return read.document;
  };

  test("is not read, and its columns are asked about with what stands in them", () => {
    expect(recognise(document()).ok).toBe(false);
    const [question] = layoutQuestions(document());
    expect(question?.readable).toBe(false);
    expect(question?.columns.map(({ header, samples }) => [header, ...samples])).toEqual([
      ["Rzecz", "Lampy", "Płot"],
      ["Ekipa", "Jan", "Ewa"],
      ["Sprawa", "tu", "tam"],
    ]);
  });

  test("is read once somebody answers, and a file of the same layout asks nothing", () => {
    const answers = { Rzecz: "action", Ekipa: "responsible" } as const;
    const read = recognise(document(), { answers });
    expect(read.ok && read.table.actions.map(({ text, responsible }) => [text, responsible])).toEqual([
      ["Lampy", "Jan"],
      ["Płot", "Ewa"],
    ]);
    const { fingerprint } = layoutQuestions(document())[0]!;
    const memory = remember(NO_MEMORY, {
      fingerprint,
      answers: Object.entries(answers),
      file: "pierwszy.html",
      day: "2026-11-27",
    });
    const again = recognise(document(), { memory });
    expect(again.ok && again.table.actions.length).toBe(2);
    expect(again.ok && again.messages.find(({ code }) => code === "reading.layout-remembered")?.values.file).toBe(
      "pierwszy.html",
    );
  });
});

test("a rank is no area, and stays under its own header", () => {
  const source = grids(
    "Działanie | Priorytet | Termin | Odpowiedzialny",
    "Winda | wysoki | 2026 | Urząd",
    "Strona | niski | 2027 | Urząd",
  );
  const result = source.ok && recognise(source.document);
  expect(result && result.ok && result.table.actions.map(({ area, extra }) => [area, extra])).toEqual([
    ["", { Priorytet: "wysoki" }],
    ["", { Priorytet: "niski" }],
  ]);
});

test("what stays out of the table and holds a number is told with its place", () => {
  const source = grids(
    "Działanie | Odpowiedzialny | Termin | Koszt",
    "Klub seniora | GOK | 2026 | 100",
    "Razem | | | 100",
    "w tym budżet | | | 60",
  );
  const result = source.ok && recognise(source.document);
  const said = result && result.ok ? result.messages.filter(({ code }) => code === "reading.total") : [];
  expect(said[0]?.values).toMatchObject({ count: 2, places: ["A3", "A4"] });
});
