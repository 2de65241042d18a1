/** Sprawdź: read the plan, hold it against the catalogue, watch it from then on. */
import { check, checkInSlices, type CheckResult, type ProfileName } from "../../checking";
import type { Outcome, Plan } from "../../excel";
import { safeProposals } from "../../fixing";
import type { Table } from "../../table";
import { useState } from "react";
import { dispatch, getState } from "../state/store";
import { excel } from "./excel";
import { startWatching } from "./live";
import { checkOptions, currentDictionary, currentSettings, setSettings, takePlan } from "./plan-session";
import { run } from "./run";
import { saveSettings } from "./settings";

/** What the screen is told after every check, however it came about. */
export function publish(plan: Plan, result: CheckResult, first = false): void {
  const { baseline, baselineDeclined } = currentSettings();
  dispatch({
    type: "check",
    event: {
      type: "checked", plan, result, safe: safeProposals(result.findings, plan.table, currentDictionary()),
      ...(first && { offerBaseline: !baseline && !baselineDeclined }),
    },
  });
}

/** Works in slices, so that the pane can be used and the check stopped; undefined = stopped. */
async function checked(table: Table, signal: AbortSignal, progress: (done: number, total: number) => void): Promise<CheckResult | undefined> {
  const steps = checkInSlices(table, checkOptions());
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
    if (signal.aborted) return undefined;
    progress(step.value.done, step.value.total);
  }
}

/** Reads the plan and checks it. ≤ 2 requests, and one the first time to be told of edits. */
export async function checkPlan(): Promise<void> {
  const first = getState().check.plan === null;
  await run("check", async ({ signal, progress }): Promise<Outcome<void>> => {
    const read = await (await excel()).readPlan();
    if (!read.ok) return read;
    takePlan(read.value);
    const result = await checked(read.value.table, signal, progress);
    if (!result) return { ok: false, trouble: { code: "stopped", values: { done: 0, total: read.value.table.actions.length }, diagnostic: "pane/check: stopped by the user" } };
    publish(read.value, result, first);
    await startWatching();
    return { ok: true, value: undefined };
  }, true);
}

/** The settings changed, the sheet did not: the same table is checked with the new ones. */
export function recheck(): void {
  const { plan } = getState().check;
  if (plan) publish(plan, check(plan.table, checkOptions()));
}

export function useProfile(): [ProfileName, (profile: ProfileName) => void] {
  const [profile, setProfile] = useState<ProfileName>(currentSettings().profile);
  return [profile, (next) => {
    setProfile(next);
    setSettings({ ...currentSettings(), profile: next });
    recheck();
    void saveSettings();
  }];
}
