import { proveReceipt, readGrids, readText, recognise, type SourceResult } from "../../../src/core/reading";
import { sheet } from "./sheets";

/** Each action in one line: area / goal / number text / from…to. */
function lines(source: SourceResult): string[] {
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  expect(proveReceipt(source.document, result)).toEqual([]);
  return result.table.actions.map(
    (a) =>
      `${a.area} / ${`${a.goalNumber} ${a.goal}`.trim()} / ${`${a.number} ${a.text}`.trim()} / ${a.from.iso ?? a.from.kind}…${a.to.iso ?? a.to.kind}`,
  );
}

const grids = (...rows: string[]) => readGrids([sheet(...rows)], "plan.xlsx");

test.each<[string, () => SourceResult, string[]]>([
  [
    "goals named in rows of a plan",
    () =>
      grids(
        "Lp. | Zadanie | Realizator | Termin",
        "Cel operacyjny 1: Rodzina",
        "1. | Poradnia | GOPS | 2021",
        "Cel operacyjny 2: Seniorzy",
        "1. | Klub | GOK | 2022",
      ),
    [" / 1 Rodzina / 1 Poradnia / 2021…2021", " / 2 Seniorzy / 1 Klub / 2022…2022"],
  ],
  [
    "plain headings of a plan are goals",
    () =>
      grids(
        "Lp. | Zadanie | Realizator | Termin",
        "Wspieranie rodzin",
        "1. | Poradnia | GOPS | 2021",
        "Seniorzy",
        "1. | Klub | GOK | 2022",
      ),
    [" / Wspieranie rodzin / 1 Poradnia / 2021…2021", " / Seniorzy / 1 Klub / 2022…2022"],
  ],
  [
    "plain lines above repeated headers are areas",
    () =>
      grids(
        "Rodzina i dzieci",
        "Działanie | Od | Do | Realizator",
        "Poradnia | 2021 | 2022 | GOPS",
        "",
        "Seniorzy",
        "Działanie | Od | Do | Realizator",
        "Klub | 2021 | 2022 | GOK",
      ),
    ["Rodzina i dzieci /  / Poradnia / 2021…2022", "Seniorzy /  / Klub / 2021…2022"],
  ],
  [
    "Roman areas, numbered goals, actions numbered under them",
    () =>
      grids(
        "Zadanie | Od | Do | Realizator",
        "I. RODZINA",
        "1. Wspieranie rodzin",
        "1.1. Poradnia | 2021 | 2022 | GOPS",
        "2. Dzieci",
        "2.1. Świetlica | 2021 | 2022 | GOPS",
        "II. SENIORZY",
        "1. Aktywność",
        "1.1. Klub | 2021 | 2022 | GOK",
      ),
    [
      "RODZINA / 1 Wspieranie rodzin / 1.1 Poradnia / 2021…2022",
      "RODZINA / 2 Dzieci / 2.1 Świetlica / 2021…2022",
      "SENIORZY / 1 Aktywność / 1.1 Klub / 2021…2022",
    ],
  ],
  [
    "headers broken over three rows",
    () =>
      grids(
        "Lp. | Cel | Działanie | Okres |  | Źródło | Podmiot",
        " |  |  | realizacji |  | finanso- | odpowie-",
        " |  |  | od | do | wania | dzialny",
        "1 | 1. Rodzina | Poradnia | 2021 | 2022 | - | GOPS",
      ),
    [" / 1 Rodzina / 1 Poradnia / 2021…2022"],
  ],
  [
    "a timetable with years for headers",
    () =>
      grids("Działanie | Odpowiedzialny | 2021 | 2022 | 2023", "Poradnia | GOPS | x | x | ", "Klub | GOK |  | x | x"),
    [" /  / Poradnia / 2021…2022", " /  / Klub / 2022…2023"],
  ],
  [
    "directions that group actions",
    () =>
      grids(
        "Cel strategiczny | Kierunki działań | Działania | Realizatorzy | Czas realizacji",
        "1. Rodzina | 1.1 Wsparcie | Poradnia | GOPS | 2021-2023",
        " |  | Asystent | GOPS | 2021-2023",
        " | 1.2 Dzieci | Świetlica | GOPS | 2022",
      ),
    [
      " / 1.1 Wsparcie / Poradnia / 2021…2023",
      " / 1.1 Wsparcie / Asystent / 2021…2023",
      " / 1.2 Dzieci / Świetlica / 2022…2022",
    ],
  ],
  [
    "months under a title of one year",
    () =>
      grids(
        "Harmonogram działań na 2021 rok",
        "Zadanie | Termin | Odpowiedzialny",
        "Piknik | czerwiec | GOK",
        "Szkolenie | X-XI | GOPS",
        "Dyżury | cały rok | GOPS",
      ),
    [" /  / Piknik / 2021-06…2021-06", " /  / Szkolenie / 2021-10…2021-11", " /  / Dyżury / 2021…2021"],
  ],
  [
    "Markdown",
    () =>
      readText(
        "| Działanie | Termin | Realizator |\n|---|---|---|\n| 1. Poradnia | 2021 | GOPS |\n| 2. Klub | 2022 | GOK |\n",
        "a.txt",
      ),
    [" /  / 1 Poradnia / 2021…2021", " /  / 2 Klub / 2022…2022"],
  ],
  [
    "semicolons with a quoted cell",
    () =>
      readText(
        'Działanie;Od kiedy;Do kiedy;Realizator\nPoradnia;2021;2022;"GOPS; policja"\nKlub;2021;2022;GOK\n',
        "a.txt",
      ),
    [" /  / Poradnia / 2021…2022", " /  / Klub / 2021…2022"],
  ],
])("%s", (_name, source, expected) => {
  expect(lines(source())).toEqual(expected);
});

test("a heading above a card is its area, the heading under that its goal", () => {
  const cell = (text: string, row: number, column: number) => ({
    text,
    row,
    column,
    rowSpan: 1,
    colSpan: 1,
    where: `tabela, wiersz ${row + 1}, kolumna ${column + 1}`,
  });
  const card = (direction: string) => ({
    kind: "table" as const,
    rowCount: 3,
    columnCount: 2,
    where: "tabela",
    cells: [
      ["Kierunki działań", direction],
      ["Realizatorzy", "GOPS"],
      ["Czas realizacji", "2021"],
    ].flatMap((texts, row) => texts.map((text, column) => cell(text, row, column))),
  });
  const heading = (text: string, level: number) => ({
    kind: "paragraph" as const,
    text,
    heading: level,
    where: "akapit 1",
  });
  const blocks = [
    heading("RODZINA", 1),
    heading("I. SILNE RODZINY", 2),
    card("Poradnia"),
    heading("II. DZIECI", 2),
    card("Świetlica"),
  ];
  expect(lines({ ok: true, document: { file: "karty.docx", kind: "docx", blocks, messages: [] } })).toEqual([
    "RODZINA / I SILNE RODZINY / Poradnia / 2021…2021",
    "RODZINA / II DZIECI / Świetlica / 2021…2021",
  ]);
});

test("a form of labels with dots is no card", () => {
  const source = readText(
    "Wniosek\nNazwa zadania: ................\nTermin realizacji: ...........\nRealizator: ............\n",
    "a.txt",
  );
  const result = source.ok && recognise(source.document);
  expect(result && !result.ok && result.failure.code).toBe("reading.form");
});

test("rows that name their area and goal by the header's own word are no headers", () => {
  expect(
    lines(
      grids(
        "Obszar | Cel | Działanie | Od kiedy | Do kiedy",
        "Obszar 1 | Cel 1 | Działanie pierwsze | 2021 | 2022",
        "Obszar 1 | Cel 2 | Działanie drugie | 2021 | 2022",
      ),
    ),
  ).toHaveLength(2);
});
