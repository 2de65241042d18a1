/** What a finding may say and weigh on the strength of a dated fact of the dictionary. */
import type { DatedFact } from "../../dictionary/types";
import { basisOfDated } from "../../facts";
import type { RuleFinding } from "../types";

/**
 * A fact read in a source is the finding's basis; any other makes no error, and the sentence says that it is to be
 * looked up.
 */
export function restingOn(fact: DatedFact | undefined): Pick<RuleFinding, "basis" | "atMost"> {
  const basis = basisOfDated(fact);
  return basis ? { basis } : { atMost: "warning" };
}

/** For the sentence: 1 where the fact was not read in a source. */
export const unreadMark = (fact: DatedFact | undefined): 0 | 1 => (basisOfDated(fact) ? 0 : 1);
