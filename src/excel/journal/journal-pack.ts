/** Entries as JSON and back. Cells are most of it, so each is packed tight: a text is a string, a number a list, the rest an object. */
import type { CellContent } from "../../core/summarising/model/sheet-model";
import type { Entry } from "./journal-data";

type Packed =
  string | 0 | [number] | [number, string] | { f: string; n?: string } | { d: string } | { l: string; t: string };

const PACK: { [Kind in CellContent["kind"]]: (content: Extract<CellContent, { kind: Kind }>) => Packed } = {
  empty: () => 0,
  text: ({ text }) => text,
  number: ({ number, format }) => (format ? [number, format] : [number]),
  date: ({ iso }) => ({ d: iso }),
  formula: ({ formula, format }) => (format ? { f: formula, n: format } : { f: formula }),
  link: ({ text, target }) => ({ l: text, t: target }),
};

const isCell = (value: unknown): value is CellContent =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  (value as CellContent).kind in PACK &&
  !("sheets" in value) &&
  !("cells" in value);

function pack(content: CellContent): { c: Packed } {
  return { c: (PACK[content.kind] as (content: CellContent) => Packed)(content) };
}

function unpack(packed: Packed): CellContent {
  if (packed === 0) return { kind: "empty" };
  if (typeof packed === "string") return { kind: "text", text: packed };
  if (Array.isArray(packed)) return { kind: "number", number: packed[0], format: packed[1] };
  if ("f" in packed) return { kind: "formula", formula: packed.f, format: packed.n };
  return "d" in packed ? { kind: "date", iso: packed.d } : { kind: "link", text: packed.l, target: packed.t };
}

/** A matrix of cells becomes `{ m: [[…]] }`, a single cell `{ c: … }`. */
export function serialise(entry: Entry): string {
  const { lines: _lines, ...rest } = entry;
  return JSON.stringify(rest, (key, value: unknown) => {
    if (key === "cells" && Array.isArray(value) && Array.isArray(value[0]))
      return { m: (value as CellContent[][]).map((row) => row.map((cell) => pack(cell).c)) };
    return (key === "before" || key === "after") && isCell(value) ? pack(value) : value;
  });
}

/** Undefined for text that is no entry: a user may have typed into the column. */
export function parse(text: string): Omit<Entry, "lines"> | undefined {
  try {
    const entry = JSON.parse(text, (_key, value: unknown) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      const keys = Object.keys(value);
      if (keys.length === 1 && keys[0] === "m") return (value as { m: Packed[][] }).m.map((row) => row.map(unpack));
      return keys.length === 1 && keys[0] === "c" ? unpack((value as { c: Packed }).c) : value;
    }) as Omit<Entry, "lines"> | null;
    return entry && typeof entry === "object" && typeof entry.id === "string" && typeof entry.data?.kind === "string"
      ? entry
      : undefined;
  } catch {
    return undefined;
  }
}

/** Characters in one cell of the journal, below what a cell holds. */
export const CHUNK = 30_000;

export function inChunks(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CHUNK) chunks.push(text.slice(at, at + CHUNK));
  return chunks;
}
