/** The room's agenda: what is open now, what was put aside, what nobody can answer by word of mouth. */
import type { CheckResult } from "../../../core/checking/types";
import type { Plan } from "../../../excel";
import { agenda, parked, type Agenda, type Question } from "../../../core/workshop";
import { currentSettings } from "../plan-session";

export { questionSentence } from "../../../core/workshop";

export interface Room {
  queue: Question[];
  parking: Question[];
  outside: Agenda["outside"];
}

/**
 * `aside`: ids of parked questions. What somebody asked for from a finding's card comes first; the rest stands in the
 * agenda's own order.
 */
export function roomOf(plan: Plan, result: CheckResult, aside: readonly string[]): Room {
  const { questions, outside } = agenda(plan.table, result.findings);
  const asked = new Set((currentSettings().asked ?? []).map(({ code, actionId }) => `${code}|${actionId}`));
  const wanted = (question: Question): number =>
    Number(!question.findings.some(({ code, actionId }) => asked.has(`${code}|${actionId ?? ""}`)));
  const { queue, parking } = parked(questions, new Set(aside));
  return { queue: queue.sort((a, b) => wanted(a) - wanted(b)), parking, outside };
}
