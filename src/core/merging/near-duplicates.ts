/** The same thing planned by two institutions: pairs of alike actions with a proposal to join them. People decide. */
import { addTo, dice, fold, isMissing, stems, type Action, type Table } from "../table";

export interface JoinProposal {
  first: Action;
  second: Action;
  /** 0–1. */
  likeness: number;
  /** The row that would stand for both: the first one's text, owners and sources united, the term that covers both. */
  joined: Action;
}

/** From here up two texts are shown side by side. */
const ALIKE = 0.6;
/** A stem that stands in more actions than this says nothing about likeness, and is not worth following. */
const COMMON = 50;

/**
 * Alike pairs led by different bodies, most alike first. Found through rare words they share, never by comparing all
 * with all.
 */
export function nearDuplicates(table: Table): JoinProposal[] {
  const sets = table.actions.map((action) => new Set(stems(action.text)));
  const index = new Map<string, number[]>();
  sets.forEach((set, row) => set.forEach((stem) => addTo(index, stem, row)));
  const seen = new Set<string>();
  const proposals: JoinProposal[] = [];
  for (const rows of index.values()) {
    if (rows.length < 2 || rows.length > COMMON) continue;
    for (let i = 0; i < rows.length; i++) {
      for (let j = i + 1; j < rows.length; j++) {
        const [a, b] = [rows[i]!, rows[j]!];
        const key = `${a}:${b}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const [first, second] = [table.actions[a]!, table.actions[b]!];
        const likeness = dice(sets[a]!, sets[b]!);
        if (likeness >= ALIKE && fold(first.lead) !== fold(second.lead))
          proposals.push({ first, second, likeness, joined: join(first, second) });
      }
    }
  }
  return proposals.sort((a, b) => b.likeness - a.likeness || a.first.id.localeCompare(b.first.id));
}

/** Texts of two cells in one, each once; a missing one adds nothing. */
function united(first: string, second: string): string {
  if (isMissing(first)) return second;
  if (isMissing(second) || fold(first) === fold(second)) return first;
  return `${first}; ${second}`;
}

/** The first action with owners and sources of both. The second one's lead becomes a partner; its remarks are kept. */
export function join(first: Action, second: Action): Action {
  const partners = [...first.partners, second.lead, ...second.partners].filter(
    (name, place, all) => name && name !== first.lead && all.indexOf(name) === place,
  );
  const earlier = first.from.iso && second.from.iso && second.from.iso < first.from.iso ? second.from : first.from;
  const later = first.to.iso && second.to.iso && second.to.iso > first.to.iso ? second.to : first.to;
  return {
    ...first,
    from: earlier,
    to: later,
    lead: first.lead || second.lead,
    partners,
    responsible: united(first.responsible, second.responsible),
    funding: united(first.funding, second.funding),
    note: united(first.note, second.note),
  };
}
