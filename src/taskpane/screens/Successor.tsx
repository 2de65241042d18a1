/** Następca: what is due, what would change, and the change as one step. */
import { Button } from "@fluentui/react-button";
import { useEffect, useState, type FormEvent } from "react";
import type { Plan } from "../../excel";
import { fixingSentence } from "../../core/messages/fixing";
import { NeedsPlan } from "../parts/NeedsPlan";
import { Change } from "../parts/Change";
import { dispatch, usePane } from "../state/store";
import { offeredFor } from "../work/fill";
import { cellNameOf } from "../work/place";
import { applySuccession, lookForDue, preview } from "../work/team/successor";
import { useWords } from "../words";

/** Said of what has been done; before that the list of changes says it. */
const AFTERWARDS: ReadonlySet<string> = new Set(["succession.changed", "succession.dictionary"]);

function Due({ plan }: { plan: Plan }) {
  const words = useWords();
  const due = usePane((state) => state.team.due);
  useEffect(lookForDue, [plan]);
  if (!due) return null;
  if (due.length === 0) return <p className="quiet">{words("successor.due.none")}</p>;
  return (
    <details className="part" open>
      <summary>{words("successor.due", { count: due.length })}</summary>
      <ul className="lines">
        {due.map(({ institution, successor, since, actionIds, verified }) => (
          <li key={`${institution}|${since}`} className="apart">
            <span>
              {words("successor.due.line", {
                institution,
                successor,
                since: since.split("-").reverse().join("."),
                count: actionIds.length,
              })}
              {!verified && <span className="quiet"> ({words("successor.due.unsure")})</span>}
            </span>
            <Button size="small" onClick={() => preview({ institution, successor, since })}>
              {words("successor.show")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Request({ plan }: { plan: Plan }) {
  const words = useWords();
  const request = usePane((state) => state.team.request);
  const draft = {
    institution: [request?.institution ?? ""].flat()[0] ?? "",
    successor: request?.successor ?? "",
    since: request?.since ?? "",
  };
  const setDraft = (next: typeof draft): void => dispatch({ type: "team", change: { request: next } });
  const [tried, setTried] = useState(false);
  const [bodies, setBodies] = useState<readonly string[]>([]);
  useEffect(() => {
    let live = true;
    const named = plan.table.actions.flatMap(({ lead, partners }) => [lead, ...partners]).filter(Boolean);
    void offeredFor(plan.table).then(({ partners = [] }) => live && setBodies([...new Set([...named, ...partners])]));
    return () => {
      live = false;
    };
  }, [plan]);
  const whole = Boolean(draft.institution.trim() && draft.successor.trim() && draft.since);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (whole) preview(draft);
  };
  return (
    <form className="card" onSubmit={onSubmit}>
      <label className="field">
        <span>{words("successor.from")}</span>
        <input
          type="text"
          name="succession-from"
          list="succession-bodies"
          value={draft.institution}
          onChange={(event) => setDraft({ ...draft, institution: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{words("successor.to")}</span>
        <input
          type="text"
          name="succession-to"
          list="succession-bodies"
          value={draft.successor}
          onChange={(event) => setDraft({ ...draft, successor: event.target.value })}
        />
      </label>
      <datalist id="succession-bodies">
        {bodies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label className="field">
        <span>{words("successor.since")}</span>
        <input
          type="date"
          name="succession-since"
          value={draft.since}
          onChange={(event) => setDraft({ ...draft, since: event.target.value })}
        />
      </label>
      <p role="status" className="wrong">
        {tried && !whole ? words("successor.needed") : ""}
      </p>
      <div className="row">
        <Button type="submit" appearance="primary">
          {words("successor.show")}
        </Button>
      </div>
    </form>
  );
}

function Preview({ plan }: { plan: Plan }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const busy = usePane((state) => state.busy !== null);
  const succession = usePane((state) => state.team.succession);
  if (!succession) return null;
  const texts = new Map(plan.table.actions.map(({ id, text }) => [id, text]));
  return (
    <div className="box">
      <div role="status">
        <ul className="lines">
          {succession.messages
            .filter(({ code }) => !AFTERWARDS.has(code))
            .map((message) => (
              <li key={message.code}>{fixingSentence(message, locale) ?? message.code}</li>
            ))}
        </ul>
      </div>
      {succession.edits.length > 0 && (
        <>
          <h2>{words("successor.edits", { count: succession.edits.length })}</h2>
          <ul className="changes">
            {succession.edits.map((edit) => (
              <li key={`${edit.actionId}|${edit.column}`}>
                <Change before={edit.before} after={edit.after} label={cellNameOf(edit)} />
              </li>
            ))}
          </ul>
          <div className="row">
            <Button
              appearance="primary"
              disabled={busy}
              onClick={() => void applySuccession(words("screen.successor"))}
            >
              {words("successor.apply", { count: succession.edits.length })}
            </Button>
          </div>
        </>
      )}
      {succession.undated.length > 0 && (
        <details>
          <summary>{words("successor.undated", { count: succession.undated.length })}</summary>
          <ul className="lines bulleted">
            {succession.undated.map((id) => (
              <li key={id}>{texts.get(id)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

export default function Successor() {
  return (
    <NeedsPlan>
      {(plan) => (
        <section>
          <Due plan={plan} />
          <Request plan={plan} />
          <Preview plan={plan} />
        </section>
      )}
    </NeedsPlan>
  );
}
