/**
 * What a table names and the dictionary does not know, offered for the dictionary; taken over in one batch that can be
 * undone.
 */
import { normal } from "../../table/text";
import { splitResponsible } from "../recognise/split-responsible";
import type { Dictionary, Institution } from "../types";
import { addInstitutions } from "./additions";

export interface Unknown {
  name: string;
  /** How many cells name it. */
  count: number;
}

/** Bodies of these cells that the dictionary does not know, the most frequent first. */
export function unknownBodies(cells: readonly string[], dictionary: Dictionary): Unknown[] {
  const counts = new Map<string, Unknown>();
  for (const cell of cells)
    for (const body of splitResponsible(cell, dictionary).bodies) {
      if (body.kind !== "unknown") continue;
      const key = normal(body.name);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { name: body.name, count: 1 });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "pl"));
}

/** Adds them all as one automatic batch. */
export function learn(
  cells: readonly string[],
  dictionary: Dictionary,
  batch: string,
): { dictionary: Dictionary; added: Institution[] } {
  return addInstitutions(
    dictionary,
    unknownBodies(cells, dictionary).map(({ name }) => ({ name })),
    { by: "automatic", batch },
  );
}
