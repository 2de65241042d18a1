/** No word of a table breaks while the page has room, and no empty cell says what is not so. */
import { exportPlan, exportTables } from "../../../src/core/exporting";
import { summaryTables } from "../../../src/core/summarising";
import { widestWord } from "../../../src/core/metrics";
import { action, table } from "../../build/table";
import { all, tablesOf, xmlParts } from "./word-parse";

const plan = table(
  action({ text: "Zatrudnienie koordynatora rodzinnej pieczy zastępczej", from: "2026", to: "2032", number: "1" }),
  action({
    text: "Utworzenie mieszkań wspomaganych dla osób z niepełnosprawnościami",
    area: "PRZECIWDZIAŁANIE WYKLUCZENIU",
    goal: "OSOBY Z NIEPEŁNOSPRAWNOŚCIAMI ŻYJĄ SAMODZIELNIE",
    responsible: "Powiatowe Centrum Pomocy Rodzinie",
    lead: "Powiatowe Centrum Pomocy Rodzinie",
    from: "2028",
    to: "2030",
    number: "2",
  }),
);

/** Widths of each table's columns, in twentieths of a point. */
const widthsOf = (docx: Uint8Array): number[][] =>
  all(xmlParts(docx).get("word/document.xml")!, "w:tblGrid").map((grid) =>
    all(grid, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"])),
  );

test.each(["accessible", "cards"] as const)("every word and year has room in its column: %s", (layout) => {
  const docx = exportPlan({ table: plan, layout, summaries: summaryTables(plan) });
  const widths = widthsOf(docx);
  const broken = tablesOf(docx).flatMap((rows, index) =>
    rows.flatMap((row) =>
      // 170: the margins of a cell; 9.5 pt: the size of its letters.
      row.filter((text, column) => widestWord(text, 9.5) * 20 > widths[index]![column]! - 170),
    ),
  );
  expect(broken).toEqual([]);
});

test("an action's mark stands in its years, other years are empty, and the table says what emptiness means", () => {
  const docx = exportPlan({ table: plan, summaries: summaryTables(plan) });
  const timetable = tablesOf(docx).find(([header]) => header!.includes("2028") && header!.includes("2029"))!;
  const row = timetable.find((cells) => cells.some((text) => text.includes("mieszkań wspomaganych")))!;
  expect(timetable[0]!.map((year, column) => (row[column] === "■" ? year : "")).filter(Boolean)).toEqual([
    "2028",
    "2029",
    "2030",
  ]);
  expect(timetable.flat()).not.toContain("brak danych");
  const described = all(xmlParts(docx).get("word/document.xml")!, "w:tblDescription").map(
    ({ attributes }) => attributes["w:val"],
  );
  expect(described.some((text) => text?.includes("Pusta komórka oznacza"))).toBe(true);
});

test("totals and shares of a summary are numbers, never 'brak danych'", () => {
  const docx = exportTables("Zestawienia", summaryTables(plan), "landscape");
  expect(tablesOf(docx).flat(2)).not.toContain("brak danych");
});
