/**
 * Live checking: the user's own edit re-checks the row it touched; everything the pane cannot follow (a co-author, a
 * sort, a block pasted) is said at once as "result from before", and read again where it was the user's own doing. Our
 * own writes are not edits.
 */
import type { CheckResult } from "../../core/checking";
import type { Plan, PlanChange } from "../../excel";
import { dispatch, getState } from "../state/store";
import { excel } from "./excel";
import { listModel } from "./plan-models";
import { currentChecker, currentDictionary, currentSettings, currentWatch, setWatch } from "./plan-session";
import { withCells } from "../../core/reading";
import { quick } from "./run";

/** What a check is made and shown with: live checking goes on from a check, and knows it no other way. */
export interface Checking {
  checkPlan(): Promise<unknown>;
  publish(plan: Plan, result: CheckResult): void;
}
let checking: Checking | undefined;

/** How long a table must rest before it is read again as a whole. Milliseconds. */
const REST = 900;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Somebody has typed where edits cannot be followed one by one: the result is said to be old, and made anew at
 * rest.
 */
export function readWhenAtRest(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (getState().busy) return readWhenAtRest();
    void checking?.checkPlan().then(lookAtLists);
  }, REST);
}

/** A plain paste takes the pick lists of the cells it covers with it; nobody sees that until the next typing error. */
async function lookAtLists(): Promise<void> {
  const { plan } = getState().check;
  if (!plan || plan.asIs) return;
  const state = await quick(async () => (await excel()).checkValidations(listModel(plan.table)));
  if (state)
    dispatch({ type: "check", event: { type: "damaged", headers: state.damaged.map(({ header }) => header) } });
}

export async function repairLists(): Promise<void> {
  const { plan } = getState().check;
  if (!plan) return;
  const state = await quick(async () => (await excel()).repairValidations(listModel(plan.table)));
  if (!state) return;
  dispatch({ type: "check", event: { type: "damaged", headers: state.damaged.map(({ header }) => header) } });
  if (state.damaged.length === 0)
    dispatch({ type: "notice", notice: { code: "damage.repaired", values: {}, tone: "success" } });
}

const ANSWERS: { [K in PlanChange["kind"]]: (change: Extract<PlanChange, { kind: K }>, plan: Plan) => void } = {
  edited: ({ rows }, plan) => {
    const checker = currentChecker(plan.table);
    const by = { dictionary: currentDictionary(), period: currentSettings().frame.period ?? plan.table.period };
    const known = new Map(plan.table.actions.map((action) => [action.id, action]));
    for (const { actionId, cells } of rows) {
      const action = known.get(actionId);
      if (action) checker.update(withCells(action, cells, by));
    }
    checking?.publish({ ...plan, table: checker.table() }, checker.result());
    // One cell is typed into; several rows at once were pasted or filled down.
    if (rows.length > 1) void lookAtLists();
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
export const watchWith = (from: Checking): void => void (checking = from);

export async function startWatching(from: Checking): Promise<void> {
  watchWith(from);
  if (currentWatch()) return;
  const watch = await quick(async () => (await excel()).watchPlan(onChange));
  if (watch) setWatch(watch);
}
