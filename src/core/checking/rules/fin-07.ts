import { ruleName } from "../../messages/checking";
import { basisOf, holdsOn, namesMoney, surelyOther } from "../../facts";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/** Cells that name no such money are passed over by one glance: all of it comes from alcohol. */
const GLANCE = /korkow|alkohol|ma[łl]pk/iu;

/**
 * Between what the money is for and what it surely may not pay there is much nobody but the office can judge: nothing
 * is said of it.
 */
export const fin07: RowRule = {
  code: "FIN-07",
  severity: "warning",
  category: "FIN",
  scope: "row",
  page: {
    title: ruleName("FIN-07"),
    checks:
      "Czy pieniądze, które ustawa pozwala wydać tylko na określone cele (opłaty za zezwolenia na sprzedaż alkoholu, „małpkowe”), nie płacą za coś innego.",
    why: "Wydatek na inny cel kwestionuje regionalna izba obrachunkowa; pieniądze trzeba potem oddać do programu.",
    bad: "Działanie: Remont chodnika przy ul. Polnej; źródło: opłaty za zezwolenia na sprzedaż alkoholu",
    good: "Działanie: Zajęcia profilaktyczne w świetlicy; źródło: opłaty za zezwolenia na sprzedaż alkoholu",
    mend: "Wskaż inne źródło albo dopisz, jakiemu zadaniu programu działanie służy.",
    skip: "Gdy działanie należy do programu, choć jego nazwa tego nie mówi.",
  },
  check(action, { facts, frame }) {
    if (isGap(action.funding) || !GLANCE.test(action.funding)) return NOTHING;
    const about = `${action.text} ${action.indicator?.name ?? ""}`;
    for (const money of facts.money) {
      if (money.mark === "U" || !holdsOn(money, frame.lawDay)) continue;
      if (!namesMoney(money, action.funding) || !surelyOther(money, about)) continue;
      const basis = basisOf(money);
      return [
        {
          actionId: action.id,
          column: "funding",
          values: { money: money.name, may: money.may, action: action.text, unread: basis ? 0 : 1 },
          fixes: ["fill-funding"],
          ...(basis ? { basis } : { atMost: "hint" as const }),
        },
      ];
    }
    return NOTHING;
  },
};
