import { printed } from "../../../src/core/summarising/model/print";
import { check } from "../../../src/core/checking";
import { BUILT_IN } from "../../../src/core/dictionary";
import { planSheets, SHEETS } from "../../../src/core/summarising";
import { Book } from "./support/book";
import { action, table } from "./support/tables";

const plan = table([action("A", { status: "planowane" })]);
const { models } = planSheets(plan, { result: check(plan), dictionary: BUILT_IN });
const sheet = models.find((model) => model.name === SHEETS.dictionary)!;

test("one structuring leaves Działania, Uwagi do planu, Zestawienie and Słownik", () => {
  expect(models.map((model) => model.name)).toEqual(["Działania", "Uwagi do planu", "Zestawienie", "Słownik"]);
});

test("columns the program needs are hidden, those people read fit a page", () => {
  const book = new Book([sheet]);
  const header = (column: number) => book.value(SHEETS.dictionary, sheet.tables[0]!.top, column);
  const hidden = sheet.hiddenColumns.map(header);
  expect(hidden).toEqual(expect.arrayContaining(["Klucz", "Pochodzenie"]));
  expect(hidden).not.toContain("Nazwa");
  // Each list is printed on pages of its own: so many characters fit a page on its side in letters of eight points.
  expect(printed(sheet)).toMatchObject({ paper: "A4", wide: 1 });
  expect(printed(sheet).columns).toEqual(sheet.tables.map(({ left, right }) => ({ from: left, to: right })));
});

test("the lists of Działania end where the names end", () => {
  const book = new Book([sheet]);
  const funding = models[0]!.validations.find((list) => list.area.left === 8)!;
  expect(book.value(SHEETS.dictionary, funding.source.bottom, funding.source.left)).not.toBeNull();
  expect(book.value(SHEETS.dictionary, funding.source.bottom + 1, funding.source.left)).toBeNull();
});
