/** Finds the two tables on the cells of the sheet Słownik: they stand side by side under one row of headers. */
import type { Message } from "../../table/read-result";
import { fold, normal } from "../../table/text";
import { BUILT_IN } from "../data/built-in";
import type { Dictionary } from "../types";
import { dictionaryFromRows } from "./from-rows";
import { headerOf, type DictionaryPart } from "./rows";

type Cell = string | number | boolean | null;

const NOTHING: DictionaryPart = { headers: [], rows: [] };

/** A date the sheet turned into a serial number (days since 1899-12-30) comes back as ISO; a year stays a year. */
function cellText(value: Cell | undefined, header: string): string {
  if (typeof value === "number" && /\b(od|do|from|to)$/i.test(header) && value > 3000)
    return new Date(Date.UTC(1899, 11, 30) + value * 86400000).toISOString().slice(0, 10);
  return value === null || value === undefined ? "" : fold(String(value));
}

function partAt(values: readonly (readonly Cell[])[], headerRow: number, left: number): DictionaryPart {
  const line = values[headerRow]!;
  let right = left;
  while (right < line.length && fold(String(line[right] ?? "")) !== "") right++;
  const headers = line.slice(left, right).map((cell) => fold(String(cell ?? "")));
  return {
    headers,
    rows: values.slice(headerRow + 1).map((row) => headers.map((header, index) => cellText(row[left + index], header))),
  };
}

/** The dictionary of a sheet's values; without a table the base comes back with a message. */
export function dictionaryFromSheet(
  values: readonly (readonly Cell[])[],
  base: Dictionary = BUILT_IN,
): { dictionary: Dictionary; messages: Message[] } {
  const named = (column: "name" | "source") => {
    const wanted = new Set([normal(headerOf(column, "pl")), normal(headerOf(column, "en"))]);
    for (let row = 0; row < Math.min(values.length, 30); row++) {
      const left = values[row]!.findIndex((cell) => wanted.has(normal(String(cell ?? ""))));
      if (left !== -1) return { row, part: partAt(values, row, left) };
    }
    return undefined;
  };
  const institutions = named("name");
  const sources = named("source");
  if (!institutions && !sources)
    return { dictionary: base, messages: values.length ? [{ code: "dictionary.noTable", values: {} }] : [] };
  return dictionaryFromRows(
    { institutions: institutions?.part ?? NOTHING, sources: sources?.part ?? NOTHING },
    base,
    (institutions ?? sources)!.row + 1,
  );
}
