/**
 * Joins what came back with the plan. The order of files does not matter; nothing is chosen between two different
 * changes of a cell. Rows nobody had before are placed after the last action of their goal.
 */
import { addTo } from "../table/groups";
import {
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  cellText,
  fold,
  isMissing,
  makeId,
  normal,
  type Action,
  type ColumnKey,
  type Table,
} from "../table";
import { alignColumns, type Alignment } from "./align-columns";
import { isCopyOf, matchRows } from "./match-rows";
import { mergeAction, type Side } from "./merge-cells";
import { ownColumn, ownHeaders, shownIn } from "./merged-column";
import type { CollectOptions, MergedColumn, MergeResult, Provenance, Removal, Returned } from "./types";

/** How the plan itself is called among the sides of a conflict. */
export const OWN = "";

/** `partners` is compared on its own only where the plan has such a column; elsewhere it follows from `responsible`. */
function comparedColumns(plan: Table, opened: readonly Opened[]): MergedColumn[] {
  const tables = [plan, ...opened.map(({ returned }) => returned.table)];
  const hasPartners = tables.some((table) => table.columns.some((column) => column.column === "partners"));
  const own = new Set([
    ...ownHeaders(plan).map(ownColumn),
    ...opened.flatMap(({ aligned }) => [...aligned.present].filter((column) => column.startsWith("extra:"))),
  ]);
  return [
    ...[...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS].filter((column) => column !== "partners" || hasPartners),
    ...own,
  ];
}

interface Opened {
  returned: Returned;
  base: Table;
  /** A copy of the plan that brings no base. */
  copy: boolean;
  aligned: Alignment;
}

const byName = (a: Returned, b: Returned) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.institution < b.institution ? -1 : 1);

/**
 * A file that never came from us is held against the plan itself: a row that is in the plan is not there twice. Where
 * most of its rows are the plan's and make most of the plan, it is a copy of it: the exported document, edited.
 */
function open(plan: Table, returned: Returned, options: CollectOptions): Opened {
  const base = returned.base ?? plan;
  const ours = returned.base !== undefined;
  const first = matchRows(base, returned.table, { likeness: ours });
  const copy = !ours && isCopyOf(base, returned.table, first);
  const matches = copy ? matchRows(base, returned.table, { places: true }) : first;
  const aligned = alignColumns(base, returned.table, matches, options.dictionary);
  return { returned, base, copy, aligned: copy ? { ...aligned, present: spokenOf(aligned) } : aligned };
}

/** A column in which a document says nothing at all was not emptied cell by cell: the document does not have it. */
function spokenOf({ matches, present }: Alignment): Set<MergedColumn> {
  return new Set([...present].filter((column) => matches.some(({ row }) => !isMissing(shownIn(row, column)))));
}

/**
 * `plan` is the plan as it stands now; each file brings the base it started from, or is held against the plan when it
 * has none.
 */
export function collect(plan: Table, files: readonly Returned[], options: CollectOptions = {}): MergeResult {
  const opened = [...files].sort(byName).map((returned) => open(plan, returned, options));
  const columns = comparedColumns(plan, opened);
  const ofFile = <T>(list: (aligned: Alignment) => readonly T[]) =>
    opened.flatMap(({ returned, aligned }) => list(aligned).map((each) => ({ ...each, file: returned.file })));
  const result: MergeResult = {
    table: plan,
    provenance: [],
    conflicts: [],
    removals: [],
    added: [],
    rematched: [],
    changes: [],
    renamed: ofFile((aligned) => aligned.renamed),
    doubts: ofFile((aligned) => aligned.doubts),
  };
  const known = mergeKnown({ plan, opened, columns, result, options });
  const actions = addNew(known, opened, result);
  result.table = {
    ...plan,
    ...outline(
      plan,
      actions.filter(({ id }) => result.added.includes(id)),
    ),
    actions,
  };
  return result;
}

type PlacedSide = Side & { returned: Returned };

interface Merging {
  plan: Table;
  opened: readonly Opened[];
  columns: readonly MergedColumn[];
  result: MergeResult;
  options: CollectOptions;
}

/** For each row of the plan: what files say of it, and which files left it out. */
function sidesByRow({ opened, result }: Merging): { sides: Map<string, PlacedSide[]>; missing: Map<string, string[]> } {
  const sides = new Map<string, PlacedSide[]>();
  const missing = new Map<string, string[]>();
  for (const { returned, base, aligned, copy } of opened) {
    const { file } = returned;
    const seen = new Set<string>();
    for (const { row, base: known, how } of aligned.matches) {
      if (!known) continue;
      seen.add(known.id);
      const foreign = returned.base === undefined && !copy;
      const present = foreign && how === "same-text" ? withoutPlace(aligned.present) : aligned.present;
      addTo(sides, known.id, { returned, file, action: row, base: known, present, foreign, copy });
      if (how === "same-text" || how === "similar-text")
        result.rematched.push({ actionId: known.id, file, how, text: row.text });
    }
    if (returned.base || copy) for (const { id } of base.actions) if (!seen.has(id)) addTo(missing, id, file);
  }
  return { sides, missing };
}

/** The same sentence in another plan may stand under another goal: that moves nothing in ours. */
const withoutPlace = (present: ReadonlySet<MergedColumn>): Set<MergedColumn> =>
  new Set([...present].filter((column) => !["area", "goalNumber", "goal", "number", "strategicGoal"].includes(column)));

function mergeKnown(merging: Merging): Action[] {
  const { plan, columns, result, options } = merging;
  const { sides: sidesOf, missing: missingIn } = sidesByRow(merging);
  return plan.actions.flatMap((own) => {
    const sides = sidesOf.get(own.id) ?? [];
    const merged = mergeAction(own, OWN, sides, columns);
    result.conflicts.push(...merged.conflicts);
    result.changes.push(...merged.changes);
    const removedBy = missingIn.get(own.id);
    if (removedBy) {
      const removal: Removal = { action: merged.action, files: removedBy, kept: merged.changed || !options.removeRows };
      result.removals.push(removal);
      if (!removal.kept) return [];
    }
    result.provenance.push({
      actionId: own.id,
      from: sides.length > 0 ? sides.map(placeOf) : [{ file: OWN, institution: OWN }],
    });
    return [merged.action];
  });
}

function placeOf(side: Pick<PlacedSide, "returned" | "action">): Provenance["from"][number] {
  const { origin } = side.action;
  return {
    file: side.returned.file,
    institution: side.returned.institution,
    ...(origin.sheet ? { sheet: origin.sheet } : {}),
    ...(origin.row ? { row: origin.row } : {}),
  };
}

const WHOLE: readonly ColumnKey[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];

const contentOf = (row: Action): string => WHOLE.map((column) => fold(cellText(row, column))).join("\u0000");

/**
 * New rows: the same row sent by two files is one row; the same text with other content stays two rows, to be decided
 * by people.
 */
function addNew(actions: Action[], opened: readonly Opened[], result: MergeResult): Action[] {
  const taken = new Set(actions.map((action) => action.id));
  const added = new Map<string, { action: Action; provenance: Provenance }>();
  const joined = [...actions];
  for (const each of opened) {
    const { matches } = each.aligned;
    const there = new Set(matches.flatMap(({ row, base }) => (base ? [contentOf(row)] : [])));
    for (const { row } of matches.filter((match) => match.how === "new")) {
      const content = contentOf(row);
      // A row copied in its own file says nothing new.
      if (there.has(content)) continue;
      const place = placeOf({ returned: each.returned, action: row });
      const twin = added.get(content);
      if (twin) {
        twin.provenance.from.push(place);
        continue;
      }
      const action = taken.has(row.id) ? { ...row, id: makeId(row, taken) } : row;
      taken.add(action.id);
      const provenance = { actionId: action.id, from: [place] };
      added.set(content, { action, provenance });
      result.added.push(action.id);
      result.provenance.push(provenance);
      joined.splice(placeFor(joined, action), 0, action);
    }
  }
  return joined;
}

/** After the last action of the same goal, else of the same area, else at the end. */
function placeFor(actions: readonly Action[], action: Action): number {
  const sameArea = (other: Action) => normal(other.area) === normal(action.area);
  const sameGoal = (other: Action) =>
    sameArea(other) && (other.goalNumber === action.goalNumber || normal(other.goal) === normal(action.goal));
  for (const same of [sameGoal, sameArea]) {
    const last = actions.findLastIndex(same);
    if (last >= 0) return last + 1;
  }
  return actions.length;
}

/**
 * Areas and goals of the plan, then those of added rows. A note under a returned table may look like a goal; it adds
 * none.
 */
function outline(plan: Table, added: readonly Action[]): Pick<Table, "areas" | "goals"> {
  const areas = new Map(plan.areas.map((area) => [normal(area), area]));
  const goalKey = (goal: Pick<Table["goals"][number], "area" | "number" | "text">) =>
    `${normal(goal.area)}\u0000${goal.number}\u0000${normal(goal.text)}`;
  const goals = new Map(plan.goals.map((goal) => [goalKey(goal), goal]));
  for (const { area, goalNumber, goal: text, strategicGoal, origin } of added) {
    if (area !== "" && !areas.has(normal(area))) areas.set(normal(area), area);
    const goal = { area, number: goalNumber, text, ...(strategicGoal ? { strategicGoal } : {}), origin };
    if ((text !== "" || goalNumber !== "") && !goals.has(goalKey(goal))) goals.set(goalKey(goal), goal);
  }
  return { areas: [...areas.values()], goals: [...goals.values()] };
}
