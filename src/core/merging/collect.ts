/**
 * Joins what came back with the plan. The order of files does not matter; nothing is chosen between two different changes of a cell.
 * Rows nobody had before are placed after the last action of their goal.
 */
import {
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  cellText,
  fold,
  makeId,
  normal,
  type Action,
  type ColumnKey,
  type Table,
} from "../table";
import { matchRows, type RowMatch } from "./match-rows";
import { mergeAction, type Side } from "./merge-cells";
import { ownColumn, ownHeaders } from "./merged-column";
import type { MergedColumn, MergeResult, Provenance, Removal, Returned } from "./types";

/** How the plan itself is called among the sides of a conflict. */
export const OWN = "";

/** `partners` is compared on its own only where the plan has such a column; elsewhere it follows from `responsible`. */
function comparedColumns(plan: Table, returned: readonly Returned[]): MergedColumn[] {
  const hasPartners = [plan, ...returned.map((each) => each.table)].some((table) =>
    table.columns.some((column) => column.column === "partners"),
  );
  const own = new Set([plan, ...returned.map((each) => each.table)].flatMap(ownHeaders));
  return [
    ...[...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS].filter((column) => column !== "partners" || hasPartners),
    ...[...own].map(ownColumn),
  ];
}

interface Opened {
  returned: Returned;
  base: Table;
  matches: RowMatch[];
}

const byName = (a: Returned, b: Returned) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || (a.institution < b.institution ? -1 : 1);

/** `plan` is the plan as it stands now; each file brings the base it started from, or is joined as new rows when it has none. */
export function collect(plan: Table, files: readonly Returned[]): MergeResult {
  const opened = [...files].sort(byName).map((returned): Opened => {
    const base = returned.base ?? { ...plan, actions: [] };
    return { returned, base, matches: matchRows(base, returned.table) };
  });
  const columns = comparedColumns(plan, files);
  const result: MergeResult = { table: plan, provenance: [], conflicts: [], removals: [], added: [], rematched: [] };
  const actions = mergeKnown(plan, opened, columns, result);
  const joined = addNew(actions, opened, result);
  result.table = {
    ...plan,
    ...outline(
      plan,
      opened.map((each) => each.returned.table),
    ),
    actions: joined,
  };
  return result;
}

type PlacedSide = Side & { returned: Returned };

function mergeKnown(
  plan: Table,
  opened: readonly Opened[],
  columns: readonly MergedColumn[],
  result: MergeResult,
): Action[] {
  const sidesOf = new Map<string, PlacedSide[]>();
  const missingIn = new Map<string, string[]>();
  for (const each of opened) {
    const own = new Set(ownHeaders(each.returned.table));
    const present = new Set<string>();
    for (const { row, base, how } of each.matches) {
      if (!base) continue;
      present.add(base.id);
      sidesOf.set(base.id, [
        ...(sidesOf.get(base.id) ?? []),
        { returned: each.returned, file: each.returned.file, action: row, base, own },
      ]);
      if (how === "same-text" || how === "similar-text")
        result.rematched.push({ actionId: base.id, file: each.returned.file, how, text: row.text });
    }
    for (const action of each.base.actions)
      if (!present.has(action.id)) missingIn.set(action.id, [...(missingIn.get(action.id) ?? []), each.returned.file]);
  }
  return plan.actions.flatMap((own) => {
    const sides = sidesOf.get(own.id) ?? [];
    const merged = mergeAction(own, OWN, sides, columns);
    result.conflicts.push(...merged.conflicts);
    const removedBy = missingIn.get(own.id);
    if (removedBy) {
      const removal: Removal = { action: merged.action, files: removedBy, kept: merged.changed };
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

function placeOf(side: PlacedSide): Provenance["from"][number] {
  const { origin } = side.action;
  return {
    file: side.file,
    institution: side.returned.institution,
    ...(origin.sheet ? { sheet: origin.sheet } : {}),
    ...(origin.row ? { row: origin.row } : {}),
  };
}

const WHOLE: readonly ColumnKey[] = [...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS];

/** New rows: the same row sent by two files is one row; the same text with other content stays two rows, to be decided by people. */
function addNew(actions: Action[], opened: readonly Opened[], result: MergeResult): Action[] {
  const taken = new Set(actions.map((action) => action.id));
  const added = new Map<string, { action: Action; provenance: Provenance }>();
  const joined = [...actions];
  for (const each of opened) {
    for (const { row } of each.matches.filter((match) => match.how === "new")) {
      const content = WHOLE.map((column) => fold(cellText(row, column))).join("\u0000");
      const place = placeOf({ returned: each.returned, file: each.returned.file, action: row, base: row });
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

/** Areas and goals of the plan, then those that only files have. */
function outline(plan: Table, tables: readonly Table[]): Pick<Table, "areas" | "goals"> {
  const areas = new Map(plan.areas.map((area) => [normal(area), area]));
  const goalKey = (goal: Table["goals"][number]) =>
    `${normal(goal.area)}\u0000${goal.number}\u0000${normal(goal.text)}`;
  const goals = new Map(plan.goals.map((goal) => [goalKey(goal), goal]));
  for (const table of tables) {
    for (const area of table.areas) if (!areas.has(normal(area))) areas.set(normal(area), area);
    for (const goal of table.goals) if (!goals.has(goalKey(goal))) goals.set(goalKey(goal), goal);
  }
  return { areas: [...areas.values()], goals: [...goals.values()] };
}
