import { ruleName } from "../../messages/checking";
import { hasDate } from "../time/dates";
import { NOTHING } from "../tallies/nothing";
import { endsBefore, otherPays, payEnd, programmesIn } from "../time/programme-windows";
import { restingOn, unreadMark } from "../texts/resting";
import type { RowRule } from "../types";

/**
 * A programme that ended before the action began is FIN-04 and not said again. Another source must pay to the action's
 * end.
 */
export const fin05: RowRule = {
  code: "FIN-05",
  severity: "warning",
  category: "FIN",
  scope: "row",
  page: {
    title: ruleName("FIN-05"),
    checks: "Czy działanie nie trwa dłużej, niż program płaci, gdy nie wskazano innego źródła.",
    why: "Ostatnie lata działania zostaną bez pieniędzy.",
    bad: "Źródło: FERS, termin: 2025–2032",
    good: "Źródło: FERS (do 2029), potem budżet gminy; termin: 2025–2032",
    mend: "Dopisz źródło na lata po zakończeniu programu albo skróć termin.",
    skip: "Gdy dalsze lata nic nie kosztują i tak napisano.",
  },
  check(action, { readings }) {
    const to = hasDate(action.to) ? action.to.iso : undefined;
    if (to === undefined) return NOTHING;
    const named = programmesIn(action, readings);
    if (named.length === 0) return NOTHING;
    const from = hasDate(action.from) ? action.from.iso : undefined;
    const reading = readings.funding(action.funding);
    for (const { source, programme } of named)
      if (
        endsBefore(programme, to) &&
        !(from !== undefined && endsBefore(programme, from)) &&
        !otherPays(reading, source, to, readings)
      )
        return [
          {
            actionId: action.id,
            column: "funding",
            values: { programme: source.name, unread: unreadMark(programme), until: payEnd(programme)!, to },
            fixes: ["fill-funding"],
            ...restingOn(programme),
          },
        ];
    return NOTHING;
  },
};
