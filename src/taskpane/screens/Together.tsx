/** Wspólna praca: hand the plan out, collect what comes back. */
import { NeedsPlan } from "../parts/NeedsPlan";
import { Segments } from "../parts/Segments";
import { CollectPart } from "../parts/team/together/Collect";
import { HandOutPart } from "../parts/team/together/HandOut";
import { dispatch, usePane } from "../state/store";
import type { TeamState } from "../state/team-state";
import { useWords } from "../words";
import "../parts/team/team.css";

const PARTS = { handout: HandOutPart, collect: CollectPart };

export default function Together() {
  const words = useWords();
  const part = usePane((state) => state.team.part);
  const Part = PARTS[part];
  return (
    <NeedsPlan>
      {(plan) => (
        <section>
          <Segments<TeamState["part"]>
            legend={words("together.part")}
            name="together"
            value={part}
            onChange={(next) => dispatch({ type: "team", change: { part: next } })}
            options={[
              { value: "handout", label: words("together.part.handout") },
              { value: "collect", label: words("together.part.collect") },
            ]}
          />
          <Part plan={plan} />
        </section>
      )}
    </NeedsPlan>
  );
}
