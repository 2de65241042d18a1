import { ruleName } from "../../messages/checking";
import { hasDate } from "../time/dates";
import { NOTHING } from "../tallies/nothing";
import { endsBefore, payEnd, programmesIn } from "../time/programme-windows";
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
    basis: {
      text: "Kwalifikowalność wydatków 2014–2020 do 31.12.2023: rozporządzenie (UE) nr 1303/2013, art. 65 ust. 2",
      asOf: "2026-11-21",
    },
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
            values: { programme: source.name, until: payEnd(programme)!, from },
            fixes: ["fill-funding"],
          },
        ];
    return NOTHING;
  },
};
