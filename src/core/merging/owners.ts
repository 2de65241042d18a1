/**
 * Which institution each action is sent to. "GOPS", "GOPS w Borkach" and "Gminny Ośrodek Pomocy Społecznej" are one
 * office of one plan; with another seat it is another office. An open list ("wszystkie podmioty") is nobody to send a
 * file to.
 */
import { splitResponsible, type Body, type Dictionary } from "../dictionary";
import { fold, normal, type Action } from "../table";

export interface Owner {
  institution: string;
  /** Ids of its actions. */
  actions: ReadonlySet<string>;
}

interface Lead {
  actionId: string;
  /** Who it is without its seat. */
  body: string;
  /** Seat, number or patron: what tells two offices of one kind apart. */
  seat: string;
  name: string;
}

export function ownersOf(
  actions: readonly Action[],
  dictionary?: Dictionary,
): { owners: Owner[]; withoutOwner: string[] } {
  const leads = actions.flatMap((action) => leadOf(action, dictionary) ?? []);
  const seats = new Map<string, Set<string>>();
  for (const { body, seat } of leads)
    if (seat !== "") seats.set(body, (seats.get(body) ?? new Set<string>()).add(seat));
  const groups = new Map<string, Lead[]>();
  for (const lead of leads) {
    // One seat in the whole plan is the seat of them all; of several, an office without one is an office of its own.
    const seat = (seats.get(lead.body)?.size ?? 0) > 1 ? lead.seat : "";
    const key = `${lead.body}\u0000${seat}`;
    groups.set(key, [...(groups.get(key) ?? []), lead]);
  }
  const owned = new Set(leads.map(({ actionId }) => actionId));
  return {
    owners: [...groups.values()].map((group) => ({
      institution: usualName(group),
      actions: new Set(group.map(({ actionId }) => actionId)),
    })),
    withoutOwner: actions.filter(({ id }) => !owned.has(id)).map(({ id }) => id),
  };
}

function leadOf(action: Action, dictionary?: Dictionary): Lead | undefined {
  const written = fold(action.lead);
  if (written === "") return undefined;
  const { bodies } = splitResponsible(fold(action.responsible) || written, dictionary);
  const body = bodies.find(({ role }) => role === "lead") ?? bodies[0];
  if (body?.kind === "open") return undefined;
  if (!body) return { actionId: action.id, body: normal(written), seat: "", name: written };
  return { actionId: action.id, body: body.id ?? normal(body.name), seat: seatOf(body), name: written };
}

const seatOf = (body: Body): string => (body.id === undefined ? "" : normal(body.tail));

/** The name most actions use; of equally used ones the longest, which says most. */
function usualName(leads: readonly Lead[]): string {
  const counts = new Map<string, number>();
  for (const { name } of leads) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]![0];
}
