import { ruleName } from "../../messages/checking";
import { compareShared, dateOf } from "../time/dates";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

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
    const from = dateOf(action.from);
    const to = dateOf(action.to);
    if (from === undefined || to === undefined || compareShared(from, to) <= 0) return NOTHING;
    return [{ actionId: action.id, column: "from", values: { from, to }, fixes: ["swap-dates", "fill-date"] }];
  },
};
