import { readGrids, readText, recognise, type SourceResult } from "../../../src/core/reading";
import { readingSentence } from "../../../src/core/messages/reading";
import { brief, codes, outcome, read } from "./read-sheets";
import { grid, sheet } from "./sheets";

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
