/** The room's agenda: what is open now, what was put aside, what nobody can answer by word of mouth. */
import type { CheckResult } from "../../../checking/types";
import type { Plan } from "../../../excel";
import type { Locale } from "../../../messages/catalogue";
import { WORKSHOP } from "../../../messages/workshop";
import type { Table } from "../../../table";
import { agenda, parked, type Agenda, type Question } from "../../../workshop";
import { currentSettings } from "../plan-session";

export interface Room {
  queue: Question[];
  parking: Question[];
  outside: Agenda["outside"];
}

/** `aside`: ids of parked questions. What somebody asked for from a finding's card comes first; the rest stands in the agenda's own order. */
export function roomOf(plan: Plan, result: CheckResult, aside: readonly string[]): Room {
  const { questions, outside } = agenda(plan.table, result.findings);
  const asked = new Set((currentSettings().asked ?? []).map(({ code, actionId }) => `${code}|${actionId}`));
  const wanted = (question: Question): number => Number(!question.findings.some(({ code, actionId }) => asked.has(`${code}|${actionId ?? ""}`)));
  const { queue, parking } = parked(questions, new Set(aside));
  return { queue: queue.sort((a, b) => wanted(a) - wanted(b)), parking, outside };
}

/** The question as it is read aloud. */
export function questionSentence(question: Question, table: Table, locale: Locale): string {
  const ids = new Set(question.cells.map(({ actionId }) => actionId));
  const only = ids.size === 1 ? table.actions.find(({ id }) => ids.has(id)) : undefined;
  return WORKSHOP[locale][question.kind]({ count: ids.size, goal: question.goal?.number ?? "", area: question.goal?.area ?? "", says: question.says ?? "", action: only?.text ?? "" });
}
