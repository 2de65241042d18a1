import { planNames } from "../../dictionary";
import type { Action } from "../../table";
import type { Wording } from "../formulas/wordings";

export interface Lead {
  /** Nominative; "" where nobody could be told from the wording. */
  name: string;
  wordings: Wording[];
  actions: number;
}

/** The name an institution is counted under, the same in every sheet. */
export function leadOf(action: Action): string {
  return action.lead.trim();
}

/**
 * Leading bodies, most actions first, then in the order met; the nameless last. Every wording belongs to one lead: its
 * first action's.
 */
export function leadsOf(wordings: readonly Wording[]): Lead[] {
  const leads = new Map<string, Lead>();
  const counted = planNames(wordings.map(({ actions: [first] }) => leadOf(first!)));
  for (const wording of wordings) {
    const name = counted(leadOf(wording.actions[0]!));
    const lead = leads.get(name.toLowerCase()) ?? { name, wordings: [], actions: 0 };
    lead.wordings.push(wording);
    lead.actions += wording.actions.length;
    leads.set(name.toLowerCase(), lead);
  }
  return [...leads.values()].sort((a, b) => Number(a.name === "") - Number(b.name === "") || b.actions - a.actions);
}
