import { ruleName } from "../../messages/checking";
import { normal } from "../../table";
import type { Action } from "../../table/types";
import { Counting } from "../tallies/counting";
import { isGap } from "../texts/gap";
import { memo } from "../../table/memo";
import type { CheckContext, GoalRef, RuleFinding, TallyRule } from "../types";

/**
 * "Brak", "likwidacja" and "eliminacja" also as verbal nouns and infinitives; "całkowite ograniczenie", "zupełne
 * zniesienie".
 */
const ABSOLUTE = /^(?:[ivx\d]+[.)]?\s+)?(brak(?:u|iem)?\b|(?:z|wy)?(?:likwid|elimin)(?:acj|ow)|calkowit|zupeln)/;

const promisesAll = memo(
  (text: string) => ({ yes: ABSOLUTE.test(normal(text)) && !/\d/.test(text.replace(/^\s*\d+[.)]?\s/, "")) }),
  1 << 12,
);

class AbsoluteGoals extends Counting {
  private readonly targets = new Map<GoalRef, number>();

  constructor(private readonly context: CheckContext) {
    super();
  }

  protected count(action: Action, step: number): void {
    if (isGap(action.indicator?.target)) return;
    const goal = this.context.goals.of(action);
    this.targets.set(goal, (this.targets.get(goal) ?? 0) + step);
  }

  findings(): RuleFinding[] {
    const seen = new Set<GoalRef>();
    const found: RuleFinding[] = [];
    for (const goal of this.context.table.goals) {
      if (!promisesAll(goal.text).yes) continue;
      const ref = this.context.goals.named(goal.area, goal.number, goal.text);
      if (seen.has(ref) || this.targets.get(ref)) continue;
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

/**
 * A target is a number in the goal itself ("likwidacja 50 barier") or a target value of an indicator under the goal.
 */
export const cel03: TallyRule = {
  code: "CEL-03",
  severity: "hint",
  category: "CEL",
  scope: "goal",
  page: {
    title: ruleName("CEL-03"),
    checks:
      "Czy cel zapowiadający stan zupełny („brak…”, „likwidacja…”, „eliminacja…”, „całkowite…”, „zupełne…”) ma wartość docelową.",
    why: "Celu bezwzględnego nie da się osiągnąć ani uczciwie rozliczyć, jeśli nie powiedziano, jaki wynik będzie sukcesem.",
    bad: "Brak zjawiska bezdomności",
    good: "Zmniejszenie liczby osób bezdomnych z 40 do 10 w roku 2027",
    mend: "Zapisz w celu liczbę i rok albo dodaj wskaźnik z wartością docelową.",
    skip: "Gdy jest to hasło całego obszaru, a wartości docelowe są w innym rozdziale.",
  },
  tally: (context) => new AbsoluteGoals(context),
};
