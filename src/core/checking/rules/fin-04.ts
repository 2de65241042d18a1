import { ruleName } from "../../messages/checking";
import { hasDate } from "../time/dates";
import { NOTHING } from "../tallies/nothing";
import { endsBefore, payEnd, programmesIn } from "../time/programme-windows";
import { restingOn, unreadMark } from "../texts/resting";
import type { RowRule } from "../types";

export const fin04: RowRule = {
  code: "FIN-04",
  severity: "error",
  category: "FIN",
  scope: "row",
  page: {
    title: ruleName("FIN-04"),
    checks: "Czy program unijny lub rządowy nie przestał płacić, zanim działanie się zacznie.",
    why: "Wydatków poniesionych po końcu kwalifikowalności nikt nie zwróci: działanie nie ma pieniędzy.",
    bad: "Źródło: POWER, termin: 2025–2027",
    good: "Źródło: FERS, termin: 2025–2027",
    mend: "Wpisz program obecnej perspektywy albo inne źródło.",
    skip: "Gdy nazwa oznacza inny program niż ten ze słownika; wtedy popraw słownik.",
  },
  check(action, { readings }) {
    const from = hasDate(action.from) ? action.from.iso : undefined;
    if (from === undefined) return NOTHING;
    for (const { source, programme } of programmesIn(action, readings))
      if (endsBefore(programme, from))
        return [
          {
            actionId: action.id,
            column: "funding",
            values: { programme: source.name, unread: unreadMark(programme), until: payEnd(programme)!, from },
            fixes: ["fill-funding"],
            ...restingOn(programme),
          },
        ];
    return NOTHING;
  },
};
