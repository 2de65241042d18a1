import { ruleName } from "../../messages/checking";
import type { Action, Period } from "../../table/types";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { Gone, RowRule } from "../types";

/**
 * The years of the action as far as known; an end that is not written is taken from the other, never from the strategy.
 */
function years(action: Action): Period | undefined {
  const from = action.from.iso ?? action.to.iso;
  const to = action.to.iso ?? action.from.iso;
  return from === undefined || to === undefined ? undefined : { from, to };
}

/**
 * All such institutions of a cell are one finding. One that ended or began within the action's years existed in part of
 * them and is not meant.
 */
export const odp06: RowRule = {
  code: "ODP-06",
  severity: "warning",
  category: "ODP",
  scope: "row",
  page: {
    title: ruleName("ODP-06"),
    checks:
      "Czy wskazane instytucje istnieją w latach działania (także czy ośrodek pomocy społecznej nie stał się centrum usług społecznych).",
    why: "Nieistniejąca instytucja niczego nie wykona; trzeba wskazać jej następcę.",
    bad: "Agencja zlikwidowana w 2003 roku przy działaniu na lata 2004–2014",
    good: "Jej następca przy tym samym działaniu",
    mend: "Zamień nazwę na następcę podanego w propozycji.",
    skip: "Gdy to inna instytucja o takiej samej nazwie. W mieście powyżej 100 tysięcy mieszkańców obok CUS może działać MOPS.",
  },
  check(action, { readings }) {
    if (isGap(action.responsible)) return NOTHING;
    const bodies = readings.mortal(action.responsible);
    const period = bodies.length === 0 ? undefined : years(action);
    if (!period) return NOTHING;
    let gone: Map<string, Gone> | undefined;
    for (const body of bodies) {
      const found = readings.goneFor(body, period.from, period.to);
      if (found) (gone ??= new Map()).set(body.spelling || body.name, found);
    }
    if (!gone) return NOTHING;
    const each = [...gone.values()];
    return [
      {
        actionId: action.id,
        column: "responsible",
        fixes: ["successor"],
        ...(each[0]!.basis && each.length === 1 ? { basis: each[0]!.basis } : {}),
        values: {
          institutions: [...gone.keys()],
          until: each.map((one) => one.until ?? ""),
          since: each.map((one) => one.since ?? ""),
          successors: each.map((one) => one.successor),
          unread: each.some((one) => !one.basis) ? 1 : 0,
          says: action.responsible,
        },
      },
    ];
  },
};
