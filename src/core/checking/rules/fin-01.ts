import { ruleName } from "../../messages/checking";
import { fold } from "../../table";
import { whenOf } from "../form/gaps";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

const without = whenOf("FIN-01");

/** "Nie dotyczy" and "bez dodatkowych kosztów" are answers; a column that is not there is said once, by STR-02. */
export const fin01: RowRule = {
  code: "FIN-01",
  severity: "warning",
  category: "FIN",
  scope: "row",
  gathered: true,
  inProfile: { warsztat: "warning" },
  page: {
    title: ruleName("FIN-01"),
    checks: "Czy podano źródło finansowania; puste pole, „-”, „–”, „brak” i „b.d.” to brak źródła.",
    why: "Działania bez wskazanych pieniędzy nie da się rozliczyć, a często i wykonać.",
    bad: "Źródło finansowania: -",
    good: "Źródło finansowania: budżet gminy",
    mend: "Wpisz źródło z listy w arkuszu „Słownik” albo „bez dodatkowych kosztów”, jeśli działanie nic nie kosztuje.",
    skip: "Gdy plan ma osobną tabelę źródeł, lat i kwot albo źródło będzie znane później i opisano, kiedy zostanie wskazane.",
  },
  check: (action, { absent }) =>
    without(action) && !absent.has("funding")
      ? [{ actionId: action.id, column: "funding", values: { says: fold(action.funding) }, fixes: ["fill-funding"] }]
      : NOTHING,
};
