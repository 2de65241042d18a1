/** Sprawdź: how much was checked, how old the result is, what can be mended at once, and the findings. */
import { Button } from "@fluentui/react-button";
import { useEffect } from "react";
import type { CheckResult, Finding, Severity } from "../../core/checking/types";
import type { Plan } from "../../excel";
import { AsIs, Damaged, OfferBaseline, Stale } from "../parts/check/Banners";
import { FindingList } from "../parts/check/FindingList";
import { Head } from "../parts/check/Head";
import { Assumed } from "../parts/check/Assumed";
import { Columns } from "../parts/check/Columns";
import { Options } from "../parts/check/Options";
import { Suppressed } from "../parts/check/Suppressed";
import { NoPlan } from "../parts/NeedsPlan";
import { SeverityIcon } from "../parts/SeverityIcon";
import { dispatch, usePane } from "../state/store";
import { checkPlan } from "../work/check";
import { fixAllSafe } from "../work/fix";
import { useWords } from "../words";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

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

/** What needs no thought, all at once; the number is said first. */
function SafeFixes() {
  const words = useWords();
  const safe = usePane((state) => state.check.safe);
  const busy = usePane((state) => state.busy !== null);
  const cells = safe.reduce((sum, { edits }) => sum + edits.length, 0);
  if (cells === 0) return null;
  return (
    <div className="lines">
      <div className="row">
        <Button disabled={busy} aria-describedby="safe-hint" onClick={() => void fixAllSafe()}>
          {words("check.fixSafe", { count: cells })}
        </Button>
      </div>
      <p id="safe-hint" className="quiet">
        {words("check.fixSafe.hint")}
      </p>
    </div>
  );
}

/**
 * How much was checked, in numbers; after a baseline the accepted are counted apart, so that no screen seems to
 * say all is well.
 */
function Summary({ result }: { result: CheckResult }) {
  const words = useWords();
  return (
    <p role="status">
      {words("check.summary", { ...result.checked, ...result.totals })}
      {result.accepted.length > 0
        ? ` ${words("check.accepted", { fresh: result.findings.length, ...bySeverity(result.accepted) })}`
        : result.findings.length === 0 && ` ${words("check.none")}`}
    </p>
  );
}

function Result({ plan, result }: { plan: Plan; result: CheckResult }) {
  const words = useWords();
  const shown = usePane((state) => state.check.shown);
  const { findings } = result;
  return (
    <section>
      <Stale />
      <Head result={result} />
      {plan.asIs && <AsIs sheet={plan.layout.sheet} messages={plan.messages} />}
      <Damaged />
      <Summary result={result} />
      <Columns plan={plan} result={result} />
      {findings.length > 0 && <Totals />}
      {!plan.asIs && <OfferBaseline count={findings.length} />}
      {!plan.asIs && <SafeFixes />}
      {findings.length > 0 && !findings.some(({ severity }) => shown.has(severity)) && (
        <p className="quiet">{words("check.noneShown")}</p>
      )}
      <FindingList findings={findings} plan={plan} />
      <Assumed assumed={result.assumed} plan={plan} />
      <Suppressed result={result} />
      <Options asIs={plan.asIs === true} />
    </section>
  );
}

/** Before the first result: nothing is red, nothing went wrong. */
function Beginning() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
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

export default function Check() {
  const plan = usePane((state) => state.check.plan);
  const result = usePane((state) => state.check.result);
  const busy = usePane((state) => state.busy !== null);
  const unread = usePane((state) => state.check.unread);
  useEffect(() => {
    if (!plan) void checkPlan();
  }, [plan]);
  if (plan && result) return <Result plan={plan} result={result} />;
  return unread && !busy ? <NoPlan /> : <Beginning />;
}
