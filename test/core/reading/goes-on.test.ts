/** Tables cut in parts, lists kept in one cell, totals, and the places that messages on terms name. */
import { readDocx, readGrids, recognise, type SheetGrid } from "../../../src/core/reading";
import type { ReadResult } from "../../../src/core/table";
import { wordFile } from "../../build";
import { sheet } from "./sheets";

const p = (text: string, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join("")}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
const HEADER = row("Lp.", "Działanie", "Termin", "Odpowiedzialny");
const FIRST = tbl(HEADER, row("1.", "Klub seniora przy świetlicy", "2025", "GOPS"));
const SECOND = tbl(
  row("2.", "Szkolenia opiekunów", "2026", "PCPR"),
  row("3.", "Remont świetlicy", "do 2027", "Urząd Gminy"),
);

function read(source: ReturnType<typeof readDocx>): ReadResult & { ok: true } {
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  return result;
}
const document = (body: string) => read(readDocx(wordFile(body), "plan.docx"));
const grid = (one: SheetGrid) => read(readGrids([one], "plan.xlsx"));
const codes = (result: ReadResult & { ok: true }) => result.messages.map(({ code }) => code);

test.each([
  ["a sentence", p("Dalsze zadania przyjęto w trakcie konsultacji z mieszkańcami gminy.")],
  ["a heading", p("Cel operacyjny 2. Miejsca spotkań", "Heading2")],
])("a table without a header goes on past %s, and that is told", (_, between) => {
  const result = document(FIRST + between + SECOND);
  expect(result.table.actions.map((a) => [a.number, a.text, a.responsible])).toEqual([
    ["1", "Klub seniora przy świetlicy", "GOPS"],
    ["2", "Szkolenia opiekunów", "PCPR"],
    ["3", "Remont świetlicy", "Urząd Gminy"],
  ]);
  expect(codes(result)).toContain("reading.goes-on");
});

test("one in another grid goes on column by column", () => {
  const wide = (...cells: string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(cell)}</w:tc>`).join("")}</w:tr>`;
  const result = document(
    FIRST +
      p("") +
      tbl(wide("2.", "Szkolenia opiekunów", "2026", "PCPR"), wide("3.", "Remont świetlicy", "2027", "Urząd Gminy")),
  );
  expect(result.table.actions.map((a) => a.responsible)).toEqual(["GOPS", "PCPR", "Urząd Gminy"]);
});

test("a table of something else after a sentence is no part of the plan", () => {
  const prices = tbl(
    row("1.", "Krzesła konferencyjne", "12 szt.", "4 800 zł"),
    row("2.", "Stoły składane", "6 szt.", "3 000 zł"),
  );
  expect(document(FIRST + p("Wyposażenie, które przewidziano:") + prices).table.actions).toHaveLength(1);
});

test("items a), b) of a cell stay in its text beside the row's own number", () => {
  const { table } = grid(
    sheet(
      "Lp. | Działanie | Termin | Odpowiedzialny",
      "1. | a) klub seniora b) wyposażenie | 2025 | GOPS",
      "2. | Szkolenia opiekunów | 2026 | PCPR",
    ),
  );
  expect(table.actions.map((a) => [a.number, a.text])).toEqual([
    ["1", "a) klub seniora b) wyposażenie"],
    ["2", "Szkolenia opiekunów"],
  ]);
});

test("a total with a count under the last column is no action", () => {
  const { table } = grid(
    sheet(
      "Lp. | Działanie | Termin | Odpowiedzialny",
      "1. | Klub seniora | 2025 | GOPS",
      "2. | Szkolenia | 2026 | PCPR",
      "Suma |  |  | 2",
    ),
  );
  expect(table.actions.map((a) => a.text)).toEqual(["Klub seniora", "Szkolenia"]);
});

test("what is said of a term names the term's own cell, and why it was not read", () => {
  const result = grid(
    sheet(
      "Plan na lata 2021-2027",
      "Lp. | Działanie | Termin | Odpowiedzialny",
      "1. | Klub seniora | 203 | GOPS",
      "2. | Szkolenia opiekunów | marzec | PCPR",
      "3. | Remont świetlicy | 31.02.2026 | Wójt",
      "4. | Dożynki gminne | krótkoterminowe | GOK",
      "5. | Piknik | jesień 2026 | GOK",
    ),
  );
  const places = Object.fromEntries(
    result.messages.map(({ code, values }) => [code, (values.places as string[] | undefined)?.join()]),
  );
  expect(places).toMatchObject({
    "reading.unreadable-digits": "C3",
    "reading.unreadable-year": "C4",
    "reading.unreadable-day": "C5",
    "reading.unreadable-date": "C6",
    "reading.term-worded": "C7",
  });
});
