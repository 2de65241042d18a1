/** Sprawdź: read the plan, hold it against the catalogue, watch it from then on. */
import {
  baselineEntries,
  createCheckerInSlices,
  type Checker,
  type CheckResult,
  type Finding,
  type ProfileName,
} from "../../core/checking";
import type { KindId } from "../../core/kinds/types";
import type { Outcome, Plan } from "../../excel";
import { safeProposals } from "../../core/fixing";
import type { Table } from "../../core/table";
import { useState } from "react";
import { dispatch, getState } from "../state/store";
import type { LongWork } from "../../excel/api";
import { readAsIs } from "./as-is";
import { excel } from "./excel";
import { readWhenAtRest, startWatching, watchWith } from "./live";
import { checkOptions, currentDictionary, currentSettings, setSettings, takeChecker, takePlan } from "./plan-session";
import { run } from "./run";
import { saveSettings } from "./settings";
import { linkSheet } from "./sheet-link";

/** What the screen is told after every check, however it came about. */
export function publish(plan: Plan, result: CheckResult, first = false): void {
  const { baseline, baselineDeclined } = currentSettings();
  dispatch({
    type: "check",
    event: {
      type: "checked",
      plan,
      result,
      safe: safeProposals([...result.findings, ...result.assumed], plan.table, currentDictionary()),
      ...(first && { offerBaseline: !baseline && !baselineDeclined }),
    },
  });
}

/** Works in slices, so that the pane can be used and the check stopped; undefined = stopped. */
async function checked(
  table: Table,
  stopped: () => boolean,
  progress?: (done: number, total: number) => void,
): Promise<Checker | undefined> {
  const steps = createCheckerInSlices(table, checkOptions());
  for (;;) {
    const step = await steps.next();
    if (stopped()) return undefined;
    if (step.done) return step.value;
    progress?.(step.value.done, step.value.total);
  }
}

/** The checker goes on from here: the next edit is held against it, row by row. */
function take(plan: Plan, checker: Checker, first = false): void {
  takeChecker(checker);
  publish({ ...plan, table: checker.table() }, checker.result(), first);
}

/** Reads the plan and checks it. ≤ 2 requests, and one the first time to be told of edits. */
export async function checkPlan(): Promise<void> {
  const first = getState().check.plan === null;
  await run(
    "check",
    async ({ signal, progress }): Promise<Outcome<void>> => {
      const read = await (await excel()).readPlan();
      if (!read.ok && read.trouble.code === "no-plan") return checkAsIs({ signal, progress });
      if (!read.ok) return read;
      takePlan(read.value);
      const checker = await checked(read.value.table, () => signal.aborted, progress);
      if (!checker)
        return {
          ok: false,
          trouble: {
            code: "stopped",
            values: { done: 0, total: read.value.table.actions.length },
            diagnostic: "pane/check: stopped by the user",
          },
        };
      take(read.value, checker, first);
      await startWatching({ checkPlan, publish });
      await linkSheet(read.value, readWhenAtRest);
      return { ok: true, value: undefined };
    },
    true,
  );
}

/** No plan of ours: the user's own sheet is checked as it stands; where it holds none, the way to one is shown. */
async function checkAsIs(long: Required<LongWork>): Promise<Outcome<void>> {
  const read = await readAsIs(long);
  if (!read.ok) return read;
  if ("failure" in read.value) {
    dispatch({ type: "check", event: { type: "unread", failure: read.value.failure } });
    return { ok: true, value: undefined };
  }
  const { plan } = read.value;
  takePlan(plan);
  const checker = await checked(plan.table, () => long.signal.aborted, long.progress);
  if (checker) {
    takeChecker(checker);
    dispatch({ type: "check", event: { type: "checked", plan, result: checker.result(), safe: [] } });
    watchWith({ checkPlan, publish });
    await linkSheet(plan, readWhenAtRest);
  }
  return { ok: true, value: undefined };
}

let rechecks = 0;

/**
 * The settings changed, the sheet did not: the same table is checked with the new ones. A later change of them takes
 * over, and so does an edit, which is checked with them anyway.
 */
export async function recheck(): Promise<void> {
  const turn = ++rechecks;
  const { plan } = getState().check;
  if (!plan) return;
  const [settings, dictionary] = [currentSettings(), currentDictionary()];
  const checker = await checked(plan.table, () => turn !== rechecks || getState().check.plan !== plan);
  if (!checker) return;
  if (currentSettings() !== settings || currentDictionary() !== dictionary) return recheck();
  take(plan, checker);
}

/** The kind of document the office has chosen; undefined while it is only guessed. */
export function useKind(): [KindId | undefined, (kind: KindId) => void] {
  const [kind, setKind] = useState(currentSettings().frame.kind);
  return [
    kind,
    (next) => {
      setKind(next);
      setSettings({ ...currentSettings(), frame: { ...currentSettings().frame, kind: next } });
      void recheck();
      void saveSettings();
    },
  ];
}

/** What the reader took for granted is right: it is not asked again. */
export function confirmReading(assumed: readonly Finding[]): void {
  const settings = currentSettings();
  setSettings({ ...settings, confirmed: [...(settings.confirmed ?? []), ...assumed.flatMap(baselineEntries)] });
  void recheck();
  void saveSettings();
}

export function useProfile(): [ProfileName, (profile: ProfileName) => void] {
  const [profile, setProfile] = useState<ProfileName>(currentSettings().profile);
  return [
    profile,
    (next) => {
      setProfile(next);
      setSettings({ ...currentSettings(), profile: next });
      void recheck();
      void saveSettings();
    },
  ];
}
