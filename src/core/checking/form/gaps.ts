/**
 * The rules a handed-out workbook tells of by itself. What a formula cannot know (words in the place of a date, who a
 * body is) is left to the check.
 */
import type { Action } from "../../table/types";
import { testOf, type Condition } from "./conditions";

export interface FormGap {
  /** The rule it is a part of, or the whole. */
  code: string;
  /** Which sentence says it: "form.gap.…". */
  words: "action" | "goal" | "term" | "from" | "to" | "backwards" | "funding" | "responsible";
  when: Condition;
}

/** In the order of the sheet's columns. */
export const FORM_GAPS: readonly FormGap[] = [
  {
    code: "CEL-01",
    words: "goal",
    when: { all: [{ gap: "goal" }, { gap: "goalNumber" }, { gap: "strategicGoal" }] },
  },
  { code: "DZI-01", words: "action", when: { gap: "action" } },
  { code: "CZA-01", words: "term", when: { all: [{ gap: "from" }, { gap: "to" }] } },
  { code: "CZA-04", words: "from", when: { all: [{ gap: "from" }, { date: "to" }] } },
  { code: "CZA-04", words: "to", when: { all: [{ date: "from" }, { gap: "to" }] } },
  { code: "CZA-02", words: "backwards", when: { backwards: true } },
  { code: "FIN-01", words: "funding", when: { gap: "funding" } },
  { code: "ODP-01", words: "responsible", when: { gap: "responsible" } },
];

/** Some line of the rule holds for the action. */
export function whenOf(code: string): (action: Action) => boolean {
  const tests = FORM_GAPS.filter((gap) => gap.code === code).map(({ when }) => testOf(when));
  return (action) => tests.some((test) => test(action));
}
