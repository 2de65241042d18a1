import { planNames } from "../../dictionary";
import type { Wording } from "../formulas/wordings";
import { leadOf } from "./leads";

export interface NamedBody {
  name: string;
  leads: number;
  partners: number;
  /** Whether a wording names the body as the lead, and as a partner; by the wording's index. */
  leadMarks: number[];
  partnerMarks: number[];
}

/**
 * Every body the wordings name, those that lead most first. A wording means what its first action's lead and partners
 * say.
 */
export function bodiesOf(wordings: readonly Wording[]): NamedBody[] {
  const found = new Map<string, NamedBody>();
  const counted = planNames(wordings.flatMap(({ actions: [first] }) => [leadOf(first!), ...first!.partners]));
  const body = (written: string): NamedBody => {
    const name = counted(written);
    const key = name.toLowerCase();
    if (!found.has(key))
      found.set(key, {
        name,
        leads: 0,
        partners: 0,
        leadMarks: wordings.map(() => 0),
        partnerMarks: wordings.map(() => 0),
      });
    return found.get(key)!;
  };
  wordings.forEach((wording, index) => {
    const action = wording.actions[0]!;
    if (leadOf(action) !== "") {
      const lead = body(leadOf(action));
      lead.leads += wording.actions.length;
      lead.leadMarks[index] = 1;
    }
    for (const name of new Set(action.partners.map((each) => each.trim()).filter(Boolean))) {
      const partner = body(name);
      if (partner.partnerMarks[index] === 1) continue;
      partner.partners += wording.actions.length;
      partner.partnerMarks[index] = 1;
    }
  });
  return [...found.values()].sort((a, b) => b.leads - a.leads || b.partners - a.partners);
}
