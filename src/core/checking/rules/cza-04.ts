import { ruleName } from "../../messages/checking";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/** A cell nobody can read (CZA-08) is not an absent date; "na bieżąco" at one end stands for both (CZA-05). */
export const cza04: RowRule = {
  code: "CZA-04",
  severity: "warning",
  category: "CZA",
  scope: "row",
  gathered: true,
  inProfile: { warsztat: "warning" },
  page: {
    title: ruleName("CZA-04"),
    checks: "Czy działanie ma obie daty: początek i koniec.",
    why: "Z jedną datą nie da się narysować harmonogramu ani policzyć, ile działań trwa w danym roku.",
    bad: "Do 31 marca 2025",
    good: "Od 1 stycznia do 31 marca 2025",
    mend: "Dopisz brakującą datę; jeśli działanie trwa jeden rok, wpisz ten sam rok dwa razy.",
    skip: "Gdy początek albo koniec naprawdę nie jest znany.",
  },
  check(action) {
    const { from, to } = action;
    if ((from.kind === "date") === (to.kind === "date")) return NOTHING;
    const [known, other, column] = from.kind === "date" ? ([from, to, "to"] as const) : ([to, from, "from"] as const);
    if (other.kind === "continuous" || other.kind === "unreadable") return NOTHING;
    return [
      { actionId: action.id, column, values: { date: known.iso ?? known.text, missing: column }, fixes: ["fill-date"] },
    ];
  },
};
