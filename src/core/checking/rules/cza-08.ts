import { ruleName } from "../../messages/checking";
import type { ColumnKey, Term } from "../../table/types";
import { NOTHING } from "../tallies/nothing";
import type { RowRule, RuleFinding } from "../types";

const found = (actionId: string, column: ColumnKey, term: Term): RuleFinding => ({
  actionId,
  column,
  values: { says: term.text, column },
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
    checks: "Czy komórka z datą zawiera rok, który może istnieć; „203” albo „28 r.” to ślad po zgubionych cyfrach.",
    why: "Programu nie wolno pytać, jaki to był rok: zgadywanie zmieniłoby plan. Data pozostaje pusta do uzupełnienia.",
    bad: "Do kiedy: 203",
    good: "Do kiedy: 2023",
    mend: "Sprawdź rok w pierwowzorze i wpisz go.",
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
