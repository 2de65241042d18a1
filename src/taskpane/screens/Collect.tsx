/** Zbierz: what came back from the institutions, joined into the plan. */
import { NeedsPlan } from "../parts/NeedsPlan";
import { CollectPart } from "../parts/team/together/Collect";
import "../parts/team/team.css";

export default function Collect() {
  return (
    <NeedsPlan>
      {() => (
        <section>
          <CollectPart />
        </section>
      )}
    </NeedsPlan>
  );
}
