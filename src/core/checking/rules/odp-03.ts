import { ruleName } from "../../messages/checking";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { Body } from "../../dictionary/types";
import type { RowRule } from "../types";

const isOpen = (body: Body) => body.kind === "open";

export const odp03: RowRule = {
  code: "ODP-03",
  severity: "warning",
  category: "ODP",
  scope: "row",
  gathered: true,
  page: {
    title: ruleName("ODP-03"),
    checks:
      "Czy lista odpowiedzialnych jest zamknięta; „wszystkie podmioty”, „inne podmioty”, „partnerzy” jej nie zamykają.",
    why: "Podmiot, którego nie wymieniono, nie wie, że ma zadanie, i nie odpowie za jego brak.",
    bad: "Samorząd gminy we współpracy z policją i innymi podmiotami",
    good: "Samorząd gminy we współpracy z policją i szkołami podstawowymi",
    mend: "Wymień podmioty z nazwy albo skreśl otwarte zakończenie.",
    skip: "Gdy partnerzy będą wyłonieni w konkursie i tak napisano.",
  },
  check(action, { readings }) {
    if (isGap(action.responsible)) return NOTHING;
    const { bodies } = readings.responsible(action.responsible);
    if (!bodies.some(isOpen)) return NOTHING;
    const institutions = [...new Set(bodies.filter(isOpen).map((body) => body.name))];
    return [
      {
        actionId: action.id,
        column: "responsible",
        values: { institutions, says: action.responsible },
        fixes: ["fill-responsible"],
      },
    ];
  },
};
