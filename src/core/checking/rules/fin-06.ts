import { ruleName } from "../../messages/checking";
import { compareShared, hasDate } from "../time/dates";
import { NOTHING } from "../tallies/nothing";
import { programmesIn } from "../time/programme-windows";
import { restingOn, unreadMark } from "../texts/resting";
import type { RowRule } from "../types";

export const fin06: RowRule = {
  code: "FIN-06",
  severity: "hint",
  category: "FIN",
  scope: "row",
  page: {
    title: ruleName("FIN-06"),
    checks: "Czy program nie jest podany przy latach, w których jeszcze go nie było.",
    why: "Pierwsze lata działania nie mają pieniędzy albo wpisano nie ten program.",
    bad: "Źródło: FERS, termin: 2018–2020",
    good: "Źródło: POWER, termin: 2018–2020",
    mend: "Sprawdź nazwę programu i lata; wpisz program właściwej perspektywy.",
    skip: "Gdy początek działania opłaca inne wymienione źródło.",
  },
  check(action, { readings }) {
    const from = hasDate(action.from) ? action.from.iso : undefined;
    if (from === undefined) return NOTHING;
    for (const { source, programme } of programmesIn(action, readings))
      if (programme.from !== undefined && compareShared(from, programme.from) < 0)
        return [
          {
            actionId: action.id,
            column: "funding",
            values: { programme: source.name, unread: unreadMark(programme), since: programme.from, from },
            fixes: ["fill-funding"],
            ...restingOn(programme),
          },
        ];
    return NOTHING;
  },
};
