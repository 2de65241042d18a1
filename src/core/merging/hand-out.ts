/**
 * Splits the plan into what each institution fills in. Every action goes to exactly one institution, or to the list
 * without owner.
 */
import type { Dictionary } from "../dictionary";
import type { Action, Table } from "../table";
import { ownersOf } from "./owners";
import type { HandOut } from "./types";

export interface HandOutPlan {
  packages: HandOut[];
  /**
   * Actions that name nobody, or no one institution ("wszystkie podmioty"): nobody to send them to, so they are named
   * and not sent.
   */
  withoutOwner: string[];
}

/** Part of a table: the given actions, their goals and areas, in the order of the table. */
export function partOf(table: Table, keep: (action: Action) => boolean): Table {
  const actions = table.actions.filter(keep);
  const areas = new Set(actions.map((action) => action.area));
  const goals = new Set(actions.map((action) => `${action.area}\u0000${action.goalNumber}\u0000${action.goal}`));
  return {
    ...table,
    actions,
    areas: table.areas.filter((area) => areas.has(area)),
    goals: table.goals.filter((goal) => goals.has(`${goal.area}\u0000${goal.number}\u0000${goal.text}`)),
  };
}

export interface HandOutOptions {
  returnBy?: string;
  dictionary?: Dictionary;
}

/** One package per institution that leads: its spellings, its abbreviation and its seat are one, see `owners.ts`. */
export function handOut(table: Table, { returnBy, dictionary }: HandOutOptions = {}): HandOutPlan {
  const { owners, withoutOwner } = ownersOf(table.actions, dictionary);
  const packages = owners.map(({ institution, actions }): HandOut => ({
    institution,
    ...(returnBy ? { returnBy } : {}),
    table: partOf(table, ({ id }) => actions.has(id)),
  }));
  packages.sort((a, b) => a.institution.localeCompare(b.institution, "pl"));
  return { packages, withoutOwner };
}
