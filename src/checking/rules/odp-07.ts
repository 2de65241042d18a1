import { ruleName } from "../../messages/checking";
import { normal } from "../../table";
import type { Action } from "../../table/types";
import { nearlyAll } from "../enough";
import { inOrder } from "../in-order";
import { isGap } from "../gap";
import { memo } from "../memo";
import type { CheckContext, Order, RuleFinding, Tally, TallyRule } from "../types";

const same = memo((lead: string) => ({ key: normal(lead) }));

class Leads implements Tally {
  private total = 0;
  private readonly byLead = new Map<string, Set<Action>>();

  constructor(private readonly context: CheckContext) {}

  private leadOf(action: Action): string {
    if (!isGap(action.lead)) return action.lead;
    return isGap(action.responsible) ? "" : this.context.readings.responsible(action.responsible).lead;
  }

  add(action: Action): void {
    this.total++;
    const lead = this.leadOf(action);
    if (lead === "") return;
    const { key } = same(lead);
    const led = this.byLead.get(key);
    if (led) led.add(action);
    else this.byLead.set(key, new Set([action]));
  }

  remove(action: Action): void {
    this.total--;
    const lead = this.leadOf(action);
    if (lead !== "") this.byLead.get(same(lead).key)?.delete(action);
  }

  findings(order: Order): RuleFinding[] {
    for (const led of this.byLead.values()) {
      if (!nearlyAll(led.size, this.total)) continue;
      const actionIds = inOrder(led, this.context.table.actions, order);
      // The spelling of the first row, so that the sentence does not depend on which row was edited last.
      const first = [...led].find((action) => action.id === actionIds[0])!;
      return [{ column: "responsible", actionIds, values: { institution: this.leadOf(first), count: led.size, total: this.total } }];
    }
    return [];
  }
}

export const odp07: TallyRule = {
  code: "ODP-07",
  severity: "warning",
  category: "ODP",
  scope: "table",
  page: {
    title: ruleName("ODP-07"),
    checks: "Czy jeden podmiot nie prowadzi co najmniej czterech piątych działań (w tabelach od pięciu działań).",
    why: "Plan, w którym wszystko robi jeden podmiot, nie dzieli odpowiedzialności; NIK wskazywała małą współpracę z innymi.",
    bad: "Samorząd gminy prowadzi 42 z 44 działań",
    good: "GOPS prowadzi 18, szkoły 9, policja 4, organizacje pozarządowe 13 działań",
    mend: "Przy działaniach wpisz jednostkę, która je naprawdę wykona.",
    skip: "Gdy jest to program jednej jednostki.",
    basis: { text: "Informacja NIK P/14/107: ośrodki współpracowały z niewieloma organizacjami w otoczeniu", asOf: "2026-11-21" },
  },
  tally: (context) => new Leads(context),
};
