import { ruleName } from "../../messages/checking";
import type { Term } from "../../table/types";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

function frequencyOf(term: Term): string | undefined {
  return term.movedFrequency ?? (term.kind === "frequency" ? term.text : undefined);
}

/** One finding an action: a frequency in the one column of the whole term stands at both ends. */
export const cza07: RowRule = {
  code: "CZA-07",
  severity: "hint",
  category: "CZA",
  scope: "row",
  page: {
    title: ruleName("CZA-07"),
    checks: "Czy w komórce z datą stała częstotliwość („corocznie”, „jeden raz w roku”); przeniesiono ją do uwag.",
    why: "Częstotliwość mówi, jak często, a nie od kiedy do kiedy; w kolumnie dat psuje sortowanie i harmonogram.",
    bad: "Od kiedy: 2004 (jeden raz w roku)",
    good: "Od kiedy: 2004, Uwagi: jeden raz w roku",
    mend: "Sprawdź, czy częstotliwość w kolumnie „Uwagi” jest zapisana tak, jak trzeba.",
    skip: "Gdy przeniesienie jest prawidłowe.",
  },
  check(action) {
    const from = frequencyOf(action.from);
    const frequency = from ?? frequencyOf(action.to);
    if (frequency === undefined) return NOTHING;
    return [
      {
        actionId: action.id,
        column: from === undefined ? "to" : "from",
        values: { frequency },
        fixes: ["move-frequency"],
        assumed: true,
      },
    ];
  },
};
