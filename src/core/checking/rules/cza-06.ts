import { ruleName } from "../../messages/checking";
import type { Action } from "../../table/types";
import { Counting } from "../tallies/counting";
import { spans } from "../time/dates";
import { nearlyAll } from "../tallies/enough";
import { idsOf } from "../tallies/ids-of";
import type { CheckContext, RuleFinding, TallyRule } from "../types";

class WholePeriod extends Counting {
  private total = 0;
  private whole = 0;

  constructor(private readonly context: CheckContext) {
    super();
  }

  protected count(action: Action, step: number): void {
    const { period } = this.context;
    this.total += step;
    if (period && spans(action, period)) this.whole += step;
  }

  /** Which actions they are is asked of the table only when there is something to tell. */
  findings(): RuleFinding[] {
    const { period, table } = this.context;
    if (!period || !nearlyAll(this.whole, this.total)) return [];
    const actionIds = idsOf(table.actions, (action) => spans(action, period));
    return [
      {
        column: "from",
        actionIds,
        values: { count: this.whole, total: this.total, periodFrom: period.from, periodTo: period.to },
      },
    ];
  }
}

export const cza06: TallyRule = {
  code: "CZA-06",
  severity: "warning",
  category: "CZA",
  scope: "table",
  page: {
    title: ruleName("CZA-06"),
    checks: "Czy co najmniej cztery piąte działań nie trwa przez cały okres strategii (w tabelach od pięciu działań).",
    why: "Gdy wszystko trwa od początku do końca, nie ma harmonogramu: nie widać kolejności, etapów ani tego, co jest do zrobienia w tym roku.",
    bad: "43 z 44 działań: 2004–2014",
    good: "Działania rozłożone na lata: 2021, 2022–2023, 2024–2027",
    mend: "Przy działaniach, które mają początek i koniec, wpisz ich własne lata; ciągłe zostaw.",
    skip: "Gdy harmonogram jest osobnym dokumentem.",
  },
  tally: (context) => new WholePeriod(context),
};
