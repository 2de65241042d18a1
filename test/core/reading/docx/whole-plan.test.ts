import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toDocx, type DocxLayout, type Row } from "../../../build";
import { readDocx } from "../../../../src/core/reading/docx";

const KEY = join(__dirname, "../../../../../shared/tables/strategia-2004-2014.rows.json");
const describeShared = existsSync(KEY) ? describe : describe.skip;

/** Texts of all cells and paragraphs, in order. */
function texts(bytes: Uint8Array): string[] {
  const result = readDocx(bytes, "plan.docx");
  if (!result.ok) throw new Error(result.failure.code);
  return result.document.blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.cells.map((cell) => cell.text)))
    .filter((text) => text !== "");
}

describeShared(`the real table as a Word document (needs ${KEY})`, () => {
  const rows = existsSync(KEY) ? (JSON.parse(readFileSync(KEY, "utf8")) as Row[]) : [];

  test.each<[string, DocxLayout]>([
    ["headings above merged tables", {}],
    ["areas as merged rows", { areas: "row" }],
    ["a flat table", { kind: "flat" }],
    ["area and goal merged down", { kind: "down" }],
  ])("every action, body and source is in a cell of its own: %s", async (_, layout) => {
    const seen = texts(await toDocx(rows, layout));
    for (const row of rows) {
      expect(seen).toContain(`${row.actionNumber}. ${row.action}`);
      expect(seen).toContain(row.responsible);
      expect(seen).toContain(row.funding);
    }
    expect(new Set(seen).has(rows[0]!.area)).toBe(true);
  });

  test("numbers that Word paints are read as if they were typed", async () => {
    const typed = texts(await toDocx(rows));
    const automatic = texts(
      await toDocx(
        rows.map((row) => ({ ...row })),
        { numbers: "automatic" },
      ),
    );
    expect(automatic).toEqual(typed);
    for (const row of rows) expect(automatic).toContain(`${row.actionNumber}. ${row.action}`);
    expect(automatic.filter((text) => /^[IVX]+\. /.test(text))).toHaveLength(16);
  });

  test("merged cells keep their place in the grid", async () => {
    const result = readDocx(await toDocx(rows), "plan.docx");
    if (!result.ok) throw new Error(result.failure.code);
    const tables = result.document.blocks.filter((block) => block.kind === "table");
    expect(tables).toHaveLength(5);
    const [first] = tables;
    expect(first).toMatchObject({ columnCount: 6, where: "tabela 1" });
    if (first?.kind !== "table") return;
    expect(first.cells[0]).toMatchObject({ text: "CEL OPERACYJNY", row: 0, column: 0, colSpan: 2 });
    const label = first.cells.find((cell) => cell.text === "D Z I A Ł A N I A");
    expect(label).toMatchObject({ row: 2, column: 0, rowSpan: 3, where: "tabela 1, wiersz 3, kolumna 1" });
    expect(first.cells.filter((cell) => cell.row === 3).map((cell) => cell.column)).toEqual([1, 2, 3, 4, 5]);
  });
});
