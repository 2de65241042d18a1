/**
 * A bar for each column: how many cells are filled, unclear, missing. A click lists the findings of that column
 * alone.
 */
import { useMemo, useState } from "react";
import { columnQuality, type CheckResult, type ColumnQuality } from "../../../core/checking";
import { STANDARD_HEADERS } from "../../../core/table";
import type { Plan } from "../../../excel";
import { dispatch, usePane } from "../../state/store";
import { useWords } from "../../words";

const KINDS = ["filled", "unclear", "missing"] as const;

function ColumnBar({ quality, on }: { quality: ColumnQuality; on: boolean }) {
  const words = useWords();
  const { column, filled, unclear, missing } = quality;
  const total = Math.max(1, filled + unclear + missing);
  return (
    <button
      type="button"
      className="column-bar"
      aria-pressed={on}
      onClick={() => dispatch({ type: "check", event: { type: "column", column: on ? null : column } })}
    >
      <span className="name">{STANDARD_HEADERS[column]}</span>
      <span className="bars" aria-hidden>
        {KINDS.map((kind) => (
          <span key={kind} className={kind} style={{ width: `${(100 * quality[kind]) / total}%` }} />
        ))}
      </span>
      <span className="quiet">{words("columns.numbers", { filled, unclear, missing })}</span>
    </button>
  );
}

export function Columns({ plan, result }: { plan: Plan; result: CheckResult }) {
  const words = useWords();
  const chosen = usePane((state) => state.check.column);
  const [open, setOpen] = useState(true);
  const qualities = useMemo(() => columnQuality(plan.table, result.findings), [plan.table, result]);
  const sum = {
    missing: qualities.reduce((all, { missing }) => all + missing, 0),
    unclear: qualities.reduce((all, { unclear }) => all + unclear, 0),
  };
  return (
    <details className="part" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words("columns.summary", sum)}</summary>
      <div role="group" aria-label={words("columns.legend")} className="columns">
        {qualities.map((quality) => (
          <ColumnBar key={quality.column} quality={quality} on={quality.column === chosen} />
        ))}
      </div>
      {chosen && (
        <p className="quiet" role="status">
          {words("columns.only", { column: STANDARD_HEADERS[chosen] })}{" "}
          <button
            type="button"
            className="link"
            onClick={() => dispatch({ type: "check", event: { type: "column", column: null } })}
          >
            {words("columns.all")}
          </button>
        </p>
      )}
    </details>
  );
}
