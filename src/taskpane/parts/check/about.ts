/** What a place is about, in the words of the plan: the row on the sheet, the goal, the action. */
import { cellOf, type Plan } from "../../../excel";
import type { Words } from "../../words";

const LENGTH = 60;

function short(text: string): string {
  return text.length <= LENGTH ? text : `${text.slice(0, LENGTH).replace(/(?<!\s)\s+\S*$/, "")}…`;
}

/** The action's own first words: what tells one line of a rule from the next. */
export function actionWords(plan: Plan, actionId: string): string {
  const action = plan.table.actions.find(({ id }) => id === actionId);
  return action?.text ? `„${short(action.text)}”` : "";
}

export function aboutAction(plan: Plan, actionId: string, words: Words): string {
  const action = plan.table.actions.find(({ id }) => id === actionId);
  if (!action) return "";
  return [
    cellOf(plan.layout, actionId, "action"),
    words("about.action", { goal: action.goalNumber, number: action.number, text: short(action.text) }),
  ]
    .filter(Boolean)
    .join(" · ");
}
