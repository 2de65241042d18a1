/** Event by event, what becomes of the state. Pure: no Office, no clock, no network. */
import type { Survey, Trouble } from "../../excel";
import type { Locale } from "../../core/messages/catalogue";
import { reduceCheck, type CheckEvent } from "./check-state";
import type { DeskState } from "./desk-state";
import type { Notice, OfficeState, PaneState, ScreenName } from "./state";
import type { TeamState } from "./team-state";
import { reduceStructure, type StructureEvent } from "./structure-state";

export type PaneEvent =
  | { type: "go"; screen: ScreenName }
  | { type: "menu"; open: boolean }
  | { type: "office"; office: OfficeState }
  | { type: "surroundings"; locale?: Locale; dark?: boolean }
  | { type: "began"; work: string; stoppable: boolean }
  | { type: "progress"; done: number; total: number }
  | { type: "stopping" }
  | { type: "ended" }
  | { type: "trouble"; trouble: Trouble | null }
  | { type: "notice"; notice: Notice | null }
  | { type: "survey"; survey: Survey | null }
  | { type: "desk"; change: Partial<DeskState> }
  | { type: "team"; change: Partial<TeamState> }
  | { type: "structure"; event: StructureEvent }
  | { type: "check"; event: CheckEvent };

type Of<K extends PaneEvent["type"]> = Extract<PaneEvent, { type: K }>;
type Steps = { [K in PaneEvent["type"]]: (state: PaneState, event: Of<K>) => PaneState };

const STEPS: Steps = {
  /**
   * What was said about the last screen stays there; trouble is said until it is dismissed or the next command starts.
   */
  go: (state, { screen }) => ({
    ...state,
    screen,
    menuOpen: false,
    notice: screen === state.screen ? state.notice : null,
  }),
  menu: (state, { open }) => ({ ...state, menuOpen: open }),
  office: (state, { office }) => ({ ...state, office }),
  surroundings: (state, { locale = state.locale, dark = state.dark }) => ({ ...state, locale, dark }),
  began: (state, { work, stoppable }) => ({ ...state, busy: { work, stoppable }, trouble: null, notice: null }),
  progress: (state, { done, total }) => (state.busy ? { ...state, busy: { ...state.busy, done, total } } : state),
  stopping: (state) => (state.busy ? { ...state, busy: { ...state.busy, stopping: true } } : state),
  ended: (state) => (state.busy ? { ...state, busy: null } : state),
  trouble: (state, { trouble }) => ({ ...state, trouble }),
  notice: (state, { notice }) => ({ ...state, notice }),
  survey: (state, { survey }) => ({ ...state, survey }),
  desk: (state, { change }) => ({ ...state, desk: { ...state.desk, ...change } }),
  team: (state, { change }) => ({ ...state, team: { ...state.team, ...change } }),
  structure: (state, { event }) => ({ ...state, structure: reduceStructure(state.structure, event) }),
  check: (state, { event }) => ({ ...state, check: reduceCheck(state.check, event) }),
};

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  return (STEPS[event.type] as (state: PaneState, event: PaneEvent) => PaneState)(state, event);
}
