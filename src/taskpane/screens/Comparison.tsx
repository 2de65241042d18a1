/** Porównaj: an older strategy beside the plan of the workbook, link by link. */
import { Button } from "@fluentui/react-button";
import { useEffect, useState } from "react";
import type { Link } from "../../core/comparing";
import type { Plan } from "../../excel";
import { teamworkText } from "../../core/messages/teamwork";
import { comparisonCounts } from "../../core/summarising/teamwork";
import { STANDARD_HEADERS, type Action, type Message } from "../../core/table";
import { SavedHere } from "../parts/team/SavedHere";
import { MessageLine } from "../parts/MessageLine";
import { NeedsPlan } from "../parts/NeedsPlan";
import { Change } from "../parts/Change";
import { FilePick } from "../parts/team/FilePick";
import { usePane } from "../state/store";
import type { Compared } from "../state/team-state";
import {
  breakLink,
  compareAgain,
  compareWith,
  restoreLinks,
  saveComparison,
  writeComparison,
} from "../work/team/compare";
import { notes } from "../work/team/notes";
import { useWords } from "../words";
import "../parts/team/team.css";

const KINDS = ["changed", "split", "joined", "kept"] as const;
const shown = (actions: readonly Action[]): string =>
  actions.map(({ number, text }) => [number, text].filter(Boolean).join(". ")).join("\n");

function LinkLine({ link }: { link: Link }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const locale = usePane((state) => state.locale);
  const said = [teamworkText(locale, "comparison.before"), teamworkText(locale, "comparison.after")] as const;
  const same = shown(link.before) === shown(link.after);
  return (
    <li className="lines">
      {same ? (
        <span>{shown(link.after)}</span>
      ) : (
        <Change before={shown(link.before)} after={shown(link.after)} said={said} />
      )}
      {link.changes
        .filter(({ column }) => column !== "action")
        .map(({ column, before, after }) => (
          <Change key={column} before={before} after={after} label={STANDARD_HEADERS[column]} said={said} />
        ))}
      <div className="row">
        <Button size="small" disabled={busy} onClick={() => void breakLink(link)}>
          {words("compare.break")}
        </Button>
      </div>
    </li>
  );
}

const keyOf = ({ before, after }: Link): string =>
  [...before.map(({ id }) => id), "→", ...after.map(({ id }) => id)].join("|");

function Links({ kind, links }: { kind: (typeof KINDS)[number]; links: readonly Link[] }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  if (links.length === 0) return null;
  return (
    <details className="part" open={kind !== "kept"}>
      <summary>
        {words("compare.group", { name: teamworkText(locale, `comparison.${kind}`), count: links.length })}
      </summary>
      <ul className="changes">
        {links.map((link) => (
          <LinkLine key={keyOf(link)} link={link} />
        ))}
      </ul>
    </details>
  );
}

/** Actions of one plan that have none in the other. */
function Alone({ kind, actions }: { kind: "dropped" | "added"; actions: readonly Action[] }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  if (actions.length === 0) return null;
  return (
    <details className="part">
      <summary>
        {words("compare.group", { name: teamworkText(locale, `comparison.${kind}`), count: actions.length })}
      </summary>
      <ul className="lines bulleted">
        {actions.map((action) => (
          <li key={action.id}>{shown([action])}</li>
        ))}
      </ul>
    </details>
  );
}

function Result({ compared: { comparison, file } }: { compared: Compared }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const names = { before: file, after: words("compare.this") };
  return (
    <>
      <div className="card lead">
        <p className="seen" role="status">
          {words("compare.counts", comparisonCounts(comparison))}
        </p>
      </div>
      <SavedHere />
      <div className="row">
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void writeComparison(names, words("screen.comparison"))}
        >
          {words("compare.sheet")}
        </Button>
        <Button disabled={busy} onClick={() => void saveComparison(names)}>
          {words("compare.word")}
        </Button>
      </div>
      {KINDS.map((kind) => (
        <Links key={kind} kind={kind} links={comparison.links.filter((link) => link.kind === kind)} />
      ))}
      <Alone kind="dropped" actions={comparison.dropped} />
      <Alone kind="added" actions={comparison.added} />
      {notes().broken.length > 0 && (
        <div className="row">
          <Button size="small" appearance="subtle" disabled={busy} onClick={() => void restoreLinks()}>
            {words("compare.restore", { count: notes().broken.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function Screen({ plan }: { plan: Plan }) {
  const words = useWords();
  const compared = usePane((state) => state.team.compared);
  const [failure, setFailure] = useState<Message | undefined>();
  useEffect(compareAgain, [plan]);
  return (
    <section>
      <p className="quiet">{words("compare.about")}</p>
      <FilePick
        primary={!compared}
        accept=".xlsx,.docx,.html,.htm,.txt"
        label={words(compared ? "compare.again" : "compare.pick")}
        onFiles={([file]) => void compareWith(file!).then(setFailure)}
      />
      {failure && (
        <p role="alert" className="trouble">
          <MessageLine message={failure} />
        </p>
      )}
      {compared && <Result compared={compared} />}
    </section>
  );
}

export default function Comparison() {
  return <NeedsPlan>{(plan) => <Screen plan={plan} />}</NeedsPlan>;
}
