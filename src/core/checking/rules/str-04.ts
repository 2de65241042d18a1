import { ruleName } from "../../messages/checking";
import type { Action, ColumnKey } from "../../table/types";
import { GoalNumbers } from "../tallies/goal-numbers";
import { firstBreak, itemNumbers } from "../texts/numbering";
import { wordsOf } from "../texts/words";
import type { CheckContext, Order, RuleFinding, Tally, TallyRule } from "../types";

const NONE: readonly number[] = [];
const itemsIn = (text: string): readonly number[] => (wordsOf(text).marks < 2 ? NONE : itemNumbers(text));

/**
 * A cell whose items the dictionary has numbered is read by it: it also knows "1Samorząd" and numbers in the middle of
 * a name.
 */
function responsibleItems(text: string, { readings }: CheckContext): readonly number[] {
  const numbers = readings.responsible(text).listNumbers;
  return numbers.length >= 2 ? numbers : NONE;
}

const CELLS: readonly { column: ColumnKey; items: (action: Action, context: CheckContext) => readonly number[] }[] = [
  { column: "action", items: (action) => itemsIn(action.text) },
  { column: "funding", items: (action) => itemsIn(action.funding) },
  { column: "responsible", items: (action, context) => responsibleItems(action.responsible, context) },
];

function inCells(action: Action, context: CheckContext): RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const { column, items } of CELLS) {
    const broken = firstBreak(items(action, context));
    if (!broken) continue;
    const { kind, number, missing } = broken;
    found.push({
      actionId: action.id,
      column,
      values: { kind, number, missing: missing.map(String), inCell: column },
      fixes: ["renumber-items"],
    });
  }
  return found;
}

class NumberingTally implements Tally {
  private readonly goals: GoalNumbers;
  private readonly cells = new Map<Action, RuleFinding[]>();

  constructor(private readonly context: CheckContext) {
    this.goals = new GoalNumbers(context.goals);
  }

  add(action: Action): void {
    this.goals.add(action);
    const found = inCells(action, this.context);
    if (found.length > 0) this.cells.set(action, found);
  }

  remove(action: Action): void {
    this.goals.remove(action);
    this.cells.delete(action);
  }

  findings(order: Order): RuleFinding[] {
    const cells = [...this.cells].sort(([a], [b]) => order(a) - order(b)).flatMap(([, found]) => found);
    return [...this.goals.findings(order), ...cells];
  }
}

/**
 * Actions of a goal are counted by their numbers, not by their rows, so sorting the table changes nothing. Numbering
 * that goes on from goal to goal (1…44) is as good as one that restarts.
 */
export const str04: TallyRule = {
  code: "STR-04",
  severity: "hint",
  category: "STR",
  scope: "row",
  page: {
    title: ruleName("STR-04"),
    checks: "Czy numery działań w celu i numery pozycji wewnątrz jednej komórki biegną po kolei, bez luk i powtórzeń.",
    why: "Brakujący numer często znaczy, że przy kopiowaniu zginęło działanie albo jeden z partnerów.",
    bad: "1. Samorząd gminy 3. pracodawcy",
    good: "1. Samorząd gminy 2. powiatowy urząd pracy 3. pracodawcy",
    mend: "Porównaj z pierwowzorem. Jeśli nic nie zginęło, popraw numerację.",
    skip: "Gdy numeracja jest zamierzona, na przykład zachowana po wykreśleniu działania.",
  },
  tally: (context) => new NumberingTally(context),
};
