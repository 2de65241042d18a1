/** The card of a finding, in one order always: code and name, place, sentence, buttons, why, how to mend, ways out. */
import { Button } from "@fluentui/react-button";
import { useEffect, useRef } from "react";
import { cellOf, type Plan } from "../../../excel";
import type { Finding } from "../../../core/checking/types";
import { findingPlace, findingSentence, ruleName } from "../../../core/messages/checking";
import type { CardPart } from "../../state/check-state";
import { dispatch, usePane } from "../../state/store";
import { rulePage } from "../../work/card";
import { goToSheet } from "../../work/jump";
import { useWords } from "../../words";
import { CardActions } from "./CardActions";
import { Proposals } from "./Proposals";
import { RuleDetails } from "./RuleDetails";
import { SuppressForm } from "./SuppressForm";

export function Card({ finding, plan }: { finding: Finding; plan: Plan }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const part = usePane((state) => state.check.part);
  const chosen = usePane((state) => state.check.chosen);
  const page = rulePage(finding.code);
  const address =
    finding.actionId && finding.column ? cellOf(plan.layout, finding.actionId, finding.column) : undefined;
  // Whatever the place of the line on the screen, what can be done about it is in sight.
  const actions = useRef<HTMLDivElement>(null);
  useEffect(() => actions.current?.scrollIntoView({ block: "nearest" }), []);
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
      <div ref={actions} className="row card-actions">
        <CardActions finding={finding} plan={plan} />
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
