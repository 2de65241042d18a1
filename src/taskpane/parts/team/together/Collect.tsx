/** Zbierz: the files, what became of them, what people must decide, and the writing. */
import { Button } from "@fluentui/react-button";
import { usePane } from "../../../state/store";
import type { Collection } from "../../../state/team-state";
import {
  changedRows,
  chooseJoin,
  collectFiles,
  setAside,
  tickRemoval,
  writeCollected,
} from "../../../work/team/collect";
import { useWords } from "../../../words";
import { MessageLine } from "../../MessageLine";
import { FilePick } from "../FilePick";
import { SavedHere } from "../SavedHere";
import { Changes } from "./Changes";
import { Conflicts } from "./Conflicts";
import { Returns } from "./Returns";

/** Pairs on the screen; more are on the sheet. */
const MOST_PAIRS = 50;

function Similar({ collection: { similar, joined } }: { collection: Collection }) {
  const words = useWords();
  if (similar.length === 0) return null;
  return (
    <details className="part">
      <summary>{words("collect.similar", { count: similar.length })}</summary>
      <ul className="changes">
        {similar.slice(0, MOST_PAIRS).map(({ first, second, joined: whole }, index) => (
          <li key={`${first.id}|${second.id}`} className="lines">
            <div className="sides">
              {[first, second].map((action) => (
                <div key={action.id}>
                  <strong>{action.lead || "–"}</strong>
                  <br />
                  {action.text}
                </div>
              ))}
            </div>
            <p className="quiet">
              {words("collect.joined", { lead: [whole.lead, ...whole.partners].join(", "), funding: whole.funding })}
            </p>
            <label className="choice">
              <input
                type="checkbox"
                checked={joined.has(index)}
                onChange={(event) => chooseJoin(index, event.target.checked)}
              />
              <span>{words("collect.join")}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What files say beside their tables: more than this nobody reads in a pane. */
const MOST_ASIDE = 100;

function Read({ collection: { files, broken } }: { collection: Collection }) {
  const words = useWords();
  const aside = files.flatMap(({ file, leftOut }) => leftOut.map((piece) => ({ file, ...piece })));
  return (
    <>
      <details className="part">
        <summary>{words("collect.files", { count: files.length })}</summary>
        <ul className="lines bulleted">
          {files.map(({ file, institution, actions, ours }, index) => (
            <li key={index}>
              {words("collect.file", { file, institution, count: actions })}
              {!ours && <span className="quiet"> ({words("collect.foreign")})</span>}
            </li>
          ))}
        </ul>
      </details>
      {aside.length > 0 && (
        <details className="part" open>
          <summary>{words("collect.aside", { count: aside.length })}</summary>
          <ul className="lines bulleted">
            {aside.slice(0, MOST_ASIDE).map(({ file, where, text }, index) => (
              <li key={index}>{words("collect.asideLine", { file, where, text })}</li>
            ))}
          </ul>
        </details>
      )}
      {broken.length > 0 && (
        <details className="part" open>
          <summary>{words("collect.broken", { count: broken.length })}</summary>
          <ul className="lines bulleted">
            {broken.map(({ file, why }, index) => (
              <li key={index}>
                <strong>{file}</strong>: <MessageLine message={why} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Rows that did not come back stay in the plan, unless somebody ticks them one by one. */
function Removals({ collection: { merge, ticks } }: { collection: Collection }) {
  const words = useWords();
  if (merge.removals.length === 0) return null;
  return (
    <details className="part" open>
      <summary>{words("collect.removals", { count: merge.removals.length })}</summary>
      <p className="quiet">{words("collect.removals.about")}</p>
      <ul className="lines">
        {merge.removals.map(({ action, files: from }) => (
          <li key={action.id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={ticks.removed.has(action.id)}
                onChange={(event) => tickRemoval([action.id], event.target.checked)}
              />
              <span>{words("collect.removed", { text: action.text, files: from.join(", ") })}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Beginning() {
  const words = useWords();
  return (
    <>
      <p className="quiet">{words("collect.about")}</p>
      <FilePick
        primary
        multiple
        accept=".xlsx,.docx"
        label={words("collect.pick")}
        onFiles={(files) => void collectFiles(files)}
      />
      <SavedHere />
      <Returns />
    </>
  );
}

/** How much came back, in numbers. */
function Counts({ collection: { files, merge, ticks } }: { collection: Collection }) {
  const words = useWords();
  const actions = files.reduce((sum, { actions: own }) => sum + own, 0);
  return (
    <div className="card lead">
      <p className="seen" role="status">
        {words("collect.read", { count: files.length, actions })}
      </p>
      <p>
        {words("collect.result", {
          changed: changedRows(merge),
          added: merge.added.length,
          removed: ticks.removed.size,
          conflicts: merge.conflicts.length,
        })}
      </p>
    </div>
  );
}

export function CollectPart() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const collection = usePane((state) => state.team.collection);
  if (!collection) return <Beginning />;
  return (
    <>
      <Counts collection={collection} />
      <Returns />
      <Read collection={collection} />
      <Conflicts collection={collection} />
      <Changes collection={collection} />
      <Removals collection={collection} />
      <Similar collection={collection} />
      <p className="quiet">{words("collect.sheets")}</p>
      <div className="row sticky">
        <Button
          appearance="primary"
          disabled={busy || collection.files.length === 0}
          onClick={() => void writeCollected(words("screen.collect"))}
        >
          {words("collect.write")}
        </Button>
        <Button disabled={busy} onClick={setAside}>
          {words("collect.again")}
        </Button>
      </div>
    </>
  );
}
