/** Raport: the section of the yearly report on what was done. */
import { Button } from "@fluentui/react-button";
import { useMemo, useState } from "react";
import type { Plan } from "../../excel";
import { reportOf } from "../../core/monitoring";
import { SavedHere } from "../parts/team/SavedHere";
import { NeedsPlan } from "../parts/NeedsPlan";
import { TextField } from "../parts/TextField";
import { usePane } from "../state/store";
import { currentSettings } from "../work/plan-session";
import { saveReport } from "../work/team/monitoring";
import { useWords } from "../words";
import "../parts/team/team.css";

function ReportForm({ plan }: { plan: Plan }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const [about, setAbout] = useState({
    name: currentSettings().frame.name ?? plan.table.title,
    mission: "",
    chapter: "",
    number: "",
  });
  const report = useMemo(() => reportOf(plan.table), [plan]);
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        void saveReport(about);
      }}
    >
      <h2>{words("monitoring.report")}</h2>
      <p className="quiet">{words("monitoring.report.about", { actions: report.actions, none: report.counts.none })}</p>
      <TextField
        label={words("monitoring.name")}
        name="report-name"
        value={about.name}
        onChange={(name) => setAbout({ ...about, name })}
      />
      <label className="field">
        <span>{words("monitoring.mission")}</span>
        <textarea
          name="report-mission"
          rows={2}
          value={about.mission}
          onChange={(event) => setAbout({ ...about, mission: event.target.value })}
        />
      </label>
      <TextField
        label={words("monitoring.chapter")}
        name="report-chapter"
        value={about.chapter}
        onChange={(chapter) => setAbout({ ...about, chapter })}
      />
      <TextField
        label={words("monitoring.number")}
        name="report-number"
        value={about.number}
        onChange={(number) => setAbout({ ...about, number })}
      />
      <div className="row">
        <Button type="submit" appearance="primary" disabled={busy}>
          {words("monitoring.save")}
        </Button>
      </div>
      <SavedHere />
    </form>
  );
}

export default function Report() {
  return (
    <NeedsPlan>
      {(plan) => (
        <section>
          <ReportForm plan={plan} />
        </section>
      )}
    </NeedsPlan>
  );
}
