import { proveReceipt, readText, recognise } from "../../../src/core/reading";

/** Fields that quoting and dividers could damage, read from a text file. */
function fields(text: string): string[][] {
  const source = readText(text, "plan.csv");
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  expect(proveReceipt(source.document, result)).toEqual([]);
  return result.table.actions.map((a) => [a.area, a.goal, a.text, a.from.iso ?? "", a.responsible]);
}

const HEADER = ["Cel operacyjny", "Działanie", "Od kiedy", "Odpowiedzialny"];

test.each([";", ","])(
  "values divided by %p: dividers, line breaks and quotes inside quoted cells stay text",
  (divider) => {
    const rows = [
      HEADER,
      ["1. Rodzina", `"Poradnia${divider} mediacje"`, "2021", '"GOPS\nszkoły"'],
      ["1. Rodzina", '"Kolonie ""Słońce"""', "2022", "GOK"],
      ["1. Rodzina", 'Klub "Relaks"', "2023", "GOK"],
    ];
    expect(fields(rows.map((row) => row.join(divider)).join("\r\n"))).toEqual([
      ["", "Rodzina", `Poradnia${divider} mediacje`, "2021", "GOPS szkoły"],
      ["", "Rodzina", 'Kolonie "Słońce"', "2022", "GOK"],
      ["", "Rodzina", 'Klub "Relaks"', "2023", "GOK"],
    ]);
  },
);

test("sentences with commas are no table", () => {
  const source = readText("Działanie, termin i odpowiedzialny to kolumny.\nPlan jest długi, ale potrzebny.\n", "a.txt");
  expect(source.ok && recognise(source.document).ok).toBe(false);
});

test("Markdown: headings are headings, stars and escaped bars are no text of their own", () => {
  const table = (goal: string, action: string) =>
    `| Cel operacyjny | Działanie | Od | Odpowiedzialny |\n|:--|---|--:|---|\n| ${goal} | ${action} | 2022 | GOPS |\n`;
  expect(
    fields(
      `# Strategia na lata 2022-2026\n\n## Obszar 1: Rodzina\n\n${table("1.1 **Wsparcie**", "Asystent\\|koordynator")}\n## Obszar 2: Seniorzy\n\n${table("2.1 Aktywność", "Klub<br>seniora")}`,
    ),
  ).toEqual([
    ["Rodzina", "Wsparcie", "Asystent|koordynator", "2022", "GOPS"],
    ["Seniorzy", "Aktywność", "Klub seniora", "2022", "GOPS"],
  ]);
});

test("columns kept apart by spaces are read only when no line lacks a cell", () => {
  const text =
    "Harmonogram na lata 2021-2022\nDziałanie                Termin       Odpowiedzialny\nPoradnia dla rodzin      2021-2022    GOPS\nKlub Seniora             2022         GOK w Lipowie\n";
  expect(fields(text)).toEqual([
    ["", "", "Poradnia dla rodzin", "2021", "GOPS"],
    ["", "", "Klub Seniora", "2022", "GOK w Lipowie"],
  ]);
  const source = readText(`${text}Kurs                                  GOPS\n`, "a.txt");
  expect(source.ok && recognise(source.document).ok).toBe(false);
});
