/** Numbers of the actions in each goal, kept by goal so that one edit looks at one goal. */
import type { Action } from "../../table/types";
import type { GoalBook, GoalRef, Order, RuleFinding } from "../types";
import { memo } from "../../table/memo";
import { between } from "../texts/numbering";

interface Numbered {
  /** What stands before the last number: "1.2." of "1.2.3". Numbers are compared under one prefix. */
  prefix: string;
  number: number;
  /** "a" of "3a". */
  letter: string;
}

const NUMBER = /^(.*?)(\d{1,4})([a-z]?)$/;

const NONE = { prefix: "", number: NaN, letter: "" };

/** Numbers repeat from goal to goal: each is read once. `number` is NaN where there is none. */
const parse = memo((text: string): Numbered => {
  const match = NUMBER.exec(
    text
      .trim()
      .toLowerCase()
      .replace(/(?<![.)])[.)]+$/, ""),
  );
  return match ? { prefix: match[1]!, number: Number(match[2]), letter: match[3]! } : NONE;
});

interface Group {
  actions: Action[];
  /** What was found, until an action of the goal changes. */
  breaks?: readonly Broken[];
  last: number;
  /** The number all its actions share. */
  only?: number | undefined;
}

interface Broken {
  action: Action;
  other?: Action;
  kind: "start" | "gap" | "repeat";
  number: string;
  missing: readonly number[];
}

export class GoalNumbers {
  private readonly groups = new Map<GoalRef, Map<string, Group>>();

  constructor(private readonly goals: GoalBook) {}

  add(action: Action): void {
    const numbered = parse(action.number);
    if (Number.isNaN(numbered.number)) return;
    const group = this.groupOf(action, numbered);
    group.actions.push(action);
    group.breaks = undefined;
  }

  remove(action: Action): void {
    const numbered = parse(action.number);
    if (Number.isNaN(numbered.number)) return;
    const group = this.groupOf(action, numbered);
    const place = group.actions.indexOf(action);
    if (place >= 0) group.actions.splice(place, 1);
    group.breaks = undefined;
  }

  private groupOf(action: Action, { prefix }: Numbered): Group {
    // Where the table has strategic goals only, each of them numbers its own actions.
    const goal = action.goal
      ? this.goals.of(action)
      : this.goals.named(action.area, action.goalNumber, action.strategicGoal ?? "");
    let prefixes = this.groups.get(goal);
    if (!prefixes) this.groups.set(goal, (prefixes = new Map()));
    let group = prefixes.get(prefix);
    if (!group) prefixes.set(prefix, (group = { actions: [], breaks: undefined, last: 0 }));
    return group;
  }

  findings(order: Order): RuleFinding[] {
    const groups = [...this.groups.values()]
      .flatMap((prefixes) => [...prefixes.values()])
      .filter((group) => group.actions.length > 0);
    for (const group of groups) group.breaks ??= breaksOf(group);
    if (groups.every(({ breaks }) => breaks!.length === 0) || areOfGoals(groups) || runOn(groups, order)) return [];
    const ends = new Set(groups.map((group) => group.last));
    return groups
      .flatMap((group) => group.breaks!.filter((each) => each.kind !== "start" || !ends.has(Number(each.number) - 1)))
      .map(({ action, other, kind, number, missing }): [Action, RuleFinding] => {
        const [earlier, later] = other && order(other) > order(action) ? [action, other] : [other, action];
        const ids = earlier ? { actionIds: [earlier.id, later.id] } : {};
        return [
          later,
          {
            actionId: later.id,
            column: "number",
            values: { kind, number, missing: missing.map(String), inCell: "" },
            fixes: ["renumber-actions"],
            ...ids,
          },
        ];
      })
      .sort(([a], [b]) => order(a) - order(b))
      .map(([, finding]) => finding);
  }
}

/** One number for all actions of each goal, another for each goal: the goals are numbered, over merged cells. */
function areOfGoals(groups: readonly Group[]): boolean {
  if (groups.length < 2) return false;
  const numbers = new Set<number>();
  for (const { only } of groups) {
    if (only === undefined || numbers.has(only)) return false;
    numbers.add(only);
  }
  return true;
}

/** 1, 2, 3… from row to row, whichever goal each row serves. */
function runOn(groups: readonly Group[], order: Order): boolean {
  let total = 0;
  let highest = 0;
  for (const { actions, last } of groups) {
    total += actions.length;
    highest = Math.max(highest, last);
  }
  // Told without looking at the rows for nearly every table: the highest number is their count.
  if (highest !== total) return false;
  const actions = groups.flatMap((group) => group.actions).sort((x, y) => order(x) - order(y));
  return inStep(actions) && new Set(actions.map((action) => parse(action.number).prefix)).size === 1;
}

const UNBROKEN: readonly Broken[] = [];

/** Gaps and repeats of one goal's numbers, each at the action that stands after the gap or repeats. */
function breaksOf(group: Group): readonly Broken[] {
  const first = parse(group.actions[0]!.number).number;
  group.only = group.actions.every((action) => parse(action.number).number === first) ? first : undefined;
  if (inStep(group.actions)) {
    group.last = group.actions.length;
    return UNBROKEN;
  }
  const sorted = group.actions
    .map((action) => ({ action, ...parse(action.number) }))
    .sort(
      (a, b) =>
        a.number - b.number ||
        (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : a.action.id < b.action.id ? -1 : 1),
    );
  // A number merged over its rows, or the number of the goal itself, stands at each of them: nothing is lost.
  if (merged(sorted.map(({ number }) => number))) {
    group.last = sorted[sorted.length - 1]!.number;
    return UNBROKEN;
  }
  const breaks: Broken[] = [];
  sorted.forEach((item, index) => {
    const before = sorted[index - 1];
    if (before && before.number === item.number) {
      if (before.letter === item.letter)
        breaks.push({
          action: item.action,
          other: before.action,
          kind: "repeat",
          number: item.action.number,
          missing: [],
        });
      return;
    }
    const expected = before ? before.number + 1 : 1;
    if (item.number > expected)
      breaks.push({
        action: item.action,
        kind: before ? "gap" : "start",
        number: String(item.number),
        missing: between(expected - 1, item.number),
      });
  });
  group.last = sorted[sorted.length - 1]!.number;
  return breaks;
}

/** Three rows or more under as few numbers that most of them share theirs, with no number missing between. */
function merged(numbers: readonly number[]): boolean {
  const distinct = new Set(numbers).size;
  const whole = numbers[numbers.length - 1]! - numbers[0]! + 1 === distinct;
  return whole && numbers.length >= 3 && distinct * 2 <= numbers.length;
}

/** 1, 2, 3… as they came: nearly every goal, told without sorting. */
function inStep(actions: readonly Action[]): boolean {
  for (let index = 0; index < actions.length; index++)
    if (parse(actions[index]!.number).number !== index + 1) return false;
  return true;
}
