import { ruleName } from "../../messages/checking";
import type { ColumnKey } from "../../table/types";
import { isGap } from "../texts/gap";
import { comesIntoBeing, isZero, saidBy } from "../texts/indicator";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

export const wsk02: RowRule = {
  code: "WSK-02",
  severity: "warning",
  category: "WSK",
  scope: "row",
  gathered: true,
  page: {
    title: ruleName("WSK-02"),
    checks: "Czy wskaźnik ma wartość bazową, rok bazowy i wartość docelową: w swoich kolumnach albo wewnątrz komórki.",
    why: "Sama nazwa wskaźnika nie mówi, skąd startujemy i ile chcemy osiągnąć.",
    bad: "Wskaźnik: liczba wolontariuszy",
    good: "Wskaźnik: liczba wolontariuszy; baza: 12 (2023); cel: 40",
    mend: "Uzupełnij kolumny wskaźnika: wartość bazowa, rok bazowy, wartość docelowa.",
    skip: "Gdy wskaźnik mierzy coś, co dopiero powstanie, a bazą jest oczywiste zero.",
  },
  check(action) {
    const { indicator } = action;
    if (!indicator || isGap(indicator.name)) return NOTHING;
    const said = saidBy(indicator);
    const missing: ColumnKey[] = [];
    // Of what is yet to come into being there is none, and a zero needs no year.
    const fromNothing = comesIntoBeing(indicator.name) || isZero(said.base);
    if (said.base === undefined && !fromNothing) missing.push("indicatorBase");
    if (said.baseYear === undefined && !fromNothing) missing.push("indicatorBaseYear");
    if (said.target === undefined && !comesIntoBeing(indicator.name)) missing.push("indicatorTarget");
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
