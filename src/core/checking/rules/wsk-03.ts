import { ruleName } from "../../messages/checking";
import type { ColumnKey } from "../../table/types";
import { isGap } from "../texts/gap";
import { saidBy } from "../texts/indicator";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

export const wsk03: RowRule = {
  code: "WSK-03",
  severity: "hint",
  category: "WSK",
  scope: "row",
  gathered: true,
  page: {
    title: ruleName("WSK-03"),
    checks: "Czy przy wskaźniku podano źródło danych i częstotliwość pomiaru.",
    why: "Jeśli nie wiadomo, skąd i jak często brać dane, po roku nikt ich nie zbierze.",
    bad: "Wskaźnik: liczba wolontariuszy (źródło: –)",
    good: "Wskaźnik: liczba wolontariuszy; źródło: rejestr GOPS; raz w roku",
    mend: "Dopisz rejestr lub sprawozdanie, z którego pochodzą dane, i jak często są zbierane.",
    skip: "Gdy zasady zbierania danych opisuje rozdział o monitorowaniu.",
  },
  check(action) {
    const { indicator } = action;
    if (!indicator || isGap(indicator.name)) return NOTHING;
    const said = saidBy(indicator);
    const missing: ColumnKey[] = [];
    if (said.source === undefined) missing.push("indicatorSource");
    if (said.frequency === undefined) missing.push("indicatorFrequency");
    return missing.length === 0
      ? NOTHING
      : [
          {
            actionId: action.id,
            column: missing[0]!,
            values: { indicator: indicator.name, columns: missing },
            fixes: ["fill-indicator"],
          },
        ];
  },
};
