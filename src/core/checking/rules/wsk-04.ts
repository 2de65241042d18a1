import { ruleName } from "../../messages/checking";
import { normal } from "../../table";
import type { Indicator } from "../../table/types";
import { isGap } from "../texts/gap";
import { readIndicator } from "../texts/indicator-content";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/** A product that is there or not is measured too. */
const YES_NO = /^(?:tak|nie|tak ?\/ ?nie|0|1)\b/;
const isNumber = (text: string) => /\d/.test(text) || YES_NO.test(normal(text));

/** A number in the target or base, or a unit, makes a number of any name; a target in words unmakes it. */
function countable(indicator: Indicator): boolean {
  if (!isGap(indicator.target)) return isNumber(indicator.target!);
  if (!isGap(indicator.base) && isNumber(indicator.base!)) return true;
  return !isGap(indicator.unit) || readIndicator(indicator.name).countable;
}

export const wsk04: RowRule = {
  code: "WSK-04",
  severity: "hint",
  category: "WSK",
  scope: "row",
  gathered: true,
  page: {
    title: ruleName("WSK-04"),
    checks:
      "Czy wskaźnik da się policzyć („liczba…”, „odsetek…”), a wartość docelowa jest liczbą albo „tak/nie”. Źródło danych („lista obecności”, „sprawozdanie”) nie jest wskaźnikiem i jest nazywane osobno.",
    why: "„Wzrost świadomości” każdy oceni inaczej; w sprawozdaniu zostanie opinia zamiast wyniku.",
    bad: "Wskaźnik: wzrost świadomości mieszkańców",
    good: "Wskaźnik: liczba uczestników spotkań informacyjnych w roku",
    mend: "Zamień hasło na coś, co można policzyć: liczbę osób, spotkań, porad, odsetek odpowiedzi w ankiecie.",
    skip: "Gdy wskaźnik opisowy uzupełnia inny, liczbowy.",
  },
  check(action) {
    const { indicator } = action;
    if (!indicator || isGap(indicator.name) || countable(indicator)) return NOTHING;
    return [
      {
        actionId: action.id,
        column: "indicator",
        values: {
          indicator: indicator.name,
          target: isGap(indicator.target) ? "" : indicator.target!,
          source: readIndicator(indicator.name).isSource ? 1 : 0,
        },
        fixes: ["fill-indicator"],
      },
    ];
  },
};
