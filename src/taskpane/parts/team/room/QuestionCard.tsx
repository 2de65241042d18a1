/** One question, what its answer would fill, and the answer. The same card stands in the pane and on the projector. */
import { Button } from "@fluentui/react-button";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Plan } from "../../../../excel";
import { parseTerm } from "../../../../core/reading";
import { STANDARD_HEADERS, type ColumnKey } from "../../../../core/table";
import type { Question } from "../../../../core/workshop";
import { usePane } from "../../../state/store";
import { useOffered } from "../../../work/use-offered";
import { rememberedAuthor } from "../../../work/remembered";
import { addColumns } from "../../../work/team/columns";
import { questionSentence } from "../../../work/team/questions";
import { absentFrom, columnsOf, offersOf } from "../../../work/team/room-view";
import { giveAnswer, putAside, type Given } from "../../../work/team/workshop";
import { useWords } from "../../../words";
import { TextField } from "../../TextField";

const TERMS: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["from", "to"]);

/** True for words no reader of terms would know: they may be kept, and it is said. */
const isOdd = (column: ColumnKey, value: string): boolean =>
  TERMS.has(column) && value.trim() !== "" && parseTerm(value, { end: column as "from" | "to" }).kind === "unreadable";

interface AnswerFieldProps {
  column: ColumnKey;
  value: string;
  /** The likeliest answers, on buttons. */
  ready: readonly string[];
  offered: readonly string[];
  big: boolean;
  onChange: (value: string, chosen?: true) => void;
}

function AnswerField({ column, value, ready, offered, big, onChange }: AnswerFieldProps) {
  const words = useWords();
  const list = `room-${column}${big ? "-big" : ""}`;
  return (
    <>
      <label className="field">
        <span>{STANDARD_HEADERS[column]}</span>
        <input
          type="text"
          name={column}
          list={offered.length > 0 ? list : undefined}
          value={value}
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {ready.length > 0 && (
        <div className="row">
          {ready.map((text) => (
            <Button key={text} size="small" aria-pressed={text === value} onClick={() => onChange(text, true)}>
              {text}
            </Button>
          ))}
        </div>
      )}
      {TERMS.has(column) && (
        <p role="status" className={isOdd(column, value) ? "wrong" : "none"}>
          {isOdd(column, value) ? words("room.oddTerm") : ""}
        </p>
      )}
      {offered.length > 0 && (
        <datalist id={list}>
          {offered.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** The actions the answer is about, with what stands in their cells now. */
function Cells({ question, plan, open }: { question: Question; plan: Plan; open: boolean }) {
  const words = useWords();
  const texts = new Map(
    plan.table.actions.map(({ id, number, text }) => [id, [number, text].filter(Boolean).join(". ")]),
  );
  const ids = [...new Set(question.cells.map(({ actionId }) => actionId))];
  const now = (id: string): string =>
    [...new Set(question.cells.filter(({ actionId }) => actionId === id).map(({ before }) => before))]
      .filter(Boolean)
      .join(" – ");
  return (
    <details className="part" open={open}>
      <summary>{words("room.cells", { count: ids.length })}</summary>
      <ul className="lines bulleted">
        {ids.map((id) => (
          <li key={id}>
            {texts.get(id)} <span className="quiet">({words("room.now", { text: now(id) })})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The table has no such column yet: it is added before anything can be answered. */
function NoColumn({ absent }: { absent: readonly ColumnKey[] }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  return (
    <>
      <p>{words("room.noColumn", { columns: absent.map((column) => STANDARD_HEADERS[column]) })}</p>
      <div className="row">
        <Button appearance="primary" disabled={busy} onClick={() => void addColumns(absent, words("room.addColumn"))}>
          {words("room.addColumn")}
        </Button>
      </div>
    </>
  );
}

interface FieldsProps {
  question: Question;
  plan: Plan;
  given: Given;
  big: boolean;
  onGiven: (given: Given, chosen?: true) => void;
}

function Fields({ question, plan, given, big, onGiven }: FieldsProps) {
  const offered = useOffered(plan);
  return columnsOf(question).map((column) => (
    <AnswerField
      key={column}
      column={column}
      big={big}
      value={given[column] ?? ""}
      ready={offersOf(question, column, plan, offered)}
      offered={offered[column] ?? []}
      onChange={(value, chosen) => onGiven({ ...given, [column]: value }, chosen)}
    />
  ));
}

/** What is asked, of which goal, and how many are left. */
function Asked({ question, plan, place }: Pick<CardProps, "question" | "plan" | "place">) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const { goal } = question;
  return (
    <>
      <p className="quiet" role="status">
        {words("room.left", place)}
      </p>
      <h2>{questionSentence(question, plan.table, locale)}</h2>
      {goal?.text && (
        <p className="quiet">
          {[goal.area, [goal.number, goal.text].filter(Boolean).join(". ")].filter(Boolean).join(" · ")}
        </p>
      )}
    </>
  );
}

interface CardProps {
  question: Question;
  plan: Plan;
  place: { index: number; count: number };
  big?: boolean;
  onMove: (step: number) => void;
}

/** Ways to another question without an answer to this one. */
function Onward({ question, onMove }: Pick<CardProps, "question" | "onMove">) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  return (
    <>
      <Button disabled={busy} onClick={() => void putAside(question).then(() => onMove(1))}>
        {words("room.park")}
      </Button>
      <Button onClick={() => onMove(-1)}>{words("room.previous")}</Button>
      <Button onClick={() => onMove(1)}>{words("room.next")}</Button>
    </>
  );
}

export function QuestionCard({ question, plan, place, big = false, onMove }: CardProps) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const busy = usePane((state) => state.busy !== null);
  const form = useRef<HTMLFormElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  const [given, setGiven] = useState<Given>({});
  const [by, setBy] = useState(rememberedAuthor);
  const columns = columnsOf(question);
  const absent = absentFrom(question, plan);
  const actions = new Set(question.cells.map(({ actionId }) => actionId)).size;
  useEffect(() => form.current?.querySelector<HTMLInputElement>("input[name]")?.focus(), []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const sentence = questionSentence(question, plan.table, locale);
    if (!busy && absent.length === 0)
      void giveAnswer(question, given, sentence, by.trim()).then((saved) => saved && onMove(1));
  };
  const take = (next: Given, chosen?: true): void => {
    setGiven(next);
    if (chosen && columns.every((column) => next[column])) setTimeout(() => save.current?.focus());
  };
  return (
    <form
      ref={form}
      className={big ? undefined : "card"}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        const step = { PageDown: 1, PageUp: -1 }[event.key];
        if (step === undefined) return;
        event.preventDefault();
        onMove(step);
      }}
    >
      <Asked question={question} plan={plan} place={place} />
      {absent.length > 0 ? (
        <NoColumn absent={absent} />
      ) : (
        <Fields question={question} plan={plan} given={given} big={big} onGiven={take} />
      )}
      <TextField label={words("room.who")} name="room-by" value={by} autoComplete="name" onChange={setBy} />
      <p className="quiet">{words("room.fills", { cells: question.cells.length, actions })}</p>
      <div className="row">
        {absent.length === 0 && (
          <Button
            ref={save}
            type="submit"
            appearance="primary"
            disabled={busy || columns.every((column) => !given[column]?.trim())}
          >
            {words("room.save")}
          </Button>
        )}
        <Onward question={question} onMove={onMove} />
      </div>
      <Cells question={question} plan={plan} open={big && actions <= 3} />
    </form>
  );
}
