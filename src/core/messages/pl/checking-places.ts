import type { Action, Goal } from "../../table/types";
import { actionPlace, goalPlace } from "./checking-words";

export const pl = {
  action: (action: Action): string => actionPlace(action.goalNumber, action.goal, action.number, action.text),
  goal: (goal: Pick<Goal, "number" | "text">): string => goalPlace(goal.number, goal.text),
  table: "cała tabela",
};
