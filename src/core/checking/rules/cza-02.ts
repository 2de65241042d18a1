import { ruleName } from "../../messages/checking";
import { whenOf } from "../form/gaps";
import { dateOf } from "../time/dates";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

const backwards = whenOf("CZA-02");

/** Compared at the precision both dates have: "maj 2014" – "2014" is in order. */
export const cza02: RowRule = {
  code: "CZA-02",
  severity: "error",
  category: "CZA",
  scope: "row",
  page: {
    title: ruleName("CZA-02"),
    checks: "Czy początek działania nie jest późniejszy niż jego koniec.",
    why: "Takiego działania nie można wykonać ani umieścić w harmonogramie.",
    bad: "Od kiedy: 2026 Do kiedy: 2024",
    good: "Od kiedy: 2024 Do kiedy: 2026",
    mend: "Zamień daty miejscami albo popraw tę, która jest błędna.",
    skip: "Nie należy pomijać.",
  },
  check(action) {
    if (!backwards(action)) return NOTHING;
    const values = { from: dateOf(action.from)!, to: dateOf(action.to)! };
    return [{ actionId: action.id, column: "from", values, fixes: ["swap-dates", "fill-date"] }];
  },
};
