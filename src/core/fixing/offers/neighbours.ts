/** What the neighbours of an action say: those of the same goal, led by the same body, about the same things. */
import { normal } from "../../table/text";
import type { Action, Table } from "../../table/types";
import { stems } from "../../table/stems";

const WEIGHTS = { goal: 2, body: 2, word: 1 } as const;
/** Words two texts share beyond this many say no more. */
const MOST_WORDS = 3;

function nearness(action: Action, other: Action, words: ReadonlySet<string>): number {
  const shared = stems(other.text).filter((stem) => words.has(stem)).length;
  const sameGoal = other.goal !== "" && other.goal === action.goal && other.area === action.area;
  const sameBody = action.lead !== "" && normal(other.lead) === normal(action.lead);
  return (
    (sameGoal ? WEIGHTS.goal : 0) +
    (sameBody ? WEIGHTS.body : 0) +
    (shared > 1 ? Math.min(shared, MOST_WORDS) * WEIGHTS.word : 0)
  );
}

/**
 * Texts of the neighbours, what most and nearest of them say first. `say` gives nothing for what must not be offered.
 */
export function fromNeighbours(table: Table, action: Action, say: (other: Action) => string | undefined): string[] {
  const words = new Set(stems(action.text));
  const told = new Map<string, { text: string; weight: number }>();
  for (const other of table.actions) {
    if (other === action) continue;
    const weight = nearness(action, other, words);
    const text = weight > 0 ? say(other) : undefined;
    if (!text) continue;
    const known = told.get(normal(text));
    if (known) known.weight += weight;
    else told.set(normal(text), { text, weight });
  }
  return [...told.values()].sort((a, b) => b.weight - a.weight).map(({ text }) => text);
}
