/** The fields of one action. Only what was changed is saved, and only where the sheet still holds what was shown. */
import { Button } from "@fluentui/react-button";
import { useEffect, useMemo, useRef, useState, type FormEvent, type RefObject } from "react";
import { rowByRow } from "../../../core/checking/running/gather";
import type { Finding } from "../../../core/checking/types";
import type { Plan } from "../../../excel";
import { findingSentence } from "../../../core/messages/checking";
import { STANDARD_HEADERS, type Action, type ColumnKey } from "../../../core/table";
import { parseTerm } from "../../../core/reading/terms/parse-term";
import { dateText } from "../../../core/messages/values";
import { getState, usePane } from "../../state/store";
import { saveAnswers, shownText } from "../../work/fill";
import { useOffered } from "../../work/use-offered";
import { useWords, type Words } from "../../words";
import { FIRST_FIELDS, gapIn, lacks, moreFields } from "./fields";

/** Terms typed that cannot be read: they are not saved, so that nonsense never reaches the table. */
const unread = (changed: Partial<Record<ColumnKey, string>>): ColumnKey[] =>
  (["from", "to"] as const).filter(
    (column) => changed[column]?.trim() && parseTerm(changed[column]!, { end: column }).kind === "unreadable",
  );

/** What is understood of what is being typed, said at once. */
function readBack(column: ColumnKey, text: string, words: Words): string[] {
  if ((column !== "from" && column !== "to") || text.trim() === "") return [];
  const term = parseTerm(text, { end: column });
  if (term.kind === "unreadable") return [words("fill.term.unread", { text: text.trim() })];
  return term.iso ? [words("fill.term.read", { date: dateText(term.iso) })] : [];
}

const LONG: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["action", "goal", "note", "done", "indicator"]);

interface FieldProps {
  column: ColumnKey;
  value: string;
  offered: readonly string[];
  told: readonly string[];
  onChange: (value: string) => void;
}

function Field({ column, value, offered, told, onChange }: FieldProps) {
  const list = offered.length > 0 ? `offered-${column}` : undefined;
  return (
    <div className="field">
      <label className="field">
        <span>{STANDARD_HEADERS[column]}</span>
        {LONG.has(column) ? (
          <textarea name={column} rows={2} value={value} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input
            type="text"
            name={column}
            list={list}
            value={value}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </label>
      {list && (
        <datalist id={list}>
          {offered.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
      {told.map((sentence, index) => (
        <small key={index}>{sentence}</small>
      ))}
    </div>
  );
}

/** The first gap is where typing begins. */
function useFirstGap(form: RefObject<HTMLFormElement | null>, action: Action): void {
  useEffect(() => {
    if (getState().desk.fromSheet) return;
    const inputs = [...(form.current?.querySelectorAll<HTMLInputElement>("input[name], textarea[name]") ?? [])];
    const gap = inputs.find(({ name }) => gapIn(action, name as ColumnKey)) ?? inputs[0];
    gap?.focus();
    // What stands in a gap ("28 r.", "-") is written over, never written on.
    gap?.select();
  }, [form, action]);
}

function InHand({ action }: { action: Action }) {
  return (
    <div className="card lead">
      <p className="quiet">
        {[action.area, [action.goalNumber, action.goal].filter(Boolean).join(". ")].filter(Boolean).join(" · ")}
      </p>
      <p className="seen">{[action.number, action.text].filter(Boolean).join(". ")}</p>
    </div>
  );
}

function useFindings(action: Action): Finding[] {
  const result = usePane((state) => state.check.result);
  return useMemo(
    () => rowByRow(result?.findings ?? []).filter(({ actionId }) => actionId === action.id),
    [result, action],
  );
}

/** Fields shown at once, and those under "more"; an action without words begins with its words. */
const fieldsOf = ({ layout: { columns } }: Plan, wordless: boolean) => ({
  first: [...(wordless ? (["action"] as const) : []), ...FIRST_FIELDS].filter(
    (column) => columns[column] !== undefined,
  ),
  more: moreFields(columns).filter((column) => column !== "action" || !wordless),
});

export function FillForm({ action, plan, onNext }: { action: Action; plan: Plan; onNext: () => void }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const busy = usePane((state) => state.busy !== null);
  const form = useRef<HTMLFormElement>(null);
  const [changed, setChanged] = useState<Partial<Record<ColumnKey, string>>>({});
  const offered = useOffered(plan);
  const findings = useFindings(action);
  // An action without words begins with them; the field stays where it is while it is being filled.
  const [wordless] = useState(() => gapIn(action, "action"));
  const { first, more } = fieldsOf(plan, wordless);
  useFirstGap(form, action);

  const field = (column: ColumnKey) => (
    <Field
      key={column}
      column={column}
      value={changed[column] ?? shownText(action, column)}
      offered={offered[column] ?? []}
      told={
        changed[column] === undefined
          ? findings.filter((finding) => finding.column === column).map((finding) => findingSentence(finding, locale))
          : readBack(column, changed[column]!, words)
      }
      onChange={(value) => setChanged({ ...changed, [column]: value })}
    />
  );
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (unread(changed).length > 0) return;
    void saveAnswers(action, changed, words("screen.fill")).then((saved) => {
      if (!saved) return;
      setChanged({});
      // An action with another gap stays on the desk, its next gap in focus.
      const now = getState().check.plan?.table.actions.find(({ id }) => id === action.id);
      if (!now || !lacks(now)) onNext();
    });
  };
  return (
    <form
      ref={form}
      className="lines"
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !event.ctrlKey) return;
        event.preventDefault();
        form.current?.requestSubmit();
      }}
    >
      <InHand action={action} />
      {first.map(field)}
      <details className="part">
        <summary>{words("fill.more")}</summary>
        <div className="lines">{more.map(field)}</div>
      </details>
      <div className="row">
        <Button type="submit" appearance="primary" disabled={busy}>
          {words("fill.save")}
        </Button>
      </div>
    </form>
  );
}
