import { ruleName } from "../../messages/checking";
import { fold } from "../../table";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/** "Nie dotyczy" and "bez dodatkowych kosztów" are answers; a column that is not there is said once, by STR-02. */
export const fin01: RowRule = {
  code: "FIN-01",
  severity: "warning",
  category: "FIN",
  scope: "row",
  inProfile: { uchwala: "error", warsztat: "warning" },
  page: {
    title: ruleName("FIN-01"),
    checks: "Czy podano źródło finansowania; puste pole, „-”, „–”, „brak” i „b.d.” to brak źródła.",
    why: "Ustawa wymaga ram finansowych strategii. Działania bez pieniędzy zwykle nie są realizowane.",
    bad: "Źródło finansowania: -",
    good: "Źródło finansowania: budżet gminy",
    mend: "Wpisz źródło z listy w arkuszu „Słownik” albo „bez dodatkowych kosztów”, jeśli działanie nic nie kosztuje.",
    skip: "Gdy źródło będzie znane później i opisano, kiedy zostanie wskazane.",
    basis: {
      text: "Ustawa o pomocy społecznej, art. 16b ust. 2 pkt 3 lit. c (sposób realizacji strategii i jej ramy finansowe)",
      asOf: "2026-11-21",
    },
  },
  check: (action, { absent }) =>
    isGap(action.funding) && !absent.has("funding")
      ? [{ actionId: action.id, column: "funding", values: { says: fold(action.funding) }, fixes: ["fill-funding"] }]
      : NOTHING,
};
