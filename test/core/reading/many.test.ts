import { proveReceipt, readGrids, readText, recognise, survey } from "../../../src/core/reading";
import { readingSentence } from "../../../src/core/messages/reading";
import { grid, rowsOf, sheet, type Value } from "./sheets";

const HEADER = [
  "Obszar",
  "Cel operacyjny",
  "Działanie",
  "Od kiedy",
  "Do kiedy",
  "Źródło finansowania",
  "Odpowiedzialny",
];

test("ten thousand rows are read with distinct ids, a proven receipt and few messages", () => {
  const rows: Value[][] = [HEADER];
  for (let index = 0; index < 10_000; index++)
    rows.push([
      `OBSZAR ${index % 7}`,
      `${(index % 5) + 1}. Cel ${index % 35}`,
      `${(index % 9) + 1}. Działanie numer ${index} dla rodzin w gminie`,
      2021,
      "na bieżąco",
      "budżet gminy",
      `GOPS we współpracy z policją i sołtysem wsi ${index % 50}`,
    ]);
  const source = readGrids([grid(rows)], "duzy.xlsx");
  if (!source.ok) throw new Error();
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  expect(result.table.actions).toHaveLength(10_000);
  expect(new Set(result.table.actions.map(({ id }) => id)).size).toBe(10_000);
  expect(result.messages.length).toBeLessThan(10);
  expect(proveReceipt(source.document, result)).toEqual([]);
});

test("areas that are only named by their sheets get the sheets' names", () => {
  const rows = rowsOf("Działanie | Od kiedy | Do kiedy | Odpowiedzialny", "Poradnia | 2021 | 2022 | GOPS");
  const source = readGrids([grid(rows, { sheet: "Rodzina" }), grid(rows, { sheet: "Seniorzy" })], "plan.xlsx");
  const result = source.ok && recognise(source.document);
  if (!result || !result.ok) throw new Error();
  expect(result.table.areas).toEqual(["Rodzina", "Seniorzy"]);
  expect(new Set(result.table.actions.map(({ id }) => id)).size).toBe(2);
  expect(result.messages.map(({ code }) => code)).toContain("reading.area-from-sheet");
});

test("a survey says what each table looks like, with samples under its headers", () => {
  const source = readGrids(
    [
      grid(
        rowsOf(
          "Działanie | Od kiedy | Do kiedy | Odpowiedzialny",
          "Poradnia | 2021 | 2022 | GOPS",
          "Klub | 2021 | 2022 | GOK",
        ),
        { sheet: "Plan" },
      ),
      grid(rowsOf("Cel operacyjny | 1. Rodzina", "Kierunki działań | Szkoła", "Realizatorzy | GOPS"), {
        sheet: "Karta",
      }),
      grid(rowsOf("Imię | Nazwisko", "Jan | Nowak"), { sheet: "Lista" }),
    ],
    "plan.xlsx",
  );
  if (!source.ok) throw new Error();
  const found = survey(source.document);
  expect(found.map(({ sheet: name, looksLike, rows }) => [name, looksLike, rows])).toEqual([
    ["Plan", "plan", 3],
    ["Karta", "cards", 3],
    ["Lista", "unknown", 2],
  ]);
  expect(found[0]!.samples["Działanie"]).toEqual(["Poradnia", "Klub"]);
});

test("a title is the line that names the plan; annex lines and sentences are left out", () => {
  const source = readGrids(
    [
      sheet(
        "Załącznik nr 1 do uchwały Rady Gminy",
        "STRATEGIA ROZWIĄZYWANIA PROBLEMÓW",
        "GMINY BRZOZOWA NA LATA 2021-2025",
        "",
        "Działanie | Od | Do | Realizator",
        "Poradnia | 2021 | 2022 | GOPS",
      ),
    ],
    "plan.xlsx",
  );
  const result = source.ok && recognise(source.document);
  if (!result || !result.ok) throw new Error();
  expect(result.table.title).toBe("STRATEGIA ROZWIĄZYWANIA PROBLEMÓW GMINY BRZOZOWA NA LATA 2021-2025");
  expect(result.receipt.leftOut.map(({ text }) => text)).toEqual(["Załącznik nr 1 do uchwały Rady Gminy"]);
  expect(source.ok && proveReceipt(source.document, result)).toEqual([]);
});

test.each([
  ["a binary .doc opened as text", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1WydziaB\u0000\u0000\u0001", "file.doc"],
  ["a packed document", "PK\u0003\u0004\u0014\u0000word/document.xml", "file.zip"],
  ["an empty text", " \n\t\n", "file.empty"],
])("%s is no text", (_name, text, code) => {
  const source = readText(text, "a.txt");
  expect(!source.ok && source.failure.code).toBe(code);
});

test("text from Excel's clipboard keeps line breaks inside quoted cells", () => {
  const source = readText(
    'Działanie\tOd kiedy\tDo kiedy\tOdpowiedzialny\n1. Poradnia\t2021\t2022\t"GOPS\nwe współpracy z policją"\n2. Klub\t2021\t2022\tGOK\n',
    "a.txt",
  );
  const result = source.ok && recognise(source.document);
  if (!result || !result.ok) throw new Error();
  expect(result.table.actions.map(({ responsible }) => responsible)).toEqual(["GOPS we współpracy z policją", "GOK"]);
});

test("text from Word's clipboard breaks cells over lines without quotes", () => {
  const source = readText(
    "Działanie\tOd kiedy\tDo kiedy\tOdpowiedzialny\n1. Poradnia\t2021\t2022\tGOPS\nwe współpracy z policją\n2. Klub dla\nseniorów\t2021\t2022\tGOK\n",
    "a.txt",
  );
  const result = source.ok && recognise(source.document);
  if (!result || !result.ok) throw new Error();
  expect(result.table.actions.map(({ text, responsible }) => [text, responsible])).toEqual([
    ["Poradnia", "GOPS we współpracy z policją"],
    ["Klub dla seniorów", "GOK"],
  ]);
});

test("paragraphs whose dates do not fall under their headers are refused, not guessed", () => {
  const source = readText(
    "Działanie\nOd kiedy\nDo kiedy\nOdpowiedzialny\nPoradnia dla rodzin\nGOPS\n2021\nKlub\n2021\n2022\nGOK\n",
    "a.txt",
  );
  const result = source.ok && recognise(source.document);
  if (!result || result.ok) throw new Error("read");
  expect(readingSentence(result.failure)).toMatch(/^Nie rozpoznano tabeli działań: w tekście są nagłówki/);
});
