/**
 * Measures what the program says of cells against an answer key: splitting (which words) and identity (which name)
 * apart.
 */
import type { Piece } from "../../../src/core/dictionary";

export interface Judged {
  first: number;
  last: number;
  name: string;
  role: string;
}

export interface JudgedCell {
  place: string;
  gold: Judged[];
  found: Judged[];
}

interface Ratio {
  precision: number;
  recall: number;
}

/** The 1-based words of a text that a stretch touches. */
function wordsOf(text: string, start: number, end: number): [number, number] {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const touched = words.map((word, index) => (word.start < end && word.end > start ? index + 1 : 0)).filter(Boolean);
  return [touched[0] ?? 0, touched[touched.length - 1] ?? 0];
}

/** Bodies and fragments of a cell by the words they stand on; `named` lists the bodies in the order of their pieces. */
export function spansOf(
  text: string,
  pieces: readonly Piece[],
  named: readonly { name: string; role: string }[],
): Judged[] {
  const spans: Judged[] = [];
  let start = 0;
  let next = 0;
  for (const piece of pieces) {
    const [first, last] = wordsOf(text, start, start + piece.text.length);
    if (piece.role === "body") {
      const { name = "?", role = "?" } = named[next++] ?? {};
      spans.push({ first, last, name, role });
    } else if (piece.role === "fragment") spans.push({ first, last, name: "", role: "fragment" });
    start += piece.text.length;
  }
  return spans;
}

const ratio = (right: number, found: number, gold: number): Ratio => ({
  precision: found ? right / found : 1,
  recall: gold ? right / gold : 1,
});

/** Split: the same words. Identity: the same name in the same role, wherever in the cell. */
export function measure(cells: readonly JudgedCell[]): { split: Ratio; identity: Ratio; report: string } {
  const keys = {
    split: (body: Judged) => `${body.first}-${body.last}`,
    identity: (body: Judged) => `${body.role}: ${body.name.toLowerCase()}`,
  };
  const wrong: string[] = [];
  const score = (key: (body: Judged) => string, what: string, keep: (body: Judged) => boolean): Ratio => {
    let right = 0;
    let found = 0;
    let gold = 0;
    for (const cell of cells) {
      const expected = cell.gold.filter(keep).map(key);
      const seen = cell.found.filter(keep).map(key);
      const rest = [...expected];
      const extra = seen.filter((one) => {
        const at = rest.indexOf(one);
        if (at === -1) return true;
        rest.splice(at, 1);
        return false;
      });
      right += seen.length - extra.length;
      found += seen.length;
      gold += expected.length;
      if (extra.length || rest.length)
        wrong.push(`  ${what} ${cell.place}: missing [${rest.join(" | ")}] extra [${extra.join(" | ")}]`);
    }
    return ratio(right, found, gold);
  };
  const split = score(keys.split, "split", () => true);
  const identity = score(keys.identity, "identity", (body) => body.role !== "fragment");
  const percent = (value: number): string => value.toFixed(3);
  return {
    split,
    identity,
    report: [
      `${cells.length} cells: split precision ${percent(split.precision)} recall ${percent(split.recall)}; identity precision ${percent(identity.precision)} recall ${percent(identity.recall)}`,
      ...wrong,
    ].join("\n"),
  };
}
