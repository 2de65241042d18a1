/** How each column was read, the doubtful first: what stands in it, by what it was read, and a list to correct it. */
import { Button } from "@fluentui/react-button";
import { useState } from "react";
import type { ColumnQuestion, LayoutQuestion } from "../../../core/reading";
import { dateText } from "../../../core/messages/values";
import { OPTIONAL_COLUMNS, REQUIRED_COLUMNS, STANDARD_HEADERS, type ColumnReading } from "../../../core/table";
import { usePane } from "../../state/store";
import { correct, readAnew } from "../../work/structure";
import { useWords, type Words } from "../../words";

type Column = ColumnReading["column"];
const OWN_ROLES = ["term", "ordinal", "extra"] as const;

const roleName = (column: Column, words: Words): string =>
  column === "term" || column === "ordinal" || column === "extra"
    ? words(`column.${column}`)
    : STANDARD_HEADERS[column];

function Roles({ header, column }: { header: string; column: Column }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  return (
    <select
      aria-label={words("structure.column.as", { header: header || words("structure.column.noHeader") })}
      value={column}
      disabled={busy}
      onChange={(event) => void correct(header, event.target.value as Column)}
    >
      {[...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS, "id" as const, ...OWN_ROLES].map((key) => (
        <option key={key} value={key}>
          {roleName(key, words)}
        </option>
      ))}
    </select>
  );
}

function ColumnLine({ question }: { question: ColumnQuestion }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const { header, column, confidence, how, samples } = question;
  return (
    <li className={confidence}>
      <div className="head">
        <strong>{header || words("structure.column.noHeader")}</strong>
        <span className="tag">{words(`confidence.${confidence}`)}</span>
      </div>
      <small className="hint">
        {samples.length > 0 ? words("structure.samples", { samples }) : words("structure.samples.none")}
      </small>
      <Roles header={header} column={column} />
      {confidence !== "sure" && (
        <div className="row">
          <Button size="small" disabled={busy} onClick={() => void correct(header, column)}>
            {words("structure.column.yes", { name: roleName(column, words) })}
          </Button>
          <small className="hint">{words(`structure.how.${how}`)}</small>
        </div>
      )}
    </li>
  );
}

const lines = (columns: readonly ColumnQuestion[]) =>
  columns.length > 0 && (
    <ul className="mapping">
      {columns.map((question) => (
        <ColumnLine key={question.index} question={question} />
      ))}
    </ul>
  );

/** Columns that are or were in doubt stand open; they stay where they are while they are being answered. */
function Layout({ layout, several }: { layout: LayoutQuestion; several: boolean }) {
  const words = useWords();
  const [asked] = useState(
    () => new Set(layout.columns.filter(({ confidence }) => confidence !== "sure").map(({ index }) => index)),
  );
  const doubtful = layout.columns.filter(({ index }) => asked.has(index));
  const sure = layout.columns.filter(({ index }) => !asked.has(index));
  const open = doubtful.filter(({ confidence }) => confidence !== "sure").length;
  return (
    <>
      {several && <h3>{layout.sheet ?? layout.where}</h3>}
      <p className="quiet" role="status">
        {open > 0
          ? words("structure.columns.doubtful", { count: open })
          : words("structure.columns.sure", { count: layout.columns.length })}
      </p>
      {lines(doubtful)}
      {sure.length > 0 && (
        <details className="part">
          <summary>{words("structure.columns", { count: sure.length })}</summary>
          {lines(sure)}
        </details>
      )}
    </>
  );
}

/** Answers of last time are in use: said, with the way to a reading without them. */
function Recalled() {
  const words = useWords();
  const recalled = usePane((state) => state.structure.recalled);
  const busy = usePane((state) => state.busy !== null);
  if (!recalled) return null;
  return (
    <div className="box">
      <p>{words("structure.recalled", { file: recalled.file, day: dateText(recalled.day) })}</p>
      <div className="row">
        <Button size="small" disabled={busy} onClick={() => void readAnew()}>
          {words("structure.recalled.anew")}
        </Button>
      </div>
    </div>
  );
}

export function Mapping() {
  const words = useWords();
  const layouts = usePane((state) => state.structure.layouts);
  if (layouts.length === 0) return null;
  return (
    <div className="lines">
      <h2>{words("structure.mapping")}</h2>
      <Recalled />
      {layouts.map((layout) => (
        <Layout key={`${layout.where}|${layout.fingerprint}`} layout={layout} several={layouts.length > 1} />
      ))}
    </div>
  );
}
