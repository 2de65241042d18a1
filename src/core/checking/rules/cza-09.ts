import { ruleName } from "../../messages/checking";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

export const cza09: RowRule = {
  code: "CZA-09",
  severity: "hint",
  category: "CZA",
  scope: "row",
  page: {
    title: ruleName("CZA-09"),
    checks: "Czy rok wzięto z tytułu tabeli, bo w komórce był tylko miesiąc albo „cały rok”.",
    why: "Po przeniesieniu wiersza do innego planu rok z tytułu przestanie się zgadzać.",
    bad: "Tytuł: Plan na rok 2024; termin: marzec",
    good: "Termin: marzec 2024",
    mend: "Potwierdź rok; w tabeli standardowej jest już dopisany.",
    skip: "Gdy rok jest prawidłowy.",
  },
  check(action) {
    const { from, to } = action;
    const term = from.yearFromTitle ? from : to.yearFromTitle ? to : undefined;
    if (!term) return NOTHING;
    return [
      {
        actionId: action.id,
        column: term === from ? "from" : "to",
        values: { says: term.text, year: (term.iso ?? "").slice(0, 4) },
        assumed: true,
      },
    ];
  },
};
