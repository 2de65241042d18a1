import { addTo } from "../../table/groups";
import { ruleName } from "../../messages/checking";
import { cellText, fold, normal } from "../../table";
import type { Action, ColumnKey } from "../../table/types";
import { isGap } from "../texts/gap";
import { inPairOrder, pairOf, type Pair } from "../tallies/pairs";
import { wordsOf } from "../texts/words";
import type { Order, RuleFinding, Tally, TallyRule } from "../types";

/** Columns in which copies of one action may differ: its dates, money and owner. */
const COMPARED: readonly ColumnKey[] = ["from", "to", "funding", "cost", "responsible"];

/** Case, diacritics, punctuation and white space do not make another action. */
const plain = (text: string) =>
  normal(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^\d+ (?=\D)/, "");

class Repeats implements Tally {
  private readonly byPrint = new Map<number, Action | Set<Action>>();
  private readonly crowded = new Set<Set<Action>>();

  add(action: Action): void {
    if (isGap(action.text)) return;
    const { print } = wordsOf(action.text);
    const known = this.byPrint.get(print);
    if (known === undefined) this.byPrint.set(print, action);
    else if (known instanceof Set) known.add(action);
    else {
      const both = new Set([known, action]);
      this.byPrint.set(print, both);
      this.crowded.add(both);
    }
  }

  remove(action: Action): void {
    if (isGap(action.text)) return;
    const { print } = wordsOf(action.text);
    const known = this.byPrint.get(print);
    if (known === action) this.byPrint.delete(print);
    else if (known instanceof Set && known.delete(action) && known.size === 1) {
      this.crowded.delete(known);
      this.byPrint.set(print, [...known][0]!);
    }
  }

  findings(order: Order): RuleFinding[] {
    const pairs = [...this.crowded]
      .flatMap((same) => [...groupsByText(same).values()])
      .flatMap((same) => pairsOf(same, order));
    return inPairOrder(pairs, order);
  }
}

/** Equal prints are equal texts but for one chance in a few thousand million: the texts have the last word. */
function groupsByText(actions: Iterable<Action>): Map<string, Action[]> {
  const groups = new Map<string, Action[]>();
  for (const action of actions) addTo(groups, plain(action.text), action);
  return groups;
}

/** Each copy against the one with the smallest id: the pairs stay the same however the table is sorted. */
function pairsOf(same: readonly Action[], order: Order): Pair[] {
  const anchor = same.reduce((least, action) =>
    action.id < least.id || (action.id === least.id && order(action) < order(least)) ? action : least,
  );
  return same
    .filter((action) => action !== anchor)
    .map((action) =>
      pairOf(action, anchor, order, (first, second) => ({
        column: "action",
        fixes: ["merge-duplicate"],
        values: compared(first, second),
      })),
    );
}

function compared(first: Action, second: Action): RuleFinding["values"] {
  const differing = COMPARED.filter((column) => normal(cellText(first, column)) !== normal(cellText(second, column)));
  return {
    action: fold(second.text),
    area: first.area,
    goal: first.goalNumber,
    goalText: first.goal,
    number: first.number,
    sameArea: normal(first.area) === normal(second.area) ? 1 : 0,
    columns: differing,
    here: differing.map((column) => cellText(second, column)),
    there: differing.map((column) => cellText(first, column)),
  };
}

/** One finding for each copy beyond the first, at the copy that stands later in the table. */
export const dzi02: TallyRule = {
  code: "DZI-02",
  severity: "warning",
  category: "DZI",
  scope: "row",
  page: {
    title: ruleName("DZI-02"),
    checks:
      "Czy to samo działanie (bez względu na wielkość liter, znaki i odstępy) nie jest wpisane dwa razy; pokazuje różnice terminów, pieniędzy i odpowiedzialnych.",
    why: "Powtórzone działanie bywa dwa razy liczone w zestawieniach i w sprawozdaniu, a różne terminy w dwóch wierszach są sprzeczne.",
    bad: "I.2 Szkolenia dla opiekunów (2024) – III.1 Szkolenia dla opiekunów (2025)",
    good: "I.2 Szkolenia dla opiekunów (2024–2025)",
    mend: "Połącz wiersze w jeden albo dopisz, czym się różnią.",
    skip: "Gdy działanie celowo występuje pod dwoma celami.",
  },
  tally: () => new Repeats(),
};
