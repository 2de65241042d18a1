import { ruleName } from "../../messages/checking";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/**
 * One body, and that one too wide to answer. With a partner who can be called the action has somebody; two wide ones
 * lack a lead (ODP-04).
 */
export const odp02: RowRule = {
  code: "ODP-02",
  severity: "warning",
  category: "ODP",
  scope: "row",
  gathered: true,
  inProfile: { warsztat: "warning" },
  page: {
    title: ruleName("ODP-02"),
    checks:
      "Czy odpowiedzialny to konkretna jednostka, a nie samo „samorząd gminy” albo „jednostki pomocy społecznej”.",
    why: "Do tak ogólnego podmiotu nie można wysłać pytania o sprawozdanie: nie wiadomo, który referat lub jednostka ma je wykonać.",
    bad: "Odpowiedzialny: Samorząd gminy",
    good: "Odpowiedzialny: Gminny Ośrodek Pomocy Społecznej",
    mend: "Wpisz jednostkę, referat albo stanowisko, które poprowadzi działanie.",
    skip: "Gdy gmina nie ma odrębnych jednostek i odpowiada wójt.",
  },
  check(action, { readings }) {
    if (isGap(action.responsible) || action.partners.length > 0) return NOTHING;
    const { bodies } = readings.responsible(action.responsible);
    const only = bodies.length === 1 ? bodies[0]! : undefined;
    if (only?.kind !== "generic") return NOTHING;
    return [
      {
        actionId: action.id,
        column: "responsible",
        values: { institution: only.name, says: action.responsible },
        fixes: ["fill-responsible"],
      },
    ];
  },
};
