/** @jest-environment node */
import type { CheckResult, Finding } from "../../src/core/checking/types";
import type { Plan, PlanLayout } from "../../src/excel";
import { findingKey, ruleKey } from "../../src/taskpane/state/check-state";
import { reduce, type PaneEvent } from "../../src/taskpane/state/reducer";
import { STARTING_STATE, type PaneState } from "../../src/taskpane/state/state";

const play = (...events: PaneEvent[]): PaneState => events.reduce(reduce, STARTING_STATE);
const finding = (code: string, severity: Finding["severity"], actionId?: string): Finding => ({
  code,
  severity,
  scope: actionId ? "row" : "table",
  ...(actionId && { actionId, column: "funding" as const }),
  values: {},
  fixes: [],
});
const plan = { table: { actions: [] }, layout: {} as PlanLayout } as unknown as Plan;
const result = (...findings: Finding[]): CheckResult => ({
  findings,
  totals: { error: 0, warning: 0, hint: 0 },
  checked: { actions: 0, columns: 0, rules: 0 },
  suppressed: [],
  accepted: [],
  assumed: [],
  kind: "inny",
  messages: [],
});
const checked = (...findings: Finding[]): PaneEvent => ({
  type: "check",
  event: { type: "checked", plan, result: result(...findings), safe: [] },
});

describe("the state of the pane", () => {
  test("going to another screen closes the menu and leaves what was said behind", () => {
    const state = play(
      { type: "menu", open: true },
      { type: "notice", notice: { code: "settings.saved", values: {}, tone: "success" } },
      { type: "go", screen: "check" },
    );
    expect([state.screen, state.menuOpen, state.notice]).toEqual(["check", false, null]);
  });

  test("a command that begins clears what the last one said, and its end leaves its own words", () => {
    const trouble = { code: "cell-edit" as const, values: {}, diagnostic: "" };
    const state = play(
      { type: "trouble", trouble },
      { type: "began", work: "check", stoppable: true },
      { type: "progress", done: 1, total: 4 },
      { type: "stopping" },
    );
    expect(state.trouble).toBeNull();
    expect(state.busy).toEqual({ work: "check", stoppable: true, done: 1, total: 4, stopping: true });
    expect(reduce(state, { type: "ended" }).busy).toBeNull();
  });

  test("progress that comes after the end is dropped", () => {
    expect(play({ type: "progress", done: 1, total: 2 })).toBe(STARTING_STATE);
  });

  test("a new source forgets what was read from the last one and keeps the ticked sheets", () => {
    const state = play(
      { type: "structure", event: { type: "sheets", sheets: ["Plan"] } },
      { type: "structure", event: { type: "failed", failure: { code: "x", values: {} } } },
      { type: "structure", event: { type: "kind", kind: "paste" } },
    );
    expect([state.structure.sheets, state.structure.failure, state.structure.kind]).toEqual([["Plan"], null, "paste"]);
  });

  test("a table left out can be taken in again", () => {
    const out = play({ type: "structure", event: { type: "skip", table: 1, skip: true } });
    expect([...out.structure.skipped]).toEqual([1]);
    expect([
      ...reduce(out, { type: "structure", event: { type: "skip", table: 1, skip: false } }).structure.skipped,
    ]).toEqual([]);
  });
});

describe("the state of a check", () => {
  test("the first result opens the errors and folds the rest", () => {
    const state = play(
      checked(finding("CZA-01", "error", "a"), finding("FIN-01", "warning", "b"), finding("DZI-04", "hint", "c")),
    );
    expect([...state.check.open]).toEqual([ruleKey("CZA-01")]);
  });

  test("later results leave open what the user opened", () => {
    const state = play(
      checked(finding("FIN-01", "warning", "a")),
      { type: "check", event: { type: "open", key: ruleKey("FIN-01"), open: true } },
      checked(finding("CZA-01", "error", "b")),
    );
    expect([...state.check.open]).toEqual([ruleKey("FIN-01")]);
  });

  test("a result that is older than the sheet says so until the next check, and never counts down", () => {
    const stale = play(
      checked(),
      { type: "check", event: { type: "stale", why: "edited", rows: 3 } },
      { type: "check", event: { type: "stale", why: "remote", rows: 1 } },
    );
    expect(stale.check.stale).toEqual({ why: "remote", rows: 3 });
    expect(reduce(stale, checked()).check.stale).toBeNull();
  });

  test("nothing is stale before anything was checked", () => {
    expect(play({ type: "check", event: { type: "stale", why: "remote", rows: 0 } }).check.stale).toBeNull();
  });

  test("the card stays open while its finding stands and closes when it is mended", () => {
    const [one, two] = [finding("FIN-01", "warning", "a"), finding("FIN-01", "warning", "b")];
    const open = play(checked(one, two), { type: "check", event: { type: "chosen", key: findingKey(one) } });
    expect(reduce(open, checked(one)).check.chosen).toBe(findingKey(one));
    expect(reduce(open, checked(two)).check.chosen).toBeNull();
  });

  test("another finding chosen begins with a closed form", () => {
    const state = play(
      checked(finding("FIN-01", "warning", "a")),
      { type: "check", event: { type: "part", part: "suppress" } },
      { type: "check", event: { type: "chosen", key: "other" } },
    );
    expect(state.check.part).toBeNull();
  });
});
