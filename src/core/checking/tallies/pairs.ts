import type { Action } from "../../table/types";
import type { Order, RuleFinding } from "../types";

/** Two actions and what was found about them, told at the later one. */
export interface Pair {
  first: Action;
  second: Action;
  finding: RuleFinding;
}

/** The two in the order of the table, as a finding about both. */
export function pairOf(
  one: Action,
  other: Action,
  order: Order,
  tell: (first: Action, second: Action) => Omit<RuleFinding, "actionId" | "actionIds">,
): Pair {
  const [first, second] = order(one) < order(other) ? [one, other] : [other, one];
  return { first, second, finding: { ...tell(first, second), actionId: second.id, actionIds: [first.id, second.id] } };
}

/** In the order of the later action, then of the earlier. */
export function inPairOrder(pairs: readonly Pair[], order: Order): RuleFinding[] {
  return pairs
    .map((pair) => ({ pair, later: order(pair.second), earlier: order(pair.first) }))
    .sort((a, b) => a.later - b.later || a.earlier - b.earlier)
    .map(({ pair }) => pair.finding);
}
