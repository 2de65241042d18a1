import { ruleName } from "../../messages/checking";
import type { Action } from "../../table/types";
import { spans } from "../dates";
import { nearlyAll } from "../enough";
import { inOrder } from "../in-order";
import type { CheckContext, Order, RuleFinding, Tally, TallyRule } from "../types";

class WholePeriod implements Tally {
  private total = 0;
  private readonly whole = new Set<Action>();

  constructor(private readonly context: CheckContext) {}

  add(action: Action): void {
    this.total++;
    if (this.context.period && spans(action, this.context.period)) this.whole.add(action);
  }

  remove(action: Action): void {
    this.total--;
    this.whole.delete(action);
  }

  findings(order: Order): RuleFinding[] {
    const { period } = this.context;
    if (!period || !nearlyAll(this.whole.size, this.total)) return [];
    const actionIds = inOrder(this.whole, this.context.table.actions, order);
    return [{ column: "from", actionIds, values: { count: this.whole.size, total: this.total, periodFrom: period.from, periodTo: period.to } }];
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
