/** Historia: what each command did, undo of one step, and the two ways of tidying up. */
import { Button } from "@fluentui/react-button";
import { useEffect, useState } from "react";
import type { JournalEntry } from "../../excel";
import { usePane } from "../state/store";
import { preparePublication, readJournal, removeMarkers, showSheet, undoEntry } from "../work/history";
import { useWords } from "../words";

const SHOWN = 40;

function when(at: string, locale: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : date.toLocaleString(locale, { dateStyle: "short", timeStyle: "short" });
}

function Entry({ entry }: { entry: JournalEntry }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const busy = usePane((state) => state.busy !== null);
  return (
    <li className="card">
      <div className="head row">
        <strong>{entry.label}</strong>
        <span className="quiet">{when(entry.at, locale)}</span>
      </div>
      {entry.changes.length > 0 && (
        <details>
          <summary>{words("history.changes", { count: entry.count })}</summary>
          <ul className="changes">
            {entry.changes.slice(0, SHOWN).map(({ sheet, place, before, after }, index) => (
              <li key={index} className="change">
                <small className="hint">
                  {sheet} {place}
                </small>
                <del data-label={words("history.was")}>{before || words("proposal.empty")}</del>
                <ins data-label={words("history.is")}>{after || words("proposal.empty")}</ins>
              </li>
            ))}
          </ul>
          {entry.count > SHOWN && <p className="quiet">{words("history.more", { count: entry.count - SHOWN })}</p>}
        </details>
      )}
      {entry.undoable ? (
        <div className="row">
          <Button size="small" disabled={busy} onClick={() => void undoEntry(entry.id)}>
            {words("history.undo")}
          </Button>
        </div>
      ) : (
        entry.why && <p className="quiet">{words(`history.why.${entry.why}`)}</p>
      )}
    </li>
  );
}

function Publication() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <div className="row">
        <Button disabled={busy} aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {words("history.publish")}
        </Button>
      </div>
      {asked && (
        <div className="box" role="status" ref={(box) => box?.scrollIntoView({ block: "nearest" })}>
          <p>{words("history.publish.about")}</p>
          <div className="row">
            <Button
              size="small"
              appearance="primary"
              disabled={busy}
              onClick={() => {
                setAsked(false);
                void preparePublication();
              }}
            >
              {words("history.publish.sure")}
            </Button>
            <Button size="small" onClick={() => setAsked(false)}>
              {words("cancel")}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

export default function History() {
  const words = useWords();
  const journal = usePane((state) => state.desk.journal);
  const busy = usePane((state) => state.busy !== null);
  useEffect(() => void readJournal(), []);
  return (
    <section>
      {journal?.length === 0 && <p>{words("history.empty")}</p>}
      <ul className="lines">
        {journal?.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      <div className="row">
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => void readJournal()}>
          {words("history.refresh")}
        </Button>
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => void showSheet("journal")}>
          {words("history.sheet")}
        </Button>
      </div>
      <h2>{words("history.clean")}</h2>
      <p className="quiet">{words("history.markers.about")}</p>
      <div className="row">
        <Button disabled={busy} onClick={() => void removeMarkers()}>
          {words("history.markers")}
        </Button>
      </div>
      <Publication />
    </section>
  );
}
