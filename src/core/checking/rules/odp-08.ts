import { ruleName } from "../../messages/checking";
import type { Action, ColumnKey } from "../../table/types";
import { isGap } from "../texts/gap";
import { NOTHING } from "../tallies/nothing";
import type { CheckContext, RowRule, RuleFinding } from "../types";

const CELLS: readonly { column: ColumnKey; unknown: (action: Action, context: CheckContext) => readonly string[] }[] = [
  {
    column: "responsible",
    unknown: (action, { readings }) =>
      isGap(action.responsible) ? [] : readings.responsible(action.responsible).unknownAbbreviations,
  },
  {
    column: "funding",
    unknown: (action, { readings }) =>
      isGap(action.funding) ? [] : readings.funding(action.funding).unknownAbbreviations,
  },
];

export const odp08: RowRule = {
  code: "ODP-08",
  severity: "hint",
  category: "ODP",
  scope: "row",
  page: {
    title: ruleName("ODP-08"),
    checks: "Czy każdy skrót (w kolumnach odpowiedzialnych i źródeł) objaśnia słownik albo wykaz skrótów.",
    why: "Czytelnik spoza urzędu nie odgadnie skrótu, a program nie wie, o kogo chodzi.",
    bad: "Odpowiedzialny: KRSŻ",
    good: "Odpowiedzialny: Klub Rozwoju Seniora w Żukowie (KRSŻ)",
    mend: "Rozwiń skrót przy pierwszym użyciu albo dopisz go w arkuszu „Słownik”.",
    skip: "Gdy skrót jest powszechnie znany mieszkańcom.",
  },
  check(action, context) {
    let found: RuleFinding[] | undefined;
    for (const { column, unknown } of CELLS) {
      const abbreviations = unknown(action, context);
      if (abbreviations.length > 0)
        (found ??= []).push({
          actionId: action.id,
          column,
          values: { abbreviations: [...new Set(abbreviations)] },
          fixes: ["expand-abbreviation"],
        });
    }
    return found ?? NOTHING;
  },
};
