/**
 * Remembered answers about columns ("pamięć układu"): a file of the same layout asks nothing again. Plain data, kept in
 * a workbook, in the user's store, or exported with the dictionary.
 */
import type { HeaderColumn } from "../headers/vocabulary";
import { squeeze } from "../headers/squeeze";
import { columnNamed } from "./names";

export interface RememberedLayout {
  fingerprint: string;
  /** Header → column, as the person answered. */
  answers: readonly (readonly [header: string, column: HeaderColumn])[];
  /** File the answers were given for, and the day, for "jak ostatnio w pliku …". */
  file: string;
  day: string;
}

export interface LayoutMemory {
  version: 1;
  layouts: readonly RememberedLayout[];
}

export const NO_MEMORY: LayoutMemory = { version: 1, layouts: [] };
/** Offices meet a handful of layouts; the oldest give way. */
const MOST_LAYOUTS = 200;

/** The same headers in any order and spelling of case, spaces and diacritics are one layout. */
export function fingerprintOf(headers: readonly string[]): string {
  return [...new Set(headers.map(squeeze).filter((header) => header !== ""))].sort().join("|");
}

/** The memory with one layout's answers, in place of those given for it before. */
export function remember(memory: LayoutMemory, layout: RememberedLayout): LayoutMemory {
  const others = memory.layouts.filter(({ fingerprint }) => fingerprint !== layout.fingerprint);
  return { version: 1, layouts: [...others, layout].slice(-MOST_LAYOUTS) };
}

export const recall = (memory: LayoutMemory, headers: readonly string[]): RememberedLayout | undefined => {
  const fingerprint = fingerprintOf(headers);
  return memory.layouts.find((layout) => layout.fingerprint === fingerprint);
};

/** A memory from anybody's JSON: what is not understood is left aside, and nothing is thrown. */
export function memoryFrom(value: unknown): LayoutMemory {
  const layouts = isRecord(value) && Array.isArray(value["layouts"]) ? (value["layouts"] as unknown[]) : [];
  return { version: 1, layouts: layouts.flatMap(layoutFrom).slice(-MOST_LAYOUTS) };
}

function layoutFrom(value: unknown): RememberedLayout[] {
  if (!isRecord(value) || typeof value["fingerprint"] !== "string" || !Array.isArray(value["answers"])) return [];
  const answers = (value["answers"] as unknown[]).flatMap((pair): [string, HeaderColumn][] => {
    if (!Array.isArray(pair) || typeof pair[0] !== "string" || typeof pair[1] !== "string") return [];
    const column = columnNamed(pair[1]);
    return column ? [[pair[0], column]] : [];
  });
  const text = (key: string) => (typeof value[key] === "string" ? value[key] : "");
  return [{ fingerprint: value["fingerprint"], answers, file: text("file"), day: text("day") }];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
