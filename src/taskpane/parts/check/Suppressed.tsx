/** What is left out on purpose, one click away: which finding, why, who, until when; and the way back. */
import { Button } from "@fluentui/react-button";
import type { CheckResult, Finding, Suppression } from "../../../core/checking/types";
import { cellOf } from "../../../excel";
import { findingSentence } from "../../../core/messages/checking";
import { dateText } from "../../../core/messages/values";
import { dispatch, usePane } from "../../state/store";
import { currentSettings } from "../../work/plan-session";
import { forgetBaseline, restore } from "../../work/suppress";
import { useWords } from "../../words";

const SHOWN = 30;

/** "H17", or "" for what is about no one cell. */
function usePlaces(): (finding: Finding) => string {
  const plan = usePane((state) => state.check.plan);
  return ({ actionId, column }) => (plan && actionId && column && cellOf(plan.layout, actionId, column)) || "";
}

interface LineProps {
  index: number;
  suppression: Suppression;
  result: CheckResult;
}

function SuppressedLine({ index, suppression, result }: LineProps) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const placeOf = usePlaces();
  const { code, reason, author } = suppression;
  const until = dateText(suppression.until ?? "");
  const hidden = result.suppressed.filter(({ suppressionIndex }) => suppressionIndex === index);
  return (
    <li className="lines">
      <strong>
        {code} ({hidden.length})
      </strong>
      {hidden.slice(0, 3).map(({ finding }, at) => (
        <span key={at}>{[placeOf(finding), findingSentence(finding, locale)].filter(Boolean).join(": ")}</span>
      ))}
      <span className="quiet">{words("suppressed.line", { reason, author, until })}</span>
      <div className="row">
        <Button size="small" onClick={() => void restore(index)}>
          {words("suppressed.restore")}
        </Button>
      </div>
    </li>
  );
}

function Accepted({ accepted }: { accepted: CheckResult["accepted"] }) {
  const words = useWords();
  const placeOf = usePlaces();
  const locale = usePane((state) => state.locale);
  const { baseline } = currentSettings();
  return (
    <li className="lines">
      <strong>
        {words("suppressed.baseline")} ({accepted.length})
      </strong>
      {accepted.slice(0, SHOWN).map((finding, index) => (
        <span key={index}>
          {[placeOf(finding), finding.code].filter(Boolean).join(" · ")}: {findingSentence(finding, locale)}
        </span>
      ))}
      <span className="quiet">
        {words("suppressed.line", { reason: "", author: baseline?.author ?? "", date: dateText(baseline?.made ?? "") })}
      </span>
      <div className="row">
        <Button size="small" onClick={() => void forgetBaseline()}>
          {words("suppressed.restore")}
        </Button>
      </div>
    </li>
  );
}

export function Suppressed({ result }: { result: CheckResult }) {
  const words = useWords();
  const open = usePane((state) => state.check.suppressedOpen);
  const { suppressions } = currentSettings();
  const count = result.suppressed.length + result.accepted.length;
  if (count === 0 && suppressions.length === 0) return null;
  return (
    <details
      className="part"
      open={open}
      onToggle={(event) =>
        dispatch({ type: "check", event: { type: "suppressed-open", open: event.currentTarget.open } })
      }
    >
      <summary>{words("suppressed.list", { count })}</summary>
      <ul className="lines bulleted">
        {suppressions.map((suppression, index) => (
          <SuppressedLine key={index} index={index} suppression={suppression} result={result} />
        ))}
        {result.accepted.length > 0 && <Accepted accepted={result.accepted} />}
      </ul>
    </details>
  );
}
