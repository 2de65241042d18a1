import type { Locale } from "../messages/catalogue";
import { WORKSHOP } from "../messages/workshop";
import type { Table } from "../table";
import type { Question } from "./questions";

/** The question as it is read aloud. */
export function questionSentence(question: Question, table: Table, locale: Locale = "pl"): string {
  const ids = new Set(question.cells.map(({ actionId }) => actionId));
  const only = ids.size === 1 ? table.actions.find(({ id }) => ids.has(id)) : undefined;
  return WORKSHOP[locale][question.kind]({
    count: ids.size,
    goal: question.goal?.number ?? "",
    area: question.goal?.area ?? "",
    says: question.says ?? "",
    action: only?.text ?? "",
  });
}
