/** Splits the plan into what each institution fills in. Every action goes to exactly one institution, or to the list without owner. */
import { fold, normal, type Action, type Table } from "../table";
import type { HandOut } from "./types";

export interface HandOutPlan {
  packages: HandOut[];
  /** Actions with no lead: nobody to send them to, so they are named and not sent. */
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

/** One package per lead body. Bodies are told apart by their name with case and Polish letters folded, never by likeness. */
export function handOut(table: Table, options: { returnBy?: string } = {}): HandOutPlan {
  const owners = new Map<string, string>();
  for (const action of table.actions) {
    const lead = fold(action.lead);
    if (lead && !owners.has(normal(lead))) owners.set(normal(lead), lead);
  }
  const packages = [...owners].map(([key, institution]): HandOut => ({
    institution,
    ...(options.returnBy ? { returnBy: options.returnBy } : {}),
    table: partOf(table, (action) => normal(action.lead) === key),
  }));
  packages.sort((a, b) => a.institution.localeCompare(b.institution, "pl"));
  return { packages, withoutOwner: table.actions.filter((action) => !fold(action.lead)).map((action) => action.id) };
}
