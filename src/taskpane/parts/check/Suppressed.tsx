/** What is left out on purpose, one click away: which finding, why, who, until when; and the way back. */
import { Button } from "@fluentui/react-button";
import type { CheckResult, Finding } from "../../../core/checking/types";
import { cellOf } from "../../../excel";
import { findingSentence } from "../../../core/messages/checking";
import { dispatch, usePane } from "../../state/store";
import { currentSettings } from "../../work/plan-session";
import { forgetBaseline, restore } from "../../work/suppress";
import { useWords } from "../../words";

const SHOWN = 30;

export function Suppressed({ result }: { result: CheckResult }) {
  const words = useWords();
  const plan = usePane((state) => state.check.plan);
  const placeOf = ({ actionId, column }: Finding): string =>
    (plan && actionId && column && cellOf(plan.layout, actionId, column)) || "";
  const locale = usePane((state) => state.locale);
  const open = usePane((state) => state.check.suppressedOpen);
  const { suppressions, baseline } = currentSettings();
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
        {suppressions.map((suppression, index) => {
          const hidden = result.suppressed.filter(({ suppressionIndex }) => suppressionIndex === index);
          return (
            <li key={index} className="lines">
              <strong>
                {suppression.code} ({hidden.length})
              </strong>
              {hidden.slice(0, 3).map(({ finding }, at) => (
                <span key={at}>{findingSentence(finding, locale)}</span>
              ))}
              <span className="quiet">
                {words("suppressed.line", {
                  reason: suppression.reason,
                  author: suppression.author,
                  until: suppression.until ?? "",
                })}
              </span>
              <div className="row">
                <Button size="small" onClick={() => void restore(index)}>
                  {words("suppressed.restore")}
                </Button>
              </div>
            </li>
          );
        })}
        {result.accepted.length > 0 && (
          <li className="lines">
            <strong>
              {words("suppressed.baseline")} ({result.accepted.length})
            </strong>
            {result.accepted.slice(0, SHOWN).map((finding, index) => (
              <span key={index}>
                {[placeOf(finding), finding.code].filter(Boolean).join(" · ")}: {findingSentence(finding, locale)}
              </span>
            ))}
            <span className="quiet">
              {words("suppressed.line", { reason: "", author: baseline?.author ?? "", date: baseline?.made ?? "" })}
            </span>
            <div className="row">
              <Button size="small" onClick={() => void forgetBaseline()}>
                {words("suppressed.restore")}
              </Button>
            </div>
          </li>
        )}
      </ul>
    </details>
  );
}
