import { ruleName } from "../../messages/checking";
import { fold } from "../../table";
import type { Action } from "../../table/types";
import { Counting } from "../tallies/counting";
import type { CheckContext, GoalRef, RuleFinding, TallyRule } from "../types";

class EmptyGoals extends Counting {
  private readonly counts = new Map<GoalRef, number>();

  constructor(private readonly context: CheckContext) {
    super();
  }

  protected count(action: Action, step: number): void {
    const goal = this.context.goals.of(action);
    this.counts.set(goal, (this.counts.get(goal) ?? 0) + step);
  }

  findings(): RuleFinding[] {
    const seen = new Set<GoalRef>();
    const found: RuleFinding[] = [];
    for (const goal of this.context.table.goals) {
      const ref = this.context.goals.named(goal.area, goal.number, goal.text);
      if (seen.has(ref) || this.counts.get(ref) || (fold(goal.text) === "" && fold(goal.number) === "")) continue;
      seen.add(ref);
      found.push({
        goal: { area: goal.area, number: goal.number },
        column: "goal",
        values: { goal: goal.text, number: goal.number, area: goal.area },
      });
    }
    return found;
  }
}

export const cel02: TallyRule = {
  code: "CEL-02",
  severity: "warning",
  category: "CEL",
  scope: "goal",
  inProfile: { warsztat: "warning" },
  page: {
    title: ruleName("CEL-02"),
    checks: "Czy pod każdym celem operacyjnym jest choć jedno działanie.",
    why: "Cel bez działań pozostanie na papierze, a w sprawozdaniu nie będzie o czym napisać.",
    bad: "Cel III. Aktywni seniorzy – (brak działań)",
    good: "Cel III. Aktywni seniorzy – 1. Otwarcie klubu seniora",
    mend: "Dopisz działanie albo usuń cel; sprawdź też, czy działania nie zginęły przy kopiowaniu.",
    skip: "Gdy cel realizuje inny dokument, wskazany z nazwy.",
  },
  tally: (context) => new EmptyGoals(context),
};
