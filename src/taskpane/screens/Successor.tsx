/** Następca: what is due, what would change, and the change as one step. */
import { Button } from "@fluentui/react-button";
import { useEffect, useState, type FormEvent } from "react";
import type { Succession } from "../../core/fixing";
import type { Action } from "../../core/table";
import type { Plan } from "../../excel";
import { fixingSentence } from "../../core/messages/fixing";
import { NeedsPlan } from "../parts/NeedsPlan";
import { Change } from "../parts/Change";
import { dispatch, usePane } from "../state/store";
import { offeredFor } from "../work/fill";
import { cellNameOf } from "../work/place";
import { applySuccession, lookForDue, preview, tickActions } from "../work/team/successor";
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

/** Bodies of the plan, then of the lists: what the two fields offer. */
function useBodies(plan: Plan): readonly string[] {
  const [bodies, setBodies] = useState<readonly string[]>([]);
  useEffect(() => {
    let live = true;
    const named = plan.table.actions.flatMap(({ lead, partners }) => [lead, ...partners]).filter(Boolean);
    void offeredFor(plan.table).then(({ partners = [] }) => live && setBodies([...new Set([...named, ...partners])]));
    return () => {
      live = false;
    };
  }, [plan]);
  return bodies;
}

interface FieldProps {
  name: "from" | "to" | "since";
  value: string;
  onChange: (value: string) => void;
}

function RequestField({ name, value, onChange }: FieldProps) {
  const words = useWords();
  const isDay = name === "since";
  return (
    <label className="field">
      <span>{words(`successor.${name}`)}</span>
      <input
        type={isDay ? "date" : "text"}
        name={`succession-${name}`}
        list={isDay ? undefined : "succession-bodies"}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
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
  const [tried, setTried] = useState(false);
  const bodies = useBodies(plan);
  const set = (part: Partial<typeof draft>): void => {
    setTried(false);
    dispatch({ type: "team", change: { request: { ...draft, ...part } } });
  };
  const whole = Boolean(draft.institution.trim() && draft.successor.trim() && draft.since);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(!whole);
    if (whole) preview(draft);
  };
  return (
    <form className="card" onSubmit={onSubmit}>
      <RequestField name="from" value={draft.institution} onChange={(institution) => set({ institution })} />
      <RequestField name="to" value={draft.successor} onChange={(successor) => set({ successor })} />
      <datalist id="succession-bodies">
        {bodies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <RequestField name="since" value={draft.since} onChange={(since) => set({ since })} />
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

function Said({ succession: { messages } }: { succession: Succession }) {
  const locale = usePane((state) => state.locale);
  return (
    <div role="status">
      <ul className="lines">
        {messages
          .filter(({ code }) => !AFTERWARDS.has(code))
          .map((message) => (
            <li key={message.code}>{fixingSentence(message, locale) ?? message.code}</li>
          ))}
      </ul>
    </div>
  );
}

interface RowProps {
  action: Action;
  edits: Succession["edits"];
  on: boolean;
}

/** One action: its words, its term, and every cell that would change. */
function Row({ action, edits, on }: RowProps) {
  return (
    <li>
      <label className="choice">
        <input type="checkbox" checked={on} onChange={() => tickActions([action.id], !on)} />
        <span className="changes">
          <strong>{[action.number, action.text].filter(Boolean).join(". ")}</strong>
          {edits.map((edit) => (
            <Change key={edit.column} before={edit.before} after={edit.after} label={cellNameOf(edit)} />
          ))}
        </span>
      </label>
    </li>
  );
}

/** What would change, action by action; each can be left as it is. */
function Edits({ succession, plan }: { succession: Succession; plan: Plan }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const kept = usePane((state) => state.team.keptAsIs);
  const rows = plan.table.actions.flatMap((action) => {
    const edits = succession.edits.filter(({ actionId }) => actionId === action.id);
    return edits.length > 0 ? [{ action, edits }] : [];
  });
  const ids = rows.map(({ action }) => action.id);
  const count = succession.edits.filter(({ actionId }) => !kept.has(actionId)).length;
  return (
    <>
      <h2>{words("successor.edits", { count: succession.edits.length })}</h2>
      <div className="row">
        <Button size="small" disabled={busy || kept.size === 0} onClick={() => tickActions(ids, true)}>
          {words("tick.all")}
        </Button>
        <Button size="small" disabled={busy || count === 0} onClick={() => tickActions(ids, false)}>
          {words("tick.none")}
        </Button>
      </div>
      <ul className="changes">
        {rows.map(({ action, edits }) => (
          <Row key={action.id} action={action} edits={edits} on={!kept.has(action.id)} />
        ))}
      </ul>
      <div className="row">
        <Button
          appearance="primary"
          disabled={busy || count === 0}
          onClick={() => void applySuccession(words("screen.successor"))}
        >
          {words("successor.apply", { count })}
        </Button>
      </div>
    </>
  );
}

function Preview({ plan }: { plan: Plan }) {
  const words = useWords();
  const succession = usePane((state) => state.team.succession);
  if (!succession) return null;
  const texts = new Map(plan.table.actions.map(({ id, text }) => [id, text]));
  return (
    <div className="box">
      <Said succession={succession} />
      {succession.edits.length > 0 && <Edits succession={succession} plan={plan} />}
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
