import { normal } from "../../table/text";
import { LEXICON } from "./lexicon";
import type { HeaderColumn } from "./vocabulary";

interface Line {
  column: HeaderColumn;
  /** 0–1. */
  weight: number;
  stems: readonly { text: string; whole: boolean }[];
}

const LINES: readonly Line[] = (Object.entries(LEXICON) as [HeaderColumn, Readonly<Record<number, string>>][]).flatMap(
  ([column, byWeight]) =>
    Object.entries(byWeight).flatMap(([tenths, lines]) =>
      lines.split("|").map((line): Line => ({
        column,
        weight: Number(tenths) / 10,
        stems: line
          .trim()
          .split(/\s+/)
          .map((stem) => ({ text: stem.replace("=", ""), whole: stem.endsWith("=") })),
      })),
    ),
);

/** By the first letters of their first stem: of some eight hundred lines a header meets a handful. */
const BY_START = new Map<string, Line[]>();
for (const line of LINES) {
  const key = line.stems[0]!.text.slice(0, 2);
  BY_START.set(key, [...(BY_START.get(key) ?? []), line]);
}

/** What a header's words speak for and how strongly (0–1), the strongest first. */
export function wordScores(header: string): ReadonlyMap<HeaderColumn, number> {
  const words = normal(header)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const found = new Map<HeaderColumn, number>();
  for (const word of new Set(words.map((each) => each.slice(0, 2))))
    for (const { column, weight, stems } of BY_START.get(word) ?? [])
      if (weight > (found.get(column) ?? 0) && stems.every((stem) => words.some((each) => begins(each, stem))))
        found.set(column, weight);
  return new Map([...found].sort((a, b) => b[1] - a[1]));
}

const begins = (word: string, { text, whole }: Line["stems"][number]): boolean =>
  whole ? word === text : word.startsWith(text);
