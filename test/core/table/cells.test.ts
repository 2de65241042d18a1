import {
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  cellText,
  withCellOf,
  withText,
  type Action,
  type ColumnKey,
} from "../../../src/core/table";

const action: Action = {
  id: "A2B3C4D5",
  area: "Rodzina",
  goalNumber: "I",
  goal: "Sprawna pomoc",
  number: "1",
  text: "Utworzenie klubu",
  from: { kind: "date", iso: "2026", text: "2026" },
  to: { kind: "unreadable", text: "28 r." },
  note: "co rok",
  funding: "-",
  responsible: "GOPS i szkoły",
  lead: "GOPS",
  partners: ["szkoły"],
  origin: { file: "plan.docx" },
};
const other: Action = {
  id: "Z2Y3X4W5",
  area: "Seniorzy",
  strategicGoal: "S",
  goalNumber: "II",
  goal: "Inny cel",
  number: "2",
  text: "Inne działanie",
  from: { kind: "date", iso: "2027-03", text: "marzec 2027" },
  to: { kind: "missing", text: "-" },
  note: "nowa",
  funding: "budżet gminy",
  responsible: "CUS",
  lead: "CUS",
  partners: ["parafia", "policja"],
  cost: "100",
  status: "w toku",
  done: "nic",
  origin: { file: "b.docx" },
  indicator: { name: "liczba", base: "1", baseYear: "2025", target: "2", unit: "os.", source: "GUS", frequency: "rok" },
};
const columns = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS] as ColumnKey[];

test.each(columns)("taking %s from another action takes that cell and no other", (column) => {
  const result = withCellOf(action, other, column);
  for (const each of columns)
    expect([each, cellText(result, each)]).toEqual([each, cellText(each === column ? other : action, each)]);
});

test.each(
  columns.filter((column): column is Exclude<ColumnKey, "from" | "to" | "id"> => column !== "from" && column !== "to"),
)("text put into %s is read back from it", (column) => {
  expect(cellText(withText(action, column, "wartość"), column)).toBe("wartość");
});

test("a term that was understood shows its ISO form, one that was not its own words", () => {
  expect(cellText(other, "from")).toBe("2027-03");
  expect(cellText(action, "to")).toBe("28 r.");
});
