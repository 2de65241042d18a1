/**
 * Every fact the product rests on, in one list: what `npm run facts` goes through and tests hold to have a source and a
 * day.
 */
import type { Dictionary } from "../dictionary/types";
import type { IsoDate } from "../table/types";
import { withFacts } from "./apply";
import { markOf } from "./mark";
import type { Fact, FactPack, Mark } from "./types";

export interface ListedFact {
  kind: "term" | "money" | "programme" | "institution" | "successor" | "document";
  id: string;
  /** What it says, short. */
  says: string;
  mark: Mark;
  source: string;
  read: IsoDate;
}

const listed = (kind: ListedFact["kind"], id: string, says: string, { mark, source, read }: Fact): ListedFact => ({
  kind,
  id,
  says,
  mark,
  source,
  read,
});

/** Facts of the dictionary name no source where none was read: they rest on general knowledge, and say so. */
const UNREAD = "wiedza ogólna, niesprawdzona w źródle";
const span = (from: IsoDate | undefined, to: IsoDate | undefined) => `${from ?? "…"}–${to ?? "…"}`;

export function everyFact(own: Dictionary, pack: FactPack): ListedFact[] {
  const dictionary = withFacts(own, pack);
  return [
    ...pack.terms.map((fact) => listed("term", fact.id, `${fact.name} → ${fact.instead || "–"}`, fact)),
    ...pack.money.map((fact) => listed("money", fact.id, fact.name, fact)),
    ...dictionary.programmes.map((each): ListedFact => ({
      kind: "programme",
      id: each.id,
      says: `${each.name}: ${span(each.from, each.eligibleUntil ?? each.to)}`,
      mark: markOf(each),
      source: each.source ?? UNREAD,
      read: each.asOf,
    })),
    ...dictionary.institutions.flatMap((each): ListedFact[] => [
      ...(each.from !== undefined || each.to !== undefined
        ? [
            {
              kind: "institution" as const,
              id: each.id,
              says: `${each.name}: ${span(each.from, each.to)}`,
              mark: markOf(each.lifetime),
              source: each.lifetime?.source ?? UNREAD,
              read: each.lifetime?.asOf ?? pack.asOf,
            },
          ]
        : []),
      ...each.successors.map((next) => ({
        kind: "successor" as const,
        id: `${each.id}→${next.id}`,
        says: `${each.name} → ${next.id} (${next.since ?? "…"})`,
        mark: markOf(next),
        source: next.source ?? UNREAD,
        read: next.asOf,
      })),
    ]),
  ];
}

/** Not read in a source, or read more than a year before `today`. */
export function toVerify(facts: readonly ListedFact[], today: IsoDate): { unread: ListedFact[]; old: ListedFact[] } {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return {
    unread: facts.filter(({ mark }) => mark !== "S"),
    old: facts.filter(({ mark, read }) => mark === "S" && read < yearAgo),
  };
}
