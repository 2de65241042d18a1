/**
 * What was understood: counts, columns to correct, what to notice, the receipt, a preview, and the button that writes.
 */
import { Button } from "@fluentui/react-button";
import type { SourceDocument } from "../../../core/reading/source";
import type { Message, Table } from "../../../core/table";
import { dispatch, usePane } from "../../state/store";
import { skipTable, writeTable } from "../../work/structure";
import { useWords } from "../../words";
import { MessageLine } from "../MessageLine";
import { Mapping } from "./Mapping";
import { ReceiptPart } from "./Receipt";

const PREVIEWED = 6;

function Blocks({ document }: { document: SourceDocument }) {
  const words = useWords();
  const skipped = usePane((state) => state.structure.skipped);
  const tables = document.blocks.filter((block) => block.kind === "table");
  if (tables.length < 2) return null;
  return (
    <details className="part">
      <summary>{words("structure.blocks", { count: tables.length })}</summary>
      <div>
        {tables.map((table, index) => (
          <label key={index} className="choice">
            <input
              type="checkbox"
              checked={!skipped.has(index)}
              onChange={(event) => void skipTable(index, !event.target.checked)}
            />
            <span>
              {words("structure.block", {
                where: table.sheet ? `${table.sheet} ${table.topLeft ?? ""}` : table.where,
                rows: table.rowCount,
                columns: table.columnCount,
              })}
            </span>
          </label>
        ))}
      </div>
    </details>
  );
}

function Preview({ table }: { table: Table }) {
  const words = useWords();
  const shown = table.actions.slice(0, PREVIEWED);
  return (
    <details className="part preview">
      <summary>{words("structure.preview", { count: table.actions.length })}</summary>
      <ul>
        {shown.map((action, index) => (
          <li key={action.id}>
            {action.goal !== shown[index - 1]?.goal && (
              <h3>{words("structure.preview.goal", { number: action.goalNumber, goal: action.goal })}</h3>
            )}
            <span>{[action.number, action.text].filter(Boolean).join(". ")}</span>
            <small className="hint">
              {[
                [...new Set([action.from.text, action.to.text])].filter(Boolean).join("–"),
                action.funding,
                action.responsible,
              ]
                .filter(Boolean)
                .join(" · ")}
            </small>
          </li>
        ))}
      </ul>
      {table.actions.length > PREVIEWED && (
        <p className="quiet">{words("structure.preview.more", { count: table.actions.length - PREVIEWED })}</p>
      )}
    </details>
  );
}

function ExistingChoice({ sheets }: { sheets: readonly string[] }) {
  const words = useWords();
  const label = words("screen.structure");
  return (
    <div className="box" role="alert">
      <p>{words("structure.exists", { sheets })}</p>
      <div className="row">
        <Button appearance="primary" onClick={() => void writeTable("replace", label)}>
          {words("structure.exists.replace")}
        </Button>
        <Button onClick={() => void writeTable("beside", label)}>{words("structure.exists.beside")}</Button>
        <Button
          appearance="subtle"
          onClick={() => dispatch({ type: "structure", event: { type: "existing", sheets: null } })}
        >
          {words("cancel")}
        </Button>
      </div>
    </div>
  );
}

function WriteButton() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const write = () => void writeTable("ask", words("screen.structure"));
  return (
    <div className="sticky">
      <Button appearance="primary" size="large" disabled={busy} onClick={write}>
        {words("structure.write")}
      </Button>
      <p className="quiet">{words("structure.untouched")}</p>
    </div>
  );
}

function Messages({ messages }: { messages: readonly Message[] }) {
  const words = useWords();
  if (messages.length === 0) return null;
  return (
    <details className="part">
      <summary>{words("structure.messages", { count: messages.length })}</summary>
      <ul className="lines bulleted">
        {messages.map((message, index) => (
          <li key={index}>
            <MessageLine message={message} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function StructureReview() {
  const words = useWords();
  const { document, understood, failure, existing } = usePane((state) => state.structure);
  if (!document) return null;
  const again = (
    <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "structure", event: { type: "again" } })}>
      {words("structure.another")}
    </Button>
  );
  const table = understood?.table;
  return (
    <section>
      <div className="row">
        <span className="quiet">{words("structure.source", { file: document.file })}</span>
        {again}
      </div>
      {failure && (
        <p role="alert" className="trouble">
          <MessageLine message={failure} />
        </p>
      )}
      {failure && !understood && <Mapping />}
      {understood && table && (
        <>
          <p className="card lead seen" role="status">
            {words("structure.found", {
              actions: table.actions.length,
              goals: table.goals.length,
              areas: table.areas.length,
            })}
            {table.period && ` ${words("structure.period", { from: table.period.from, to: table.period.to })}`}
          </p>
          <Blocks document={document} />
          <Mapping />
          <Messages messages={understood.messages} />
          <ReceiptPart understood={understood} />
          <Preview table={table} />
          {existing ? <ExistingChoice sheets={existing} /> : <WriteButton />}
        </>
      )}
    </section>
  );
}
