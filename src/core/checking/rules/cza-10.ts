import { ruleName } from "../../messages/checking";
import { fold, normal } from "../../table";
import { dateOf, lastDay } from "../time/dates";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/**
 * "Zrealizowane", "zrealizowano w całości", "wykonane", "zakończone"; not "niezrealizowane" nor "częściowo
 * zrealizowane".
 */
const DONE =
  /^(?:w pelni |w calosci |calkowicie |juz )?(?:zrealizowan|wykonan|zakonczon|ukonczon|osiagniet)|^(?:tak|100 ?%)$/;
const NOT_ALL = /\b(?:czesciowo|w czesci|nie w pelni|nie w calosci)\b/;

export const cza10: RowRule = {
  code: "CZA-10",
  severity: "warning",
  category: "CZA",
  scope: "row",
  page: {
    title: ruleName("CZA-10"),
    checks:
      "Czy działanie, którego termin minął, ma status „zrealizowane” (tylko gdy tabela ma kolumnę „Status”, a w ustawieniach podano datę odniesienia).",
    why: "W raporcie o stanie gminy trzeba napisać, co wykonano; zaległe działania lepiej znaleźć wcześniej.",
    bad: "Do kiedy: 2023, Status: w trakcie (dziś jest 2025)",
    good: "Do kiedy: 2023, Status: zrealizowane",
    mend: "Uzupełnij status albo przesuń termin, jeśli działanie trwa.",
    skip: "Gdy z działania zrezygnowano i opisano to w uwagach.",
  },
  check(action, context) {
    const { frame } = context;
    const to = dateOf(action.to);
    if (!frame.referenceDate || to === undefined || lastDay(to) >= lastDay(frame.referenceDate) || !context.hasStatus())
      return NOTHING;
    const status = normal(action.status ?? "");
    if (DONE.test(status) && !NOT_ALL.test(status)) return NOTHING;
    return [
      {
        actionId: action.id,
        column: "status",
        values: { to, today: frame.referenceDate, status: isGap(action.status) ? "" : fold(action.status ?? "") },
      },
    ];
  },
};
