/**
 * A list of a mail: "1. Remont dachu – do końca 2027 – Urząd Gminy – budżet gminy". Every item has as many parts as the
 * others and one of them is a term; what the parts are called nobody says, so they are told by what they hold, and
 * asked about.
 */
import { parseTerm } from "../terms/parse-term";
import { paragraphOf, tableOf, type TextCell } from "./build";
import type { TextLine } from "./lines";
import { listLines, type ListLine } from "./record-lines";
import type { TextReading } from "./text-reading";

const DIVIDERS: readonly RegExp[] = [/ [–—-] /, / ?; /, / ?\| ?/, / ?→ ?/];
const FEWEST_PARTS = 3;

export function readDividedList(lines: readonly TextLine[]): TextReading | undefined {
  const all = listLines(lines);
  const items = all.filter((line) => line.mark !== undefined && line.rest !== "");
  if (items.length < 2) return undefined;
  for (const divider of DIVIDERS) {
    const rows = items.map((line) => line.rest.split(divider).map((text) => text.trim()));
    const width = rows[0]!.length;
    if (width < FEWEST_PARTS || rows.some((row) => row.length !== width) || !hasTerm(rows)) continue;
    const table = items.map((line, index): TextCell[] => [
      { text: `${line.mark}.`, line: line.number },
      ...rows[index]!.map((text) => ({ text, line: line.number })),
    ]);
    const start = all.indexOf(items[0]!);
    const end = all.indexOf(items.at(-1)!);
    const beside = (part: readonly ListLine[]) => part.map(({ text, number }) => paragraphOf(text.trim(), number));
    if (all.slice(start, end).some((line) => line.mark === undefined)) return undefined;
    return {
      blocks: [...beside(all.slice(0, start)), tableOf(table), ...beside(all.slice(end + 1))],
      messages: [{ code: "reading.text-list", values: {} }],
    };
  }
  return undefined;
}

/** One part is a term in nearly every item. */
function hasTerm(rows: readonly (readonly string[])[]): boolean {
  return rows[0]!.some((_, column) => {
    const terms = rows.filter((row) => !["unreadable", "missing"].includes(parseTerm(row[column]!).kind));
    return terms.length * 5 >= rows.length * 4;
  });
}
