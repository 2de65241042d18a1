/**
 * A list of a mail: "1. Remont dachu – do końca 2027 – Urząd Gminy – budżet gminy". Every item has as many parts as the
 * others and one of them is a term; what the parts are called nobody says, so they are told by what they hold, and
 * asked about.
 */
import { matchHeader } from "../headers/match";
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
    const names = rows[0]!.map((_, column) => nameOf(rows.map((row) => row[column]!)));
    const bare = (text: string, column: number) =>
      names[column] === undefined ? text : text.slice(text.indexOf(":") + 1).trim();
    const numbered = items.every(({ mark }) => mark !== "");
    const row = (number: string, texts: readonly string[], line: number): TextCell[] =>
      [...(numbered ? [number] : []), ...texts].map((text) => ({ text, line }));
    const named = names.filter((name) => name !== undefined).length > 1;
    const table = [
      ...(named
        ? [
            row(
              "Lp.",
              names.map((name, at) => name ?? (at === 0 ? "Działanie" : "")),
              items[0]!.number,
            ),
          ]
        : []),
      ...items.map((line, index) => row(`${line.mark}.`, rows[index]!.map(named ? bare : (text) => text), line.number)),
    ];
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

/** The name that a part of every item begins with: "kto: ZGK", "kto: rada sołecka". */
function nameOf(parts: readonly string[]): string | undefined {
  const names = parts.map((part) => /^([^:]{2,40}):/.exec(part)?.[1]?.trim());
  const [first] = names;
  return first !== undefined && names.every((name) => name === first) && matchHeader(first).length > 0
    ? first
    : undefined;
}

/** One part is a term in nearly every item. */
function hasTerm(rows: readonly (readonly string[])[]): boolean {
  return rows[0]!.some((_, column) => {
    const terms = rows.filter((row) => !["unreadable", "missing"].includes(parseTerm(row[column]!).kind));
    return terms.length * 5 >= rows.length * 4;
  });
}
