/**
 * What may be asked of one row without a dictionary, as data: asked of an action here, compiled to a formula elsewhere.
 */
import { cellText, type Action, type ColumnKey } from "../../table";
import { compareShared, dateOf } from "../time/dates";
import { isGap } from "../texts/gap";

export type Condition =
  /** The cell says nothing: empty, "-", "brak"… */
  | { gap: ColumnKey }
  | { date: "from" | "to" }
  /** Both are dates, and the action begins after it has ended. */
  | { backwards: true }
  | { all: readonly Condition[] };

type Test = (action: Action) => boolean;

/** The condition ready to be asked. */
export function testOf(condition: Condition): Test {
  if ("all" in condition) {
    const tests = condition.all.map(testOf);
    return (action) => tests.every((test) => test(action));
  }
  if ("gap" in condition) {
    const { gap } = condition;
    return gap === "from" || gap === "to"
      ? ({ [gap]: term }) => term.kind !== "date" && isGap(term.text)
      : (action) => isGap(cellText(action, gap));
  }
  if ("date" in condition) return ({ [condition.date]: term }) => term.kind === "date";
  return ({ from, to }) => {
    const [begin, end] = [dateOf(from), dateOf(to)];
    return begin !== undefined && end !== undefined && compareShared(begin, end) > 0;
  };
}
