/**
 * Działania read back by the add-in's own reader: nothing said in the plan is lost on the sheet, and writing it again
 * changes nothing.
 */
import { readGrids, recognise } from "../../../src/core/reading";
import { actionSheet, SHEETS } from "../../../src/core/summarising";
import type { Table } from "../../../src/core/table";
import { Book, serial } from "./support/book";
import { action, date, realTable, sharedIsHere, table, words } from "./support/tables";

/** The sheet as Office.js gives it: values and number formats. */
function readBack(plan: Table): Table {
  const sheet = actionSheet(plan);
  const book = new Book([sheet]);
  const { bottom, right } = sheet.tables[0]!;
  const each = <T>(make: (row: number, column: number) => T) =>
    Array.from({ length: bottom }, (_r, row) =>
      Array.from({ length: right }, (_c, column) => make(row + 1, column + 1)),
    );
  const values = each((row, column) => {
    const cell = book.content(SHEETS.actions, row, column);
    return cell.kind === "date"
      ? serial(cell.iso)
      : cell.kind === "number"
        ? cell.number
        : cell.kind === "text"
          ? cell.text
          : "";
  });
  const formats = each((row, column) => {
    const cell = book.content(SHEETS.actions, row, column);
    return cell.kind === "date"
      ? cell.iso.length === 7
        ? "mm.yyyy"
        : "dd.mm.yyyy"
      : cell.kind === "number"
        ? (cell.format ?? "General")
        : "General";
  });
  const source = readGrids([{ sheet: SHEETS.actions, top: 1, left: 1, values, formats }], "plan.xlsx");
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  return result.table;
}

const says = ({
  id,
  area,
  goalNumber,
  goal,
  number,
  text,
  from,
  to,
  funding,
  responsible,
  cost,
  status,
}: Table["actions"][number]) => ({
  id,
  area,
  goalNumber,
  goal,
  number,
  text,
  from: from.iso ?? from.text,
  to: to.iso ?? to.text,
  funding,
  responsible,
  cost,
  status,
});

(sharedIsHere ? test : test.skip)(
  "the real table's 44 actions come back with every field and id (needs ../shared)",
  () => {
    const plan = realTable();
    expect(readBack(plan).actions.map(says)).toEqual(plan.actions.map(says));
  },
);

const MIXED = table(
  [
    action("A2345678", { from: date("2024-03"), to: date("2024-09-30") }),
    action("B2345678", {
      number: "2",
      from: words("continuous", "na bieżąco"),
      to: words("continuous", "na bieżąco"),
      text: "=HYPERLINK(1)",
    }),
    action("C2345678", {
      number: "3",
      from: words("conditional", "w razie konieczności"),
      to: words("missing", "-"),
      cost: "4 000 zł",
      status: "planowane",
      note: "w razie konieczności",
    }),
    action("D2345678", {
      number: "4",
      from: words("open", ""),
      to: date("2025-03-31"),
      note: "corocznie",
      text: "- zakup <sprzętu> & 😀",
    }),
  ],
  {
    areas: ["Rodzina", "Zdrowie"],
    goals: [
      { area: "Rodzina", number: "I", text: "Wsparcie rodzin", origin: { file: "" } },
      { area: "Rodzina", number: "II", text: "Pusty cel", origin: { file: "" } },
    ],
  },
);

test("months, days, words for all the time, conditions and amounts come back as they were", () => {
  const { actions } = readBack(MIXED);
  expect(
    actions.map(({ id, from, to, cost, status }) => [id, from.iso ?? from.text, to.iso ?? to.text, cost, status]),
  ).toEqual([
    ["A2345678", "2024-03", "2024-09-30", undefined, undefined],
    ["B2345678", "na bieżąco", "na bieżąco", undefined, undefined],
    ["C2345678", "w razie konieczności", "-", "4 000 zł", "planowane"],
    ["D2345678", "", "2025-03-31", undefined, undefined],
  ]);
});

test("goals without actions and areas without goals come back", () => {
  const plan = readBack(MIXED);
  expect([plan.areas, plan.goals.map((goal) => [goal.area, goal.number, goal.text])]).toEqual([
    ["Rodzina", "Zdrowie"],
    [
      ["Rodzina", "I", "Wsparcie rodzin"],
      ["Rodzina", "II", "Pusty cel"],
    ],
  ]);
});

test("writing what was read gives the same cells", () => {
  const cells = (plan: Table) => actionSheet(plan).blocks.map((block) => block.rows);
  expect(cells(readBack(readBack(MIXED)))).toEqual(cells(readBack(MIXED)));
});
