/**
 * An answer given in the room → edits of exactly the cells the question lists, and one line of the decisions' sheet.
 */
import type { CellEdit } from "../fixing/types";
import { normal, type ColumnKey } from "../table";
import type { Question, QuestionCell } from "./questions";

/** One text for all columns, or a text a column ("od" and "do" of a term). */
export type Answer = string | Partial<Record<ColumnKey, string>>;

export interface Decision {
  question: string;
  answer: string;
  /** Who said it, as the room calls them. */
  by: string;
  /** ISO date and time, given by the caller: the core has no clock. */
  at: string;
  actionIds: string[];
}

/** What the cell says once it is answered: all of it, one body in it, or a lead before the bodies that were there. */
function answered({ before, part, others }: QuestionCell, said: string): string {
  if (part !== undefined) return before.replace(part, () => said);
  if (others === undefined) return said;
  const partners = others.filter((body) => normal(body) !== normal(said));
  return partners.length === 0 ? said : `${said} we współpracy z: ${partners.join(", ")}`;
}

/** Edits of one undo step; cells whose answer was left empty stay as they are. */
export function answer(question: Question, given: Answer): CellEdit[] {
  return question.cells.flatMap((cell) => {
    const { actionId, column, before } = cell;
    const said = (typeof given === "string" ? given : (given[column] ?? "")).trim();
    const after = said === "" ? before : answered(cell, said);
    return after === before ? [] : [{ actionId, column, before, after }];
  });
}

/** `said`: the question as the room read it, who answered and when. */
export function decision(question: Question, given: Answer, said: Pick<Decision, "question" | "by" | "at">): Decision {
  const text = typeof given === "string" ? given : Object.values(given).filter(Boolean).join(" – ");
  return {
    ...said,
    answer: text,
    actionIds: [...new Set(answer(question, given).map((edit) => edit.actionId))],
  };
}

/** Questions put aside: they leave the queue and come back when the parking list is opened. */
export function parked(
  questions: readonly Question[],
  ids: ReadonlySet<string>,
): { queue: Question[]; parking: Question[] } {
  return {
    queue: questions.filter((question) => !ids.has(question.id)),
    parking: questions.filter((question) => ids.has(question.id)),
  };
}
