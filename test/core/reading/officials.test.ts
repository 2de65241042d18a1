/** Layouts that officials, consultants and web pages really make, one small case of each kind. */
import {
  proveReceipt,
  readDocx,
  readGrids,
  readHtml,
  readText,
  recognise,
  type SourceResult,
} from "../../../src/core/reading";
import { wordFile } from "../../build";
import { grid, sheet } from "./sheets";

function read(source: SourceResult) {
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  expect(proveReceipt(source.document, result)).toEqual([]);
  return result;
}

const lines = (source: SourceResult): string[] =>
  read(source).table.actions.map(
    (a) =>
      `${a.area} / ${`${a.goalNumber} ${a.goal}`.trim()} / ${`${a.number} ${a.text}`.trim()} / ${a.from.iso ?? "?"}…${a.to.iso ?? "?"}`,
  );
const grids = (...rows: string[]) => readGrids([sheet(...rows)], "plan.xlsx");

test.each<[string, () => SourceResult, string[]]>([
  [
    "areas as lone rows in a table with a goals' column",
    () =>
      grids(
        "Cel operacyjny | Działanie | Termin | Odpowiedzialny",
        "OBSZAR I – RODZINA",
        "1. Wsparcie | Asystent | 2021 | GOPS",
        " | Terapia | 2021 | GOPS",
        "OBSZAR II – SENIORZY",
        "1. Aktywność | Klub | 2022 | GOK",
      ),
    [
      "RODZINA / 1 Wsparcie / Asystent / 2021…2021",
      "RODZINA / 1 Wsparcie / Terapia / 2021…2021",
      "SENIORZY / 1 Aktywność / Klub / 2022…2022",
    ],
  ],
  [
    "a goal's name in one cell and its text in the next",
    () =>
      grids(
        "CEL OPERACYJNY NR 1 | Dostępne usługi",
        "Lp. | Działanie | Termin | Odpowiedzialny",
        "1. | Usługi opiekuńcze | 2021 | GOPS",
        "CEL OPERACYJNY NR 2 | Aktywni seniorzy",
        "Lp. | Działanie | Termin | Odpowiedzialny",
        "1. | Klub | 2022 | GOK",
      ),
    [" / 1 Dostępne usługi / 1 Usługi opiekuńcze / 2021…2021", " / 2 Aktywni seniorzy / 1 Klub / 2022…2022"],
  ],
  [
    "a direction beside the one task it groups",
    () =>
      grids(
        "Kierunek działania | Zadanie | Termin | Realizator",
        "1. Zdrowie | 1) Szczepienia | 2022 | SP ZOZ",
        " | 2) Badania | 2023 | SP ZOZ",
      ),
    [" / 1 Zdrowie / 1 Szczepienia / 2022…2022", " / 1 Zdrowie / 2 Badania / 2023…2023"],
  ],
  [
    "costs in columns of years under one header",
    () =>
      readGrids(
        [
          grid([
            ["Działanie", "Odpowiedzialny", "Nakłady w latach", null, null],
            [null, null, 2021, 2022, 2023],
            ["Żłobek", "Urząd Gminy", 100, 200, null],
            ["Klub", "GOK", null, 50, 60],
          ]),
        ],
        "a.xlsx",
      ),
    [" /  / Żłobek / 2021…2022", " /  / Klub / 2022…2023"],
  ],
  [
    "pages numbered between the parts of one table",
    () =>
      readText(
        "Lp\tZadanie\tTermin\tRealizator\n1\tPoradnia\t2020\tGOPS\nStrona 1 z 2\nLp\tZadanie\tTermin\tRealizator\n2\tKlub\t2021\tGOK\nStrona 2 z 2\n",
        "a.txt",
      ),
    [" /  / 1 Poradnia / 2020…2020", " /  / 2 Klub / 2021…2021"],
  ],
  [
    "a page laid out by a table",
    () =>
      readHtml(
        "<table><tr><td>Menu</td><td><table><tr><td>Zadanie<td>Termin<td>Wykonawca<tr><td>Klub<td>2021<td>GOK</table></td></tr></table>",
        "a.html",
      ),
    [" /  / Klub / 2021…2021"],
  ],
  [
    "a page of paragraphs, a cell each",
    () =>
      readHtml(
        ["Działanie", "Termin", "Odpowiedzialny", "Poradnia", "2021", "GOPS", "Klub seniora", "2022", "GOK"]
          .map((text) => `<p>${text}</p>`)
          .join(""),
        "a.html",
      ),
    [" /  / Poradnia / 2021…2021", " /  / Klub seniora / 2022…2022"],
  ],
  [
    "a Word document with tabs for columns",
    () =>
      readDocx(
        wordFile(
          ["Działanie\tTermin\tOdpowiedzialny", "Poradnia\t2021\tGOPS", "Klub\t2022\tGOK"]
            .map(
              (line) =>
                `<w:p><w:r>${line
                  .split("\t")
                  .map((text) => `<w:t>${text}</w:t>`)
                  .join("<w:tab/>")}</w:r></w:p>`,
            )
            .join(""),
        ),
        "a.docx",
      ),
    [" /  / Poradnia / 2021…2021", " /  / Klub / 2022…2022"],
  ],
])("%s", (_name, source, expected) => {
  expect(lines(source())).toEqual(expected);
});

test("a title in two cells is the title, and its years the period", () => {
  expect(
    read(grids("HARMONOGRAM DZIAŁAŃ |  | NA LATA 2020-2024", "Zadanie | Termin | Realizator", "Klub | 2021 | GOK"))
      .table,
  ).toMatchObject({ title: "HARMONOGRAM DZIAŁAŃ NA LATA 2020-2024", period: { from: "2020", to: "2024" } });
});

test("a continuous task of a plan that states no period lasts as long as its other tasks do, and that is said", () => {
  const { table, messages } = read(
    grids("Zadanie | Termin | Realizator", "Klub | 2021-2023 | GOK", "Dyżury | na bieżąco | GOPS"),
  );
  expect(table.actions[1]).toMatchObject({
    from: { kind: "continuous", iso: "2021" },
    to: { kind: "continuous", iso: "2023" },
  });
  expect(messages.map(({ code }) => code)).toEqual(["reading.period-span", "reading.continuous"]);
});

test("a header that names cost and source is the source's, whatever its brackets say", () => {
  const { table } = read(
    grids(
      "Nazwa zadania | Termin | Jednostka odpowiedzialna | Szacunkowy koszt realizacji zadania (w zł) i źródło finansowania",
      "Remont | 2022 | Urząd Gminy | 120 000 – budżet gminy",
    ),
  );
  expect(table.actions[0]!.funding).toBe("120 000 – budżet gminy");
});

test("sheets nobody sees are left out with their places and told; where several sheets are read, places name them", () => {
  const plan = (name: string, action: string, hidden = false) => ({
    ...sheet("Zadanie | Realizator | Termin", `${action} | GOK | 2023`, "uwagi zespołu: brak"),
    sheet: name,
    hidden,
  });
  const source = readGrids(
    [
      plan("Plan 2023", "Klub"),
      plan("stary", "Klub stary", true),
      { ...sheet("Do ustalenia z radą"), sheet: "Notatki" },
    ],
    "a.xlsx",
  );
  const { table, receipt, messages } = read(source);
  expect(table.actions.map(({ text }) => text)).toEqual(["Klub"]);
  expect(messages[0]).toMatchObject({ code: "reading.hidden-sheets", values: { sheets: ["stary"] } });
  expect(receipt.leftOut).toEqual(
    expect.arrayContaining([
      { text: "Klub stary", where: "stary!A2" },
      { text: "Do ustalenia z radą", where: "Notatki!A1" },
      { text: "uwagi zespołu: brak", where: "'Plan 2023'!A3" },
    ]),
  );
});

test("errors of formulas stay text and are told with their places", () => {
  const { table, messages } = read(
    grids(
      "Zadanie | Realizator | Termin | Źródło finansowania",
      "Klub | GOK | 2023 | #N/A",
      "Poradnia | GOPS | 2022 | budżet gminy",
    ),
  );
  expect(table.actions[0]!.funding).toBe("#N/A");
  expect(messages.find(({ code }) => code === "reading.errors")).toMatchObject({
    values: { count: 1, places: ["D2"], examples: ["#N/A"] },
  });
});

test("a term and a body merged down stand for all their rows; blanks that are not merged stay blank", () => {
  const rows = sheet(
    "Cel | Działania | Termin | Realizator",
    "1. Rodzina | Asystent | 2021-2022 | GOPS",
    " | Terapia |  | ",
    "2. Seniorzy | Klub | 2022 | GOK",
    " | Kurs |  | ",
  );
  const merges = [1, 3, 4].map((column) => ({ top: 2, left: column, bottom: 3, right: column }));
  const { table } = read(readGrids([{ ...rows, merges }], "a.xlsx"));
  expect(table.actions.map((a) => [a.goal, a.text, a.from.iso, a.to.iso, a.responsible])).toEqual([
    ["Rodzina", "Asystent", "2021", "2022", "GOPS"],
    ["Rodzina", "Terapia", "2021", "2022", "GOPS"],
    ["Seniorzy", "Klub", "2022", "2022", "GOK"],
    ["Seniorzy", "Kurs", undefined, undefined, ""],
  ]);
});

test("a numbered list in one cell keeps its numbers and is told", () => {
  const { table, messages } = read(
    readGrids(
      [
        grid([
          ["Działanie", "Termin", "Realizator"],
          ["1. Asystent\n2. Terapia", "2021", "GOPS"],
          ["2. Klub", "2022", "GOK"],
        ]),
      ],
      "a.xlsx",
    ),
  );
  expect(table.actions.map(({ number, text }) => [number, text])).toEqual([
    ["", "1. Asystent 2. Terapia"],
    ["2", "Klub"],
  ]);
  expect(messages.map(({ code }) => code)).toContain("reading.several-actions");
});

test("numbers that begin with a letter are proven like others, and a letter in the notes is no number", () => {
  const { table } = read(
    grids(
      "Nr celu | Cel szczegółowy | Nr | Działanie | Od | Odpowiedzialny | Uwagi",
      "A.1 | Wsparcie | A.1.1 | Asystent | 2021 | GOPS | x",
    ),
  );
  expect(table.actions[0]).toMatchObject({ goalNumber: "A.1", number: "A.1.1", note: "x" });
});

test("columns users add to our own table stay theirs, whatever their headers resemble", () => {
  const { table, messages } = read(
    grids(
      "Obszar | Nr celu | Cel operacyjny | Nr | Działanie | Nakłady 2021 | Kwota | Od kiedy | Do kiedy | Źródło finansowania | Realizator | Koszt | Partnerzy społeczni | Id",
      "RODZINA | 1 | Wsparcie | 1 | Asystent | 100 | 200 | 2021 | 2022 | budżet gminy | GOPS | 300 | KGW | ABCDEFGH",
    ),
  );
  expect(table.actions[0]).toMatchObject({
    cost: "300",
    responsible: "GOPS",
    partners: [],
    extra: { "Nakłady 2021": "100", Kwota: "200", "Partnerzy społeczni": "KGW" },
  });
  expect(messages.map(({ code }) => code)).not.toContain("reading.column-synonym");
});
