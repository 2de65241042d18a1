/** One question: its words, the actions it is about, the answers offered on buttons, and a field for any other. */
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { Words } from "../words";
import type { RoomField, RoomQuestion } from "./protocol";

interface FieldProps {
  field: RoomField;
  value: string;
  /** Numbers of the keys begin after those of the fields before. */
  first: number;
  words: Words;
  onChange: (value: string, chosen: boolean) => void;
}

function Field({ field, value, first, words, onChange }: FieldProps) {
  return (
    <fieldset>
      <legend>{field.header}</legend>
      {field.offers.length > 0 && (
        <div className="offers">
          {field.offers.map((offer, index) => (
            <button key={offer} type="button" aria-pressed={offer === value} onClick={() => onChange(offer, true)}>
              {first + index <= 9 && <kbd>Alt+{first + index}</kbd>} {offer}
            </button>
          ))}
        </div>
      )}
      <input
        type="text"
        name={field.column}
        aria-label={words("room.window.other", { header: field.header })}
        placeholder={field.term ? words("room.window.term") : words("room.window.type")}
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value, false)}
      />
    </fieldset>
  );
}

function Rows({ question: { rows, more }, words }: { question: RoomQuestion; words: Words }) {
  return (
    <ul>
      {rows.map(({ text, now }, index) => (
        <li key={index}>
          {text} <span className="quiet">({words("room.now", { text: now })})</span>
        </li>
      ))}
      {more > 0 && <li>{words("check.more", { count: more })}</li>}
    </ul>
  );
}

interface PartProps {
  question: RoomQuestion;
  busy: boolean;
  words: Words;
  onAnswer: (given: Record<string, string>) => void;
  onColumns: () => void;
}

/** The table has no such column yet: it is added before anything can be answered. */
function NoColumn({ question, busy, words, onColumns }: Omit<PartProps, "onAnswer">) {
  return (
    <>
      <p>{words("room.noColumn", { columns: [...question.absent] })}</p>
      <button type="button" className="main" disabled={busy} onClick={onColumns}>
        {words("room.addColumn")}
      </button>
    </>
  );
}

/** The offer a key stands for: Alt with its number, counted over all fields. */
function offerByKey(event: KeyboardEvent, { fields }: RoomQuestion): { column: string; offer: string } | undefined {
  const key = event.altKey ? Number(/^Digit([1-9])$/.exec(event.code)?.[1]) : NaN;
  return fields.flatMap(({ column, offers }) => offers.map((offer) => ({ column, offer })))[key - 1];
}

export function RoomQuestionPart({ question, busy, words, onAnswer, onColumns }: PartProps) {
  const [given, setGiven] = useState<Record<string, string>>({});
  const form = useRef<HTMLFormElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  const whole = Object.values(given).some((text) => text.trim() !== "");
  const firstOf = (at: number): number =>
    1 + question.fields.slice(0, at).reduce((sum, { offers }) => sum + offers.length, 0);
  useEffect(
    () => (form.current?.querySelector<HTMLElement>("input") ?? form.current?.querySelector("button"))?.focus(),
    [question.absent.length],
  );
  const set = (column: string, text: string): void => setGiven((before) => ({ ...before, [column]: text }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (whole && !busy) onAnswer(given);
  };
  return (
    <form
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        const wanted = offerByKey(event, question);
        if (!wanted) return;
        event.preventDefault();
        set(wanted.column, wanted.offer);
      }}
    >
      <p className="quiet">{words("room.left", { index: question.index, count: question.count })}</p>
      <h1>{question.sentence}</h1>
      {question.goal && <p className="quiet">{question.goal}</p>}
      <Rows question={question} words={words} />
      {question.absent.length > 0 ? (
        <NoColumn question={question} busy={busy} words={words} onColumns={onColumns} />
      ) : (
        <>
          {question.fields.map((field, at) => (
            <Field
              key={field.column}
              field={field}
              value={given[field.column] ?? ""}
              first={firstOf(at)}
              words={words}
              onChange={(text, chosen) => {
                set(field.column, text);
                if (chosen && at === question.fields.length - 1) save.current?.focus();
              }}
            />
          ))}
          <button ref={save} type="submit" className="main" aria-disabled={!whole || busy}>
            {words("room.save")} <kbd>Enter</kbd>
          </button>
        </>
      )}
    </form>
  );
}
