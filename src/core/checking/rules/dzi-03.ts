import { ruleName } from "../../messages/checking";
import { fold } from "../../table";
import type { Action } from "../../table/types";
import { NearIndex, type NearItem } from "../tallies/near-index";
import { inPairOrder, pairOf, type Pair } from "../tallies/pairs";
import { wordsOf } from "../texts/words";
import type { CheckContext, Order, RuleFinding, Tally, TallyRule } from "../types";

interface Item extends NearItem {
  action: Action;
  nearest?: { item: Item; likeness: number };
  told?: Pair;
}

class NearDuplicates implements Tally {
  private readonly index: NearIndex<Item>;
  /**
   * The actions that came before the first settling: first all put into the index, then looked for, each in a row of
   * its own.
   */
  private readonly first: Item[] = [];
  private indexed = 0;
  private settled = 0;
  private begun = false;
  /** Items by action, once an edit asks whose item is whose: a check of a whole table never does. */
  private byAction: Map<Action, Item> | undefined;
  /** Items whose nearest an edit may have changed. */
  private readonly unsettled = new Set<Item>();
  private readonly paired = new Set<Item>();
  /** Items with a nearest one that is yet to be told of. */
  private untold: Item[] = [];

  constructor(private readonly context: CheckContext) {
    this.index = new NearIndex(context.table.actions.length);
  }

  add(action: Action): void {
    const { stems, print } = wordsOf(action.text);
    const item: Item = {
      action,
      stems,
      print,
      id: action.id,
      group: this.context.goals.of(action),
      nearest: undefined,
      told: undefined,
      slot: undefined,
    };
    if (!this.begun) this.first.push(item);
    else {
      this.index.add(item);
      this.items().set(action, item);
      this.unsettled.add(item);
      this.index.touched(item, (other) => this.unsettled.add(other));
    }
  }

  private items(): Map<Action, Item> {
    return (this.byAction ??= new Map(this.first.map((item) => [item.action, item])));
  }

  remove(action: Action): void {
    this.search(Infinity);
    const item = this.items().get(action);
    if (!item) return;
    this.index.touched(item, (other) => this.unsettled.add(other));
    this.index.remove(item);
    this.items().delete(action);
    this.unsettled.delete(item);
    this.paired.delete(item);
  }

  settle(budget: number, order: Order): boolean {
    let left = this.search(budget);
    for (; left > 0 && this.untold.length > 0; left--) this.tell(this.untold.pop()!, order);
    return left > 0;
  }

  /** Looks for what is nearest to whom; what is left of the budget, 0 when it did not suffice. */
  private search(budget: number): number {
    this.begun = true;
    for (; this.indexed < this.first.length; this.indexed++) {
      if (budget-- <= 0) return 0;
      this.index.add(this.first[this.indexed]!);
    }
    for (; this.settled < this.first.length; this.settled++) {
      if (budget-- <= 0) return 0;
      this.look(this.first[this.settled]!);
    }
    for (const item of this.unsettled) {
      if (budget-- <= 0) return 0;
      this.unsettled.delete(item);
      this.look(item);
    }
    return Math.max(budget, 1);
  }

  private look(item: Item): void {
    item.nearest = this.index.nearest(item);
    if (item.nearest) {
      this.paired.add(item);
      this.untold.push(item);
    } else if (this.paired.size > 0) this.paired.delete(item);
  }

  /** What is told of an item and its nearest; undefined where the other tells of the same two. */
  private tell(item: Item, order: Order): Pair | undefined {
    const other = item.nearest?.item;
    if (!other) return undefined;
    // Two that are each other's nearest are one pair, told once.
    if (
      other.nearest?.item === item &&
      (other.id < item.id || (other.id === item.id && order(other.action) < order(item.action)))
    )
      return undefined;
    // What was told of a pair stays true until one of the two is another action: two that stay never change places.
    const { told } = item;
    if (
      told &&
      (told.first === item.action
        ? told.second === other.action
        : told.first === other.action && told.second === item.action)
    )
      return told;
    return (item.told = pairOf(item.action, other.action, order, (one, two) =>
      sideBySide(one, two, item.nearest!.likeness),
    ));
  }

  findings(order: Order): RuleFinding[] {
    this.settle(Infinity, order);
    const pairs: Pair[] = [];
    for (const item of this.paired) {
      const told = this.tell(item, order);
      if (told) pairs.push(told);
    }
    return inPairOrder(pairs, order);
  }
}

function sideBySide(first: Action, second: Action, likeness: number): Omit<RuleFinding, "actionId" | "actionIds"> {
  return {
    column: "action",
    fixes: ["merge-duplicate"],
    values: {
      action: fold(second.text),
      other: fold(first.text),
      area: first.area,
      goal: first.goalNumber,
      goalText: first.goal,
      number: first.number,
      sameArea: first.area === second.area ? 1 : 0,
      likeness: Math.round(likeness * 100),
    },
  };
}

/** Each action is shown beside the one most like it in another goal; a pair is one finding, at the later of the two. */
export const dzi03: TallyRule = {
  code: "DZI-03",
  severity: "hint",
  category: "DZI",
  scope: "row",
  page: {
    title: ruleName("DZI-03"),
    checks:
      "Czy pod innym celem lub w innym obszarze nie ma działania o prawie tej samej treści (porównywane są rdzenie słów, bez słów ogólnych).",
    why: "Podobne działania w dwóch miejscach dublują pracę i pieniądze albo rozmywają odpowiedzialność.",
    bad: "II.3 Wspieranie rozwoju klubów seniora – IV.1 Podejmowanie działań na rzecz rozwoju klubów seniora",
    good: "II.3 Otwarcie dwóch klubów seniora",
    mend: "Przeczytaj oba wiersze obok siebie: połącz je albo zaznacz różnicę w treści.",
    skip: "Gdy działania są naprawdę różne, na przykład dotyczą innych osób.",
  },
  tally: (context) => new NearDuplicates(context),
};
