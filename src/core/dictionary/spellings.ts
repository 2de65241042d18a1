/**
 * One institution spelled in several ways across cells ("AWR SP", "AWRSP"): case endings are not spellings (SPO-01).
 */
import { BUILT_IN } from "./data/built-in";
import { canonicalName } from "./recognise/names";
import { splitResponsible } from "./recognise/split-responsible";
import type { Dictionary } from "./types";

export interface Spellings {
  id: string;
  /** Canonical name. */
  name: string;
  /** Each spelling with the indexes of the cells that have it, the most frequent first. */
  spellings: { spelling: string; cells: number[] }[];
}

/** Institutions that these cells spell in more than one way. Entries said to be different are never put together. */
export function spellingsOf(cells: readonly string[], dictionary: Dictionary = BUILT_IN): Spellings[] {
  const byId = new Map<string, Map<string, Set<number>>>();
  cells.forEach((cell, index) => {
    for (const { id, spelling, kind } of splitResponsible(cell, dictionary).bodies) {
      if (!id || kind === "open" || kind === "post") continue;
      const ways = byId.get(id) ?? new Map<string, Set<number>>();
      byId.set(id, ways);
      ways.set(spelling, (ways.get(spelling) ?? new Set()).add(index));
    }
  });
  return [...byId]
    .filter(([, ways]) => ways.size > 1)
    .map(([id, ways]) => ({
      id,
      name: canonicalName(dictionary.institutions.find((entry) => entry.id === id)!),
      spellings: [...ways]
        .map(([spelling, found]) => ({ spelling, cells: [...found] }))
        .sort((a, b) => b.cells.length - a.cells.length),
    }));
}
