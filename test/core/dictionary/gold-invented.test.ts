import { splitResponsible } from "../../../src/core/dictionary";
import { GOLD_INVENTED, type InventedCell } from "./gold-invented";
import { measure, spansOf, type Judged } from "./judge";

/** Text without its braces, and the words each brace stands around. */
function parse(cell: InventedCell): { text: string; gold: Judged[] } {
  let text = "";
  let named = 0;
  const marks: { start: number; end: number; fragment: boolean }[] = [];
  let start = 0;
  for (const letter of cell.text) {
    if (letter === "{" || letter === "[") start = text.length;
    else if (letter === "}" || letter === "]") marks.push({ start, end: text.length, fragment: letter === "]" });
    else text += letter;
  }
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const gold = marks.map((mark): Judged => {
    const touched = words
      .map((word, index) => (word.start < mark.end && word.end > mark.start ? index + 1 : 0))
      .filter(Boolean);
    const place = { first: touched[0]!, last: touched[touched.length - 1]! };
    if (mark.fragment) return { ...place, name: "", role: "fragment" };
    const role = named < cell.leads ? "lead" : "partner";
    return { ...place, name: cell.names[named++] ?? "?", role };
  });
  return { text, gold };
}

describe("the gold list of invented cells", () => {
  const cells = GOLD_INVENTED.map((cell) => ({ cell, ...parse(cell) }));

  test("has at least 60 cells and as many names as braces", () => {
    expect(cells.length).toBeGreaterThanOrEqual(60);
    for (const { cell, gold } of cells)
      expect(gold.filter((body) => body.role !== "fragment")).toHaveLength(cell.names.length);
  });

  test("splitting and identity: precision and recall of each are at least 0.95", () => {
    const score = measure(
      cells.map(({ text, gold }) => {
        const { bodies, pieces } = splitResponsible(text);
        return { place: JSON.stringify(text), gold, found: spansOf(text, pieces, bodies) };
      }),
    );
    console.log(score.report);
    expect(Math.min(score.split.precision, score.split.recall)).toBeGreaterThanOrEqual(0.95);
    expect(Math.min(score.identity.precision, score.identity.recall)).toBeGreaterThanOrEqual(0.95);
  });

  test("no character of a cell is lost", () => {
    for (const { text } of cells)
      expect(
        splitResponsible(text)
          .pieces.map((piece) => piece.text)
          .join(""),
      ).toBe(text);
  });
});
