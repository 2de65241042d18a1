/** Every change row by row, with what was and what would be, and whose it is; each and all can be left out. */
import { Button } from "@fluentui/react-button";
import { useMemo } from "react";
import { changeKey, columnTitle, newRowKey, type Change as Cell } from "../../../../core/merging";
import type { Action } from "../../../../core/table";
import { usePane } from "../../../state/store";
import type { Collection } from "../../../state/team-state";
import { allKeys, tick } from "../../../work/team/collect";
import { useWords } from "../../../words";
import { Change } from "../../Change";

/** Rows on the screen; the rest are ticked too, and said in a number. */
const MOST_ROWS = 150;

const titleOf = ({ number, text }: Pick<Action, "number" | "text">): string =>
  [number, text].filter(Boolean).join(". ");

function Tick({ name, on, disabled, onTick }: { name: string; on: boolean; disabled?: boolean; onTick: () => void }) {
  return <input type="checkbox" aria-label={name} checked={on} disabled={disabled} onChange={onTick} />;
}

function CellLine({ change, collection, who }: { change: Cell; collection: Collection; who: string }) {
  const key = changeKey(change);
  const on = !collection.ticks.left.has(key);
  const label = `${columnTitle(change.column)}${who ? ` · ${who}` : ""}`;
  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={() => tick([key], !on)} />
      <Change before={change.before} after={change.after} label={label} />
    </label>
  );
}

/** The row's own tick stands for all of its cells. */
function Row({ action, cells, collection }: { action: Action; cells: readonly Cell[]; collection: Collection }) {
  const keys = cells.map(changeKey);
  const on = keys.some((key) => !collection.ticks.left.has(key));
  const institutions = new Map(collection.files.map(({ file, institution }) => [file, institution || file]));
  const whose = (files: readonly string[]): string =>
    [...new Set(files.map((file) => institutions.get(file) ?? file))].join(", ");
  return (
    <li className="lines">
      <span className="choice">
        <Tick name={titleOf(action)} on={on} onTick={() => tick(keys, !on)} />
        <strong>{titleOf(action)}</strong>
      </span>
      {cells.map((change) => (
        <CellLine key={changeKey(change)} change={change} collection={collection} who={whose(change.files)} />
      ))}
    </li>
  );
}

function NewRows({ collection }: { collection: Collection }) {
  const words = useWords();
  const { merge, ticks } = collection;
  const added = new Set(merge.added);
  const rows = merge.table.actions.filter(({ id }) => added.has(id));
  if (rows.length === 0) return null;
  return (
    <details className="part" open={rows.length <= 10}>
      <summary>{words("collect.added", { count: rows.length })}</summary>
      <ul className="lines">
        {rows.slice(0, MOST_ROWS).map((action) => {
          const key = newRowKey(action.id);
          const on = !ticks.left.has(key);
          return (
            <li key={action.id}>
              <label className="choice">
                <input type="checkbox" checked={on} onChange={() => tick([key], !on)} />
                <span>
                  {titleOf(action)} <span className="quiet">({action.lead || "–"})</span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

export function Changes({ collection }: { collection: Collection }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const { merge, ticks } = collection;
  const rows = useMemo(() => {
    const byAction = new Map<string, Cell[]>();
    for (const change of merge.changes)
      byAction.set(change.actionId, [...(byAction.get(change.actionId) ?? []), change]);
    return merge.table.actions.flatMap((action) => {
      const cells = byAction.get(action.id);
      return cells ? [{ action, cells }] : [];
    });
  }, [merge]);
  const all = allKeys(merge);
  if (all.length === 0) return null;
  const taken = all.filter((key) => !ticks.left.has(key)).length;
  return (
    <>
      <div className="row">
        <span role="status">{words("collect.taken", { taken, all: all.length })}</span>
        <Button size="small" disabled={busy || taken === all.length} onClick={() => tick(all, true)}>
          {words("tick.all")}
        </Button>
        <Button size="small" disabled={busy || taken === 0} onClick={() => tick(all, false)}>
          {words("tick.none")}
        </Button>
      </div>
      {rows.length > 0 && (
        <details className="part" open>
          <summary>{words("collect.changes", { count: rows.length })}</summary>
          <ul className="changes">
            {rows.slice(0, MOST_ROWS).map(({ action, cells }) => (
              <Row key={action.id} action={action} cells={cells} collection={collection} />
            ))}
          </ul>
          {rows.length > MOST_ROWS && (
            <p className="quiet">{words("check.more", { count: rows.length - MOST_ROWS })}</p>
          )}
        </details>
      )}
      <NewRows collection={collection} />
    </>
  );
}
