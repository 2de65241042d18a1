/** What the projector's window is to show: made from the state, whenever it has changed. */
import { offersFor, type Need } from "../../../core/fixing";
import { cellWords } from "../../../core/messages/values";
import { STANDARD_HEADERS, type ColumnKey } from "../../../core/table";
import type { Question } from "../../../core/workshop";
import type { Plan } from "../../../excel";
import type { RoomQuestion, RoomView } from "../../room/protocol";
import { getState } from "../../state/store";
import { currentDictionary } from "../plan-session";
import { notes } from "./notes";
import { questionSentence, roomOf, type Room } from "./questions";

/** Rows and offers that a room takes in at a glance. */
const MOST_ROWS = 4;
const MOST_OFFERS = 6;
const MOST_TERMS = 4;

const NEEDS: Partial<Record<ColumnKey, Need>> = {
  funding: "source",
  responsible: "body",
  partners: "body",
  from: "date",
  to: "date",
};

export type Lists = Partial<Record<ColumnKey, readonly string[]>>;

/** What the findings of the question and the neighbours suggest for a column, then the plan's lists. */
export function offersOf(question: Question, column: ColumnKey, plan: Plan, lists: Lists): string[] {
  const { table } = plan;
  const need = NEEDS[column];
  const near = question.findings.flatMap((finding) => {
    if (finding.column !== undefined && finding.column !== column) return [];
    const named = finding.values["successors"];
    const action = table.actions.find(({ id }) => id === finding.actionId);
    const context = { finding, table, dictionary: currentDictionary(), ...(action && { action }) };
    return [...(Array.isArray(named) ? named.map(String) : []), ...(need ? offersFor(need, context) : [])];
  });
  const all = [...near, ...(lists[column] ?? [])].filter((text) => text !== "");
  return [...new Set(all.map(cellWords))].slice(0, need === "date" ? MOST_TERMS : MOST_OFFERS);
}

let last: { key: readonly unknown[]; room: Room } | undefined;

/** The agenda as it stands; worked out once for one result and one list of what was put off. */
export function currentRoom(): Room | undefined {
  const { plan, result } = getState().check;
  if (!plan || !result) return undefined;
  const key = [plan.table, result, notes().parked];
  if (!last || key.some((part, index) => part !== last!.key[index]))
    last = { key, room: roomOf(plan, result, notes().parked) };
  return last.room;
}

/** The place of the question in hand; the first where it is gone. */
export const placeInQueue = ({ queue }: Room): number =>
  Math.max(
    0,
    queue.findIndex(({ id }) => id === getState().team.question),
  );

function rowsOf({ cells }: Question, plan: Plan): { text: string; now: string }[] {
  const texts = new Map(
    plan.table.actions.map(({ id, number, text }) => [id, [number, text].filter(Boolean).join(". ")]),
  );
  return [...new Set(cells.map(({ actionId }) => actionId))].map((id) => ({
    text: texts.get(id) ?? "",
    now: [...new Set(cells.filter(({ actionId }) => actionId === id).map(({ before }) => cellWords(before)))]
      .filter(Boolean)
      .join(" – "),
  }));
}

export const columnsOf = ({ cells }: Question): ColumnKey[] => [...new Set(cells.map(({ column }) => column))];

export const absentFrom = (question: Question, { layout }: Plan): ColumnKey[] =>
  columnsOf(question).filter((column) => layout.columns[column] === undefined);

function shown(question: Question, place: { index: number; count: number }, plan: Plan, lists: Lists): RoomQuestion {
  const rows = rowsOf(question, plan);
  const { goal } = question;
  return {
    ...place,
    id: question.id,
    sentence: questionSentence(question, plan.table, getState().locale),
    goal: goal?.text
      ? [goal.area, [goal.number, goal.text].filter(Boolean).join(". ")].filter(Boolean).join(" · ")
      : "",
    fields: columnsOf(question).map((column) => ({
      column,
      header: STANDARD_HEADERS[column],
      term: column === "from" || column === "to",
      offers: offersOf(question, column, plan, lists),
    })),
    absent: absentFrom(question, plan).map((column) => STANDARD_HEADERS[column]),
    rows: rows.slice(0, MOST_ROWS),
    more: Math.max(0, rows.length - MOST_ROWS),
    cells: question.cells.length,
  };
}

export function roomView(lists: Lists): RoomView {
  const { locale, dark, busy, notice, check, team } = getState();
  const room = currentRoom();
  const index = room ? placeInQueue(room) : 0;
  const question = room?.queue[index];
  return {
    locale,
    dark,
    busy: busy !== null || !check.plan,
    question:
      question && check.plan
        ? shown(question, { index: index + 1, count: room!.queue.length }, check.plan, lists)
        : null,
    notice: notice && { code: notice.code, values: notice.values },
    decisions: notes().decisions.length,
    putOff: room?.parking.length ?? 0,
    canUndo: team.lastAnswer !== null,
  };
}
