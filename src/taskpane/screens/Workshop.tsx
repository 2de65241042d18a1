/** Warsztat: questions to the room, or a plan grown in it when there is none. */
import { useEffect, useState } from "react";
import { Segments } from "../parts/Segments";
import { Grow } from "../parts/team/room/Grow";
import { Questions } from "../parts/team/room/Questions";
import { dispatch, getState, usePane } from "../state/store";
import { checkPlan } from "../work/check";
import { lookAround } from "../work/look-around";
import { useWords } from "../words";
import "../parts/team/team.css";

/** Reads the plan when the workbook has one; where it has none that is no trouble here: one can be grown. */
function useRoom(): boolean {
  const plan = usePane((state) => state.check.plan);
  const [looked, setLooked] = useState(plan !== null);
  useEffect(() => {
    if (plan) return;
    void lookAround().then(async () => {
      if (getState().survey?.plan) await checkPlan();
      setLooked(true);
    });
  }, [plan]);
  return looked || plan !== null;
}

export default function Workshop() {
  const words = useWords();
  const plan = usePane((state) => state.check.plan);
  const room = usePane((state) => state.team.room);
  const ready = useRoom();
  if (!plan)
    return ready ? (
      <section>
        <Grow />
      </section>
    ) : null;
  return (
    <section>
      <Segments
        legend={words("room.mode")}
        name="room"
        value={room}
        onChange={(next) => dispatch({ type: "team", change: { room: next } })}
        options={[
          { value: "questions", label: words("room.mode.questions") },
          { value: "grow", label: words("room.mode.grow") },
        ]}
      />
      {room === "grow" ? <Grow /> : <Questions plan={plan} />}
    </section>
  );
}
