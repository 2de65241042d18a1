/**
 * The lists answers are picked from, column by column: what the table uses well, then what the dictionary knows to be
 * alive.
 */
import { COMMON_INSTITUTIONS, plainName, shownName, splitResponsible } from "../../dictionary";
import type { Dictionary } from "../../dictionary/types";
import { fold } from "../../table/text";
import type { Action, Table } from "../../table/types";
import { isWorthyBody, isWorthySource, lives, pays, programmeOf, yearsOf } from "./worthy";

export interface OfferedLists {
  funding: string[];
  responsible: string[];
  partners: string[];
}

/** Values of a column, the most frequent first. */
function used(table: Table, say: (action: Action) => string): string[] {
  const counts = new Map<string, number>();
  for (const action of table.actions) {
    const text = fold(say(action));
    if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([text]) => text);
}

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

/**
 * Nothing here would be condemned by the check: no ended programme or body, nothing vague or wide, no institution as a
 * source.
 */
export function offeredLists(table: Table, dictionary: Dictionary): OfferedLists {
  const years = yearsOf(undefined, table);
  const sources = dictionary.sources.filter(({ vague, programme }) => {
    const known = programmeOf(dictionary, programme);
    return !vague && (!known || pays(known, years));
  });
  const isGood = (text: string): boolean => {
    const { bodies, fragments } = splitResponsible(text, dictionary);
    return bodies.length > 0 && !fragments.length && bodies.every((body) => isWorthyBody(body, dictionary, years));
  };
  const rank = new Map(COMMON_INSTITUTIONS.map((id, index) => [id, index]));
  const known = dictionary.institutions
    .filter((entry) => entry.kind === "institution" && lives(entry, years))
    .filter(({ id, provenance }) => provenance.by !== "built-in" || rank.has(id))
    .sort((a, b) => (rank.get(a.id) ?? -1) - (rank.get(b.id) ?? -1))
    .map(shownName);
  return {
    funding: once([
      ...used(table, ({ funding }) => funding).filter((text) => isWorthySource(text, dictionary, years)),
      ...sources.map(({ name }) => plainName(name)),
    ]),
    responsible: once([...used(table, ({ responsible }) => responsible).filter(isGood), ...known]),
    partners: known,
  };
}
