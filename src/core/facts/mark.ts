/** What may be said on the strength of a fact. */
import type { DatedFact } from "../dictionary/types";
import type { IsoDate } from "../table/types";
import type { Basis, Fact, Mark } from "./types";

/** Only what was read in a named source is a basis. */
export function basisOf(fact: Pick<Fact, "mark" | "source" | "read"> | undefined): Basis | undefined {
  return fact?.mark === "S" && fact.source !== "" ? { text: fact.source, asOf: fact.read } : undefined;
}

/** A fact of the dictionary. What is called verified but does not name where is not: nobody could look it up. */
export function markOf(fact: DatedFact | undefined): Mark {
  return fact?.verified && fact.source ? "S" : "L";
}

export function basisOfDated(fact: DatedFact | undefined): Basis | undefined {
  return fact && markOf(fact) === "S" ? { text: fact.source!, asOf: fact.asOf } : undefined;
}

/**
 * The law as it stood on a day: a change that came later is not yet known to it. Without a day everything known counts.
 */
export function knownOn(fact: Pick<Fact, "from">, day: IsoDate | undefined): boolean {
  return day === undefined || fact.from === undefined || fact.from <= day;
}

/** The fact holds on that day. */
export function holdsOn(fact: Pick<Fact, "from" | "to">, day: IsoDate | undefined): boolean {
  return knownOn(fact, day) && (day === undefined || fact.to === undefined || fact.to >= day);
}
