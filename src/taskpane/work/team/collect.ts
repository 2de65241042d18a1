/** Zbierz: files are read one by one, joined, and shown; nothing is written before somebody has looked. */
import type { Outcome } from "../../../excel";
import {
  collect,
  join,
  nearDuplicates,
  newRowKey,
  changeKey,
  NO_TICKS,
  OWN,
  ownHeader,
  takenTable,
  withBack,
  withOwnCell,
  type MergeResult,
  type Provenance,
  type Returned,
  type Ticks,
} from "../../../core/merging";
import { conflictKey, conflictsSheet, provenanceSheet, similarSheet } from "../../../core/summarising/teamwork";
import type { Action, Message, Table } from "../../../core/table";
import { dispatch, getState } from "../../state/store";
import type { Collection } from "../../state/team-state";
import { currentDictionary, currentSettings } from "../plan-session";
import { withCells } from "../../../core/reading";
import { excel } from "../excel";
import { quick, run } from "../run";
import { keepNotes, notes, setNotes } from "./notes";
import { freshTable, rewritePlan } from "./columns";
import { returnedFrom } from "./returned";

/** What the reading of files needs of a file. */
export interface GivenFile {
  name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads what came back, file by file; one broken file is named and the rest is collected. */
export async function collectFiles(given: readonly GivenFile[]): Promise<void> {
  const { plan } = getState().check;
  if (!plan) return;
  const collection = await run(
    "collect",
    async ({ signal, progress }): Promise<Outcome<Collection>> => {
      const files: Returned[] = [];
      const broken: { file: string; why: Message }[] = [];
      for (const [index, file] of given.entries()) {
        progress(index, given.length);
        await breath();
        if (signal.aborted)
          return {
            ok: false,
            trouble: {
              code: "stopped",
              values: { done: index, total: given.length },
              diagnostic: "pane/collect: stopped by the user",
            },
          };
        const result = returnedFrom(new Uint8Array(await file.arrayBuffer()), file.name, currentDictionary());
        if (result.ok) files.push(result.returned);
        else broken.push({ file: file.name, why: result.failure });
      }
      progress(given.length, given.length);
      const merge = collect(plan.table, files, { dictionary: currentDictionary() });
      return {
        ok: true,
        value: {
          files: files.map(({ file, institution, table, base, leftOut = [] }) => ({
            file,
            institution,
            actions: table.actions.length,
            ours: base !== undefined,
            leftOut,
          })),
          broken,
          returned: files,
          merge,
          similar: files.length > 0 ? nearDuplicates(merge.table) : [],
          chosen: {},
          ticks: NO_TICKS,
          joined: new Set(),
        },
      };
    },
    true,
  );
  if (collection) dispatch({ type: "team", change: { collection } });
}

export const setAside = (): void => dispatch({ type: "team", change: { collection: null } });

export function chooseValue(key: string, value: string): void {
  const { collection } = getState().team;
  if (collection)
    dispatch({
      type: "team",
      change: { collection: { ...collection, chosen: { ...collection.chosen, [key]: value } } },
    });
}

export function chooseJoin(index: number, on: boolean): void {
  const { collection } = getState().team;
  if (!collection) return;
  const joined = new Set(collection.joined);
  if (on) joined.add(index);
  else joined.delete(index);
  dispatch({ type: "team", change: { collection: { ...collection, joined } } });
}

/** Takes or leaves changes and new rows, by their keys. */
export function tick(keys: readonly string[], taken: boolean): void {
  changeTicks(({ left, removed }) => ({ left: withAll(left, keys, !taken), removed }));
}

/** Takes rows out of the plan that did not come back; nobody does it but by hand. */
export function tickRemoval(ids: readonly string[], out: boolean): void {
  changeTicks(({ left, removed }) => ({ left, removed: withAll(removed, ids, out) }));
}

function withAll(set: ReadonlySet<string>, keys: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const key of keys)
    if (on) next.add(key);
    else next.delete(key);
  return next;
}

function changeTicks(change: (ticks: Ticks) => Ticks): void {
  const { collection } = getState().team;
  if (collection)
    dispatch({ type: "team", change: { collection: { ...collection, ticks: change(collection.ticks) } } });
}

/** Every key there is to tick: what "each or all" means. */
export const allKeys = ({ changes, added }: MergeResult): string[] => [
  ...changes.map(changeKey),
  ...added.map(newRowKey),
];

/** Rows of the plan that files changed. */
export const changedRows = ({ changes }: MergeResult): number => new Set(changes.map(({ actionId }) => actionId)).size;

/** The merge with what people decided: chosen values in their cells, joined rows in one, origins united. */
export function decided({ merge, chosen, similar, joined, ticks }: Collection): MergeResult {
  const by = { dictionary: currentDictionary(), period: currentSettings().frame.period ?? merge.table.period };
  const actions = new Map<string, Action>(takenTable(merge, ticks, by).actions.map((action) => [action.id, action]));
  for (const conflict of merge.conflicts) {
    const action = actions.get(conflict.actionId);
    const value = chosen[conflictKey(conflict)];
    const own = conflict.sides.some((side) => side.value === value && side.files.includes(OWN));
    const header = ownHeader(conflict.column);
    if (action && value !== undefined && !own)
      actions.set(
        action.id,
        header === undefined ? withCells(action, { [conflict.column]: value }, by) : withOwnCell(action, header, value),
      );
  }
  const into = new Map<string, string>();
  for (const index of [...joined].sort((a, b) => a - b)) {
    const pair = similar[index];
    const [first, second] = [actions.get(pair?.first.id ?? ""), actions.get(pair?.second.id ?? "")];
    if (!first || !second) continue;
    actions.set(first.id, join(first, second));
    actions.delete(second.id);
    into.set(second.id, first.id);
  }
  const origins = new Map<string, Provenance>();
  for (const { actionId, from } of merge.provenance) {
    const id = into.get(actionId) ?? actionId;
    origins.set(id, { actionId: id, from: [...(origins.get(id)?.from ?? []), ...from] });
  }
  return {
    ...merge,
    changes: merge.changes.filter((change) => !ticks.left.has(changeKey(change))),
    added: merge.added.filter((id) => !ticks.left.has(newRowKey(id))),
    table: { ...merge.table, actions: merge.table.actions.flatMap(({ id }) => actions.get(id) ?? []) },
    provenance: [...origins.values()],
  };
}

/** The same files joined with the plan as it stands now. */
function joinedAgain(collection: Collection, table: Table): Collection {
  const merge = collect(table, collection.returned, { dictionary: currentDictionary() });
  return { ...collection, merge, similar: nearDuplicates(merge.table) };
}

/** Whether people were asked the same things: the same conflicts, and the same rows in the pairs they joined. */
function sameDecisions(before: Collection, after: Collection): boolean {
  const asked = ({ merge, similar, joined }: Collection): string =>
    JSON.stringify([
      merge.conflicts,
      merge.changes,
      merge.added.length,
      merge.removals.map(({ action }) => action.id),
      before.joined.size + joined.size > 0 ? similar.map(({ first, second }) => [first.id, second.id]) : [],
    ]);
  return asked(before) === asked(after);
}

/** Who has answered is kept with the plan; quietly, for the plan itself is written already. */
async function keepReturns({ files }: Collection): Promise<void> {
  const { sent = [] } = notes();
  const institutions = files.map(({ institution }) => institution);
  if (sent.length === 0) return;
  setNotes({ sent: withBack(sent, institutions, new Date().toISOString().slice(0, 10)) });
  await quick(async () => keepNotes(await excel()));
}

/** Writes the joined plan with its conflicts, origins and alike rows, in one command. */
export async function writeCollected(label: string): Promise<void> {
  const {
    team: { collection: seen },
    locale,
  } = getState();
  const table = seen && (await freshTable());
  if (!seen || !table) return;
  const collection = joinedAgain(seen, table);
  if (!sameDecisions(seen, collection)) {
    dispatch({ type: "team", change: { collection: { ...collection, joined: new Set(), ticks: NO_TICKS } } });
    dispatch({ type: "notice", notice: { code: "collect.changed", values: {}, tone: "warning" } });
    return;
  }
  const result = decided(collection);
  const sheets = [
    conflictsSheet(result, locale, collection.chosen),
    provenanceSheet(result, locale),
    similarSheet(collection.similar, locale, collection.joined),
  ];
  if (!(await rewritePlan(result.table, label, [], sheets))) return;
  await keepReturns(collection);
  dispatch({ type: "team", change: { collection: null } });
  const open = result.conflicts.filter((conflict) => collection.chosen[conflictKey(conflict)] === undefined).length;
  dispatch({
    type: "notice",
    notice: {
      code: "collect.written",
      values: { actions: result.table.actions.length, conflicts: open },
      tone: open > 0 ? "warning" : "success",
    },
  });
}
