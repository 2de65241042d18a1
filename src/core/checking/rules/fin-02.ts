import { ruleName } from "../../messages/checking";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import { namesOf } from "../texts/names";
import type { RowRule } from "../types";

/**
 * Also where a real source stands beside the institution ("Samorząd gminy i sponsoring"): the institution still pays
 * from nothing.
 */
export const fin02: RowRule = {
  code: "FIN-02",
  severity: "warning",
  category: "FIN",
  scope: "row",
  gathered: true,
  inProfile: { warsztat: "warning" },
  page: {
    title: ruleName("FIN-02"),
    checks: "Czy w kolumnie źródła finansowania jest źródło pieniędzy, a nie nazwa instytucji.",
    why: "„Samorząd gminy” to wykonawca, nie źródło: nie wiadomo, czy chodzi o budżet gminy, dotację czy fundusze europejskie.",
    bad: "Źródło finansowania: Samorząd gminy",
    good: "Źródło finansowania: budżet gminy, środki własne organizacji pozarządowych",
    mend: "Zamień nazwę instytucji na źródło z listy, na przykład „budżet gminy”.",
    skip: "Gdy instytucja jest zarazem funduszem, którego słownik nie zna; wtedy dopisz go do słownika.",
  },
  check(action, { readings }) {
    if (isGap(action.funding)) return NOTHING;
    const { institutions } = readings.funding(action.funding);
    if (institutions.length === 0) return NOTHING;
    return [
      {
        actionId: action.id,
        column: "funding",
        values: { institutions: namesOf(institutions), says: action.funding },
        fixes: ["fill-funding"],
      },
    ];
  },
};
