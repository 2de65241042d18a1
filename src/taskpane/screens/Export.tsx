/** Dokument: Word and the clipboard; each ends in something that can be seen. */
import { Button } from "@fluentui/react-button";
import { useRef, useState } from "react";
import type { WordLayout } from "../../core/exporting/types";
import { ExportEndLine } from "../parts/ExportEnd";
import { NeedsPlan } from "../parts/NeedsPlan";
import { usePane } from "../state/store";
import { copyTable, refreshWord, saveWord } from "../work/export";
import { useWords } from "../words";

const LAYOUTS: readonly WordLayout[] = ["accessible", "traditional", "cards"];

/** The finished document of last year, with the table brought up to date. */
function Refresh({ layout, summaries }: { layout: WordLayout; summaries: boolean }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className="quiet">{words("export.refresh.about")}</p>
      <input
        ref={input}
        id="finished-document"
        type="file"
        className="hidden"
        tabIndex={-1}
        accept=".docx"
        aria-label={words("export.refresh")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void refreshWord(file, { layout, summaries });
        }}
      />
      <div className="row">
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {words("export.refresh")}
        </Button>
      </div>
    </>
  );
}

function Copy() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  return (
    <div className="card">
      <h2>{words("export.copy")}</h2>
      <p className="quiet">{words("export.copy.about")}</p>
      <div className="row">
        <Button disabled={busy} onClick={() => void copyTable()}>
          {words("export.copy.do")}
        </Button>
      </div>
    </div>
  );
}

function Choices() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const [summaries, setSummaries] = useState(false);
  const [layout, setLayout] = useState<WordLayout>("accessible");
  return (
    <section>
      <ExportEndLine />
      <div className="card">
        <h2>{words("export.word")}</h2>
        <fieldset>
          <legend>{words("export.layout")}</legend>
          {LAYOUTS.map((value) => (
            <label key={value} className="choice">
              <input type="radio" name="layout" checked={layout === value} onChange={() => setLayout(value)} />
              <span>{words(`export.layout.${value}`)}</span>
            </label>
          ))}
        </fieldset>
        <label className="choice">
          <input type="checkbox" checked={summaries} onChange={(event) => setSummaries(event.target.checked)} />
          <span>{words("export.summaries")}</span>
        </label>
        <div className="row">
          <Button appearance="primary" disabled={busy} onClick={() => void saveWord({ layout, summaries })}>
            {words("export.word.make")}
          </Button>
        </div>
        <Refresh layout={layout} summaries={summaries} />
      </div>
      <Copy />
    </section>
  );
}

export default function Export() {
  return <NeedsPlan>{() => <Choices />}</NeedsPlan>;
}
