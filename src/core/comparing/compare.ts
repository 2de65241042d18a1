/**
 * Compares two plans. Exact texts are linked first, then the most alike pairs, then what is left is tried as a part of
 * a split or of a joining. Every step is symmetric: swapping the plans swaps the labels and nothing else.
 */
import { addTo } from "../table/groups";
import {
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  cellText,
  fold,
  normal,
  type Action,
  type ColumnKey,
  type Table,
} from "../table";
import { candidatePairs } from "./candidates";
import type { BrokenLink, Comparison, Link } from "./types";
import { common, likeness, union, vectorsOf, weightOf, type Vector } from "./vectors";

/** From here up two texts are one action reworded. */
const REWORDED = 0.5;
/** In the same goal fewer common words are enough. */
const REWORDED_IN_PLACE = 0.42;
/** Share of a part's weight that must come from the whole it was cut from. */
const PART = 0.6;
/** A split must explain this much more of the whole than its best single part did. */
const GAIN = 0.12;

const COLUMNS: readonly ColumnKey[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS].filter(
  (column) => column !== "number",
);

interface State {
  before: readonly Action[];
  after: readonly Action[];
  beforeVectors: readonly Vector[];
  afterVectors: readonly Vector[];
  /** Rows of the other side each row is linked to. */
  linkedBefore: number[][];
  linkedAfter: number[][];
  allowed(before: number, after: number): boolean;
}

export function compare(before: Table, after: Table, broken: readonly BrokenLink[] = []): Comparison {
  const cut = new Set(broken.map((link) => `${link.before}\u0000${link.after}`));
  const [beforeVectors, afterVectors] = vectorsOf(before.actions, after.actions) as [Vector[], Vector[]];
  const state: State = {
    before: before.actions,
    after: after.actions,
    beforeVectors,
    afterVectors,
    linkedBefore: before.actions.map(() => []),
    linkedAfter: after.actions.map(() => []),
    allowed: (left, right) => !cut.has(`${before.actions[left]!.id}\u0000${after.actions[right]!.id}`),
  };
  linkSameText(state);
  linkAlike(state);
  attachParts(state);
  return describe(state);
}

const sameGoal = (left: Action, right: Action) =>
  normal(left.area) === normal(right.area) && normal(left.goal) === normal(right.goal);

function link(state: State, before: number, after: number): void {
  state.linkedBefore[before]!.push(after);
  state.linkedAfter[after]!.push(before);
}

/** Same words: first within the same goal, then anywhere, in the order of both plans. */
function linkSameText(state: State): void {
  for (const needGoal of [true, false]) {
    const key = (action: Action) =>
      [normal(action.text), ...(needGoal ? [normal(action.area), normal(action.goal)] : [])].join("\u0000");
    const waiting = new Map<string, number[]>();
    state.after.forEach((action, row) => {
      if (state.linkedAfter[row]!.length === 0) addTo(waiting, key(action), row);
    });
    state.before.forEach((action, row) => {
      if (state.linkedBefore[row]!.length > 0 || !normal(action.text)) return;
      const rows = waiting.get(key(action)) ?? [];
      const place = rows.findIndex((other) => state.allowed(row, other));
      if (place < 0) return;
      link(state, row, rows[place]!);
      rows.splice(place, 1);
    });
  }
}

/** Ties are broken by texts and places of the two together, never by which plan is the older. */
function linkAlike(state: State): void {
  const free = (rows: readonly number[]) => rows.length === 0;
  const scored = candidatePairs(state.beforeVectors, state.afterVectors).flatMap((pair) => {
    if (
      !free(state.linkedBefore[pair.before]!) ||
      !free(state.linkedAfter[pair.after]!) ||
      !state.allowed(pair.before, pair.after)
    )
      return [];
    const [left, right] = [state.before[pair.before]!, state.after[pair.after]!];
    const inPlace = sameGoal(left, right);
    const score = likeness(state.beforeVectors[pair.before]!, state.afterVectors[pair.after]!);
    if (score < (inPlace ? REWORDED_IN_PLACE : REWORDED)) return [];
    const texts = [normal(left.text), normal(right.text)].sort().join("\u0000");
    return [{ ...pair, score: score + (inPlace ? 0.08 : 0), places: pair.before + pair.after, texts }];
  });
  scored.sort((a, b) => b.score - a.score || a.places - b.places || (a.texts < b.texts ? -1 : 1));
  for (const pair of scored)
    if (free(state.linkedBefore[pair.before]!) && free(state.linkedAfter[pair.after]!))
      link(state, pair.before, pair.after);
}

/**
 * A row nobody is linked to may be a part of a row of the other plan: a split seen from one side, a joining from the
 * other.
 */
function attachParts(state: State): void {
  const before: Side = { vectors: state.beforeVectors, linked: state.linkedBefore };
  const after: Side = { vectors: state.afterVectors, linked: state.linkedAfter };
  const proposals = [
    ...partsOf(after, before, (part, whole) => state.allowed(whole, part)).map((each) => ({
      before: each.whole,
      after: each.part,
      gain: each.gain,
    })),
    ...partsOf(before, after, state.allowed).map((each) => ({ before: each.part, after: each.whole, gain: each.gain })),
  ];
  proposals.sort((a, b) => b.gain - a.gain || a.before + a.after - (b.before + b.after));
  const touched = new Set<string>();
  for (const { before, after } of proposals) {
    // A row is either cut or a piece, never both: chains would link half of the plan.
    const manyBefore = state.linkedAfter[after]!.length > 0 && state.linkedBefore[before]!.length > 0;
    if (
      manyBefore ||
      (touched.has(`b${before}`) && state.linkedBefore[before]!.length === 0) ||
      (touched.has(`a${after}`) && state.linkedAfter[after]!.length === 0)
    )
      continue;
    const wouldChain =
      state.linkedBefore[before]!.some((row) => state.linkedAfter[row]!.length > 1) ||
      state.linkedAfter[after]!.some((row) => state.linkedBefore[row]!.length > 1);
    if (wouldChain) continue;
    link(state, before, after);
    touched.add(`b${before}`).add(`a${after}`);
  }
}

/** The rows of one plan, and what each is linked to in the other. */
interface Side {
  vectors: readonly Vector[];
  linked: readonly number[][];
}

function partsOf(
  parts: Side,
  wholes: Side,
  allowed: (part: number, whole: number) => boolean,
): { part: number; whole: number; gain: number }[] {
  return candidatePairs(parts.vectors, wholes.vectors).flatMap(({ before: part, after: whole }) => {
    if (parts.linked[part]!.length > 0 || !allowed(part, whole)) return [];
    const [partVector, wholeVector] = [parts.vectors[part]!, wholes.vectors[whole]!];
    if (weightOf(partVector) === 0 || common(partVector, wholeVector) / weightOf(partVector) < PART) return [];
    const others = wholes.linked[whole]!.map((row) => parts.vectors[row]!);
    const covered = (vectors: readonly Vector[]) => common(union(vectors), wholeVector) / weightOf(wholeVector);
    const gain = covered([...others, partVector]) - (others.length > 0 ? covered(others) : 0);
    return gain < GAIN ? [] : [{ part, whole, gain }];
  });
}

function changesOf(before: Action, after: Action): Link["changes"] {
  return COLUMNS.flatMap((column) => {
    const [left, right] = [fold(cellText(before, column)), fold(cellText(after, column))];
    return left === right ? [] : [{ column, before: left, after: right }];
  });
}

function describe(state: State): Comparison {
  const links: Link[] = [];
  const pick = (rows: readonly number[], actions: readonly Action[]) =>
    [...rows].sort((a, b) => a - b).map((row) => actions[row]!);
  state.before.forEach((action, row) => {
    const rows = state.linkedBefore[row]!;
    if (rows.length === 0) return;
    const after = pick(rows, state.after);
    const partners = state.linkedAfter[rows[0]!]!;
    if (rows.length > 1) {
      const whole = union(rows.map((each) => state.afterVectors[each]!));
      links.push({
        kind: "split",
        before: [action],
        after,
        changes: [],
        likeness: likeness(state.beforeVectors[row]!, whole),
      });
    } else if (partners.length > 1) {
      if (Math.min(...partners) !== row) return;
      const whole = union(partners.map((each) => state.beforeVectors[each]!));
      links.push({
        kind: "joined",
        before: pick(partners, state.before),
        after,
        changes: [],
        likeness: likeness(whole, state.afterVectors[rows[0]!]!),
      });
    } else {
      const changes = changesOf(action, after[0]!);
      links.push({
        kind: changes.length === 0 ? "kept" : "changed",
        before: [action],
        after,
        changes,
        likeness: likeness(state.beforeVectors[row]!, state.afterVectors[rows[0]!]!),
      });
    }
  });
  return {
    links,
    dropped: state.before.filter((_, row) => state.linkedBefore[row]!.length === 0),
    added: state.after.filter((_, row) => state.linkedAfter[row]!.length === 0),
  };
}
