/** Rozdaj: a file for each institution. */
import { NeedsPlan } from "../parts/NeedsPlan";
import { HandOutPart } from "../parts/team/together/HandOut";
import "../parts/team/team.css";

export default function HandOut() {
  return (
    <NeedsPlan>
      {(plan) => (
        <section>
          <HandOutPart plan={plan} />
        </section>
      )}
    </NeedsPlan>
  );
}
