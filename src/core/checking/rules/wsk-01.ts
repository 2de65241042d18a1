import { ruleName } from "../../messages/checking";
import { isGap } from "../texts/gap";
import type { TableRule } from "../types";

/** Looked up in one pass over the table, which is cheaper than keeping thousands of rows in a tally. */
export const wsk01: TableRule = {
  code: "WSK-01",
  severity: "warning",
  category: "WSK",
  scope: "table",
  inProfile: { uchwala: "error", warsztat: "warning" },
  page: {
    title: ruleName("WSK-01"),
    checks: "Ile działań nie ma wskaźnika realizacji.",
    why: "Ustawa wymaga wskaźników realizacji działań; bez nich nie da się monitorować strategii ani napisać sprawozdania.",
    bad: "Działanie: Prowadzenie świetlicy; Wskaźnik: (brak)",
    good: "Działanie: Prowadzenie świetlicy; Wskaźnik: liczba dzieci korzystających w roku",
    mend: "Dodaj kolumnę „Wskaźnik” i wpisz dla każdego działania coś, co da się policzyć.",
    skip: "Gdy wskaźniki są w osobnym rozdziale o monitorowaniu.",
    basis: { text: "Ustawa o pomocy społecznej, art. 16b ust. 2 pkt 3 lit. d", asOf: "2026-11-21" },
  },
  checkTable({ table }) {
    const without: string[] = [];
    for (const action of table.actions) if (isGap(action.indicator?.name)) without.push(action.id);
    return without.length === 0
      ? []
      : [
          {
            column: "indicator",
            actionIds: without,
            values: { count: without.length, total: table.actions.length },
            fixes: ["fill-indicator"],
          },
        ];
  },
};
