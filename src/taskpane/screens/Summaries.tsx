/** Zestawienia: tick the sheets, make them in one go, open what was made. */
import { Button } from "@fluentui/react-button";
import { useState } from "react";
import { SHEETS } from "../../core/summarising/model/sheet-model";
import { NeedsPlan } from "../parts/NeedsPlan";
import { usePane } from "../state/store";
import { showSheet } from "../work/jump";
import { makeSummaries } from "../work/summaries";
import { SUMMARY_KINDS, type SummaryKind } from "../work/summary-kinds";
import { useWords } from "../words";

function Choice() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const written = usePane((state) => state.desk.written);
  const [ticked, setTicked] = useState<ReadonlySet<SummaryKind>>(new Set<SummaryKind>(["summary", "mirror", "gaps"]));
  const tick = (kind: SummaryKind, on: boolean): void =>
    setTicked(new Set(SUMMARY_KINDS.filter((other) => (other === kind ? on : ticked.has(other)))));
  return (
    <section>
      <fieldset>
        <legend>{words("summaries.choose")}</legend>
        {SUMMARY_KINDS.map((kind) => (
          <label key={kind} className="choice">
            <input type="checkbox" checked={ticked.has(kind)} onChange={(event) => tick(kind, event.target.checked)} />
            <span>
              <strong>{SHEETS[kind]}</strong>
              <br />
              <span className="quiet">{words(`summaries.${kind}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className="quiet">{words("summaries.live")}</p>
      <div className="row">
        <Button
          appearance="primary"
          disabled={busy || ticked.size === 0}
          onClick={() => void makeSummaries([...ticked])}
        >
          {words("summaries.make", { count: ticked.size })}
        </Button>
      </div>
      {written.length > 0 && (
        <ul className="lines">
          {written.map(({ name }) => (
            <li key={name}>
              <Button size="small" appearance="subtle" onClick={() => void showSheet(name)}>
                {words("summaries.open", { name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export default function Summaries() {
  return <NeedsPlan>{() => <Choice />}</NeedsPlan>;
}
