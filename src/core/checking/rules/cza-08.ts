import { ruleName } from "../../messages/checking";
import type { ColumnKey, Term } from "../../table/types";
import { NOTHING } from "../tallies/nothing";
import type { RowRule, RuleFinding } from "../types";

/**
 * A lone number of one to three digits, or one before "r.", with or without another year beside it: something is
 * missing from it.
 */
const CUT = /^(?:r\.?\s*)?\d{1,3}\s*(?:r\.?|roku?)?$/iu;
const CUT_BESIDE = /(?<!\d)\d{4}\s*[-–—]\s*\d{1,3}(?:\s*r\.?)?$|^\d{1,3}\s*[-–—]\s*\d{4}/u;
const digitsLost = (text: string) => CUT.test(text.trim()) || CUT_BESIDE.test(text.trim());

const found = (actionId: string, column: ColumnKey, term: Term): RuleFinding => ({
  actionId,
  column,
  values: { says: term.text, column, lost: digitsLost(term.text) ? 1 : 0 },
  fixes: ["fill-date"],
});

/** One finding a cell; where both ends hold the same words they come from one cell of the source and are said once. */
export const cza08: RowRule = {
  code: "CZA-08",
  severity: "warning",
  category: "CZA",
  scope: "row",
  inProfile: { warsztat: "warning" },
  page: {
    title: ruleName("CZA-08"),
    checks: "Czy termin da się odczytać. „203” albo „28 r.” to ślad po cyfrach, które zginęły przy kopiowaniu.",
    why: "Program nie zgaduje, jaki to był rok: zgadywanie zmieniłoby plan. Zapis pozostaje w komórce, dopóki ktoś go nie poprawi.",
    bad: "Do kiedy: 203",
    good: "Do kiedy: 2023",
    mend: "Sprawdź termin w pierwowzorze i wpisz rok, miesiąc albo dzień.",
    skip: "Nie należy pomijać.",
  },
  check(action) {
    const { from, to } = action;
    if (from.kind !== "unreadable" && to.kind !== "unreadable") return NOTHING;
    if (from.kind === "unreadable" && to.kind === "unreadable" && from.text !== to.text)
      return [found(action.id, "from", from), found(action.id, "to", to)];
    return from.kind === "unreadable" ? [found(action.id, "from", from)] : [found(action.id, "to", to)];
  },
};
