import {
  proveReceipt,
  readGrids,
  readText,
  recognise,
  type SheetGrid,
  type SourceResult,
} from "../../../src/core/reading";
import type { ReadResult } from "../../../src/core/table";
import { readingSentence } from "../../../src/core/messages/reading";
import { grid, sheet } from "./sheets";

function outcome(source: SourceResult): ReadResult {
  if (!source.ok) return source;
  const result = recognise(source.document);
  if (result.ok) expect(proveReceipt(source.document, result)).toEqual([]);
  return result;
}

function read(...sheets: SheetGrid[]): ReadResult & { ok: true } {
  const result = outcome(readGrids(sheets, "plan.xlsx"));
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result;
}

const codes = (result: ReadResult & { ok: true }): string[] => result.messages.map(({ code }) => code);
const brief = (result: ReadResult & { ok: true }): string[] =>
  result.table.actions.map((a) => [a.area, `${a.goalNumber} ${a.goal}`.trim(), a.number, a.text].join(" / "));

describe("a plan with one column for the whole term", () => {
  const plan = sheet(
    "Harmonogram działań gminy Brzozowa na lata 2021-2025",
    "Lp. | Zadanie | Sposób realizacji | Odpowiedzialny | Termin realizacji",
    "1. | Dyżury psychologa | raz w tygodniu w GOPS | GOPS | na bieżąco",
    "2. | Szkolenie asystentów rodziny | wyjazd | GOPS we współpracy z PCPR | IV kwartał 2022",
    "3. | Remont świetlicy | przetarg | Wójt | do 31 marca 2025",
    "4. | Festyn rodzinny | impreza | GOK | corocznie",
    "5. | Zakup wyposażenia | zakup | GOPS | po pozyskaniu środków",
  );

  test("gives both ends of each term, and the notes what is no date", () => {
    const { table } = read(plan);
    expect(table.actions.map(({ from, to, note }) => [from.kind, from.iso, to.kind, to.iso, note])).toEqual([
      ["continuous", "2021", "continuous", "2025", ""],
      ["date", "2022-10", "date", "2022-12", ""],
      ["open", undefined, "date", "2025-03-31", ""],
      ["frequency", undefined, "frequency", undefined, "corocznie"],
      ["conditional", undefined, "conditional", undefined, "po pozyskaniu środków"],
    ]);
  });

  test("a lone day is taken as written and asked about: it may be a deadline", () => {
    const result = read(
      sheet(
        "Lp. | Zadanie | Odpowiedzialny | Termin realizacji",
        "1. | Festyn rodzinny | GOK | 30.09.2022 r.",
        "2. | Zakup aut | GOPS | 2022-2023",
      ),
    );
    expect(result.table.actions[0]).toMatchObject({ from: { iso: "2022-09-30" }, to: { iso: "2022-09-30" } });
    expect(
      result.messages
        .filter(({ code }) => code === "reading.single-day")
        .map((message) => readingSentence(message, "pl")),
    ).toEqual([expect.stringContaining("w 1 wierszu")]);
  });

  test("keeps the way of realisation under its own header and the number from Lp.", () => {
    const { table } = read(plan);
    expect(table.actions[0]).toMatchObject({
      number: "1",
      text: "Dyżury psychologa",
      extra: { "Sposób realizacji": "raz w tygodniu w GOPS" },
    });
    expect(table.title).toBe("Harmonogram działań gminy Brzozowa na lata 2021-2025");
    expect(table.period).toEqual({ from: "2021", to: "2025" });
  });
});

describe("strategy cards", () => {
  const card = (...rows: string[]) => sheet(...rows);

  test("give one action a direction, with the card's other fields for each", () => {
    const result = read(
      card(
        "Cel strategiczny 1: Wspieranie rodzin",
        "Cele operacyjne | 1. Silne rodziny\n2. Dobra opieka",
        "Kierunki działań dla celów operacyjnych 1-2 | 1. Szkoła dla rodziców\n2. Poradnia rodzinna",
        "Realizatorzy | GOPS",
        "Partnerzy | szkoły, policja",
        "Źródła finansowania | budżet gminy",
        "Czas realizacji | 2021-2025",
        "Wskaźniki | liczba rodzin",
        "Prognoza zmian | mniej interwencji",
      ),
    );
    expect(brief(result)).toEqual([
      " / 1-2 Silne rodziny; Dobra opieka / 1 / Szkoła dla rodziców",
      " / 1-2 Silne rodziny; Dobra opieka / 2 / Poradnia rodzinna",
    ]);
    expect(result.table.actions[1]).toMatchObject({
      strategicGoal: "Wspieranie rodzin",
      responsible: "GOPS",
      funding: "budżet gminy",
      note: "mniej interwencji",
      indicator: { name: "liczba rodzin" },
      from: { iso: "2021" },
      to: { iso: "2025" },
    });
    expect(result.table.goals.map(({ number }) => number)).toEqual(["1-2"]);
  });

  test("one under another on a sheet are told apart by their goals", () => {
    const result = read(
      card(
        "Cel strategiczny | Rodzina",
        "Cel operacyjny | 1. Silne rodziny",
        "Kierunki działań | Szkoła dla rodziców\nPoradnia",
        "Realizatorzy | GOPS",
        "Czas realizacji | 2021-2025",
        "",
        "Cel strategiczny | Seniorzy",
        "Cel operacyjny | 2. Aktywni seniorzy",
        "Kierunki działań | Klub seniora",
        "Realizatorzy | GOK",
        "Czas realizacji | 2022",
      ),
    );
    expect(brief(result)).toEqual([
      " / 1 Silne rodziny /  / Szkoła dla rodziców",
      " / 1 Silne rodziny /  / Poradnia",
      " / 2 Aktywni seniorzy /  / Klub seniora",
    ]);
    expect(result.table.actions.map(({ strategicGoal, responsible }) => [strategicGoal, responsible])).toEqual([
      ["Rodzina", "GOPS"],
      ["Rodzina", "GOPS"],
      ["Seniorzy", "GOK"],
    ]);
  });

  test("numbered like 1.2 belong to the goal 1", () => {
    const result = read(
      card(
        "Cele operacyjne | 1. Silne rodziny\n2. Opieka",
        "Kierunki działań | 1.1. Szkoła\n1.2. Poradnia\n2.1. Dom dziecka",
        "Realizatorzy | GOPS",
      ),
    );
    expect(brief(result)).toEqual([
      " / 1 Silne rodziny / 1.1 / Szkoła",
      " / 1 Silne rodziny / 1.2 / Poradnia",
      " / 2 Opieka / 2.1 / Dom dziecka",
    ]);
  });

  test("read from lines with colons", () => {
    const result = outcome(
      readText(
        "Cel operacyjny: 1. Silne rodziny\nKierunki działań:\n- Szkoła dla rodziców\n- Poradnia\nRealizatorzy: GOPS\nCzas realizacji: 2021-2025\n",
        "karta.txt",
      ),
    );
    if (!result.ok) throw new Error(result.failure.code);
    expect(brief(result)).toEqual([" / 1 Silne rodziny /  / Szkoła dla rodziców", " / 1 Silne rodziny /  / Poradnia"]);
  });
});

describe("our own standard table", () => {
  const headers =
    "Obszar | Nr celu | Cel operacyjny | Nr | Działanie | Od kiedy | Do kiedy | Źródło finansowania | Odpowiedzialny | Partnerzy | Wskaźnik | Wskaźnik – wartość docelowa | Koszt | Status | Uwagi | Mój znacznik | Id".split(
      " | ",
    );
  const standard = grid(
    [
      headers,
      [
        "RODZINA",
        "I",
        "SILNA RODZINA",
        "1",
        "2 Mieszkania chronione",
        2021,
        2025,
        "budżet gminy",
        "GOPS",
        "Szkoła Podstawowa nr 1, Brzozowa; Policja",
        "liczba mieszkań",
        2,
        3500.5,
        "w toku",
        "corocznie",
        "tak",
        "ABCDEFGH",
      ],
      [
        "RODZINA",
        "I",
        "SILNA RODZINA",
        "2",
        "Poradnia",
        44286,
        "marzec 2024",
        "-",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "BCDEFGHJ",
      ],
      ["", "", "", "", "Wpisane przez użytkownika", "2022-03", null, "", "", "", "", "", "", "", "", "", ""],
      ["RODZINA", "I", "SILNA RODZINA", "2", "Poradnia", 2021, 2022, "-", "", "", "", "", "", "", "", "", "BCDEFGHJ"],
    ],
    {
      sheet: "Działania",
      formats: Array.from({ length: 5 }, (_, row) =>
        headers.map((_header, column) => (row === 2 && column === 5 ? "yyyy-mm-dd" : "General")),
      ),
    },
  );

  test("is read back as it is: ids, numbers, partners, extra columns; blanks stay blank", () => {
    const result = read(standard);
    const [first, second, third, fourth] = result.table.actions;
    expect(first).toMatchObject({
      id: "ABCDEFGH",
      number: "1",
      text: "2 Mieszkania chronione",
      partners: ["Szkoła Podstawowa nr 1, Brzozowa", "Policja"],
      cost: "3500,5",
      status: "w toku",
      note: "corocznie",
      extra: { "Mój znacznik": "tak" },
      indicator: { name: "liczba mieszkań", target: "2" },
    });
    expect([first!.from.iso, first!.to.iso, second!.from.iso, second!.to.iso, third!.from.iso]).toEqual([
      "2021",
      "2025",
      "2021-03-31",
      "2024-03",
      "2022-03",
    ]);
    expect([third!.area, third!.goal, third!.goalNumber]).toEqual(["", "", ""]);
    expect(third!.id).toMatch(/^[2-9A-Z]{8}$/);
    expect(fourth!.id).not.toBe("BCDEFGHJ");
    expect(codes(result)).toContain("reading.id-repeated");
    expect(
      result.table.columns.every(({ header, confidence }) => confidence === "sure" || header === "Mój znacznik"),
    ).toBe(true);
  });

  test("is read alone where a workbook also holds other sheets", () => {
    const other = sheet("Działanie | Od kiedy | Do kiedy | Odpowiedzialny", "Coś innego zupełnie | 2020 | 2021 | GOPS");
    expect(read({ ...other, sheet: "Stare" }, standard).table.actions).toHaveLength(4);
  });
});

describe("sheets that are not tidy", () => {
  test("two tables one under another, and two beside each other, are both read", () => {
    const one = ["Cel | Działanie | Od | Do | Kto odpowiada", "1. Rodzina | Poradnia rodzinna | 2021 | 2022 | GOPS"];
    const two = ["Zadanie | Realizator | Termin", "Klub seniora | GOK | 2023"];
    expect(read(sheet(...one, "", ...two)).table.actions.map(({ text, responsible }) => [text, responsible])).toEqual([
      ["Poradnia rodzinna", "GOPS"],
      ["Klub seniora", "GOK"],
    ]);
    const beside = sheet(
      "Działanie | Termin | Realizator |  | Działanie | Termin | Realizator",
      "Poradnia rodzinna | 2021 | GOPS |  | Klub seniora | 2023 | GOK",
    );
    expect(read(beside).table.actions.map(({ text, origin }) => [text, origin.address])).toEqual([
      ["Poradnia rodzinna", "A2:C2"],
      ["Klub seniora", "E2:G2"],
    ]);
  });

  test("rows that continue the row above join it and say so", () => {
    const result = read(
      sheet(
        "Działanie | Od kiedy | Do kiedy | Odpowiedzialny",
        "1. Poradnia | 2021 | 2022 | GOPS we współpracy z",
        " |  |  | policją",
        "2. Klub | 2021 | 2022 | GOK",
      ),
    );
    expect(result.table.actions.map(({ responsible }) => responsible)).toEqual(["GOPS we współpracy z policją", "GOK"]);
    expect(codes(result)).toContain("reading.continued");
  });

  test("a goal under which nothing stands is a goal; an action without dates is an action", () => {
    const result = read(
      sheet(
        "Cel operacyjny | Działanie | Od kiedy | Do kiedy | Odpowiedzialny",
        "I. Rodzina | 1. Poradnia | 2021 | 2022 | GOPS",
        "II. Seniorzy |  |  |  | ",
        "III. Praca | 1. Staże |  |  | ",
      ),
    );
    expect(result.table.goals.map(({ number }) => number)).toEqual(["I", "II", "III"]);
    expect(brief(result)).toEqual([" / I Rodzina / 1 / Poradnia", " / III Praca / 1 / Staże"]);
  });

  test("a page number pasted in front of an action is left out with its place", () => {
    const result = read(
      sheet(
        "Działanie | Od kiedy | Do kiedy",
        "4. Poradnia | 2021 | 2022",
        "78 5. Podejmowanie współpracy | 2021 | 2022",
      ),
    );
    expect(result.table.actions[1]).toMatchObject({ number: "5", text: "Podejmowanie współpracy" });
    expect(result.receipt.leftOut).toEqual([{ text: "78", where: "A3" }]);
  });

  test("letters broken by a PDF are mended and told; doubtful words stay", () => {
    const result = read(
      sheet(
        "Działanie | Od kiedy | Do kiedy",
        "MŁODZIEś naleŜy wspierać radą prawnicz ą | 2021 | 2022",
        "Praca z MŁODZIEśą i wykazy kon-taktowych | 2021 | 2022",
      ),
    );
    expect(result.table.actions.map(({ text }) => text)).toEqual([
      "MŁODZIEŻ należy wspierać radą prawniczą",
      "Praca z MŁODZIEśą i wykazy kon-taktowych",
    ]);
    expect(codes(result)).toEqual(expect.arrayContaining(["reading.repaired", "reading.suspect"]));
  });

  test("small sheet facts: errors stay text, 1904 dates and Polish formats are dates, a date without format is not", () => {
    const rows = [
      ["Działanie", "Od kiedy", "Do kiedy", "Koszt", "Odpowiedzialny"],
      ["Poradnia", 42824, 43190, "#N/D!", "GOPS"],
      ["Klub", 44286, 44286, 4000, "GOK"],
    ];
    const formats = [
      ["", "", "", "", ""],
      ["General", "rrrr-mm-dd", "[$-415]mmmm rrrr;@", "General", "General"],
      ["General", "General", "yyyy", "General", "General"],
    ];
    const { table } = read(grid(rows, { formats, date1904: true }));
    expect(table.actions.map(({ from, to, cost }) => [from.iso ?? from.kind, to.iso, cost])).toEqual([
      ["2021-03-31", "2022-04", "#N/D!"],
      ["unreadable", "2025", "4000"],
    ]);
  });

  test("an unsure column of actions is still read, and asked about", () => {
    const result = read(
      sheet(
        "Zamierzenia gminy | Od kiedy | Do kiedy | Odpowiedzialny",
        "Poradnia dla rodzin z dziećmi | 2021 | 2022 | GOPS",
        "Klub dla seniorów w remizie | 2021 | 2022 | GOK",
      ),
    );
    expect(result.table.columns.find(({ column }) => column === "action")).toMatchObject({
      header: "Zamierzenia gminy",
      confidence: "ask",
    });
    expect(codes(result)).toContain("reading.action-unsure");
  });

  test("rows copied without their header are read by content, and all columns asked about", () => {
    const result = read(
      sheet(
        "1. Poradnia dla rodzin | 2021 | 2022 | budżet gminy | GOPS",
        "2. Klub dla seniorów | 2021 | 2023 | - | GOK",
      ),
    );
    expect(
      result.table.actions.map(({ text, from, to, responsible }) => [text, from.iso, to.iso, responsible]),
    ).toEqual([
      ["Poradnia dla rodzin", "2021", "2022", "GOPS"],
      ["Klub dla seniorów", "2021", "2023", "GOK"],
    ]);
    expect(new Set(result.table.columns.map(({ confidence }) => confidence))).toEqual(new Set(["ask"]));
  });

  test("the user's answer overrules the reader", () => {
    const source = readGrids(
      [sheet("Cel | Działanie | Opis | Od | Do", "1. Rodzina | Poradnia | Porady prawne | 2021 | 2022")],
      "plan.xlsx",
    );
    if (!source.ok) throw new Error();
    const result = recognise(source.document, { answers: { Opis: "action", Działanie: "strategicGoal" } });
    expect(result.ok && result.table.actions[0]).toMatchObject({ text: "Porady prawne", strategicGoal: "Poradnia" });
  });
});

describe("what is no action table is refused with a reason and what to do", () => {
  const refusals: [string, () => SourceResult, string, RegExp][] = [
    [
      "a price list",
      () =>
        readGrids(
          [
            sheet(
              "Lp. | Nazwa towaru | Jednostka miary | Cena | Wartość",
              "1 | Papier ksero | ryza | 12,50 | 125,00",
              "2 | Toner | szt. | 200 | 400",
            ),
          ],
          "cennik.xlsx",
        ),
      "reading.other-table",
      /„Nazwa towaru”/,
    ],
    [
      "a cost estimate of tasks",
      () => readGrids([sheet("Zadanie | Ilość | Cena | Koszt", "Warsztaty | 2 | 500 | 1000")], "kosztorys.xlsx"),
      "reading.only-actions",
      /terminu, odpowiedzialnego/,
    ],
    [
      "an empty form",
      () =>
        readGrids(
          [
            sheet(
              "Lp. | Działanie | Termin | Odpowiedzialny",
              "1. | ............ | ........ | ..........",
              "2. | ………… | …… | ………",
            ),
          ],
          "wzor.xlsx",
        ),
      "reading.form",
      /formularzem/,
    ],
    [
      "headers alone",
      () => readGrids([sheet("Działanie | Termin | Odpowiedzialny")], "a.xlsx"),
      "reading.no-actions",
      /żadnego działania/,
    ],
    [
      "an ordinary text",
      () => readText("Gmina Brzozowa ogłasza nabór.\n\nZapraszamy mieszkańców.\n", "pismo.txt"),
      "reading.no-table",
      /sam tekst/,
    ],
    [
      "cells glued together",
      () =>
        readText(
          "CELE OPERACYJNEOD KIEDYDO KIEDYŹRÓDŁO FINANSOWANIAODPOWIEDZIALNY\n1.Poradnia20212022Budżet gminyGOPS\n",
          "a.txt",
        ),
      "reading.glued",
      /sklejone/,
    ],
    [
      "a table of something else",
      () => readGrids([sheet("Imię | Nazwisko | Pesel", "Jan | Kowalski | 1")], "a.xlsx"),
      "reading.other-table",
      /„Imię”/,
    ],
    ["an empty sheet", () => readGrids([grid([[null]])], "a.xlsx"), "reading.empty", /pusty/],
  ];
  test.each(refusals)("%s", (_name, source, code, says) => {
    const result = outcome(source());
    if (result.ok) throw new Error("read");
    expect(result.failure.code).toBe(code);
    const sentence = readingSentence(result.failure)!;
    expect(sentence).toMatch(/^Nie rozpoznano tabeli działań: /);
    expect(sentence).toMatch(says);
    expect(sentence).not.toMatch(/undefined/);
  });
});
