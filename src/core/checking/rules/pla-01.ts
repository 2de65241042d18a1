import { ruleName } from "../../messages/checking";
import type { Action } from "../../table/types";
import { Counting } from "../tallies/counting";
import { isGap } from "../texts/gap";
import type { CheckContext, RuleFinding, TallyRule } from "../types";

/** What the table has of each letter, counted in actions. */
class Statute extends Counting {
  private total = 0;
  private strategic = 0;
  private described = 0;
  private funded = 0;
  private measured = 0;

  constructor(private readonly context: CheckContext) {
    super();
  }

  protected count(action: Action, step: number): void {
    this.total += step;
    if (!isGap(action.strategicGoal)) this.strategic += step;
    if (!isGap(action.text)) this.described += step;
    if (!isGap(action.funding)) this.funded += step;
    if (!isGap(action.indicator?.name)) this.measured += step;
  }

  findings(): RuleFinding[] {
    if (this.total === 0) return [];
    const strategic =
      this.strategic > 0 || this.context.table.goals.some((goal) => !isGap(goal.strategicGoal)) ? this.total : 0;
    const letters = { a: strategic, b: this.described, c: this.funded, d: this.measured };
    const answered = Object.entries(letters).filter(([, count]) => count < this.total);
    if (answered.length === 0) return [];
    const missing = answered.filter(([, count]) => count === 0).map(([letter]) => letter);
    const partly = answered.filter(([, count]) => count > 0);
    return [
      {
        values: {
          total: this.total,
          missing,
          partly: partly.map(([letter]) => letter),
          partlyCounts: partly.map(([, count]) => String(this.total - count)),
          count: answered.length,
        },
      },
    ];
  }
}

/**
 * The diagnosis and the forecast (ust. 2 pkt 1 and 2) are chapters of text that no action table holds; the card names them, but
 * they alone do not raise it: then no plan could ever be in order.
 */
export const pla01: TallyRule = {
  code: "PLA-01",
  severity: "warning",
  category: "PLA",
  scope: "table",
  page: {
    title: ruleName("PLA-01"),
    checks: "Na które wymagania art. 16b ust. 2 (lit. a–d) tabela nie odpowiada albo odpowiada tylko częściowo.",
    why: "Strategia bez elementów wymaganych ustawą jest z nią niezgodna; tak oceniła NIK (R/14/005).",
    bad: "Tabela bez celów strategicznych i bez wskaźników",
    good: "Cele strategiczne, działania, ramy finansowe i wskaźniki w tabeli albo wskazanie rozdziału, który je zawiera",
    mend: "Uzupełnij brakujące kolumny albo sprawdź, czy dany element jest w innym rozdziale strategii. Szczegóły są w arkuszu „Pokrycie ustawy”.",
    skip: "Gdy brakujące elementy są w innych rozdziałach dokumentu.",
    basis: { text: "Ustawa o pomocy społecznej, art. 16b ust. 2; wystąpienie NIK R/14/005", asOf: "2026-11-21" },
  },
  tally: (context) => new Statute(context),
};
