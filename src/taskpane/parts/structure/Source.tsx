/** Where the table comes from: sheets of this workbook, a paste from Word, or a file. */
import { Button } from "@fluentui/react-button";
import { useEffect, useRef, useState, type ClipboardEvent, type DragEvent } from "react";
import type { SourceKind } from "../../state/structure-state";
import { dispatch, usePane } from "../../state/store";
import { lookAround } from "../../work/look-around";
import { readFile, readPasted, readSheets } from "../../work/structure";
import { useWords } from "../../words";
import { MessageLine } from "../MessageLine";
import { Segments } from "../Segments";

const KINDS: readonly SourceKind[] = ["sheet", "paste", "file"];

function SheetSource() {
  const words = useWords();
  const survey = usePane((state) => state.survey);
  const ticked = usePane((state) => state.structure.sheets);
  const sheets = (survey?.sheets ?? []).filter(({ used, ours }) => used && !ours);
  if (sheets.length === 0) return <p>{words("structure.noSheets")}</p>;
  const tick = (name: string, on: boolean): void =>
    dispatch({
      type: "structure",
      event: {
        type: "sheets",
        sheets: sheets.map((sheet) => sheet.name).filter((other) => (other === name ? on : ticked.includes(other))),
      },
    });
  return (
    <>
      <fieldset>
        <legend>{words("structure.sheets")}</legend>
        {sheets.map(({ name, used, rows }) => (
          <label key={name} className="choice">
            <input
              type="checkbox"
              checked={ticked.includes(name)}
              onChange={(event) => tick(name, event.target.checked)}
            />
            <span>{words("structure.sheet", { name, area: used ?? "", rows })}</span>
          </label>
        ))}
      </fieldset>
      <div className="row">
        <Button appearance="primary" disabled={ticked.length === 0} onClick={() => void readSheets()}>
          {words("structure.read")}
        </Button>
      </div>
    </>
  );
}

/** A box that takes what Word puts on the clipboard as HTML; the text alone when there is no HTML. */
function PasteSource() {
  const words = useWords();
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    void readPasted(
      event.clipboardData.getData("text/html"),
      event.clipboardData.getData("text/plain"),
      words("structure.paste.name"),
    );
  };
  return (
    <>
      <div
        className="paste"
        tabIndex={0}
        role="textbox"
        aria-multiline="true"
        aria-label={words("structure.paste")}
        aria-describedby="paste-hint"
        contentEditable
        suppressContentEditableWarning
        onPaste={onPaste}
        onBeforeInput={(event) => event.preventDefault()}
        spellCheck={false}
      >
        {words("structure.paste")}
      </div>
      <p id="paste-hint" className="quiet">
        {words("structure.paste.hint")}
      </p>
    </>
  );
}

function FileSource() {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined): void => {
    if (file) void readFile(file);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={over ? "drop over" : "drop"}
      onDrop={onDrop}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
    >
      <input
        ref={input}
        id="source-file"
        className="hidden"
        type="file"
        tabIndex={-1}
        aria-label={words("structure.file")}
        accept=".docx,.xlsx,.html,.htm,.txt"
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {words("structure.file")}
      </Button>
      <span className="quiet">{words("structure.file.drop")}</span>
    </div>
  );
}

const SOURCES = { sheet: SheetSource, paste: PasteSource, file: FileSource };

export function StructureSource() {
  const words = useWords();
  const { kind, failure } = usePane((state) => state.structure);
  const Source = SOURCES[kind];
  // Sheets come and go while the pane is open.
  useEffect(() => void lookAround(), []);
  return (
    <section>
      <Segments
        legend={words("structure.from")}
        name="source"
        value={kind}
        onChange={(next) => dispatch({ type: "structure", event: { type: "kind", kind: next } })}
        options={KINDS.map((value) => ({ value, label: words(`structure.from.${value}`) }))}
      />
      <Source />
      {failure && (
        <p role="alert" className="trouble">
          <MessageLine message={failure} />
        </p>
      )}
    </section>
  );
}
