/** The smallest store that React can follow: one state, one reducer, listeners. */
import { useSyncExternalStore } from "react";
import { reduce, type PaneEvent } from "./reducer";
import { STARTING_STATE, type PaneState } from "./state";

let state: PaneState = STARTING_STATE;
const listeners = new Set<() => void>();

export const getState = (): PaneState => state;

export function dispatch(event: PaneEvent): void {
  const next = reduce(state, event);
  if (next === state) return;
  state = next;
  for (const listener of [...listeners]) listener();
}

/** Calls back after every change; answers how to stop. */
export function onState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A part of the state; `select` must give the same object for the same state (pick, do not build). */
export function usePane<T>(select: (state: PaneState) => T): T {
  return useSyncExternalStore(onState, () => select(state));
}
