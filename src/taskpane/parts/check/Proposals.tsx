/**
 * Unsafe fixes: before and after of each, one tick each; an answer is asked for where nothing can be proposed without
 * one.
 */
import { Button } from "@fluentui/react-button";
import { useEffect, useState, type FormEvent } from "react";
import type { Finding } from "../../../core/checking/types";
import type { Proposal } from "../../../core/fixing";
import { usePane } from "../../state/store";
import { needsOf, proposalsFor, suggestionsFor } from "../../work/card";
import { applyProposals } from "../../work/fix";
import { cellNameOf } from "../../work/place";
import { thenNext } from "../../work/go-on";
import { useWords } from "../../words";
import { Change } from "../Change";

function ProposalLine({
  proposal,
  on,
  also,
  onTick,
  onAlso,
}: {
  proposal: Proposal;
  on: boolean;
  also: boolean;
  onTick: (on: boolean) => void;
  onAlso: (on: boolean) => void;
}) {
  const words = useWords();
  return (
    <li>
      <label className="choice">
        <input type="checkbox" checked={on} onChange={(event) => onTick(event.target.checked)} />
        <span className="changes">
          {proposal.edits.map((edit, index) => (
            <Change key={index} before={edit.before} after={edit.after} label={cellNameOf(edit)} />
          ))}
        </span>
      </label>
      {proposal.alsoIn.length > 0 && (
        <details>
          <summary>
            <label>
              <input type="checkbox" checked={also} onChange={(event) => onAlso(event.target.checked)} />{" "}
              {words("proposal.also", { count: proposal.alsoIn.length })}
            </label>
          </summary>
          <ul className="lines">
            {proposal.alsoIn.map((edit, index) => (
              <li key={index}>
                <Change before={edit.before} after={edit.after} label={cellNameOf(edit)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** Asks for the source, body, date or text a kind of fix needs, with what the dictionary and the table offer. */
function Answer({
  need,
  finding,
  onAnswer,
}: {
  need: "source" | "body" | "date" | "text";
  finding: Finding;
  onAnswer: (answer: string) => void;
}) {
  const words = useWords();
  const [text, setText] = useState("");
  const [offered, setOffered] = useState<readonly string[]>([]);
  useEffect(() => {
    let live = true;
    void suggestionsFor(need, finding).then((list) => live && setOffered(list));
    return () => {
      live = false;
    };
  }, [need, finding]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim()) onAnswer(text.trim());
  };
  return (
    <form onSubmit={submit} className="lines">
      <label className="field">
        <span>{words(`proposal.answer.${need}`)}</span>
        <input type="text" list={`offer-${need}`} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <datalist id={`offer-${need}`}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="row">
        <Button type="submit" size="small" disabled={!text.trim()}>
          {words("proposal.answer.show")}
        </Button>
      </div>
    </form>
  );
}

export function Proposals({ finding }: { finding: Finding }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const plan = usePane((state) => state.check.plan);
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [off, setOff] = useState<ReadonlySet<number>>(new Set());
  const [also, setAlso] = useState<ReadonlySet<number>>(new Set());
  const needs = needsOf(finding);
  const proposals = plan ? proposalsFor(finding, plan, answers) : [];
  const ticked = proposals
    .filter((_, index) => !off.has(index))
    .map((proposal) => ({ ...proposal, alsoIn: also.has(proposals.indexOf(proposal)) ? proposal.alsoIn : [] }));
  const toggle = (set: ReadonlySet<number>, value: number, on: boolean): ReadonlySet<number> =>
    new Set(on ? [...set, value] : [...set].filter((other) => other !== value));
  const cells = ticked.reduce((sum, { edits, alsoIn }) => sum + edits.length + alsoIn.length, 0);
  return (
    <div className="box">
      {needs.map((need) => (
        <Answer
          key={need}
          need={need}
          finding={finding}
          onAnswer={(answer) => setAnswers({ ...answers, [need]: answer })}
        />
      ))}
      {proposals.length === 0 && needs.length === 0 && <p>{words("proposal.none")}</p>}
      {proposals.length > 0 && (
        <>
          <ul className="changes">
            {proposals.map((proposal, index) => (
              <ProposalLine
                key={index}
                proposal={proposal}
                on={!off.has(index)}
                also={also.has(index)}
                onTick={(on) => setOff(toggle(off, index, !on))}
                onAlso={(on) => setAlso(toggle(also, index, on))}
              />
            ))}
          </ul>
          <div className="row">
            <Button
              size="small"
              appearance="primary"
              disabled={busy || cells === 0}
              onClick={() => void thenNext(() => applyProposals(ticked, finding.code))}
            >
              {words("proposal.apply", { count: cells })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
