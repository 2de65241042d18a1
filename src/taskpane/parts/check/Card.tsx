/** The card of a finding, in one order always: code and name, place, sentence, buttons, why, how to mend, ways out. */
import { Button } from "@fluentui/react-button";
import { cellOf, type Plan } from "../../../excel";
import type { Finding } from "../../../core/checking/types";
import { findingPlace, findingSentence, ruleName } from "../../../core/messages/checking";
import type { CardPart } from "../../state/check-state";
import { dispatch, usePane } from "../../state/store";
import { askLater, rulePage, safeFor, unsafeKinds } from "../../work/card";
import { applyProposals } from "../../work/fix";
import { thenNext } from "../../work/go-on";
import { goToSheet } from "../../work/jump";
import { useWords } from "../../words";
import { Proposals } from "./Proposals";
import { RuleDetails } from "./RuleDetails";
import { SuppressForm } from "./SuppressForm";

/** Many hands are loaded with the first that is asked for. */
async function toSuccessor(finding: Finding): Promise<void> {
  const { offerSuccessor } = await import("../../work/team/successor");
  offerSuccessor(finding);
}

export function Card({ finding, plan }: { finding: Finding; plan: Plan }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const part = usePane((state) => state.check.part);
  const chosen = usePane((state) => state.check.chosen);
  const safe = usePane((state) => state.check.safe);
  const busy = usePane((state) => state.busy !== null);
  const page = rulePage(finding.code);
  const address =
    finding.actionId && finding.column ? cellOf(plan.layout, finding.actionId, finding.column) : undefined;
  const mends = safeFor(safe, finding);
  const show = (wanted: CardPart): void =>
    dispatch({ type: "check", event: { type: "part", part: part === wanted ? null : wanted } });
  return (
    <article className={`finding-card sev-${finding.severity}`}>
      <h3>
        <span className="code">{finding.code}</span> {ruleName(finding.code, locale)}
      </h3>
      <p className="quiet">
        {words("check.where", {
          address: address ?? "",
          about: findingPlace(finding, plan.table, locale),
        })}
      </p>
      <p>{findingSentence(finding, locale)}</p>
      <div className="row">
        {plan.asIs && (
          <Button size="small" appearance="primary" onClick={() => dispatch({ type: "go", screen: "structure" })}>
            {words("plan.none.step")}
          </Button>
        )}
        {mends.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabled={busy}
            onClick={() => void thenNext(() => applyProposals(mends, finding.code))}
          >
            {words("check.fix")}
          </Button>
        )}
        {!plan.asIs && unsafeKinds(finding).length > 0 && (
          <Button size="small" aria-expanded={part === "proposals"} onClick={() => show("proposals")}>
            {words("check.proposals")}
          </Button>
        )}
        {!plan.asIs && finding.fixes.includes("successor") && (
          <Button size="small" onClick={() => void toSuccessor(finding)}>
            {words("check.successor")}
          </Button>
        )}
        {!plan.asIs && finding.actionId && (
          <Button size="small" disabled={busy} onClick={() => void askLater(finding, address ?? "")}>
            {words("check.ask")}
          </Button>
        )}
        {!plan.asIs && (
          <Button size="small" aria-expanded={part === "suppress"} onClick={() => show("suppress")}>
            {words("check.suppress")}
          </Button>
        )}
      </div>
      {part === "proposals" && <Proposals finding={finding} />}
      {part === "suppress" && <SuppressForm finding={finding} />}
      {page && (
        <dl>
          <dt>{words("check.why")}</dt>
          <dd>{page.why}</dd>
          <dt>{words("check.mend")}</dt>
          <dd>{page.mend}</dd>
        </dl>
      )}
      {finding.basis && (
        <p className="quiet">
          {words("check.rule.basis")}: {finding.basis.text} ({words("check.asOf", { date: finding.basis.asOf })})
        </p>
      )}
      <div className="row">
        {address && (
          <Button size="small" appearance="subtle" onClick={() => void goToSheet(chosen ?? "", finding)}>
            {words("check.toSheet")}
          </Button>
        )}
        {page && (
          <Button size="small" appearance="subtle" aria-expanded={part === "rule"} onClick={() => show("rule")}>
            {words("check.rule")}
          </Button>
        )}
      </div>
      {part === "rule" && page && <RuleDetails page={page} />}
    </article>
  );
}
