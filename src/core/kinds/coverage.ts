/**
 * What a table answers of what the act asks: one computation for the finding PLA-01 and for the sheet "Wymagania
 * prawa".
 */
import { isMissing, type Action, type Table } from "../table";
import type { Answer, DocumentKind, Duty } from "./types";

export type CoverageState = "all" | "part" | "none" | "document";

/** How the table answers: strategic goals may be told by their own column or by the areas. */
export type AnsweredBy = Answer | "areas";

export interface Covered {
  duty: Duty;
  by: AnsweredBy;
  /** Actions that answer it, of how many; both 0 where only the document can answer. */
  count: number;
  of: number;
  state: CoverageState;
}

const hasIndicator = (action: Action) => !isMissing(action.indicator?.name);
const ANSWERS: Readonly<Record<Exclude<AnsweredBy, "document">, (action: Action) => boolean>> = {
  strategic: (action) => !isMissing(action.strategicGoal),
  areas: (action) => !isMissing(action.area),
  directions: (action) => !isMissing(action.text),
  who: (action) => !isMissing(action.responsible) || action.lead !== "",
  when: (action) => action.from.kind === "date" || action.to.kind === "date" || action.from.kind === "continuous",
  money: (action) => !isMissing(action.funding),
  indicators: hasIndicator,
  cost: (action) => !isMissing(action.cost),
};

const QUESTIONS = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[];
const IS_EMPTY = 1 << QUESTIONS.length;
const known = new WeakMap<Action, number>();

/** What an action answers, a bit a question: looked at once, for an edited action is another object. */
function answersOf(action: Action): number {
  let bits = known.get(action);
  if (bits === undefined) {
    bits = isEmptyRow(action) ? IS_EMPTY : 0;
    for (const [index, question] of QUESTIONS.entries()) if (ANSWERS[question](action)) bits |= 1 << index;
    known.set(action, bits);
  }
  return bits;
}

/**
 * A row somebody inserted and left empty, or a goal on a line of its own, is no action; the sheets' formulas hold the
 * same.
 */
export const isEmptyRow = ({ number, text, from, to, funding, responsible }: Action): boolean =>
  [number, text, from.text, to.text, funding, responsible].every((cell) => cell === "") && !from.iso && !to.iso;

/** How often each question is answered; rows that are no action answer nothing. */
interface Tallied {
  counts: Readonly<Record<keyof typeof ANSWERS, number>>;
  of: number;
}

function tallied(actions: readonly Action[]): Tallied {
  const counts = QUESTIONS.map(() => 0);
  let of = 0;
  for (const action of actions) {
    const bits = answersOf(action);
    if (bits & IS_EMPTY) continue;
    of++;
    for (let index = 0; index < counts.length; index++) if (bits & (1 << index)) counts[index]!++;
  }
  const named = Object.fromEntries(QUESTIONS.map((question, index) => [question, counts[index]!]));
  return { counts: named as Record<keyof typeof ANSWERS, number>, of };
}

/** The table names strategic goals in their own column, or its areas stand for them. */
export function answeredBy(answer: Answer, table: Pick<Table, "actions" | "goals">): AnsweredBy {
  if (answer !== "strategic") return answer;
  const named = table.actions.some(ANSWERS.strategic) || table.goals.some((goal) => !isMissing(goal.strategicGoal));
  return named || !table.actions.some(ANSWERS.areas) ? "strategic" : "areas";
}

/** Whether an action answers; for a duty only the document answers, never. */
export function answers(by: AnsweredBy, action: Action): boolean {
  return by !== "document" && ANSWERS[by](action);
}

export function coverage(kind: DocumentKind, table: Pick<Table, "actions" | "goals">): Covered[] {
  const { counts, of } = tallied(table.actions);
  const strategic = kind.duties.some(({ answer }) => answer === "strategic")
    ? answeredBy("strategic", table)
    : undefined;
  return kind.duties.map((duty) => {
    const by = duty.answer === "strategic" ? strategic! : duty.answer;
    if (by === "document") return { duty, by, count: 0, of: 0, state: "document" };
    return { duty, by, count: counts[by], of, state: stateOf(counts[by], of) };
  });
}

export const stateOf = (count: number, of: number): CoverageState =>
  count === 0 ? "none" : count >= of ? "all" : "part";

/** What the finding says: of each action, a part is a gap; of the document as a whole only nothing at all is. */
export function openDuties(covered: readonly Covered[]): Covered[] {
  return covered.filter(({ state, duty }) => state === "none" || (state === "part" && !duty.ofWhole));
}
