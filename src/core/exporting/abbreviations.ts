/** The list of abbreviations a document needs: those that stand in its cells and that the dictionary explains. */
import { BUILT_IN, plainName, type Dictionary } from "../dictionary";
import type { Table } from "../table";
import { planColumns } from "./plan-table";
import type { Abbreviation } from "./types";

/** A word with at least two capitals ("GOPS", "PO KL", "EFS+"), the way abbreviations are written. */
const WORD = /[A-ZĄĆĘŁŃÓŚŹŻ][\p{L}\d]*[A-ZĄĆĘŁŃÓŚŹŻ][\p{L}\d]*\+?/gu;

/** Alphabetical, each once; an abbreviation with several meanings is left out, for guessing would mislead. */
export function abbreviationsOf(table: Table, dictionary: Dictionary = BUILT_IN): Abbreviation[] {
  const meanings = new Map<string, Set<string>>();
  for (const entry of [...dictionary.institutions, ...dictionary.sources]) {
    for (const short of entry.abbreviations)
      meanings.set(short, (meanings.get(short) ?? new Set()).add(plainName(entry.name)));
  }
  for (const [short, long] of Object.entries(dictionary.abbreviations))
    meanings.set(short, (meanings.get(short) ?? new Set()).add(long));
  const columns = planColumns(table);
  const text = table.actions
    .map((action) => [action.area, action.goal, ...columns.map((column) => column.text(action))].join("\n"))
    .join("\n");
  const words = new Set(text.match(WORD));
  return [...meanings]
    .filter(([short, long]) => long.size === 1 && (words.has(short) || (short.includes(" ") && text.includes(short))))
    .map(([short, long]) => ({ short, long: [...long][0]! }))
    .filter(({ short, long }) => short !== long)
    .sort((left, right) => left.short.localeCompare(right.short, "pl"));
}
