/** Cells that two sides changed differently: the values side by side and a choice; nobody wins in silence. */
import { useId } from "react";
import type { Conflict } from "../../../../core/merging";
import { columnTitle, OWN } from "../../../../core/merging";
import { conflictKey } from "../../../../core/summarising/teamwork";
import type { Table } from "../../../../core/table";
import type { Collection } from "../../../state/team-state";
import { chooseValue } from "../../../work/team/collect";
import { useWords } from "../../../words";

function ConflictLine({ conflict, table, chosen }: { conflict: Conflict; table: Table; chosen: string | undefined }) {
  const words = useWords();
  const name = useId();
  const key = conflictKey(conflict);
  const action = table.actions.find(({ id }) => id === conflict.actionId);
  const place = action
    ? [action.goalNumber, [action.number, action.text].filter(Boolean).join(". ")].filter(Boolean).join(" · ")
    : conflict.actionId;
  const own = conflict.sides.find(({ files }) => files.includes(OWN))?.value ?? conflict.base;
  const others = conflict.sides.filter(({ value }) => value !== own);
  const fileName = (file: string): string => (file === OWN ? words("collect.own") : file);
  return (
    <li>
      <fieldset>
        <legend>{words("collect.conflict", { column: columnTitle(conflict.column), place })}</legend>
        <div className="sides">
          <label>
            <input type="radio" name={name} checked={chosen === own} onChange={() => chooseValue(key, own)} />
            <span>{words("collect.keep", { value: own })}</span>
          </label>
          {others.map(({ value, files }) => (
            <label key={value}>
              <input type="radio" name={name} checked={chosen === value} onChange={() => chooseValue(key, value)} />
              <span>{words("collect.take", { value, files: files.map(fileName).join(", ") })}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}

export function Conflicts({ collection }: { collection: Collection }) {
  const words = useWords();
  const { merge, chosen } = collection;
  if (merge.conflicts.length === 0) return null;
  return (
    <details className="part" open>
      <summary>{words("collect.conflicts", { count: merge.conflicts.length })}</summary>
      <ul className="changes">
        {merge.conflicts.map((conflict) => (
          <ConflictLine
            key={conflictKey(conflict)}
            conflict={conflict}
            table={merge.table}
            chosen={chosen[conflictKey(conflict)]}
          />
        ))}
      </ul>
    </details>
  );
}
