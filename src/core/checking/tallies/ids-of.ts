import type { Action } from "../../table/types";

/** Ids of the actions that a finding of the whole table is about, in the order of the table. */
export function idsOf(actions: readonly Action[], meant: (action: Action) => boolean): string[] {
  const ids: string[] = [];
  for (const action of actions) if (meant(action)) ids.push(action.id);
  return ids;
}
