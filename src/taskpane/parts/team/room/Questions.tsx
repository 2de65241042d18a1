/** The queue, one card at a time; under it what was put aside, what was decided, and what is not for the room. */
import { Button } from "@fluentui/react-button";
import { useEffect } from "react";
import type { Plan } from "../../../../excel";
import { findingPlace, findingSentence } from "../../../../core/messages/checking";
import type { Question } from "../../../../core/workshop";
import { dispatch, usePane } from "../../../state/store";
import { showCell } from "../../../work/jump";
import { notes } from "../../../work/team/notes";
import { closeProjector, moveQuestion, openProjector } from "../../../work/team/projector";
import { questionSentence, type Room } from "../../../work/team/questions";
import { currentRoom, placeInQueue } from "../../../work/team/room-view";
import { bringBack, takeBack, writeDecisions } from "../../../work/team/workshop";
import { useWords } from "../../../words";
import { Projector } from "./Projector";
import { QuestionCard } from "./QuestionCard";

/** The question in hand, for the facilitator in the pane and for the room in a window of its own. */
function InHand({
  question,
  plan,
  place,
}: {
  question: Question;
  plan: Plan;
  place: { index: number; count: number };
}) {
  const words = useWords();
  const projector = usePane((state) => state.team.projector);
  const [cell] = question.cells;
  const { actionId, column } = cell!;
  useEffect(() => void showCell({ actionId, column }), [actionId, column]);
  const card = (big: boolean) => (
    <QuestionCard key={question.id} question={question} plan={plan} place={place} big={big} onMove={moveQuestion} />
  );
  const open = (): void => {
    dispatch({ type: "team", change: { question: question.id } });
    openProjector();
  };
  return (
    <>
      {projector === "pane" ? <Projector>{card(true)}</Projector> : card(false)}
      <div className="row">
        {projector === "window" ? (
          <Button onClick={closeProjector}>{words("room.window.close")}</Button>
        ) : (
          <Button onClick={open}>{words("room.projector")}</Button>
        )}
      </div>
      <p className="quiet">{words(projector === "window" ? "room.window.keys" : "room.keys")}</p>
    </>
  );
}

function Undo() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const lastAnswer = usePane((state) => state.team.lastAnswer);
  if (!lastAnswer) return null;
  return (
    <div className="row">
      <Button size="small" disabled={busy} onClick={() => void takeBack()}>
        {words("room.undo")}
      </Button>
    </div>
  );
}

function PutOff({ parking, plan }: { parking: readonly Question[]; plan: Plan }) {
  const words = useWords();
  const { locale, busy } = usePane((state) => state);
  if (parking.length === 0) return null;
  return (
    <details className="part">
      <summary>{words("room.parking", { count: parking.length })}</summary>
      <ul className="lines">
        {parking.map((each) => (
          <li key={each.id} className="apart">
            <span>{questionSentence(each, plan.table, locale)}</span>
            <Button size="small" disabled={busy !== null} onClick={() => void bringBack(each)}>
              {words("room.parking.take")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Decisions() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const { decisions } = notes();
  if (decisions.length === 0) return null;
  return (
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
          disabled={busy}
          onClick={() => void writeDecisions(words("screen.workshop"))}
        >
          {words("room.decisions.write")}
        </Button>
      </div>
    </details>
  );
}

function Outside({ outside, plan }: { outside: Room["outside"]; plan: Plan }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  if (outside.length === 0) return null;
  return (
    <details className="part">
      <summary>{words("room.outside", { count: outside.length })}</summary>
      <p className="quiet">{words("room.outside.about")}</p>
      <ul className="lines bulleted">
        {outside.map((finding, at) => (
          <li key={at}>
            {findingSentence(finding, locale)}{" "}
            <span className="quiet">({findingPlace(finding, plan.table, locale)})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Questions({ plan }: { plan: Plan }) {
  const words = useWords();
  // Drawn anew with every change of the plan, of the question in hand and of what is put off.
  usePane((state) => state.team);
  usePane((state) => state.check.result);
  usePane((state) => state.notice);
  const room = currentRoom();
  if (!room) return null;
  const index = placeInQueue(room);
  const question = room.queue[index];
  return (
    <>
      {question ? (
        <InHand question={question} plan={plan} place={{ index: index + 1, count: room.queue.length }} />
      ) : (
        <p>{words("room.done")}</p>
      )}
      <Undo />
      <PutOff parking={room.parking} plan={plan} />
      <Decisions />
      <Outside outside={room.outside} plan={plan} />
    </>
  );
}
