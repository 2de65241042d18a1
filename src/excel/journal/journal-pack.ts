/**
 * Entries as JSON and back. Cells are most of it, so each is packed tight: a text is a string, a number a list, the
 * rest an object.
 */
import type { CellContent } from "../../core/summarising/model/sheet-model";
import type { Entry, EntryData } from "./journal-data";

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
function toText(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) => {
    if (key === "cells" && Array.isArray(one) && Array.isArray(one[0]))
      return { m: (one as CellContent[][]).map((row) => row.map((cell) => pack(cell).c)) };
    return (key === "before" || key === "after") && isCell(one) ? pack(one) : one;
  });
}

function fromText(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const keys = Object.keys(value);
    if (keys.length === 1 && keys[0] === "m") return (value as { m: Packed[][] }).m.map((row) => row.map(unpack));
    return keys.length === 1 && keys[0] === "c" ? unpack((value as { c: Packed }).c) : value;
  });
}

export function serialise(entry: Entry): string {
  const { lines: _lines, ...rest } = entry;
  return toText(rest);
}

const LISTS: Readonly<Record<EntryData["kind"], readonly string[]>> = {
  edits: ["cells"],
  sheets: ["sheets"],
  settings: ["sheets"],
  row: [],
  markers: [],
};

/** A person may have typed into the hidden column: what lacks its lists is no data of an entry. */
function isData(value: unknown): value is EntryData {
  if (typeof value !== "object" || value === null) return false;
  const lists = LISTS[(value as EntryData).kind] as readonly string[] | undefined;
  return (
    Array.isArray(lists) && lists.every((list) => Array.isArray((value as unknown as Record<string, unknown>)[list]))
  );
}

/** Undefined for text that is no entry: a user may have typed into the column. */
export function parse(text: string): Omit<Entry, "lines"> | undefined {
  try {
    const entry = fromText(text) as Omit<Entry, "lines"> | null;
    return entry && typeof entry === "object" && typeof entry.id === "string" && isData(entry.data) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Above this an entry's data are kept apart, so that a list of entries need not carry them. Characters. */
const LIGHT = 20_000;

/** What is read when entries are listed: what an entry touched, without what stood there. */
function light(data: EntryData): EntryData {
  const bare = <S extends { name: string; mark: string; created: boolean }>({ name, mark, created }: S) => ({
    name,
    mark,
    created,
  });
  if (data.kind === "edits")
    return {
      ...data,
      cells: data.cells.map(({ id, column }) => ({ id, column })) as unknown as typeof data.cells,
    };
  return "sheets" in data ? { ...data, sheets: data.sheets.map(bare) } : data;
}

/** The head is read with every list; the body, when there is one, only when its entry is put back. */
export function inTwo(entry: Entry): { head: string; body?: string } {
  const whole = serialise(entry);
  if (whole.length <= LIGHT) return { head: whole };
  return { head: serialise({ ...entry, data: light(entry.data), apart: true }), body: toText(entry.data) };
}

export function parseBody(text: string): EntryData | undefined {
  try {
    const data = fromText(text);
    return isData(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Characters in one cell of the journal, below what a cell holds. */
export const CHUNK = 30_000;

/** Never between the two halves of a letter outside the basic plane: no cell keeps half of one. */
export function inChunks(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = Math.min(text.length, at + CHUNK);
    const split = end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1]!);
    chunks.push(text.slice(at, split ? end - 1 : end));
    at = split ? end - 1 : end;
  }
  return chunks;
}
