/** The queue, one card at a time; under it what was put aside, what was decided, and what is not for the room. */
import { Button } from "@fluentui/react-button";
import { useMemo } from "react";
import type { Plan } from "../../../../excel";
import { findingPlace, findingSentence } from "../../../../core/messages/checking";
import { dispatch, usePane } from "../../../state/store";
import { notes } from "../../../work/team/notes";
import { questionSentence, roomOf } from "../../../work/team/questions";
import { bringBack, takeBack, writeDecisions } from "../../../work/team/workshop";
import { useWords } from "../../../words";
import { Projector } from "./Projector";
import { QuestionCard } from "./QuestionCard";

export function Questions({ plan }: { plan: Plan }) {
  const words = useWords();
  const { locale, busy } = usePane((state) => state);
  const result = usePane((state) => state.check.result);
  const { question: inHand, projector, lastAnswer } = usePane((state) => state.team);
  const parkedIds = notes().parked;
  const room = useMemo(
    () => (result ? roomOf(plan, result, parkedIds) : { queue: [], parking: [], outside: [] }),
    [plan, result, parkedIds],
  );
  const index = Math.max(
    0,
    room.queue.findIndex(({ id }) => id === inHand),
  );
  const question = room.queue[index];
  const move = (step: number): void =>
    dispatch({
      type: "team",
      change: { question: room.queue[(index + step + room.queue.length) % room.queue.length]?.id ?? null },
    });
  const card = (big: boolean) =>
    question && (
      <QuestionCard
        key={question.id}
        question={question}
        plan={plan}
        place={{ index: index + 1, count: room.queue.length }}
        big={big}
        onMove={move}
      />
    );
  const { decisions } = notes();
  return (
    <>
      {question ? (
        <>
          {projector ? <Projector>{card(true)}</Projector> : card(false)}
          <div className="row">
            <Button onClick={() => dispatch({ type: "team", change: { projector: true, question: question.id } })}>
              {words("room.projector")}
            </Button>
          </div>
          <p className="quiet">{words("room.keys")}</p>
        </>
      ) : (
        <p>{words("room.done")}</p>
      )}
      {lastAnswer && (
        <div className="row">
          <Button size="small" disabled={busy !== null} onClick={() => void takeBack()}>
            {words("room.undo")}
          </Button>
        </div>
      )}
      {room.parking.length > 0 && (
        <details className="part">
          <summary>{words("room.parking", { count: room.parking.length })}</summary>
          <ul className="lines">
            {room.parking.map((each) => (
              <li key={each.id} className="apart">
                <span>{questionSentence(each, plan.table, locale)}</span>
                <Button size="small" disabled={busy !== null} onClick={() => void bringBack(each)}>
                  {words("room.parking.take")}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {decisions.length > 0 && (
        <details className="part">
          <summary>{words("room.decisions", { count: decisions.length })}</summary>
          <ul className="lines bulleted">
            {decisions.map((each, at) => (
              <li key={at}>{words("room.decision", { question: each.question, answer: each.answer, by: each.by })}</li>
            ))}
          </ul>
          <div className="row">
            <Button
              size="small"
              appearance="primary"
              disabled={busy !== null}
              onClick={() => void writeDecisions(words("screen.workshop"))}
            >
              {words("room.decisions.write")}
            </Button>
          </div>
        </details>
      )}
      {room.outside.length > 0 && (
        <details className="part">
          <summary>{words("room.outside", { count: room.outside.length })}</summary>
          <p className="quiet">{words("room.outside.about")}</p>
          <ul className="lines bulleted">
            {room.outside.map((finding, at) => (
              <li key={at}>
                {findingSentence(finding, locale)}{" "}
                <span className="quiet">({findingPlace(finding, plan.table, locale)})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
