/**
 * Which columns of the dictionary people read, and how wide (most rows take one line, for the lists stand side by
 * side and share their rows' height): the rest is kept on the sheet, hidden, for reading it back.
 */
import { dictionaryWord, type DictionaryCode } from "../../messages/dictionary";
import type { Locale } from "../../messages/catalogue";
import type { DictionaryPart, DictionaryRows } from "./dictionary-sheet";

/** Widths of the columns that are seen, by the code of their header. */
const SEEN: Readonly<Record<string, number>> = {
  name: 42,
  source: 58,
  abbreviations: 22,
  kind: 12,
  sector: 26,
  from: 10,
  to: 10,
  successor: 30,
  category: 32,
};
const HIDDEN = ["variants", "neverSame", "provenance", "key", "programme", "vague"] as const;

function dressed(part: DictionaryPart, locale: Locale): DictionaryPart {
  const word = (code: string) => dictionaryWord(`header.${code}` as DictionaryCode, locale);
  const hidden = new Set<string>(HIDDEN.map(word));
  const widths = new Map(Object.entries(SEEN).map(([code, width]) => [word(code), width]));
  return {
    ...part,
    technical: part.headers.flatMap((header, index) => (hidden.has(header) ? [index] : [])),
    widths: part.headers.map((header) => widths.get(header) ?? 12),
  };
}

/** The dictionary's rows with the look of their columns. */
export function dressedRows(rows: DictionaryRows, locale: Locale): DictionaryRows {
  return { institutions: dressed(rows.institutions, locale), sources: dressed(rows.sources, locale) };
}
