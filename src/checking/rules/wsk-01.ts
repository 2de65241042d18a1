import { ruleName } from "../../messages/checking";
import type { Action } from "../../table/types";
import { isGap } from "../gap";
import { inOrder } from "../in-order";
import type { Order, RuleFinding, Tally, TallyRule } from "../types";

class WithoutIndicator implements Tally {
  private readonly without = new Set<Action>();
  private total = 0;

  add(action: Action): void {
    this.total++;
    if (isGap(action.indicator?.name)) this.without.add(action);
  }

  remove(action: Action): void {
    this.total--;
    this.without.delete(action);
  }

  findings(order: Order): RuleFinding[] {
    if (this.without.size === 0) return [];
    return [{ column: "indicator", actionIds: inOrder(this.without, order), values: { count: this.without.size, total: this.total }, fixes: ["fill-indicator"] }];
  }
}

export const wsk01: TallyRule = {
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
  tally: () => new WithoutIndicator(),
};
