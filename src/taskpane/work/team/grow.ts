/** A plan grown in the room: every action is in the workbook as soon as it is said. */
import type { Frame } from "../../../core/checking/types";
import { normal, type Goal, type Table } from "../../../core/table";
import { addAction, addGoal, emptyPlan } from "../../../core/workshop";
import { dispatch, getState } from "../../state/store";
import { checkPlan } from "../check";
import { excel } from "../excel";
import { firstModels } from "../plan-models";
import { currentSettings, forgetPlan, setSettings } from "../plan-session";
import { run } from "../run";
import { saveSettings } from "../settings";

const goalKey = (goal: Pick<Goal, "area" | "number" | "text">): string =>
  [goal.area, goal.number, goal.text].map(normal).join("|");

/** The plan of the workbook with what was grown and has no row yet. */
export function grown(): Table | null {
  const { plan } = getState().check;
  const { draft } = getState().team;
  if (!plan) return draft;
  if (!draft) return plan.table;
  const known = new Set(plan.table.goals.map(goalKey));
  const goals = [...plan.table.goals, ...draft.goals.filter((goal) => !known.has(goalKey(goal)))];
  return { ...plan.table, goals, areas: [...new Set([...plan.table.areas, ...draft.areas])] };
}

/** The frame is asked first: name, years and level go with the plan from its first row. */
export function beginPlan(frame: Partial<Frame>): void {
  setSettings({ ...currentSettings(), frame: { ...currentSettings().frame, ...frame } });
  dispatch({ type: "team", change: { draft: emptyPlan(frame.name ?? "", frame.period) } });
}

/** Problem → goal: nothing is written until it has an action, for a goal alone is no row of the plan. */
export function growGoal(area: string, text: string): void {
  const table = grown();
  if (table) dispatch({ type: "team", change: { draft: addGoal(table, area, text) } });
}

/** Goal → action: at once on the sheet; the first one makes the table. True when it stands there. */
export async function growAction(goal: Goal, text: string, label: string): Promise<boolean> {
  const before = grown();
  const after = before && addAction(before, goal, text);
  if (!before || !after || after === before) return false;
  const { plan } = getState().check;
  if (!plan) return firstAction(after, label);
  const known = new Set(before.actions.map(({ id }) => id));
  const at = after.actions.findIndex(({ id }) => !known.has(id));
  const { area, goalNumber, goal: goalText, number } = after.actions[at]!;
  const above = after.actions
    .slice(0, at)
    .filter((action) => goalKey({ area: action.area, number: action.goalNumber, text: action.goal }) === goalKey(goal))
    .pop();
  const inserted = await run("fill", async () =>
    (await excel()).insertRow(above?.id ?? null, { area, goalNumber, goal: goalText, number, action: text.trim() }),
  );
  if (!inserted) return false;
  await checkPlan();
  dispatch({ type: "notice", notice: { code: "grow.added", values: { row: inserted.row }, tone: "success" } });
  return true;
}

async function firstAction(table: Table, label: string): Promise<boolean> {
  const written = await run(
    "write",
    async (long) => (await excel()).writePlan(firstModels(table), { onExisting: "beside", label, ...long }),
    true,
  );
  if (written?.status !== "written") return false;
  await saveSettings();
  await forgetPlan();
  await checkPlan();
  dispatch({
    type: "notice",
    notice: { code: "grow.begun", values: { sheets: written.sheets.map(({ name }) => name) }, tone: "success" },
  });
  return true;
}
