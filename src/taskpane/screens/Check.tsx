/** Sprawdź: how much was checked, how old the result is, what can be mended at once, and the findings. */
import { Button } from "@fluentui/react-button";
import { useEffect } from "react";
import type { Finding, Severity } from "../../core/checking/types";
import { AsIs, Damaged, OfferBaseline, Stale } from "../parts/check/Banners";
import { FindingList } from "../parts/check/FindingList";
import { Head } from "../parts/check/Head";
import { Assumed } from "../parts/check/Assumed";
import { KindOfDocument } from "../parts/check/KindOfDocument";
import { Suppressed } from "../parts/check/Suppressed";
import { NoPlan } from "../parts/NeedsPlan";
import { Segments } from "../parts/Segments";
import { SeverityIcon } from "../parts/SeverityIcon";
import { dispatch, usePane } from "../state/store";
import { checkPlan, useProfile } from "../work/check";
import { fixAllSafe } from "../work/fix";
import { writeFindings } from "../work/write-findings";
import { useWords } from "../words";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];
const PROFILES = ["warsztat", "kontrola", "uchwala"] as const;

/** Counted, so that "nothing new" is never read as "nothing wrong". */
function bySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: of("error"), warning: of("warning"), hint: of("hint") };
}

function Totals() {
  const words = useWords();
  const totals = usePane((state) => state.check.result?.totals);
  const shown = usePane((state) => state.check.shown);
  if (!totals) return null;
  return (
    <fieldset>
      <legend className="hidden">{words("check.filter")}</legend>
      <div className="totals">
        {SEVERITIES.map((severity) => (
          <label key={severity}>
            <input
              type="checkbox"
              checked={shown.has(severity)}
              onChange={(event) =>
                dispatch({ type: "check", event: { type: "shown", severity, on: event.target.checked } })
              }
            />
            <SeverityIcon severity={severity} size={14} />
            <span>{words(`severities.${severity}`, { count: totals[severity] })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Tools() {
  const words = useWords();
  const view = usePane((state) => state.check.view);
  const safe = usePane((state) => state.check.safe);
  const busy = usePane((state) => state.busy !== null);
  const [profile, setProfile] = useProfile();
  const cells = safe.reduce((sum, { edits }) => sum + edits.length, 0);
  return (
    <>
      {cells > 0 && (
        <div className="lines">
          <div className="row">
            <Button appearance="primary" disabled={busy} aria-describedby="safe-hint" onClick={() => void fixAllSafe()}>
              {words("check.fixSafe", { count: cells })}
            </Button>
          </div>
          <p id="safe-hint" className="quiet">
            {words("check.fixSafe.hint")}
          </p>
        </div>
      )}
      <details className="part">
        <summary>{words("check.options")}</summary>
        <div className="lines">
          <label className="field">
            <span>{words("check.profile")}</span>
            <select
              value={profile}
              disabled={busy}
              onChange={(event) => setProfile(event.target.value as (typeof PROFILES)[number])}
            >
              {PROFILES.map((name) => (
                <option key={name} value={name}>
                  {words(`profile.${name}`)}
                </option>
              ))}
            </select>
          </label>
          <Segments
            legend={words("check.view")}
            name="view"
            value={view}
            onChange={(next) => dispatch({ type: "check", event: { type: "view", view: next } })}
            options={(["rules", "rows"] as const).map((value) => ({ value, label: words(`check.view.${value}`) }))}
          />
          <div className="row">
            <Button size="small" disabled={busy} onClick={() => void checkPlan()}>
              {words("check.again")}
            </Button>
            <Button size="small" disabled={busy} onClick={() => void writeFindings()}>
              {words("findings.write")}
            </Button>
            <Button size="small" onClick={() => dispatch({ type: "go", screen: "successor" })}>
              {words("check.successor.own")}
            </Button>
          </div>
        </div>
      </details>
    </>
  );
}

export default function Check() {
  const words = useWords();
  const plan = usePane((state) => state.check.plan);
  const result = usePane((state) => state.check.result);
  const shown = usePane((state) => state.check.shown);
  const busy = usePane((state) => state.busy !== null);
  const unread = usePane((state) => state.check.unread);
  useEffect(() => {
    if (!plan) void checkPlan();
  }, [plan]);
  if (!plan || !result) {
    if (unread && !busy) return <NoPlan />;
    return (
      <section>
        <p>{words("check.start")}</p>
        <div className="row">
          <Button appearance="primary" disabled={busy} onClick={() => void checkPlan()}>
            {words("check.run")}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <section>
      <Stale />
      <Head result={result} />
      {plan.asIs && <AsIs sheet={plan.layout.sheet} messages={plan.messages} />}
      <p role="status">
        {words("check.summary", { ...result.checked, ...result.totals })}
        {result.accepted.length > 0
          ? ` ${words("check.accepted", { fresh: result.findings.length, ...bySeverity(result.accepted) })}`
          : result.findings.length === 0 && ` ${words("check.none")}`}
      </p>
      <KindOfDocument />
      <Damaged />
      {result.findings.length > 0 && <Totals />}
      {!plan.asIs && <OfferBaseline count={result.findings.length} />}
      {!plan.asIs && <Tools />}
      {result.findings.length > 0 && !result.findings.some(({ severity }) => shown.has(severity)) && (
        <p className="quiet">{words("check.noneShown")}</p>
      )}
      <FindingList findings={result.findings} plan={plan} />
      <Assumed assumed={result.assumed} plan={plan} />
      <Suppressed result={result} />
    </section>
  );
}
