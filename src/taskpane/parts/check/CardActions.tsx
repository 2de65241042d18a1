/** What can be done about a finding, on buttons: the ready answers by their words, then the ways that ask something. */
import { Button } from "@fluentui/react-button";
import { useMemo } from "react";
import { cellOf, type Plan } from "../../../excel";
import type { Finding } from "../../../core/checking/types";
import { STANDARD_HEADERS } from "../../../core/table";
import type { CardPart } from "../../state/check-state";
import { dispatch, usePane } from "../../state/store";
import { askLater, needsOf, oneClick, proposalsFor, safeFor, unsafeKinds } from "../../work/card";
import { applyProposals } from "../../work/fix";
import { thenNext } from "../../work/go-on";
import { askedFor, currentSettings } from "../../work/plan-session";
import { useWords } from "../../words";

interface Props {
  finding: Finding;
  plan: Plan;
}

/** Many hands are loaded with the first that is asked for. */
async function toSuccessor(finding: Finding): Promise<void> {
  const { offerSuccessor } = await import("../../work/team/successor");
  offerSuccessor(finding);
}

async function addColumn({ column }: Finding, label: string): Promise<void> {
  const { addColumns } = await import("../../work/team/columns");
  if (column) await addColumns([column], label);
}

/** Answers that need no typing; the first is what the table itself suggests most. */
function Ready({ finding, plan }: Props) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const safe = usePane((state) => state.check.safe);
  const mends = safeFor(safe, finding);
  const ready = useMemo(() => oneClick(proposalsFor(finding, plan, {}), finding), [finding, plan]);
  return (
    <>
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
      {ready.map(({ text, proposal }, index) => (
        <Button
          key={text}
          size="small"
          appearance={index === 0 && mends.length === 0 ? "primary" : "secondary"}
          disabled={busy}
          onClick={() => void thenNext(() => applyProposals([{ ...proposal, alsoIn: [] }], finding.code))}
        >
          {text === "" ? words("check.put.nothing") : words("check.put", { text })}
        </Button>
      ))}
    </>
  );
}

/** Ways that open something below: proposals with before and after, a typed answer, leaving out. */
function Ways({ finding, plan }: Props) {
  const words = useWords();
  const part = usePane((state) => state.check.part);
  const busy = usePane((state) => state.busy !== null);
  const asked = askedFor(currentSettings()).some(
    ({ code, actionId }) => code === finding.code && actionId === finding.actionId,
  );
  // Drawn anew once the question is kept.
  usePane((state) => state.notice);
  const asks = needsOf(finding).length > 0;
  const show = (wanted: CardPart): void =>
    dispatch({ type: "check", event: { type: "part", part: part === wanted ? null : wanted } });
  const address =
    finding.actionId && finding.column ? cellOf(plan.layout, finding.actionId, finding.column) : undefined;
  return (
    <>
      {(asks || (unsafeKinds(finding).length > 0 && proposalsFor(finding, plan, {}).length > 0)) && (
        <Button size="small" aria-expanded={part === "proposals"} onClick={() => show("proposals")}>
          {words(asks ? "check.answer" : "check.proposals")}
        </Button>
      )}
      {finding.fixes.includes("successor") && (
        <Button size="small" onClick={() => void toSuccessor(finding)}>
          {words("check.successor")}
        </Button>
      )}
      {finding.actionId && (
        <Button size="small" disabled={busy || asked} onClick={() => void askLater(finding, address ?? "")}>
          {words(asked ? "check.ask.done" : "check.ask")}
        </Button>
      )}
      <Button size="small" aria-expanded={part === "suppress"} onClick={() => show("suppress")}>
        {words("check.suppress")}
      </Button>
    </>
  );
}

/** The column the finding is about is not in the table yet: before anything can be typed it must be there. */
function NoColumn({ finding }: Pick<Props, "finding">) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const label = words("check.addColumn", { column: STANDARD_HEADERS[finding.column!] });
  return (
    <Button size="small" appearance="primary" disabled={busy} onClick={() => void addColumn(finding, label)}>
      {label}
    </Button>
  );
}

export function CardActions({ finding, plan }: Props) {
  const words = useWords();
  const { column, parts = [] } = finding;
  if (plan.asIs)
    return (
      <Button size="small" appearance="primary" onClick={() => dispatch({ type: "go", screen: "structure" })}>
        {words("plan.none.step")}
      </Button>
    );
  const absent = column !== undefined && plan.layout.columns[column] === undefined;
  return (
    <>
      {absent ? <NoColumn finding={finding} /> : <Ready finding={finding} plan={plan} />}
      {column && parts.length > 0 && !absent && (
        <Button size="small" onClick={() => dispatch({ type: "check", event: { type: "column", column } })}>
          {words("check.rowByRow", { count: parts.length })}
        </Button>
      )}
      {absent ? null : <Ways finding={finding} plan={plan} />}
    </>
  );
}
