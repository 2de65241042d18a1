import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { BUILT_IN, readFunding, splitResponsible, type Piece } from "../../../src/core/dictionary";
import { GOLD_REAL, type GoldBody } from "./gold-real";
import { measure, spansOf, type Judged } from "./judge";

const TABLE = resolve(__dirname, "../../../../shared/tables/strategia-2004-2014.rows.json");
const present = existsSync(TABLE);
if (!present) console.warn("../shared/tables is absent: the gold list of the real table is skipped.");

const rows = present ? (JSON.parse(readFileSync(TABLE, "utf8")) as Record<"responsible" | "funding", string>[]) : [];

/** What the program says of a cell, in the terms of the gold list. */
function judged(column: "responsible" | "funding", text: string): Judged[] {
  if (column === "responsible") {
    const { bodies, pieces } = splitResponsible(text, BUILT_IN);
    return spansOf(
      text,
      pieces,
      bodies.map(({ name, role }) => ({ name, role })),
    );
  }
  const { institutions, sources, pieces } = readFunding(text, BUILT_IN);
  const found = [
    ...institutions.map((body) => ({ at: text.indexOf(body.written), name: body.name, role: body.role as string })),
    ...sources.map((source) => ({ at: text.indexOf(source.written), name: source.name, role: "source" })),
  ];
  return spansOf(
    text,
    pieces,
    found.sort((a, b) => a.at - b.at),
  );
}

(present ? describe : describe.skip)("the gold list of the real table", () => {
  const cells = GOLD_REAL.map((cell) => ({ ...cell, text: rows[cell.row - 1]![cell.column] }));

  test("covers the 64 filled funding and responsible cells, each once", () => {
    const filled = rows.flatMap((row, index) =>
      (["responsible", "funding"] as const)
        .filter((column) => row[column] !== "-")
        .map((column) => `${index + 1} ${column}`),
    );
    expect(filled).toHaveLength(64);
    expect(GOLD_REAL.map((cell) => `${cell.row} ${cell.column}`).sort()).toEqual(filled.sort());
  });

  test("splitting and identity: precision and recall of each are at least 0.98", () => {
    const score = measure(
      cells.map((cell) => ({
        place: `${cell.row} ${cell.column}`,
        gold: cell.bodies.map((body: GoldBody) => ({ ...body })),
        found: judged(cell.column, cell.text),
      })),
    );
    console.log(score.report);
    expect(Math.min(score.split.precision, score.split.recall)).toBeGreaterThanOrEqual(0.98);
    expect(Math.min(score.identity.precision, score.identity.recall)).toBeGreaterThanOrEqual(0.98);
  });

  test("no character of a cell is lost", () => {
    for (const { column, text } of cells) {
      const { pieces } = column === "responsible" ? splitResponsible(text) : readFunding(text);
      expect(pieces.map((piece: Piece) => piece.text).join("")).toBe(text);
    }
  });
});
