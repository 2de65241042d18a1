import type { Action, Goal } from "../../table/types";
import { quoteEn as quote } from "../catalogue";
import type { pl } from "../pl/checking-places";

const goal = ({ number, text }: Pick<Goal, "number" | "text">) =>
  number ? `goal ${number}` : text ? `goal ${quote(text, 50)}` : "no goal";

export const en: typeof pl = {
  action: (action: Action): string =>
    `${goal({ number: action.goalNumber, text: action.goal })}, action ${action.number || quote(action.text, 50)}`,
  goal,
  table: "the whole table",
};
