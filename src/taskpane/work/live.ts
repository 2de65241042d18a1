/**
 * Live checking: the user's own edit re-checks the row it touched; everything the pane cannot follow (a co-author, a sort, a block
 * pasted) is said at once as "result from before", and read again where it was the user's own doing. Our own writes are not edits.
 */
import { check } from "../../checking";
import type { Plan, PlanChange } from "../../excel";
import { withText, type Action, type ColumnKey } from "../../table";
import { dispatch, getState } from "../state/store";
import { checkPlan, publish } from "./check";
import { excel } from "./excel";
import { listModel } from "./plan-models";
import { checkOptions, currentWatch, setWatch } from "./plan-session";
import { quick } from "./run";

/** How long a table must rest before it is read again as a whole. Milliseconds. */
const REST = 900;
let timer: ReturnType<typeof setTimeout> | undefined;

function readWhenAtRest(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (getState().busy) return readWhenAtRest();
    void checkPlan().then(lookAtLists);
  }, REST);
}

/** A plain paste takes the pick lists of the cells it covers with it; nobody sees that until the next typing error. */
async function lookAtLists(): Promise<void> {
  const { plan } = getState().check;
  if (!plan) return;
  const state = await quick(async () => (await excel()).checkValidations(listModel(plan.table)));
  if (state) dispatch({ type: "check", event: { type: "damaged", headers: state.damaged.map(({ header }) => header) } });
}

export async function repairLists(): Promise<void> {
  const { plan } = getState().check;
  if (!plan) return;
  const state = await quick(async () => (await excel()).repairValidations(listModel(plan.table)));
  if (!state) return;
  dispatch({ type: "check", event: { type: "damaged", headers: state.damaged.map(({ header }) => header) } });
  if (state.damaged.length === 0) dispatch({ type: "notice", notice: { code: "damage.repaired", values: {}, tone: "success" } });
}

function edited(plan: Plan, rows: Extract<PlanChange, { kind: "edited" }>["rows"]): Plan {
  const changes = new Map(rows.map(({ actionId, cells }) => [actionId, cells]));
  const change = (action: Action): Action => {
    const cells = changes.get(action.id);
    return cells ? (Object.entries(cells) as [ColumnKey, string][]).reduce((so_far, [column, text]) => withText(so_far, column, text), action) : action;
  };
  return { ...plan, table: { ...plan.table, actions: plan.table.actions.map(change) } };
}

const ANSWERS: { [K in PlanChange["kind"]]: (change: Extract<PlanChange, { kind: K }>, plan: Plan) => void } = {
  edited: ({ rows }, plan) => {
    const now = edited(plan, rows);
    publish(now, check(now.table, checkOptions()));
  },
  shape: ({ why }) => {
    dispatch({ type: "check", event: { type: "stale", why: "shape", rows: 0 } });
    if (why !== "columns") readWhenAtRest();
  },
  remote: () => dispatch({ type: "check", event: { type: "stale", why: "remote", rows: 0 } }),
  gone: () => dispatch({ type: "check", event: { type: "stale", why: "gone", rows: 0 } }),
};

function onChange(change: PlanChange): void {
  const { plan } = getState().check;
  if (plan) (ANSWERS[change.kind] as (change: PlanChange, plan: Plan) => void)(change, plan);
}

/** Once a plan is on the screen its sheet is watched, whichever screen is open. */
export async function startWatching(): Promise<void> {
  if (currentWatch()) return;
  const watch = await quick(async () => (await excel()).watchPlan(onChange));
  if (watch) setWatch(watch);
}
