/**
 * How each column was read: certain, likely, to be decided; with samples of what stands in it, and a list to correct
 * it.
 */
import { ownCell } from "../../../core/table/own-cells";
import { useState } from "react";
import {
  cellText,
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  STANDARD_HEADERS,
  type ColumnReading,
  type Table,
} from "../../../core/table";
import { usePane } from "../../state/store";
import { correct } from "../../work/structure";
import { useWords } from "../../words";

const RANK: Record<ColumnReading["confidence"], number> = { ask: 0, likely: 1, sure: 2 };
const SAMPLES = 2;
const SAMPLE_LENGTH = 40;

function valuesOf(table: Table, { column, header }: ColumnReading): string[] {
  const read = (action: Table["actions"][number]): string => {
    if (column === "extra") return ownCell(action, header);
    if (column === "ordinal") return "";
    return column === "term"
      ? [...new Set([action.from.text, action.to.text])].filter(Boolean).join(" – ")
      : cellText(action, column);
  };
  const found = new Set<string>();
  for (const action of table.actions) {
    const text = read(action).trim();
    if (text) found.add(text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH).trimEnd()}…` : text);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}

function ColumnLine({ table, reading }: { table: Table; reading: ColumnReading }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const samples = valuesOf(table, reading);
  const header = reading.header || words("structure.column.noHeader");
  return (
    <li className={reading.confidence}>
      <div className="head">
        <strong>{header}</strong>
        <span className="tag">{words(`confidence.${reading.confidence}`)}</span>
      </div>
      {reading.column !== "ordinal" && (
        <small className="hint">
          {samples.length > 0 ? words("structure.samples", { samples }) : words("structure.samples.none")}
        </small>
      )}
      <select
        aria-label={words("structure.column.as", { header })}
        value={reading.column}
        disabled={busy}
        onChange={(event) => void correct(reading.header, event.target.value as ColumnReading["column"])}
      >
        {[...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS].map((key) => (
          <option key={key} value={key}>
            {STANDARD_HEADERS[key]}
          </option>
        ))}
        <option value="id">{STANDARD_HEADERS.id}</option>
        <option value="term">{words("column.term")}</option>
        <option value="ordinal">{words("column.ordinal")}</option>
        <option value="extra">{words("column.extra")}</option>
      </select>
    </li>
  );
}

export function Mapping({ table }: { table: Table }) {
  const words = useWords();
  const count = (confidence: ColumnReading["confidence"]): number =>
    table.columns.filter((column) => column.confidence === confidence).length;
  const [ask, likely] = [count("ask"), count("likely")];
  // What needs a look comes first; the order is kept while it is being corrected, so that nothing jumps away from the
  // pointer.
  const [order] = useState(
    () =>
      new Map(
        [...table.columns]
          .sort((a, b) => RANK[a.confidence] - RANK[b.confidence])
          .map(({ header }, index) => [header, index]),
      ),
  );
  const columns = [...table.columns].sort((a, b) => (order.get(a.header) ?? 0) - (order.get(b.header) ?? 0));
  return (
    <details className="part" open={ask > 0}>
      <summary>{words("structure.columns", { count: table.columns.length })}</summary>
      <p className="quiet">
        {ask > 0 && `${words("structure.columns.ask", { count: ask })} `}
        {likely > 0 && words("structure.columns.likely", { count: likely })}
        {ask + likely === 0 && words("structure.columns.sure")}
      </p>
      <ul className="mapping">
        {columns.map((reading, index) => (
          <ColumnLine key={`${index}:${reading.header}`} table={table} reading={reading} />
        ))}
      </ul>
    </details>
  );
}
