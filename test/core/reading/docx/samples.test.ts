import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { decodeText, refusal, sniff } from "../../../../src/core/reading/files";
import { readDocx } from "../../../../src/core/reading/docx";
import { readHtml } from "../../../../src/core/reading/html";
import type { SourceResult } from "../../../../src/core/reading/source";
import { fold } from "../../../../src/core/table";

interface SampleAction {
  mark: string;
  text: string;
  funding: string;
  responsible: string;
}

const plan = JSON.parse(readFileSync("samples/plan.json", "utf8")) as {
  areas: { name: string; goals: { text: string; actions: SampleAction[] }[] }[];
};
const actions = plan.areas.flatMap(({ goals }) => goals.flatMap((goal) => goal.actions));
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(`samples/${name}`));

function cellsOf(result: SourceResult): string[] {
  if (!result.ok) throw new Error(result.failure.code);
  return result.document.blocks.flatMap((block) =>
    block.kind === "table" ? block.cells.map((cell) => fold(cell.text)) : [],
  );
}

test("the sample plan is of the size and mess it is meant to be", () => {
  expect(plan.areas).toHaveLength(4);
  expect(actions).toHaveLength(32);
  expect(actions.filter(({ funding }) => funding === "-" || funding === "brak")).not.toHaveLength(0);
});

test.each<[string, () => string[]]>([
  ["Word", () => cellsOf(readDocx(file("plan-warsztat.docx"), "plan-warsztat.docx"))],
  ["web page", () => cellsOf(readHtml(decodeText(file("plan-strona.html")), "plan-strona.html"))],
  [
    "text",
    () =>
      decodeText(file("plan-tekst.txt"))
        .replace(/\n\n(?=[^\t\n])/g, " ")
        .split("\n")
        .map(fold),
  ],
])("every action, source and body of plan.json stands in the %s sample", (_, read) => {
  const seen = new Set(read());
  for (const { mark, text, funding, responsible } of actions) {
    expect(seen).toContain(fold(mark + text));
    expect(seen).toContain(fold(funding));
    expect(seen).toContain(fold(responsible));
  }
});

test("the sheet sample has a row for every action, real dates and merged cells", async () => {
  expect(refusal(file("plan-arkusz.xlsx"), "plan-arkusz.xlsx", "xlsx")).toBeUndefined();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile("samples/plan-arkusz.xlsx");
  const sheet = book.worksheets[0]!;
  const column = (number: number) =>
    Array.from({ length: sheet.rowCount }, (__, row) => sheet.getCell(row + 1, number));
  expect(
    column(4)
      .map((cell) => String(cell.value ?? ""))
      .filter((text) => actions.some((action) => action.text === text)),
  ).toHaveLength(32);
  expect(column(5).filter((cell) => cell.value instanceof Date)).toHaveLength(1);
  expect(column(2).filter((cell) => cell.isMerged).length).toBeGreaterThan(20);
});

test.each([
  ["plan-warsztat.docx", "docx"],
  ["plan-arkusz.xlsx", "xlsx"],
  ["plan-strona.html", "html"],
  ["plan-tekst.txt", "text"],
])("%s is a %s file", (name, kind) => {
  expect(sniff(file(name))).toBe(kind);
});
