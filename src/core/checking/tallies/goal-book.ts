import { normal } from "../../table";
import type { Action } from "../../table/types";
import type { GoalBook, GoalRef } from "../types";

/** One spelling of a goal as the table has it, and the goal it is. */
interface Spelling {
  area: string;
  number: string;
  text: string;
  goal: GoalRef;
}

/**
 * Gives every goal one object, so that rules compare goals by identity. Case, diacritics and white space do not make
 * another goal; area, numeral and text together do. Rows of one goal stand together, hence the look at the last answer
 * first.
 */
export function goalBook(): GoalBook {
  const byKey = new Map<string, GoalRef>();
  const byText = new Map<string, Spelling[]>();
  let last: Spelling | undefined;

  const named = (area: string, number: string, text: string): GoalRef => {
    if (last && last.text === text && last.number === number && last.area === area) return last.goal;
    const met = byText.get(text) ?? [];
    let spelling = met.find((each) => each.number === number && each.area === area);
    if (!spelling) {
      const key = [area, number, text].map(normal).join("\u0000");
      const goal = byKey.get(key) ?? { area, number, text };
      byKey.set(key, goal);
      spelling = { area, number, text, goal };
      met.push(spelling);
      byText.set(text, met);
    }
    last = spelling;
    return spelling.goal;
  };
  return { named, of: (action: Action) => named(action.area, action.goalNumber, action.goal) };
}
