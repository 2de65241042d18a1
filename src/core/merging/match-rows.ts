/**
 * Which returned row is which row of the base. The Id decides; where it was lost (column deleted, row retyped) the text
 * does: first the same text, then the most similar one above a threshold. Every base row is claimed at most once. A
 * file that never came from us is matched without likeness: an alike action of another office is an action of its own,
 * shown to people as a pair.
 */
import { addTo } from "../table/groups";
import { dice, isMissing, normal, stems, type Action, type Table } from "../table";

export interface RowMatch {
  row: Action;
  base?: Action;
  how: "id" | "same-text" | "similar-text" | "new";
}

/** Below this two texts are two actions. Chosen so that a changed ending or an added half-sentence still matches. */
const SIMILAR = 0.72;

export function matchRows(base: Table, returned: Table, { likeness = true, places = false } = {}): RowMatch[] {
  const free = new Map(base.actions.map((action) => [action.id, action]));
  const matches: RowMatch[] = returned.actions.map((row) => {
    const known = free.get(row.id);
    if (!known) return { row, how: "new" };
    free.delete(row.id);
    return { row, base: known, how: "id" };
  });
  claim(matches, free, "same-text", sameText);
  if (likeness) claim(matches, free, "similar-text", similarText);
  if (places) claim(matches, free, "similar-text", samePlace);
  return matches;
}

/** Share of the rows, on both sides, that makes a file another copy of the plan. */
const COPY = 0.6;
const FEWEST = 3;

/** The file holds the plan itself, though it brings nothing it was handed out with: an exported document edited. */
export function isCopyOf(base: Table, returned: Table, matches: readonly RowMatch[]): boolean {
  const known = matches.filter((match) => match.base !== undefined).length;
  return known >= FEWEST && known >= COPY * base.actions.length && known >= COPY * returned.actions.length;
}

type Finder = (rows: readonly Action[], free: readonly Action[]) => [row: Action, base: Action][];

function claim(matches: RowMatch[], free: Map<string, Action>, how: RowMatch["how"], find: Finder): void {
  if (free.size === 0) return;
  const open = matches.filter((match) => match.how === "new");
  const found = new Map(
    find(
      open.map((match) => match.row),
      [...free.values()],
    ),
  );
  for (const match of open) {
    const base = found.get(match.row);
    if (!base) continue;
    match.base = base;
    match.how = how;
    free.delete(base.id);
  }
}

/** A row without a text is known by its place: "brak danych" of a document is the empty cell of the plan. */
const textKey = ({ text, goal, number }: Action): string =>
  isMissing(text) ? `\u0000${normal(goal)}\u0000${number}` : normal(text);

const sameText: Finder = (rows, free) => {
  const byText = new Map<string, Action[]>();
  for (const action of free) {
    addTo(byText, textKey(action), action);
  }
  return rows.flatMap((row): [Action, Action][] => {
    const candidates = byText.get(textKey(row)) ?? [];
    const place = (action: Action) =>
      Number(normal(action.area) === normal(row.area)) * 2 + Number(action.goalNumber === row.goalNumber);
    const best = [...candidates].sort((a, b) => place(b) - place(a))[0];
    if (!best) return [];
    byText.set(
      textKey(row),
      candidates.filter((candidate) => candidate !== best),
    );
    return [[row, best]];
  });
};

/** A sentence written anew where the old one stood: the same number of the same goal. */
const samePlace: Finder = (rows, free) => {
  const placeOf = ({ area, goalNumber, goal, number }: Action): string =>
    [area, goalNumber, goal, number].map(normal).join("\u0000");
  const counted = (actions: readonly Action[]): Map<string, Action[]> => {
    const places = new Map<string, Action[]>();
    for (const action of actions) if (action.number !== "") addTo(places, placeOf(action), action);
    return places;
  };
  const bases = counted(free);
  return [...counted(rows)].flatMap(([place, own]): [Action, Action][] => {
    const there = bases.get(place) ?? [];
    return own.length === 1 && there.length === 1 ? [[own[0]!, there[0]!]] : [];
  });
};

const similarText: Finder = (rows, free) => {
  const sets = free.map((action) => new Set(stems(action.text)));
  const pairs: { row: Action; base: Action; score: number }[] = [];
  for (const row of rows) {
    const own = new Set(stems(row.text));
    free.forEach((base, index) => {
      const score = dice(own, sets[index]!);
      if (score >= SIMILAR) pairs.push({ row, base, score });
    });
  }
  pairs.sort((a, b) => b.score - a.score || a.base.id.localeCompare(b.base.id) || a.row.id.localeCompare(b.row.id));
  const used = new Set<Action>();
  return pairs.flatMap(({ row, base }): [Action, Action][] => {
    if (used.has(row) || used.has(base)) return [];
    used.add(row).add(base);
    return [[row, base]];
  });
};
