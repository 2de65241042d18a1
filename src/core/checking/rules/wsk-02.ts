import { ruleName } from "../../messages/checking";
import type { ColumnKey, Indicator } from "../../table/types";
import { isGap } from "../texts/gap";
import { readIndicator, type IndicatorContent } from "../texts/indicator-content";
import { NOTHING } from "../tallies/nothing";
import type { RowRule } from "../types";

/** What the indicator must say, in its own columns or inside its cell ("liczba X; baza: 12 (2023); cel: 40"). */
const PARTS: readonly { column: ColumnKey; part: keyof Indicator & keyof IndicatorContent }[] = [
  { column: "indicatorBase", part: "base" },
  { column: "indicatorBaseYear", part: "baseYear" },
  { column: "indicatorTarget", part: "target" },
];

export const wsk02: RowRule = {
  code: "WSK-02",
  severity: "warning",
  category: "WSK",
  scope: "row",
  page: {
    title: ruleName("WSK-02"),
    checks: "Czy wskaźnik ma wartość bazową, rok bazowy i wartość docelową.",
    why: "Sama nazwa wskaźnika nie mówi, skąd startujemy i ile chcemy osiągnąć; NIK wskazywała brak wartości bazowych i docelowych.",
    bad: "Wskaźnik: liczba wolontariuszy",
    good: "Wskaźnik: liczba wolontariuszy; baza: 12 (2023); cel: 40",
    mend: "Uzupełnij kolumny wskaźnika: wartość bazowa, rok bazowy, wartość docelowa.",
    skip: "Gdy wskaźnik mierzy coś, co dopiero powstanie, a bazą jest oczywiste zero.",
    basis: { text: "Informacja NIK P/18/095: strategie bez wartości bazowych i docelowych", asOf: "2026-11-21" },
  },
  check(action) {
    const { indicator } = action;
    if (!indicator || isGap(indicator.name)) return NOTHING;
    const gaps = PARTS.filter(({ part }) => isGap(indicator[part]));
    const inside = gaps.length === 0 ? undefined : readIndicator(indicator.name);
    const missing = gaps.filter(({ part }) => inside![part] === undefined).map(({ column }) => column);
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
