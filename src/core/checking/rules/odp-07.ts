import { ruleName } from "../../messages/checking";
import { normal } from "../../table";
import type { Action } from "../../table/types";
import { Counting } from "../tallies/counting";
import { nearlyAll } from "../tallies/enough";
import { isGap } from "../texts/gap";
import { idsOf } from "../tallies/ids-of";
import { memo } from "../../table/memo";
import type { CheckContext, RuleFinding, TallyRule } from "../types";

const same = memo((lead: string) => ({ key: normal(lead) }));

class Leads extends Counting {
  private total = 0;
  private readonly counts = new Map<string, number>();

  constructor(private readonly context: CheckContext) {
    super();
  }

  private leadOf(action: Action): string {
    if (!isGap(action.lead)) return action.lead;
    return isGap(action.responsible) ? "" : this.context.readings.responsible(action.responsible).lead;
  }

  private hasPartners(action: Action): boolean {
    if (action.partners.length > 0) return true;
    return !isGap(action.responsible) && this.context.readings.responsible(action.responsible).partners.length > 0;
  }

  /** What makes it the same lead; "" for none. */
  private keyOf(action: Action): string {
    const lead = this.leadOf(action);
    return lead === "" ? "" : same(lead).key;
  }

  protected count(action: Action, step: number): void {
    this.total += step;
    const key = this.keyOf(action);
    if (key !== "") this.counts.set(key, (this.counts.get(key) ?? 0) + step);
  }

  /** Which actions they are is asked of the table only when there is something to tell. */
  findings(): RuleFinding[] {
    const { actions } = this.context.table;
    for (const [key, count] of this.counts) {
      if (!nearlyAll(count, this.total)) continue;
      // The spelling of the first row, so that the sentence does not depend on which row was edited last.
      const first = actions.find((action) => this.keyOf(action) === key)!;
      return [
        {
          column: "responsible",
          actionIds: idsOf(actions, (action) => this.keyOf(action) === key),
          values: {
            institution: this.leadOf(first),
            count,
            total: this.total,
            // With how many of them somebody else works too.
            withPartners: actions.filter((action) => this.keyOf(action) === key && this.hasPartners(action)).length,
          },
        },
      ];
    }
    return [];
  }
}

export const odp07: TallyRule = {
  code: "ODP-07",
  severity: "hint",
  category: "ODP",
  scope: "table",
  page: {
    title: ruleName("ODP-07"),
    checks: "Czy jeden podmiot nie prowadzi co najmniej czterech piątych działań (w tabelach od pięciu działań).",
    why: "W planie, w którym prawie wszystko prowadzi jeden podmiot, trudno zobaczyć, kto naprawdę wykona działania.",
    bad: "Samorząd gminy prowadzi 42 z 44 działań",
    good: "GOPS prowadzi 18, szkoły 9, policja 4, organizacje pozarządowe 13 działań",
    mend: "Przy działaniach wpisz jednostkę, która je naprawdę wykona.",
    skip: "Gdy jest to program jednej jednostki.",
  },
  tally: (context) => new Leads(context),
};
