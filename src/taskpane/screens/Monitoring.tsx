/** Monitoring: its columns, and who has to fill what. */
import { Button } from "@fluentui/react-button";
import { useMemo, useState, type FormEvent } from "react";
import type { Plan } from "../../excel";
import { toFill } from "../../core/monitoring";
import { STANDARD_HEADERS } from "../../core/table";
import { NeedsPlan } from "../parts/NeedsPlan";
import { dispatch, usePane } from "../state/store";
import { turnOnMonitoring } from "../work/team/monitoring";
import { useWords } from "../words";
import "../parts/team/team.css";

function Columns({ plan }: { plan: Plan }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const sound = /^(19|20)\d\d$/.test(year);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (sound) void turnOnMonitoring(Number(year), words("screen.monitoring"));
  };
  return (
    <form className="card" onSubmit={onSubmit}>
      <h2>{words("monitoring.columns")}</h2>
      <p className="quiet">{words("monitoring.columns.about")}</p>
      <label className="field">
        <span>{words("monitoring.year")}</span>
        <input
          type="text"
          name="monitoring-year"
          inputMode="numeric"
          value={year}
          aria-invalid={!sound}
          aria-describedby="monitoring-wrong"
          onChange={(event) => setYear(event.target.value.trim())}
        />
      </label>
      <p id="monitoring-wrong" role="status" className="wrong">
        {sound ? "" : words("monitoring.wrongYear")}
      </p>
      <div className="row">
        <Button
          type="submit"
          appearance={plan.layout.columns.status === undefined ? "primary" : "secondary"}
          disabled={busy || !sound}
        >
          {words("monitoring.turnOn")}
        </Button>
      </div>
    </form>
  );
}

function ToFill({ plan }: { plan: Plan }) {
  const words = useWords();
  const groups = useMemo(() => toFill(plan.table), [plan]);
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  if (rows === 0) return <p>{words("monitoring.toFill.none")}</p>;
  return (
    <details className="part">
      <summary>{words("monitoring.toFill", { count: rows })}</summary>
      {groups.map(({ institution, rows: own }) => (
        <div key={institution} className="lines">
          <h3>{words("monitoring.institution", { institution, count: own.length })}</h3>
          <ul className="lines bulleted">
            {own.map(({ actionId, text, missing }) => (
              <li key={actionId}>
                {words("monitoring.missing", { text, columns: missing.map((column) => STANDARD_HEADERS[column]) })}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className="row">
        <Button size="small" onClick={() => dispatch({ type: "go", screen: "handout" })}>
          {words("monitoring.handout")}
        </Button>
      </div>
    </details>
  );
}

export default function Monitoring() {
  return (
    <NeedsPlan>
      {(plan) => (
        <section>
          <Columns plan={plan} />
          <ToFill plan={plan} />
        </section>
      )}
    </NeedsPlan>
  );
}
