import { ruleName } from "../../messages/checking";
import { isGap } from "../texts/gap";
import { basisOfKind } from "../../kinds";
import type { TableRule } from "../types";

/**
 * Before adoption it is an error only where an act that was read asks for indicators of the actions themselves.
 * Looked up in one pass over the table, which is cheaper than keeping thousands of rows in a tally.
 */
export const wsk01: TableRule = {
  code: "WSK-01",
  severity: "warning",
  category: "WSK",
  scope: "table",
  inProfile: { uchwala: "error", warsztat: "warning" },
  page: {
    title: ruleName("WSK-01"),
    checks: "Ile działań nie ma wskaźnika realizacji.",
    why: "Bez wskaźników nie da się powiedzieć, co zmieniło działanie, ani napisać sprawozdania; niektóre ustawy wymagają ich wprost.",
    bad: "Działanie: Prowadzenie świetlicy; Wskaźnik: (brak)",
    good: "Działanie: Prowadzenie świetlicy; Wskaźnik: liczba dzieci korzystających w roku",
    mend: "Dodaj kolumnę „Wskaźnik” i wpisz dla każdego działania coś, co da się policzyć.",
    skip: "Gdy wskaźniki są w osobnym rozdziale o monitorowaniu.",
  },
  checkTable({ table, kind, frame }) {
    // The act asks for indicators of the actions themselves: only then may their absence weigh as much.
    const duty = kind.duties.find(({ answer }) => answer === "indicators");
    const basis = duty && basisOfKind(kind, frame.lawDay, duty.where);
    const demanded = kind.required.indicator;
    if (demanded === "none") return [];
    const without: string[] = [];
    for (const action of table.actions) if (isGap(action.indicator?.name)) without.push(action.id);
    return without.length === 0
      ? []
      : [
          {
            column: "indicator",
            actionIds: without,
            values: { count: without.length, total: table.actions.length },
            fixes: ["fill-indicator"],
            ...(basis ? { basis } : {}),
            ...(basis && !duty!.ofWhole ? {} : { atMost: demanded }),
          },
        ];
  },
};
